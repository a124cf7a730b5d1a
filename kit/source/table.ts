import type { Property, SchemaObject } from '../contract/index.ts';

/** How a column's value looks in a GraphQL answer. Everything that JSON numbers would round travels as `text`. */
export type Wire = 'text' | 'integer' | 'float' | 'boolean' | 'date' | 'timestamp';

/** One column of a table, and the field it is published as. */
export interface Column {
  /** Its name in the source. */
  readonly name: string;
  /** Its name in a row, and in GraphQL. */
  readonly field: string;
  readonly wire: Wire;
  /** Its type in the source's own words, as the contract states it. */
  readonly physicalType: string;
}

/** A table that may be read: all its identifiers come from a contract. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Fields of the primary key, in order: rows are sorted and paged by them. */
  readonly key: readonly string[];
}

/** A value as it stands in a row or a key; dates and times are ISO 8601 text, decimals and big integers decimal text. */
export type Value = string | number | boolean | null;

/** One row, by field. Plain and not frozen: federation writes `__typename` onto it. */
export type Row = Record<string, Value>;

/** The table that a contract's object describes, private columns included. */
export function tableOf(object: SchemaObject): Table {
  return Object.freeze({
    name: object.table,
    columns: Object.freeze(object.properties.map(columnOf)),
    key: Object.freeze(object.key.map(({ field }) => field)),
  });
}

function columnOf(property: Property): Column {
  const { column: name, field, physicalType = 'VARCHAR' } = property;
  return Object.freeze({ name, field, physicalType, wire: wireOf(property, physicalType) });
}

function wireOf(property: Property, physicalType: string): Wire {
  const names = property.keyPosition !== undefined || property.relationships.length > 0;
  switch (property.logicalType) {
    case 'integer':
      return names || /bigint|int8|hugeint|int64/iu.test(physicalType) ? 'text' : 'integer';
    case 'number':
      return /dec|numeric|money/iu.test(physicalType) ? 'text' : 'float';
    case 'date':
    case 'timestamp':
    case 'boolean':
      return property.logicalType;
    case 'string':
    case 'time':
    case 'object':
    case 'array':
      return 'text';
  }
}

/** The column published as `field`; a missing one is a mistake in the domain's own code. */
export function columnFor(table: Table, field: string): Column {
  const column = table.columns.find((one) => one.field === field);
  if (!column) throw new TypeError(`${table.name} has no field ${field}`);
  return column;
}
