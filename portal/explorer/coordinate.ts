import { type GraphQLSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/**
 * The schema coordinate (`Type.field`) of the innermost field around a place of a query.
 * Undefined when there is none, or the query cannot be read yet.
 */
export function coordinateAt(
  schema: GraphQLSchema,
  query: string,
  offset: number,
): string | undefined {
  const typeInfo = new TypeInfo(schema);
  let found: string | undefined;
  try {
    visit(
      parse(query),
      visitWithTypeInfo(typeInfo, {
        Field({ name, loc }) {
          if (!loc || offset < loc.start || offset > loc.end) return false;
          const parent = typeInfo.getParentType();
          if (parent && typeInfo.getFieldDef()) found = `${parent.name}.${name.value}`;
          return undefined;
        },
      }),
    );
  } catch {
    return undefined;
  }
  return found;
}
