import DataLoader from 'dataloader';
import { cursors, type Cursors } from './cursor.ts';
import { type Page, type PageArguments, pageOf, type PageStart, pageStart } from './page.ts';
import type { Source } from './source.ts';
import type { Row, Table, Value } from './table.ts';

/** What the readers of one request share. */
export interface ReaderOptions {
  readonly source: Source;
  /** Signs cursors; the same in every process of the mesh. */
  readonly secret: Buffer;
  readonly signal?: AbortSignal | undefined;
}

type Key = readonly Value[];

/** Reads one table for one request: everything asked in one tick becomes one statement. */
export class Reader {
  readonly #table: Table;
  readonly #options: ReaderOptions;
  readonly #byKey: DataLoader<Key, Row | undefined, string>;
  readonly #related = new Map<string, DataLoader<Key, Page, string>>();

  constructor(table: Table, options: ReaderOptions) {
    this.#table = table;
    this.#options = options;
    this.#byKey = new DataLoader<Key, Row | undefined, string>((keys) => this.#lookup(keys), {
      cacheKeyFn: JSON.stringify,
    });
  }

  /** The row with this key, one value per key field; null when there is none. */
  async byKey(...key: Key): Promise<Row | null> {
    return (await this.#byKey.load(key)) ?? null;
  }

  /** A page of the whole table. */
  async page(page: PageArguments): Promise<Page> {
    const list = this.#list([]);
    const start = pageStart(page, list.cursors);
    const { source, signal } = this.#options;
    const rows = await source.page({
      table: this.#table,
      limit: start.first + 1,
      after: start.after,
      signal,
    });
    return {
      ...pageOf(rows, start, list),
      totalCount: () => source.count({ table: this.#table, signal }),
    };
  }

  /** A page of the rows that belong to one parent: those whose fields `by` equal `value`. */
  async of(by: readonly string[], value: Key, page: PageArguments): Promise<Page> {
    const start = pageStart(page, this.#list(by).cursors);
    const id = JSON.stringify([by, start]);
    const loader = this.#related.get(id) ?? this.#relatedLoader(by, start);
    this.#related.set(id, loader);
    return loader.load(value);
  }

  #relatedLoader(by: readonly string[], start: PageStart): DataLoader<Key, Page, string> {
    const list = this.#list(by);
    const load = async (values: readonly Key[]): Promise<Page[]> => {
      const { source, signal } = this.#options;
      const read = {
        table: this.#table,
        by,
        values,
        limit: start.first + 1,
        after: start.after,
        signal,
      };
      return (await source.related(read)).map((rows) => pageOf(rows, start, list));
    };
    return new DataLoader(load, { cacheKeyFn: JSON.stringify });
  }

  #lookup(keys: readonly Key[]): Promise<readonly (Row | undefined)[]> {
    const { source, signal } = this.#options;
    return source.lookup({ table: this.#table, keys, signal });
  }

  #list(by: readonly string[]): { table: Table; cursors: Cursors } {
    const order = [this.#table.name, ...by, 'by', ...this.#table.key].join(' ');
    return { table: this.#table, cursors: cursors(this.#options.secret, order) };
  }
}
