import {
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** Answers `_product` of each port wrapper with the product that its `@dataProduct` names. */
export function linkProducts(schema: GraphQLSchema, document: DocumentNode): void {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const id = productOf(definition);
    const type = schema.getType(definition.name.value);
    const field = isObjectType(type) ? type.getFields()['_product'] : undefined;
    if (id !== undefined && field) field.resolve = () => ({ __typename: 'DataProduct', id });
  }
}

function productOf({ directives = [] }: ObjectTypeDefinitionNode): string | undefined {
  const named = directives.find(({ name }) => name.value === 'dataProduct');
  const value = named?.arguments?.find(({ name }) => name.value === 'id')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
