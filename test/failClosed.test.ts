import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openGateway } from '@supermesh/gateway';
import { defaults } from '@supermesh/gateway/config';
import { unavailable } from '@supermesh/gateway/fetch';
import { expect, test } from 'vitest';
import { ask, openTestMesh } from './mesh.ts';
import { root } from './root.ts';
import { openSplitMesh } from './splitMesh.ts';

const supergraph = () => readFile(join(root, 'supergraph.graphql'), 'utf8');

function open(supergraphSdl: string) {
  return openGateway({
    supergraphSdl,
    transport: unavailable,
    config: { ...defaults, port: 0 },
    report: () => {},
  });
}

test.each<[string, (sdl: string) => string, RegExp]>([
  [
    'links a security feature that it does not know',
    (sdl) =>
      sdl.replace('specs.apollo.dev/requiresScopes/v0.1', 'specs.apollo.dev/requiresScopes/v9.9'),
    /requiresScopes\/v9\.9/u,
  ],
  [
    'has access directives that no link names',
    (sdl) => sdl.replace(/@link\(url: "https:\/\/specs\.apollo\.dev\/requiresScopes[^)]*\)/u, ''),
    /requiresScopes/u,
  ],
  [
    'asks for an empty list of scopes',
    (sdl) =>
      sdl.replace(/@requiresScopes\(scopes: \[\[[^)]*\]\]\)/u, '@requiresScopes(scopes: [])'),
    /empty/iu,
  ],
  ['is no supergraph', () => 'type Query { a: Int }', /cannot be loaded/u],
  ['is no GraphQL', () => 'type Query {', /cannot be loaded/u],
])('a supergraph that %s does not start', async (_, change, reason) => {
  const changed = change(await supergraph());
  expect(changed).not.toBe(await supergraph());
  await expect(open(changed)).rejects.toMatchObject({
    code: 'SUPERGRAPH_INVALID',
    message: expect.stringMatching(reason),
  });
});

test(
  'a subgraph that is called past the gateway refuses, its schema and entities included',
  { timeout: 60_000 },
  async () => {
    await using mesh = await openSplitMesh();
    const queries = [
      '{ customersHouseholds(first: 1) { nodes { ageBand } } }',
      '{ _service { sdl } }',
      '{ _entities(representations: [{ __typename: "Household", id: "1" }]) { ... on Household { ageBand } } }',
    ];
    for (const query of queries) {
      for (const header of [undefined, 'abc', 'e30.e30.e30']) {
        const response = await fetch(`${mesh.address('customers')}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(header !== undefined && { 'x-mesh-context': header }),
          },
          body: JSON.stringify({ query }),
        });
        expect([response.status, await response.json()]).toMatchObject([
          401,
          { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
        ]);
      }
    }
    const forged = await fetch(`${mesh.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-mesh-context': 'forged',
        'x-user-scopes': 'role:privacy-officer',
      },
      body: JSON.stringify({ query: queries[0] }),
    });
    expect(await forged.json()).toMatchObject({
      data: { customersHouseholds: null },
      errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    });
  },
);

test('a token that is not ours is refused before anything is read', async () => {
  await using mesh = await openTestMesh();
  const response = await fetch(`${mesh.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer abc' },
    body: JSON.stringify({ query: '{ assortmentProducts(first: 1) { nodes { id } } }' }),
  });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe(
    'Bearer realm="mesh", error="invalid_token"',
  );
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

test('a gateway process does not let anonymous callers introspect; the development mesh does', async () => {
  await using mesh = await openTestMesh();
  const names = '{ __schema { queryType { name } } }';
  expect(await mesh.ask(names)).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  await using gateway = await open(await supergraph());
  for (const query of [
    names,
    '{ a: __type(name: "Query") { name } }',
    '{ ...F } fragment F on Query { __schema { types { name } } }',
  ]) {
    expect(await ask(gateway.url, query)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  }
  expect(await ask(gateway.url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
});
