import { join } from 'node:path';
import { openDuckdb } from '@supermesh/connector-duckdb';
import { openReaders, type Readers } from '@supermesh/kit/source';
import type { OpenedContracts } from '@supermesh/kit/subgraph';

/** The tables of this domain, by the names that its contracts give them. */
const tables = [
  'campaigns',
  'recipients',
  'coupons',
  'coupon_products',
  'redemptions',
  'promotions',
] as const;

/** What resolvers read from. */
export type Context = Readers<(typeof tables)[number]>;

/** Opens the domain's Parquet files. */
export function openSources(options: OpenedContracts) {
  const folder = join(import.meta.dirname, 'data');
  return openReaders(tables, options, (opened) => openDuckdb({ folder, tables: opened }));
}
