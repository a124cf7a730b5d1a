import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { MeshError } from '@supermesh/kit/errors';
import type { Authenticate } from '../identity/index.ts';
import { replyError } from './reply.ts';
import type { RequestContext } from './shell.ts';

const MAX_BODY = 2 ** 20;

interface Parts {
  readonly server: ApolloServer<RequestContext>;
  readonly authenticate: Authenticate;
}

/** Serves GraphQL over HTTP: who asks is decided first, then Apollo Server takes over. */
export function graphqlHandler({ server, authenticate }: Parts) {
  return async function handleGraphql(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => response.writableFinished || gone.abort());
    try {
      const subject = await authenticate(request.headers.authorization);
      await run(server, { request, response, context: { subject, signal: gone.signal } });
    } catch (error) {
      replyError(response, error);
    }
  };
}

interface Run {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly context: RequestContext;
}

async function run(
  server: ApolloServer<RequestContext>,
  { request, response, context }: Run,
): Promise<void> {
  const method = (request.method ?? 'GET').toUpperCase();
  const { status, headers, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method,
      headers: headersOf(request),
      search: new URL(request.url ?? '/', 'http://localhost').search,
      body: method === 'POST' ? await json(request) : '',
    },
    context: async () => context,
  });
  response.writeHead(status ?? 200, Object.fromEntries(headers));
  if (body.kind === 'complete') response.end(body.string);
  else {
    for await (const chunk of body.asyncIterator) response.write(chunk);
    response.end();
  }
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

async function json(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY)
      throw new MeshError('QUERY_TOO_LARGE', `The request body is over ${MAX_BODY} bytes.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch (cause) {
    throw new MeshError('BAD_REQUEST', 'The request body is no JSON.', { cause });
  }
}
