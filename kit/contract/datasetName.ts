/** A server of a contract, as it stands in the file (ODCS 3.1.0, `servers[]`). */
export type Server = Readonly<Record<string, unknown>>;

/** `{namespace}` and the name of a table on it, out of a server's fields; `table` is the table's name. */
type Naming = (server: Server, table: string) => readonly [namespace: string, name: string];

const at =
  (scheme: string): Naming =>
  (server, table) => [
    `${scheme}://${field(server, 'host')}:${field(server, 'port')}`,
    dotted(field(server, 'database'), field(server, 'schema'), table),
  ];

/** OpenLineage's naming of datasets (its specification, "Naming"), by ODCS server type. Those it does not know follow its pattern. */
const namings: Readonly<Record<string, Naming>> = {
  local: (server, table) => ['file', path(field(server, 'path'), table)],
  postgres: at('postgres'),
  postgresql: at('postgres'),
  mysql: at('mysql'),
  sqlserver: at('mssql'),
  oracle: at('oracle'),
  trino: (server, table) => [
    `trino://${field(server, 'host')}:${field(server, 'port')}`,
    dotted(field(server, 'catalog'), field(server, 'schema'), table),
  ],
  s3: (server, table) => {
    const [, bucket = '', key = ''] =
      /^s3:\/\/([^/]+)\/?(.*)$/u.exec(field(server, 'location')) ?? [];
    return [`s3://${bucket}`, path(key, table)];
  },
  bigquery: (server, table) => [
    'bigquery',
    dotted(field(server, 'project'), field(server, 'dataset'), table),
  ],
  snowflake: (server, table) => [
    `snowflake://${field(server, 'account')}`,
    dotted(field(server, 'database'), field(server, 'schema'), table).toUpperCase(),
  ],
  kafka: (server, table) => [
    `kafka://${field(server, 'host').split(',').toSorted()[0]!.trim()}`,
    table,
  ],
  duckdb: (server, table) => [
    `duckdb://${field(server, 'database')}`,
    dotted(field(server, 'schema'), table),
  ],
  api: (server, table) => [`api://${field(server, 'location')}`, table],
};

/** The identity of a table on a server, `{namespace}#{name}`, the same that an observed run gives it. */
export function datasetName(server: Server, table: string): string {
  const type = field(server, 'type');
  const naming = Object.hasOwn(namings, type) ? namings[type]! : at(type);
  return naming(server, table).join('#');
}

/** A folder ends in `/`, and the table is a file in it; otherwise the path is the table. */
function path(given: string, table: string): string {
  return given === '' || given.endsWith('/') ? `${given}${table}` : given;
}

function field(server: Server, name: string): string {
  const value = server[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function dotted(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('.');
}
