import {
  DuckDBConnection,
  DuckDBInstance,
  type DuckDBPreparedStatement,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Row } from '@supermesh/kit/source';

/** A connection runs one statement at a time; it keeps what it has prepared. */
interface Session {
  readonly connection: DuckDBConnection;
  readonly prepared: Map<string, DuckDBPreparedStatement>;
}

/** How many statements run side by side in one engine; more wait their turn. */
const SESSIONS = 4;

/** A DuckDB engine in this process, with its connections. */
export class Pool implements AsyncDisposable {
  readonly #instance: DuckDBInstance;
  readonly #idle: Session[] = [];
  readonly #waiting: ((session: Session) => void)[] = [];
  #opened = 0;

  private constructor(instance: DuckDBInstance) {
    this.#instance = instance;
  }

  static async open(): Promise<Pool> {
    return new Pool(await DuckDBInstance.create(':memory:'));
  }

  /** Runs one statement and reads all its rows; an abort interrupts it in the engine. */
  async rows(sql: string, values: DuckDBValue[], signal?: AbortSignal): Promise<Row[]> {
    signal?.throwIfAborted();
    const session = await this.#take();
    const interrupt = () => session.connection.interrupt();
    signal?.addEventListener('abort', interrupt, { once: true });
    try {
      const statement = await prepare(session, sql);
      statement.bind(values);
      const reader = await statement.runAndReadAll();
      return reader.getRowObjectsJS() as Row[];
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', interrupt);
      this.#give(session);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { connection } of this.#idle) connection.closeSync();
    this.#instance.closeSync();
  }

  async #take(): Promise<Session> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#opened === SESSIONS) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#opened += 1;
    return { connection: await this.#instance.connect(), prepared: new Map() };
  }

  #give(session: Session): void {
    const next = this.#waiting.shift();
    if (next) next(session);
    else this.#idle.push(session);
  }
}

async function prepare(
  { connection, prepared }: Session,
  sql: string,
): Promise<DuckDBPreparedStatement> {
  const statement = prepared.get(sql) ?? (await connection.prepare(sql));
  prepared.set(sql, statement);
  return statement;
}
