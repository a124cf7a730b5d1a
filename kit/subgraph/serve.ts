import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { MeshError } from '../errors/index.ts';
import { contextKey, meshSecret, verifyContext } from '../guard/index.ts';
import type { Subgraph, SubgraphDefinition } from './definition.ts';

const MAX_BODY = 16 * 2 ** 20;

interface ServeOptions {
  /** Where it listens unless `--port` says otherwise. */
  readonly port: number;
}

/** Serves a subgraph as a process of its own, on loopback, until SIGTERM or SIGINT. `--port` and `MESH_SECRET_FILE` override. */
export async function serve(definition: SubgraphDefinition, { port }: ServeOptions): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: String(port) } } });
  const root = dirname(dirname(definition.folder));
  const secret = await meshSecret(process.env['MESH_SECRET_FILE'] ?? join(root, '.mesh', 'secret'));
  const subgraph = await definition.open({ root, secret, report });
  const server = createServer(listener(subgraph, contextKey(secret, subgraph.name)));
  await listen(server, Number(values.port));
  process.stdout.write(`${definition.name} serves http://127.0.0.1:${values.port}/graphql\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () =>
      server.close(() => void subgraph[Symbol.asyncDispose]()).closeIdleConnections(),
    );
  }
}

/** Answers `POST /graphql` with a signed context, and `GET /health`. The context is checked before GraphQL is read. */
export function listener(subgraph: Subgraph, key: Buffer) {
  return function handle(request: IncomingMessage, response: ServerResponse): void {
    const { url = '', method } = request;
    if (method === 'GET' && url === '/health') return reply(response, 200, { status: 'up' });
    const gone = new AbortController();
    response.once('close', () => response.writableFinished || gone.abort());
    answer({ subgraph, key, signal: gone.signal }, request).then(
      (value) => reply(response, 200, value),
      (error: unknown) => reply(response, ...refusal(error)),
    );
  };
}

interface Answering {
  readonly subgraph: Subgraph;
  readonly key: Buffer;
  readonly signal: AbortSignal;
}

async function answer(
  { subgraph, key, signal }: Answering,
  request: IncomingMessage,
): Promise<unknown> {
  const header = request.headers['x-mesh-context'];
  const caller = verifyContext(String(header ?? ''), { audience: subgraph.name, keys: [key] });
  const { query, variables, operationName } = await body(request);
  return subgraph.execute({ query, variables, operationName, caller, signal });
}

async function body(
  request: IncomingMessage,
): Promise<{ query: string; variables?: Record<string, unknown>; operationName?: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY)
      throw new MeshError('QUERY_TOO_LARGE', `The request is over ${MAX_BODY} bytes.`);
    chunks.push(chunk);
  }
  const parsed = JSON.parse(Buffer.concat(chunks).toString()) as { query?: unknown };
  if (typeof parsed?.query !== 'string')
    throw new MeshError('BAD_REQUEST', 'The body has no "query".');
  return parsed as { query: string };
}

function refusal(error: unknown): [number, unknown] {
  if (error instanceof MeshError)
    return [
      error.status === 200 ? 500 : error.status,
      { errors: [{ message: error.message, extensions: error.extensions }] },
    ];
  if (error instanceof SyntaxError)
    return [
      400,
      { errors: [{ message: 'The body is no JSON.', extensions: { code: 'BAD_REQUEST' } }] },
    ];
  const id = crypto.randomUUID();
  report(error, id);
  return [
    500,
    {
      errors: [
        { message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR', id } },
      ],
    },
  ];
}

function reply(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

async function listen(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(port, '127.0.0.1', resolve);
  await promise;
}

function report(error: unknown, id: string): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', id, error: String(error) })}\n`);
}
