import { expect, test } from 'vitest';
import { columnFor, type Row, type Source, type Table, type Value } from './index.ts';

/** What the suite asks of an implementation: a source that holds exactly these rows. */
export type OpenWith = (table: Table, rows: readonly Row[]) => Promise<Source>;

const lines: Table = {
  name: 'lines',
  key: ['basket', 'product'],
  columns: [
    { name: 'basket_id', field: 'basket', wire: 'text', physicalType: 'BIGINT' },
    { name: 'product_id', field: 'product', wire: 'text', physicalType: 'BIGINT' },
    { name: 'quantity', field: 'quantity', wire: 'integer', physicalType: 'INTEGER' },
    { name: 'price', field: 'price', wire: 'text', physicalType: 'DECIMAL(38,2)' },
    { name: 'share', field: 'share', wire: 'float', physicalType: 'DOUBLE' },
    { name: 'sold_on', field: 'soldOn', wire: 'date', physicalType: 'DATE' },
    { name: 'sold_at', field: 'soldAt', wire: 'timestamp', physicalType: 'TIMESTAMP' },
    { name: 'returned', field: 'returned', wire: 'boolean', physicalType: 'BOOLEAN' },
    { name: 'order', field: 'note', wire: 'text', physicalType: 'VARCHAR' },
  ],
};

const line = (basket: string, product: string, rest: Partial<Row> = {}): Row => ({
  basket,
  product,
  quantity: 1,
  price: '1.50',
  share: 0.5,
  soldOn: '2017-03-26',
  soldAt: '2017-03-26T02:30:00Z',
  returned: false,
  note: null,
  ...rest,
});

/** Nine comes before ten: keys are compared as what they are, not as text. */
const rows: readonly Row[] = [
  line('9', '1', { price: '123456789012345678901234567890123456.78', share: -0.1 }),
  line('9', '2', { note: `'; drop table lines; -- "quoted" \\ é 名`, returned: true }),
  line('10', '1', { quantity: -2147483648, soldOn: null, soldAt: null, returned: null }),
  line('10', '3', { price: null, share: null, quantity: null }),
  line('9007199254740993', '1', { price: '0.00' }),
];

const keyOf = (row: Row): Value[] => lines.key.map((field) => row[field]!);

/** How every source behaves; each connector runs this against its real engine. */
export function sourceSuite(open: OpenWith): void {
  const opened = () => open(lines, rows);

  test('a page holds the rows in key order, each value as it is', async () => {
    await using source = await opened();
    expect(await source.page({ table: lines, limit: 10 })).toEqual(rows);
  });

  test('a page starts strictly after its key and ends at its limit', async () => {
    await using source = await opened();
    expect(await source.page({ table: lines, limit: 2, after: ['9', '2'] })).toEqual(
      rows.slice(2, 4),
    );
    expect(await source.page({ table: lines, limit: 2, after: ['9', '9'] })).toEqual(
      rows.slice(2, 4),
    );
  });

  test('pages put together are the table, whatever their size', async () => {
    await using source = await opened();
    for (const limit of [1, 2, 3, 5]) {
      const read: Row[] = [];
      for (let page = await source.page({ table: lines, limit }); page.length > 0;) {
        read.push(...page);
        page = await source.page({ table: lines, limit, after: keyOf(page.at(-1)!) });
      }
      expect(read).toEqual(rows);
    }
  });

  test('a lookup answers in the order of its keys, with gaps for what is not there', async () => {
    await using source = await opened();
    const keys = [
      ['10', '3'],
      ['404', '1'],
      ['9', '1'],
      ['10', '3'],
      ['not a number', '1'],
      ['9007199254740993', '1'],
    ];
    expect(await source.lookup({ table: lines, keys })).toEqual([
      rows[3],
      undefined,
      rows[0],
      rows[3],
      undefined,
      rows[4],
    ]);
  });

  test('related rows come per parent, limited each, in key order', async () => {
    await using source = await opened();
    const values = [['10'], ['404'], ['9']];
    const read = { table: lines, by: ['basket'], values };
    expect(await source.related({ ...read, limit: 9 })).toEqual([
      rows.slice(2, 4),
      [],
      rows.slice(0, 2),
    ]);
    expect(await source.related({ ...read, limit: 1 })).toEqual([[rows[2]], [], [rows[0]]]);
    expect(await source.related({ ...read, limit: 9, after: ['9', '1'] })).toEqual([
      rows.slice(2, 4),
      [],
      [rows[1]],
    ]);
  });

  test('a count counts all rows', async () => {
    await using source = await opened();
    expect(await source.count({ table: lines })).toBe(rows.length);
  });

  test('values are bound, never part of the statement', async () => {
    await using source = await opened();
    const evil = `1'); drop table lines; --`;
    expect(await source.lookup({ table: lines, keys: [[evil, '1']] })).toEqual([undefined]);
    expect(
      await source.related({
        table: lines,
        by: ['note'],
        values: [[String(rows[1]!['note'])], [evil]],
        limit: 3,
      }),
    ).toEqual([[rows[1]], []]);
    expect(await source.count({ table: lines })).toBe(rows.length);
  });

  test('an aborted read rejects with the reason and leaves the source usable', async () => {
    await using source = await opened();
    const reason = new Error('the client has gone');
    await expect(
      source.page({ table: lines, limit: 1, signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
    expect(await source.count({ table: lines })).toBe(rows.length);
  });

  test('many reads at once do not mix their answers', async () => {
    await using source = await opened();
    const reads = Array.from({ length: 40 }, (_, at) =>
      source.lookup({ table: lines, keys: [keyOf(rows[at % rows.length]!)] }),
    );
    expect((await Promise.all(reads)).flat()).toEqual(reads.map((_, at) => rows[at % rows.length]));
  });

  test('a field that the table does not have is a mistake of the caller', () => {
    expect(() => columnFor(lines, 'nothing')).toThrow('lines has no field nothing');
  });
}
