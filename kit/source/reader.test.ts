import { expect, test } from 'vitest';
import { Reader } from './reader.ts';
import type { Source } from './source.ts';
import type { Row, Table } from './table.ts';

const table: Table = {
  name: 'products',
  key: ['id'],
  columns: [
    { name: 'id', field: 'id', wire: 'text', physicalType: 'BIGINT' },
    { name: 'maker', field: 'maker', wire: 'text', physicalType: 'BIGINT' },
  ],
};
const products: readonly Row[] = ['1', '2', '3', '4', '5'].map((id) => ({
  id,
  maker: Number(id) % 2 === 0 ? 'even' : 'odd',
}));
const secret = Buffer.alloc(32, 7);

/** A source over a list in memory, which notes what it was asked. */
function inMemory(asked: string[] = []): Source {
  const after = (rows: readonly Row[], key: string | undefined) =>
    rows.filter(({ id }) => key === undefined || String(id) > key);
  return {
    async page({ limit, after: key }) {
      asked.push('page');
      return after(products, key?.[0] as string).slice(0, limit);
    },
    async lookup({ keys }) {
      asked.push(`lookup ${keys.join(' ')}`);
      return keys.map(([id]) => products.find((row) => row['id'] === id));
    },
    async related({ by, values, limit, after: key }) {
      asked.push(`related ${by.join()} ${values.join(' ')}`);
      return values.map(([value]) =>
        after(products, key?.[0] as string)
          .filter((row) => row[by[0]!] === value)
          .slice(0, limit),
      );
    },
    async count() {
      return products.length;
    },
    async [Symbol.asyncDispose]() {},
  };
}

test('keys asked in one tick become one lookup, each asked once', async () => {
  const asked: string[] = [];
  const reader = new Reader(table, { source: inMemory(asked), secret });
  expect(
    await Promise.all([reader.byKey('2'), reader.byKey('9'), reader.byKey('2'), reader.byKey('1')]),
  ).toEqual([products[1], null, products[1], products[0]]);
  expect(asked).toEqual(['lookup 2 9 1']);
});

test('a page says where it starts, ends and whether there is more', async () => {
  const reader = new Reader(table, { source: inMemory(), secret });
  const page = await reader.page({ first: 2 });
  expect(page.nodes).toEqual(products.slice(0, 2));
  expect(page.edges().map(({ cursor, node }) => [node, cursor])).toEqual([
    [products[0], page.pageInfo.startCursor],
    [products[1], page.pageInfo.endCursor],
  ]);
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(await page.totalCount!()).toBe(5);
  const rest = await reader.page({ first: 3, after: page.pageInfo.endCursor });
  expect([rest.nodes, rest.pageInfo.hasNextPage, rest.pageInfo.hasPreviousPage]).toEqual([
    products.slice(2),
    false,
    true,
  ]);
});

test('an empty page has no cursors', async () => {
  const reader = new Reader(table, { source: inMemory(), secret });
  const end = (await reader.page({ first: 5 })).pageInfo.endCursor;
  expect((await reader.page({ first: 5, after: end })).pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: null,
    endCursor: null,
  });
});

test('the lists of many parents are one statement per arguments', async () => {
  const asked: string[] = [];
  const reader = new Reader(table, { source: inMemory(asked), secret });
  const [odd, even, none, one] = await Promise.all([
    reader.of(['maker'], ['odd'], {}),
    reader.of(['maker'], ['even'], {}),
    reader.of(['maker'], ['neither'], {}),
    reader.of(['maker'], ['odd'], { first: 1 }),
  ]);
  expect([odd, even, none, one].map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
    ['1', '3', '5'],
    ['2', '4'],
    [],
    ['1'],
  ]);
  expect(asked).toEqual(['related maker odd even neither', 'related maker odd']);
});

test.each([0, -1, 1001, 2147483647])(
  'a page of %i rows is refused, with the bounds',
  async (first) => {
    const reader = new Reader(table, { source: inMemory(), secret });
    await expect(reader.page({ first })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `"first" is ${first}; a page has 1 to 1000 rows.`,
    });
  },
);

test('a cursor of another list, an altered one and none at all are refused', async () => {
  const reader = new Reader(table, { source: inMemory(), secret });
  const own = (await reader.page({ first: 1 })).pageInfo.endCursor!;
  const ofMaker = (await reader.of(['maker'], ['odd'], { first: 1 })).pageInfo.endCursor!;
  const [payload, signature] = own.split('.') as [string, string];
  const altered = `${Buffer.from('["4"]').toString('base64url')}.${signature}`;
  for (const after of [ofMaker, altered, payload, 'abc', '', `${own}.x`]) {
    await expect(reader.page({ after })).rejects.toThrow(
      `Cursor "${after}" does not belong to this list.`,
    );
  }
});

test('a cursor serves every process that knows the secret, and no other', async () => {
  const own = (await new Reader(table, { source: inMemory(), secret }).page({ first: 1 })).pageInfo
    .endCursor;
  const same = new Reader(table, { source: inMemory(), secret: Buffer.from(secret) });
  expect((await same.page({ first: 1, after: own })).nodes).toEqual([products[1]]);
  const other = new Reader(table, { source: inMemory(), secret: Buffer.alloc(32, 8) });
  await expect(other.page({ after: own })).rejects.toThrow(/does not belong/u);
});
