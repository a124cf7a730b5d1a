import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** The arguments of a directive as plain values, by name. */
export function argumentsOf({
  arguments: given = [],
}: ConstDirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}
