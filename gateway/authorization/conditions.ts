import { type OperationDefinitionNode, type SelectionNode, valueFromASTUntyped } from 'graphql';

/** The values of an operation's variables, as the client sent them. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * Tells whether `@skip` and `@include` leave a selection in the operation (GraphQL specification, section 3.13).
 * A variable without a value has its default; one that is no boolean includes nothing and skips nothing.
 */
export function conditionsOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): (node: SelectionNode) => boolean {
  const values = Object.fromEntries(
    variableDefinitions.map(({ variable: { name }, defaultValue }) => {
      const fallback = defaultValue && valueFromASTUntyped(defaultValue);
      return [name.value, Object.hasOwn(variables, name.value) ? variables[name.value] : fallback];
    }),
  );
  return function isIncluded({ directives = [] }) {
    return directives.every(({ name, arguments: given = [] }) => {
      const condition = given.find((argument) => argument.name.value === 'if');
      const value = condition && valueFromASTUntyped(condition.value, values);
      if (name.value === 'skip') return value !== true;
      return name.value !== 'include' || value === true;
    });
  };
}
