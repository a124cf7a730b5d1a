import {
  type Column,
  columnFor,
  type PageRead,
  type RelatedRead,
  type Table,
} from '@supermesh/kit/source';

/** A name from a contract, quoted for DuckDB. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A physical type of a contract, let through only in the form `NAME` or `NAME(n[,m])`. */
function typeName(type: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_ ]*(?:\(\d+(?:,\s*\d+)?\))?$/u.test(type)) {
    throw new TypeError(`"${type}" is not a type that DuckDB could have`);
  }
  return type;
}

/** How a column leaves the engine: values that JSON numbers would round or that have no JSON form become text. */
function selected({ name, field, wire }: Column): string {
  const column = identifier(name);
  const as = ` as ${identifier(field)}`;
  switch (wire) {
    case 'text':
    case 'date':
      return `${column}::varchar${as}`;
    case 'timestamp':
      return `strftime(${column}, '%Y-%m-%dT%H:%M:%SZ')${as}`;
    case 'integer':
      return `${column}::integer${as}`;
    case 'float':
      return `${column}::double${as}`;
    case 'boolean':
      return column + as;
  }
}

function selection(table: Table): string {
  return table.columns.map(selected).join(', ');
}

function keyColumns(table: Table): readonly Column[] {
  return table.key.map((field) => columnFor(table, field));
}

function order(table: Table): string {
  return keyColumns(table)
    .map(({ name }) => identifier(name))
    .join(', ');
}

/** A bound value as the column's own type; what cannot be one becomes null and so equals nothing. */
function bound({ physicalType }: Column, value = '?'): string {
  return `try_cast(${value} as ${typeName(physicalType)})`;
}

/** Rows strictly after a key: `(a, b) > (?, ?)`. */
function behind(table: Table, after: PageRead['after']): string {
  if (!after) return '';
  const columns = keyColumns(table);
  return `(${order(table)}) > (${columns.map((column) => bound(column)).join(', ')})`;
}

/** One page of a table, in key order. Binds: the key after which it starts, the limit. */
export function pageSql({ table, after }: PageRead): string {
  const where = after ? `where ${behind(table, after)} ` : '';
  return `select ${selection(table)} from ${identifier(table.name)} ${where}order by ${order(table)} limit ?`;
}

/** `asked`: the values to look for, each with its place `n`. Binds: one list of text per column. */
function asked(columns: readonly Column[]): string {
  const typed = columns.map((column, at) => `${bound(column, `v${at}`)} as k${at}`).join(', ');
  const lists = columns.map((_, at) => `unnest(?::varchar[]) as v${at}`).join(', ');
  return `asked as (select n, ${typed} from (select generate_subscripts(?::varchar[], 1) as n, ${lists}))`;
}

function matching(columns: readonly Column[]): string {
  return columns.map(({ name }, at) => `t.${identifier(name)} = asked.k${at}`).join(' and ');
}

/** The rows with given keys, each with its place. Binds: the first list, then one list of text per key column. */
export function lookupSql(table: Table): string {
  const columns = keyColumns(table);
  return `with ${asked(columns)} select n::integer as "#", ${selection(table)} from ${identifier(table.name)} t join asked on ${matching(columns)}`;
}

/** The first rows of each parent, each with its parent's place. Binds: as `lookupSql`, then the key after which to start, the limit. */
export function relatedSql({ table, by, after }: RelatedRead): string {
  const columns = by.map((field) => columnFor(table, field));
  const where = after ? `where ${behind(table, after)} ` : '';
  return `with ${asked(columns)} select n::integer as "#", ${selection(table)} from ${identifier(table.name)} t join asked on ${matching(columns)} ${where}qualify row_number() over (partition by n order by ${order(table)}) <= ? order by n, ${order(table)}`;
}

/** How many rows a table has. */
export function countSql(table: Table): string {
  return `select count(*)::integer as rows from ${identifier(table.name)}`;
}
