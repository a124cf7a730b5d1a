import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row, Source, Table } from '@supermesh/kit/source';
import { sourceSuite } from '@supermesh/kit/source/suite';
import { expect, test } from 'vitest';
import { identifier } from './dialect.ts';
import { Pool } from './pool.ts';
import { openDuckdb } from './source.ts';

/** Writes the rows to a Parquet file of their own folder, which goes with the source. */
async function openWith(table: Table, rows: readonly Row[]): Promise<Source> {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-duckdb-'));
  await using pool = await Pool.open();
  const columns = table.columns.map(
    ({ name, physicalType }) => `${identifier(name)} ${physicalType}`,
  );
  await pool.rows(`create table t (${columns.join(', ')})`, []);
  const places = table.columns.map(({ physicalType }) => `cast(? as ${physicalType})`).join(', ');
  for (const row of rows) {
    await pool.rows(
      `insert into t values (${places})`,
      table.columns.map(({ field }) => row[field]!),
    );
  }
  await pool.rows(`copy t to '${join(folder, `${table.name}.parquet`)}'`, []);
  const source = await openDuckdb({ folder, tables: [table] });
  return {
    page: (read) => source.page(read),
    lookup: (read) => source.lookup(read),
    related: (read) => source.related(read),
    count: (read) => source.count(read),
    async [Symbol.asyncDispose]() {
      await source[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

sourceSuite(openWith);

const table: Table = {
  name: 'gone',
  key: ['id'],
  columns: [{ name: 'id', field: 'id', wire: 'text', physicalType: 'BIGINT' }],
};

test('a missing data file is named, with what to do', async () => {
  const opening = openDuckdb({ folder: '/nowhere', tables: [table] });
  await expect(opening).rejects.toMatchObject({
    code: 'DATA_FILE_MISSING',
    message: 'The data file /nowhere/gone.parquet is not there.',
  });
});

test('the engine reads its own folder and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-duckdb-'));
  await using made = await Pool.open();
  await made.rows(`copy (select 1::bigint as id) to '${join(folder, 'gone.parquet')}'`, []);
  await using source = await openDuckdb({ folder, tables: [table] });
  expect(await source.count({ table })).toBe(1);
  for (const name of ['/etc/passwd', '../gone', "gone' union select 1 --"]) {
    await expect(source.count({ table: { ...table, name } })).rejects.toThrow(/does not exist/u);
  }
  await rm(folder, { recursive: true });
});

test('a physical type that is no type never reaches the engine', async () => {
  const columns = [{ ...table.columns[0]!, physicalType: 'BIGINT); drop table x; --' }];
  await using source = await openWith(table, []);
  await expect(async () =>
    source.lookup({ table: { ...table, columns }, keys: [['1']] }),
  ).rejects.toThrow(/is not a type/u);
});

test('an abort interrupts a statement that is running', async () => {
  await using pool = await Pool.open();
  const reason = new Error('the client has gone');
  const gone = new AbortController();
  const long = pool.rows(
    'select count(*) from range(100000000000) t(i) where i % 7 = 3',
    [],
    gone.signal,
  );
  setTimeout(() => gone.abort(reason), 20);
  await expect(long).rejects.toBe(reason);
  expect(await pool.rows('select 1 as one', [])).toEqual([{ one: 1 }]);
});
