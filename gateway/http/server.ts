import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MeshError } from '@supermesh/kit/errors';
import { replyError, replyJson } from './reply.ts';

/** What answers which path. */
export interface Routes {
  readonly graphql: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly health: () => object;
  /** Everything else, when pages are served at all. */
  readonly pages?: (path: string, response: ServerResponse) => Promise<void>;
}

/** A listening server. Disposing of it lets running requests end, for `DRAIN_MS` at most. */
export interface HttpServer extends AsyncDisposable {
  readonly url: string;
}

const DRAIN_MS = 1_000;
const IDLE_CHECK_MS = 20;
const HEADERS_MS = 10_000;
const REQUEST_MS = 15_000;

/** Listens. @throws MeshError PORT_TAKEN */
export async function listen(
  routes: Routes,
  { host, port }: { host: string; port: number },
): Promise<HttpServer> {
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    router(routes),
  );
  await bound(server, host, port);
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://${host}:${actual}`, [Symbol.asyncDispose]: () => drain(server) };
}

function router({ graphql, health, pages }: Routes) {
  return function route(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    if (path === '/graphql') return void graphql(request, response);
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (reading && path === '/health') return replyJson(response, 200, health());
    if (reading && pages)
      return void pages(path, response).catch((error: unknown) => replyError(response, error));
    replyError(response, new MeshError('NOT_FOUND', `There is nothing at ${path}.`));
  };
}

async function bound(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(port, host, resolve);
  try {
    await promise;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new MeshError('PORT_TAKEN', `Port ${port} of ${host} is taken by another process.`, {
      cause,
    });
  }
}

async function drain(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await promise;
  clearInterval(idle);
  clearTimeout(late);
}
