import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfMesh } from './copyOfMesh.ts';
import { openTestMesh } from './mesh.ts';

const PRODUCTS = '{ assortmentProducts(first: 1) { nodes { id } } }';
const FIRST = { assortmentProducts: { nodes: [{ id: '25671' }] } };

test.each([
  [
    'an unknown field',
    '{ assortmentProducts { nodes { colour } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot query field "colour" on type "Product"/u,
  ],
  [
    'a malformed query',
    '{ assortmentProducts { nodes { id } ',
    'GRAPHQL_PARSE_FAILED',
    /Syntax Error: Expected Name, found <EOF>/u,
  ],
  [
    'a missing argument',
    '{ assortmentProduct { id } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"id" of type "ID!" is required/u,
  ],
  [
    'a page that is too large',
    '{ assortmentProducts(first: 1001) { nodes { id } } }',
    'BAD_USER_INPUT',
    /"first" is 1001; a page has 1 to 1000 rows/u,
  ],
  [
    'a page of nothing',
    '{ salesBasket(id: "31198437603") { lines(first: 0) { nodes { quantity } } } }',
    'BAD_USER_INPUT',
    /"first" is 0; a page has 1 to 1000 rows/u,
  ],
  [
    'an unknown cursor',
    '{ assortmentProducts(after: "abc") { nodes { id } } }',
    'BAD_USER_INPUT',
    /Cursor "abc" does not belong to this list/u,
  ],
  [
    'no operation of that name',
    'query A { assortmentProduct(id: "1") { id } } query B { assortmentProduct(id: "2") { id } }',
    'OPERATION_RESOLUTION_FAILURE',
    /several operations and none is named/u,
  ],
])('%s is told apart and explained', async (_, query, code, message) => {
  await using mesh = await openTestMesh();
  const { errors } = await mesh.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.message).toMatch(message);
  expect(errors![0]!.extensions!['code']).toBe(code);
  expect(await mesh.ask(PRODUCTS)).toEqual({ data: FIRST });
  expect(mesh.reported).toEqual([]);
});

test('a cursor of one list is refused by another', async () => {
  await using mesh = await openTestMesh();
  const page = await mesh.ask('{ salesBaskets(first: 1) { pageInfo { endCursor } } }');
  const after = (page.data as { salesBaskets: { pageInfo: { endCursor: string } } }).salesBaskets
    .pageInfo.endCursor;
  const query =
    'query ($after: String) { assortmentProducts(first: 1, after: $after) { nodes { id } } }';
  const { errors } = await mesh.ask(query, { variables: { after } });
  expect(errors).toMatchObject([
    { path: ['assortmentProducts'], extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test.each([
  ['no JSON', { body: '{', status: 400, code: 'BAD_REQUEST' }],
  [
    'over a megabyte',
    { body: JSON.stringify({ query: ' '.repeat(2 ** 20) }), status: 413, code: 'QUERY_TOO_LARGE' },
  ],
])('a body that is %s is refused before GraphQL', async (_, { body, status, code }) => {
  await using mesh = await openTestMesh();
  const response = await fetch(`${mesh.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
});

test('an address where nothing is says where things are', async () => {
  await using mesh = await openTestMesh();
  const response = await fetch(`${mesh.url}/grahpql`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    errors: [
      { extensions: { code: 'NOT_FOUND', hint: 'GraphQL is at /graphql, the explorer at /.' } },
    ],
  });
});

test('a missing data file is named, and every other domain is served', async () => {
  await using copy = await copyOfMesh();
  await rm(join(copy.folder, 'subgraphs/sales/data/baskets.parquet'));
  await using mesh = await openTestMesh(copy.folder);
  expect(mesh.mesh.problems).toEqual([
    `Subgraph "sales" is not served: The data file ${copy.folder}/subgraphs/sales/data/baskets.parquet is not there. Restore the file, or run the conversion in ops/.`,
  ]);
  const { data, errors } = await mesh.ask(
    '{ salesBaskets(first: 1) { nodes { id } } assortmentProducts(first: 1) { nodes { id } } }',
  );
  expect(data).toEqual({ salesBaskets: null, ...FIRST });
  expect(errors).toMatchObject([
    {
      message: 'Subgraph "sales" could not be opened.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    },
  ]);
});

test('a broken contract is told with its place, and every other domain is served', async () => {
  await using copy = await copyOfMesh();
  await copy.change(
    'subgraphs/customers/households.odcs.yaml',
    'classification: internal',
    'classification: internel',
  );
  await using mesh = await openTestMesh(copy.folder);
  expect(mesh.mesh.problems).toHaveLength(1);
  expect(mesh.mesh.problems[0]).toMatch(
    /Subgraph "customers" is not served: [^]*subgraphs\/customers\/households\.odcs\.yaml:\d+:25 [^]*internel[^]*internal/u,
  );
  const { data } = await mesh.ask(
    '{ mesh { faults { file message } dataProduct(id: "sales.transactions") { name } } }',
  );
  expect(data).toMatchObject({
    mesh: {
      faults: [{ file: 'subgraphs/customers/households.odcs.yaml' }],
      dataProduct: { name: 'Sales' },
    },
  });
  expect(await mesh.ask(PRODUCTS)).toEqual({ data: FIRST });
});

test('a schema that does not compose is told with its place, and the committed supergraph is served', async () => {
  await using copy = await copyOfMesh();
  await copy.change('subgraphs/assortment/schema.graphql', 'id: ID!', 'id: Colour!');
  await using mesh = await openTestMesh(copy.folder);
  expect(mesh.mesh.problems.join('\n')).toMatch(
    /schema\.graphql:\d+:\d+ [^]*Colour[^]*The committed supergraph\.graphql is served/u,
  );
  expect(await mesh.ask('{ salesBaskets(first: 1) { nodes { id } } }')).toEqual({
    data: { salesBaskets: { nodes: [{ id: '31198437603' }] } },
  });
});

test('a changed schema is composed afresh and said to be stale', async () => {
  await using copy = await copyOfMesh();
  await copy.change('subgraphs/assortment/schema.graphql', 'id: ID!', '"Its number." id: ID!');
  await using mesh = await openTestMesh(copy.folder);
  expect(mesh.mesh.problems).toEqual(['supergraph.graphql is stale; run: npm run compose']);
});

test('supergraph.yaml without an address is told with its place', async () => {
  await using copy = await copyOfMesh();
  await copy.change(
    'supergraph.yaml',
    'routing_url: http://127.0.0.1:4102/graphql',
    'url: http://127.0.0.1:4102/graphql',
  );
  await expect(openTestMesh(copy.folder)).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: `${copy.folder}/supergraph.yaml:8:3 Subgraph "customers" has no routing_url. See the file of the project for the form.`,
  });
});
