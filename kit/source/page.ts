import { MeshError } from '../errors/index.ts';
import type { Cursors } from './cursor.ts';
import type { Row, Table, Value } from './table.ts';

/** The largest page that any list field gives. */
export const MAX_PAGE = 1000;
const DEFAULT_PAGE = 50;

/** The paging arguments of a list field (Relay's cursor connections, forwards). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A connection as GraphQL's default resolvers read it; what costs extra is a function, called only when selected. */
export interface Page {
  readonly nodes: Row[];
  edges(): readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  totalCount?(): Promise<number>;
}

/** A page's size and start, checked. */
export interface PageStart {
  readonly first: number;
  readonly after?: readonly Value[];
}

/** @throws MeshError BAD_USER_INPUT when `first` is out of bounds or `after` is no cursor of this list. */
export function pageStart({ first, after }: PageArguments, read: Cursors): PageStart {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) {
    throw new MeshError('BAD_USER_INPUT', `"first" is ${size}; a page has 1 to ${MAX_PAGE} rows.`, {
      hint: `Ask for at most ${MAX_PAGE} and go on with "after: pageInfo.endCursor".`,
    });
  }
  return after === null || after === undefined
    ? { first: size }
    : { first: size, after: read.decode(after) };
}

/** Makes a page of rows that were read with one row more than asked, to know whether there is a next page. */
export function pageOf(
  rows: readonly Row[],
  start: PageStart,
  list: { table: Table; cursors: Cursors },
): Page {
  const nodes = rows.slice(0, start.first);
  const cursorOf = (row: Row) =>
    list.cursors.encode(list.table.key.map((field) => row[field] ?? null));
  const [first, last] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    edges: () => nodes.map((node) => ({ cursor: cursorOf(node), node })),
    pageInfo: {
      hasNextPage: rows.length > start.first,
      hasPreviousPage: start.after !== undefined,
      startCursor: first ? cursorOf(first) : null,
      endCursor: last ? cursorOf(last) : null,
    },
  };
}
