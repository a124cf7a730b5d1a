import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** The arguments of a directive as plain values, by name. */
export function argumentsOf({
  arguments: given = [],
}: ConstDirectiveNode): ReadonlyMap<string, unknown> {
  return new Map(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

/** A value where a list is expected: one item stands for a list of it (GraphQL specification, section 3.11). */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
