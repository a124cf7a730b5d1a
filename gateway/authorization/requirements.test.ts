import { MeshError } from '@supermesh/kit/errors';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { readRequirements } from './requirements.ts';

const AUTHENTICATED = 'https://specs.apollo.dev/authenticated/v0.1';
const SCOPES = 'https://specs.apollo.dev/requiresScopes/v0.1';
const POLICY = 'https://specs.apollo.dev/policy/v0.1';

/** What a supergraph with these links and definitions requires, as plain objects. */
function read(links: string, sdl: string) {
  const { byType, byField } = readRequirements(parse(`schema ${links} { query: Query } ${sdl}`));
  return { byType: Object.fromEntries(byType), byField: Object.fromEntries(byField) };
}

function refusal(links: string, sdl: string): unknown {
  try {
    return read(links, sdl);
  } catch (error) {
    return error instanceof MeshError && [error.code, error.message, error.hint];
  }
}

test('types and fields of every kind require what their directives say', () => {
  const links = `@link(url: "${AUTHENTICATED}") @link(url: "${SCOPES}") @link(url: "${POLICY}")`;
  const sdl = `
    type Query { open: Int closed: Int @authenticated @policy(policies: [["a", "b"], ["c"]]) }
    interface Node @authenticated { id: ID @requiresScopes(scopes: [["id"]]) }
    scalar Secret @requiresScopes(scopes: [["x"]])
    enum Mood @policy(policies: [["mood"]]) { GOOD }
    extend type Query @authenticated { late: Int @authenticated }`;
  expect(read(links, sdl)).toEqual({
    byType: {
      Node: { authenticated: true },
      Secret: { scopes: [['x']] },
      Mood: { policies: [['mood']] },
      Query: { authenticated: true },
    },
    byField: {
      'Query.closed': { authenticated: true, policies: [['a', 'b'], ['c']] },
      'Node.id': { scopes: [['id']] },
      'Query.late': { authenticated: true },
    },
  });
});

test('C7 a directive imported under another name still protects', () => {
  const links = `@link(url: "${AUTHENTICATED}", import: [{name: "@authenticated", as: "@loggedIn"}])`;
  const sdl = 'directive @loggedIn on FIELD_DEFINITION type Query { a: Int @loggedIn }';
  expect(read(links, sdl).byField).toEqual({ 'Query.a': { authenticated: true } });
});

test('C8 a directive linked under its full name still protects', () => {
  const links = `@link(url: "${AUTHENTICATED}", import: [{name: "@authenticated", as: "@federation__authenticated"}])`;
  const sdl = 'type Query { a: Int @federation__authenticated }';
  expect(read(links, sdl).byField).toEqual({ 'Query.a': { authenticated: true } });
});

test('a whole feature linked under another name still protects, and so does one linked by @core', () => {
  const sdl = 'type Query { a: Int @needs(scopes: [["x"]]) b: Int @rule(policies: [["p"]]) }';
  const links = `@link(url: "${SCOPES}", as: "needs") @core(feature: "${POLICY}", as: "rule")`;
  expect(read(links, sdl).byField).toEqual({
    'Query.a': { scopes: [['x']] },
    'Query.b': { policies: [['p']] },
  });
});

test('an import may be one name, and may stand among others', () => {
  const sdl = 'type Query { a: Int @authenticated b: Int @policy(policies: [["p"]]) }';
  const links = `
    @link(url: "${AUTHENTICATED}", import: "@authenticated")
    @link(url: "${POLICY}", import: ["policy__Policy", "@policy"])`;
  expect(read(links, sdl).byField).toEqual({
    'Query.a': { authenticated: true },
    'Query.b': { policies: [['p']] },
  });
});

test('composition keeps groups as they were written: one name is a group, names without inner lists are groups', () => {
  const sdl =
    'type Query { a: Int @requiresScopes(scopes: "x") b: Int @requiresScopes(scopes: ["x", "y"]) }';
  expect(read(`@link(url: "${SCOPES}")`, sdl).byField).toEqual({
    'Query.a': { scopes: [['x']] },
    'Query.b': { scopes: [['x'], ['y']] },
  });
});

test('two requirements on one coordinate must both be met', () => {
  const sdl = `
    type Query @requiresScopes(scopes: [["a"], ["b"]]) @policy(policies: [["p"]]) { x: Int }
    extend type Query @requiresScopes(scopes: [["c", "d"]]) @policy(policies: [["q"], ["r"]])`;
  expect(read(`@link(url: "${SCOPES}") @link(url: "${POLICY}")`, sdl).byType).toEqual({
    Query: {
      scopes: [
        ['a', 'c', 'd'],
        ['b', 'c', 'd'],
      ],
      policies: [
        ['p', 'q'],
        ['p', 'r'],
      ],
    },
  });
});

test.for(['authenticated', 'requiresScopes', 'policy'])(
  'C9b a look-alike of @%s is refused',
  (name) => {
    const sdl = `directive @${name} on FIELD_DEFINITION type Query { a: Int @${name} }`;
    expect(refusal('@link(url: "https://specs.apollo.dev/join/v0.5")', sdl)).toEqual([
      'SUPERGRAPH_INVALID',
      `The directive @${name} is defined but not linked, so it would protect nothing.`,
      `Link https://specs.apollo.dev/${name}/v0.1, or give the directive another name.`,
    ]);
  },
);

test('a look-alike is refused beside a renamed import, too', () => {
  const links = `@link(url: "${AUTHENTICATED}", import: [{name: "@authenticated", as: "@loggedIn"}])`;
  const sdl = 'directive @authenticated on OBJECT type Query { a: Int @loggedIn }';
  expect(refusal(links, sdl)).toContain('SUPERGRAPH_INVALID');
});

test.for([
  '@requiresScopes(scopes: [])',
  '@requiresScopes(scopes: [[]])',
  '@requiresScopes(scopes: [["x"], []])',
  '@requiresScopes(scopes: [[1]])',
  '@requiresScopes(scopes: null)',
  '@requiresScopes',
])('C11 groups without a name are refused: %s', (directive) => {
  const links = `@link(url: "${SCOPES}")`;
  expect(refusal(links, `type Query { a: Int ${directive} }`)).toEqual([
    'SUPERGRAPH_INVALID',
    '@requiresScopes on Query.a needs at least one group, each of at least one name: an empty one would let everybody in.',
    'Name what is required, or take the directive away; then compose again.',
  ]);
});

test('C11 policies without a name are refused', () => {
  const sdl = 'type Query @policy(policies: [[]]) { a: Int }';
  expect(refusal(`@link(url: "${POLICY}")`, sdl)).toContain('SUPERGRAPH_INVALID');
});
