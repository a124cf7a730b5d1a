/** What may stand at a place of a YAML file. */
export type Shape =
  | { readonly kind: 'text'; readonly oneOf?: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'scalar' }
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly of: () => Shape }
  | {
      readonly kind: 'object';
      readonly fields: Readonly<Record<string, Shape>>;
      readonly required: readonly string[];
    }
  /** A list of objects where an object is expected: ODCS's old form of `team`. */
  | { readonly kind: 'either'; readonly one: Shape; readonly other: Shape };

export const text: Shape = { kind: 'text' };
export const number: Shape = { kind: 'number' };
export const boolean: Shape = { kind: 'boolean' };
export const scalar: Shape = { kind: 'scalar' };
export const any: Shape = { kind: 'any' };

/** Text out of a closed list. */
export function oneOf(...words: readonly string[]): Shape {
  return { kind: 'text', oneOf: words };
}

/** A list; its items' shape is asked for late, because a property may hold properties. */
export function listOf(of: Shape | (() => Shape)): Shape {
  return { kind: 'list', of: typeof of === 'function' ? of : () => of };
}

/** An object with these fields; a name that ends in `*` is required. Unknown keys are faults. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(fields).map(
    ([name, shape]) => [name.replace('*', ''), shape] as const,
  );
  const required = Object.keys(fields).flatMap((name) =>
    name.endsWith('*') ? [name.slice(0, -1)] : [],
  );
  return { kind: 'object', fields: Object.fromEntries(entries), required };
}
