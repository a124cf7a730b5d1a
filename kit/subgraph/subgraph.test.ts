import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MeshError } from '../errors/index.ts';
import { contextKey } from '../guard/index.ts';
import { handOver, mintContext } from '../guard/mint.ts';
import type { Subgraph } from './definition.ts';
import { defineSubgraph } from './defineSubgraph.ts';
import { listener } from './serve.ts';

const SCHEMA = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @dataProduct(id: String!) on OBJECT
  type Query { orders: Orders broken: String wrong: String }
  type Orders @dataProduct(id: "sales.orders") { _product: DataProduct nodes: [Order!]! }
  type DataProduct @key(fields: "id", resolvable: false) { id: ID! }
  type Order @key(fields: "id") { id: ID! who: String }
`;

const secret = Buffer.alloc(32, 5);
const caller = () => handOver({ authenticated: true, subject: 'ada', scopes: new Set() });

interface Opened extends AsyncDisposable {
  readonly subgraph: Subgraph;
  readonly reported: unknown[];
  readonly closed: () => boolean;
}

/** A domain of one folder, with errors of every kind in it. */
async function opened(schema = SCHEMA): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-domain-'));
  await writeFile(join(folder, 'schema.graphql'), schema);
  const reported: unknown[] = [];
  let closed = false;
  const definition = defineSubgraph({
    name: 'sales',
    folder,
    resolvers: {
      Query: {
        orders: () => ({ nodes: [{ id: '1' }] }),
        broken: () => {
          throw new Error('password=hunter2');
        },
        wrong: () => {
          throw new MeshError('BAD_USER_INPUT', 'No.');
        },
      },
      Order: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        who: (_: unknown, _args: unknown, context: { caller: { subject: string } }) =>
          context.caller.subject,
      },
    },
    open: async () => ({
      async [Symbol.asyncDispose]() {
        closed = true;
      },
    }),
    context: () => ({}),
  });
  try {
    const subgraph = await definition.open({
      root: folder,
      secret,
      report: (error) => void reported.push(error),
    });
    return {
      subgraph,
      reported,
      closed: () => closed,
      [Symbol.asyncDispose]: () => subgraph[Symbol.asyncDispose](),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a wrapper names its product, and resolvers know the caller', async () => {
  await using domain = await opened();
  expect(
    await domain.subgraph.execute({
      query: '{ orders { _product { id } nodes { id who } } }',
      caller: caller(),
    }),
  ).toEqual({
    data: { orders: { _product: { id: 'sales.orders' }, nodes: [{ id: '1', who: 'ada' }] } },
  });
});

test('an error of ours goes out, an unforeseen one stays and is reported', async () => {
  await using domain = await opened();
  const { data, errors } = await domain.subgraph.execute({
    query: '{ wrong broken orders { nodes { id } } }',
    caller: caller(),
  });
  expect(data).toEqual({ wrong: null, broken: null, orders: { nodes: [{ id: '1' }] } });
  expect(errors!.map(({ extensions }) => extensions!['code'])).toEqual([
    'BAD_USER_INPUT',
    'SUBGRAPH_ERROR',
  ]);
  expect(JSON.stringify(errors)).not.toContain('hunter2');
  expect(domain.reported).toEqual([new Error('password=hunter2')]);
});

test('a caller that nobody handed over gets nothing', async () => {
  await using domain = await opened();
  const made = { authenticated: true, scopes: new Set(['admin']) };
  await expect(domain.subgraph.execute({ query: '{ wrong }', caller: made })).rejects.toMatchObject(
    { code: 'UNAUTHENTICATED' },
  );
});

test('too many entities at once are refused, with what to do', async () => {
  await using domain = await opened();
  const representations = Array.from({ length: 10_001 }, (_, at) => ({
    __typename: 'Order',
    id: String(at),
  }));
  const query =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { id } } }';
  const asking = domain.subgraph.execute({
    query,
    variables: { representations },
    caller: caller(),
  });
  await expect(asking).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    hint: 'Ask for smaller pages of the nested lists.',
  });
});

test('a query that does not fit the schema is told, not run', async () => {
  await using domain = await opened();
  const { errors } = await domain.subgraph.execute({ query: '{ nothing }', caller: caller() });
  expect(errors).toMatchObject([{ message: 'Cannot query field "nothing" on type "Query".' }]);
});

test('closing a subgraph closes what it opened', async () => {
  const domain = await opened();
  await domain.subgraph[Symbol.asyncDispose]();
  expect(domain.closed()).toBe(true);
});

test('a schema that cannot be read is told with its place', async () => {
  await expect(opened('type Query {\n  a: }')).rejects.toMatchObject({
    code: 'COMPOSITION_FAILED',
    message: expect.stringMatching(/schema\.graphql:2:6 /u),
  });
});

test('over HTTP the context is checked first, then the body; health needs neither', async () => {
  await using domain = await opened();
  const key = contextKey(secret, 'sales');
  const server = createServer(listener(domain.subgraph, key)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = () =>
    mintContext(
      { authenticated: true, subject: 'ada', scopes: new Set() },
      { audience: 'sales', key },
    );
  const post = async (
    body: string,
    headers: Record<string, string> = { 'x-mesh-context': context() },
  ) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', body, headers });
    return [response.status, await response.json()];
  };
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'up' });
  expect(await post('{', {})).toMatchObject([
    401,
    { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  ]);
  expect(await post('{')).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  ]);
  expect(await post('{}')).toMatchObject([
    400,
    { errors: [{ message: 'The body has no "query".' }] },
  ]);
  expect(await post('x'.repeat(17 * 2 ** 20))).toMatchObject([
    413,
    { errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }] },
  ]);
  expect(await post('{ "query": "{ orders { nodes { who } } }" }')).toEqual([
    200,
    { data: { orders: { nodes: [{ who: 'ada' }] } } },
  ]);
  server.closeAllConnections();
  server.close();
});
