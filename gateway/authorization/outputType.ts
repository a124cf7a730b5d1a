import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

const introspection = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map(({ name, type }) => [
    name,
    type,
  ]),
);

/** The type of a field that a valid document selects, introspection included (GraphQL specification, section 4). */
export function outputType(parent: GraphQLCompositeType, field: string): GraphQLOutputType {
  const fields = isUnionType(parent) ? {} : parent.getFields();
  return introspection.get(field) ?? fields[field]!.type;
}
