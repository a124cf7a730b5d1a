import { MeshError } from '@supermesh/kit/errors';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { denialErrors } from './errors.ts';
import { filtered, lineOf, type Protected, protectedBy, subjectOf, vectorSdl } from './fixtures.ts';

const vectors = protectedBy(vectorSdl);

/** What is left of an operation: its text, or why there is none. */
function left(operation: string, words: string, schema: Protected = vectors): unknown {
  const document = parse(operation);
  try {
    const result = filtered({ ...schema, document, subject: subjectOf(words) });
    return result.kind === 'filtered' ? lineOf(result.document) : result.kind;
  } catch (error) {
    return error instanceof MeshError && [error.code, error.message, error.extensions['http']];
  }
}

test('what is left keeps the name, the arguments, the directives and the variables it uses', () => {
  const schema = protectedBy('type Query { a(n: Int): Int b(n: Int): Int @authenticated }');
  const operation =
    'query Q($n: Int = 1, $m: Int, $f: Boolean!) { a(n: $n) @skip(if: $f) b(n: $m) }';
  expect(left(operation, 'anon', schema)).toBe(
    'query Q($n: Int = 1, $f: Boolean!) { a(n: $n) @skip(if: $f) }',
  );
});

test('a named fragment is written out with the directives of its spread', () => {
  const operation = `
    query ($f: Boolean!) { topProducts { ...P @include(if: $f) } me { id } }
    fragment P on Product { type ...Q }
    fragment Q on Product { price }`;
  expect(left(operation, 'anon')).toBe(
    'query ($f: Boolean!) { topProducts { ... on Product @include(if: $f) { type ... on Product { price } } } }',
  );
});

test('introspection is kept, and so are its fragments', () => {
  const operation =
    '{__typename __schema{queryType{...T}} __type(name:"User"){...T} me{id}} fragment T on __Type{name}';
  expect(left(operation, 'anon')).toBe(
    '{ __typename __schema { queryType { ... on __Type { name } } } __type(name: "User") { ... on __Type { name } } }',
  );
});

test('a field of an interface is denied when one implementer returns a closed type', () => {
  const schema = protectedBy(`
    type Query { box: Box }
    interface Box { inside: Thing }
    type Open implements Box { inside: Thing }
    type Safe implements Box { inside: Gold }
    interface Thing { id: ID }
    type Wood implements Thing { id: ID }
    type Gold implements Thing @authenticated { id: ID }`);
  expect(left('{box{... on Open{inside{... on Wood{id}}}}}', 'anon', schema)).toBe('unchanged');
  expect(left('{box{inside{... on Wood{id}}}}', 'anon', schema)).toBe('empty');
});

test('a mutation runs whole or not at all', () => {
  expect(left('mutation {ping other}', 's:mut,ping')).toBe('unchanged');
  expect(left('mutation {other ping}', 's:mut')).toBe('rejected');
});

test('a closed query type rejects every query', () => {
  expect(left('{a}', 'anon', protectedBy('type Query @authenticated { a: Int }'))).toBe('rejected');
});

test('a subscription runs when its root field is left', () => {
  const schema = protectedBy(`
    type Query { a: Int }
    type Subscription { open: Tick closed: Tick @authenticated }
    type Tick { at: Int by: String @authenticated }`);
  expect(left('subscription {open {at}}', 'anon', schema)).toBe('unchanged');
  expect(left('subscription {open {at by}}', 'anon', schema)).toBe('subscription { open { at } }');
  expect(left('subscription {open {by}}', 'anon', schema)).toBe('rejected');
  expect(left('subscription {closed {at}}', 'anon', schema)).toBe('rejected');
});

test.for(['{__auth: topProducts {type}}', '{me {...F}} fragment F on User {__proto__: id}'])(
  'E17 an alias that begins with "__" is refused, whoever asks: %s',
  (operation) => {
    for (const words of ['anon', 's:admin,profile'])
      expect(left(operation, words)).toEqual([
        'BAD_USER_INPUT',
        expect.stringMatching(
          /^The alias "__(auth|proto__)" begins with "__", which is reserved\.$/u,
        ),
        { status: 400 },
      ]);
  },
);

test('fragments that double each other are refused before they fill the memory', () => {
  const doubling = Array.from(
    { length: 17 },
    (_, n) => `fragment F${n + 1} on Product {...F${n} ...F${n}}`,
  );
  const operation = ['{topProducts {...F17}} fragment F0 on Product {type}', ...doubling].join(
    '\n',
  );
  expect(left(operation, 'anon')).toEqual([
    'MAX_SELECTIONS_LIMIT',
    'The operation selects more than 100000 fields and fragments, named fragments written out.',
    { status: 400 },
  ]);
});

test('what is left is not run unless it is valid by itself', () => {
  const schema = protectedBy(`
    directive @note on FRAGMENT_DEFINITION
    type Query { a: Int b: Int @authenticated }`);
  expect(left('{...F} fragment F on Query @note {a b}', 'anon', schema)).toEqual([
    'INTERNAL_SERVER_ERROR',
    'What the caller may read of the operation is not valid by itself.',
    undefined,
  ]);
});

test('the denied nodes are those of the document that the client sent', () => {
  const document = parse('{topProducts {type internal}}');
  const result = filtered({ ...vectors, document, subject: subjectOf('anon') });
  const denied = 'denied' in result ? result.denied : [];
  expect(denied.map(({ node }) => node.loc?.startToken.value)).toEqual(['internal']);
  expect(denialErrors(denied)).toHaveLength(1);
});
