import type { Row, Table, Value } from './table.ts';

/** What every read takes: the table, and the signal that ends it when the client has gone. */
interface Read {
  readonly table: Table;
  readonly signal?: AbortSignal | undefined;
}

/** Up to `limit` rows in key order, those after the key `after` when it is given. */
export interface PageRead extends Read {
  readonly limit: number;
  readonly after?: readonly Value[] | undefined;
}

/** The rows with these keys: each key holds one value per key field. */
export interface LookupRead extends Read {
  readonly keys: readonly (readonly Value[])[];
}

/** For each of `values`, up to `limit` rows whose fields `by` equal it, in key order. */
export interface RelatedRead extends PageRead {
  readonly by: readonly string[];
  readonly values: readonly (readonly Value[])[];
}

/**
 * Where a domain's rows come from; each connector implements it, and `sourceSuite` says how it behaves.
 * Reads are read-only, identifiers come from the table, values are only ever bound.
 * An aborted read rejects with the signal's reason.
 */
export interface Source extends AsyncDisposable {
  page(read: PageRead): Promise<readonly Row[]>;
  /** One place per key, in the order of the keys; `undefined` where no row has it. */
  lookup(read: LookupRead): Promise<readonly (Row | undefined)[]>;
  /** One list per value, in the order of the values. */
  related(read: RelatedRead): Promise<readonly (readonly Row[])[]>;
  count(read: Read): Promise<number>;
}

export type CountRead = Read;
