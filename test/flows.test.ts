import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestMesh } from './mesh.ts';
import { root } from './root.ts';

/** Rows of a statement over the mesh's own files, read past all of our code. */
async function rows(sql: string): Promise<readonly object[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql.replaceAll('$data', join(root, 'subgraphs')));
  const read = reader.getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return read;
}

test('a request: what GraphQL answers across domains is what SQL reads from their files', async () => {
  await using mesh = await openTestMesh();
  const { data } = await mesh.ask(
    `{ salesBaskets(first: 40) { nodes { id lines(first: 1000) { nodes { salesValue product { id department } } } } } }`,
  );
  type Line = { salesValue: string; product: { id: string; department: string | null } };
  const baskets = (data as { salesBaskets: { nodes: { id: string; lines: { nodes: Line[] } }[] } })
    .salesBaskets.nodes;
  const answered = baskets.flatMap(({ id, lines }) =>
    lines.nodes.map(({ salesValue, product }) => ({
      basket: id,
      product: product.id,
      value: salesValue,
      department: product.department,
    })),
  );
  const expected = await rows(`
    select basket_id::varchar basket, product_id::varchar product, sales_value::varchar as value, department
    from '$data/sales/data/transactions.parquet' left join '$data/assortment/data/products.parquet' using (product_id)
    where basket_id in (select basket_id from '$data/sales/data/baskets.parquet' order by basket_id limit 40)
    order by basket_id, product_id`);
  expect(answered.length).toBeGreaterThan(100);
  expect(answered).toEqual(expected);
});

test('a contract: its key orders the pages, which together are the whole port', async () => {
  await using mesh = await openTestMesh();
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await mesh.ask(
      'query ($after: String) { marketingRedemptions(first: 1000, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
      { variables: { after } },
    );
    const { nodes, pageInfo, totalCount } = (
      data as {
        marketingRedemptions: {
          totalCount: number;
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }
    ).marketingRedemptions;
    expect(totalCount).toBe(2102);
    ids.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  const expected = await rows(
    `select redemption_id::varchar id from '$data/marketing/data/redemptions.parquet' order by redemption_id`,
  );
  expect(ids.map((id) => ({ id }))).toEqual(expected);
});

test('lineage: the transformation that the contract names gives the file that the field is read from', async () => {
  const expected = await rows(`
    select basket_id::varchar id, sum(sales_value)::varchar total from '$data/sales/data/transactions.parquet'
    group by basket_id order by basket_id limit 200`);
  await using mesh = await openTestMesh();
  const { data } = await mesh.ask(
    '{ salesBaskets(first: 200) { nodes { id total: salesValue } } }',
  );
  expect((data as { salesBaskets: { nodes: object[] } }).salesBaskets.nodes).toEqual(expected);
});
