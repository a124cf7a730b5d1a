export { cursors, type Cursors } from './cursor.ts';
export { MAX_PAGE, type Page, type PageArguments } from './page.ts';
export { Reader, type ReaderOptions } from './reader.ts';
export { type ContractSource, openReaders, type Readers } from './readers.ts';
export type { CountRead, LookupRead, PageRead, RelatedRead, Source } from './source.ts';
export {
  type Column,
  columnFor,
  type Row,
  type Table,
  tableOf,
  type Value,
  type Wire,
} from './table.ts';
