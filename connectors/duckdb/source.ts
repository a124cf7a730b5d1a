import { access } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { listValue } from '@duckdb/node-api';
import { MeshError } from '@supermesh/kit/errors';
import type {
  CountRead,
  LookupRead,
  PageRead,
  RelatedRead,
  Row,
  Source,
  Table,
  Value,
} from '@supermesh/kit/source';
import { countSql, identifier, lookupSql, pageSql, relatedSql } from './dialect.ts';
import { Pool } from './pool.ts';

/** A folder of Parquet files, and the tables that may be read from it: table `x` is the file `x.parquet`. */
export interface DuckdbConfig {
  readonly folder: string;
  readonly tables: readonly Table[];
}

/**
 * Opens an embedded DuckDB over Parquet files, locked to its folder: nothing else on disk or net can be reached.
 * @throws MeshError DATA_FILE_MISSING naming the file.
 */
export async function openDuckdb({ folder, tables }: DuckdbConfig): Promise<Source> {
  const files = tables.map((table) => fileOf(resolve(folder), table));
  await Promise.all(files.map(mustExist));
  const pool = await Pool.open();
  for (const statement of [...views(tables, files), ...lockedTo(resolve(folder))])
    await pool.rows(statement, []);
  return new DuckdbSource(pool);
}

class DuckdbSource implements Source {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  page(read: PageRead): Promise<readonly Row[]> {
    return this.#pool.rows(pageSql(read), [...(read.after ?? []), read.limit], read.signal);
  }

  async lookup({ table, keys, signal }: LookupRead): Promise<readonly (Row | undefined)[]> {
    const found = await this.#pool.rows(lookupSql(table), lists(keys), signal);
    const rows: (Row | undefined)[] = keys.map(() => undefined);
    for (const { '#': place, ...row } of found) rows[Number(place) - 1] = row;
    return rows;
  }

  async related(read: RelatedRead): Promise<readonly (readonly Row[])[]> {
    const binds = [...lists(read.values), ...(read.after ?? []), read.limit];
    const lines: Row[][] = read.values.map(() => []);
    for (const { '#': place, ...row } of await this.#pool.rows(
      relatedSql(read),
      binds,
      read.signal,
    )) {
      lines[Number(place) - 1]!.push(row);
    }
    return lines;
  }

  async count({ table, signal }: CountRead): Promise<number> {
    const [row] = await this.#pool.rows(countSql(table), [], signal);
    return Number(row!.rows);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#pool[Symbol.asyncDispose]();
  }
}

/** Keys as columns: the first once more in front, for their places. */
function lists(keys: readonly (readonly Value[])[]) {
  const columns = keys[0]!.map((_, at) => listValue(keys.map((key) => String(key[at]))));
  return [columns[0]!, ...columns];
}

function fileOf(folder: string, { name }: Table): string {
  return join(folder, extname(name) === '' ? `${name}.parquet` : name);
}

async function mustExist(file: string): Promise<void> {
  try {
    await access(file);
  } catch (cause) {
    throw new MeshError('DATA_FILE_MISSING', `The data file ${file} is not there.`, { cause });
  }
}

function views(tables: readonly Table[], files: readonly string[]): string[] {
  return tables.map(
    (table, at) =>
      `create view ${identifier(table.name)} as from read_parquet(${literal(files[at]!)})`,
  );
}

/** DuckDB's own lock, in the order it needs: no extension, no file outside the folder, no way back. */
function lockedTo(folder: string): string[] {
  return [
    'set autoinstall_known_extensions = false',
    'set autoload_known_extensions = false',
    `set allowed_directories = [${literal(`${folder}/`)}]`,
    'set enable_external_access = false',
    'set lock_configuration = true',
  ];
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
