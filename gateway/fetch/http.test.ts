import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contextKey, verifyContext } from '@supermesh/kit/guard';
import { expect, test } from 'vitest';
import { anonymous } from '../identity/index.ts';
import { httpTransports } from './http.ts';
import type { Transport } from './transport.ts';

const secret = Buffer.alloc(32, 1);
const call = { query: '{ a }', variables: { b: 1 }, operationName: undefined, subject: anonymous };

/** A subgraph that answers as the test says, and the way to it. */
async function subgraph(listener: RequestListener, timeoutMs = 2000): Promise<Transport> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const transport = httpTransports({ secret, timeoutMs })(
    'sales',
    `http://127.0.0.1:${port}/graphql`,
  );
  return {
    name: 'sales',
    send: (sent) => transport.send(sent),
    async [Symbol.asyncDispose]() {
      await transport[Symbol.asyncDispose]();
      server.closeAllConnections();
      server.close();
    },
  };
}

test('a call carries the operation, and a context that only the subgraph can read as its own', async () => {
  const seen: unknown[] = [];
  await using sales = await subgraph(async (request, response) => {
    const chunks = await Array.fromAsync(request as AsyncIterable<Buffer>);
    const key = contextKey(secret, 'sales');
    const caller = verifyContext(String(request.headers['x-mesh-context']), {
      audience: 'sales',
      keys: [key],
    });
    seen.push(
      request.method,
      request.url,
      JSON.parse(Buffer.concat(chunks).toString()),
      caller.scopes,
      caller.subject,
    );
    response.end('{"data":{"a":1}}');
  });
  const subject = {
    authenticated: true,
    id: 'ada',
    scopes: new Set(['x']),
    policies: new Set<string>(),
  };
  expect(await sales.send({ ...call, subject })).toEqual({ data: { a: 1 } });
  expect(seen).toEqual([
    'POST',
    '/graphql',
    { query: '{ a }', variables: { b: 1 } },
    new Set(['x']),
    'ada',
  ]);
});

test('errors of the subgraph come along, also without data', async () => {
  await using sales = await subgraph((_, response) =>
    response.writeHead(400).end('{"errors":[{"message":"no"}]}'),
  );
  expect(await sales.send(call)).toEqual({ errors: [{ message: 'no' }] });
});

test.each<[string, RequestListener, string, string]>([
  [
    'an HTTP error with a body',
    (_, response) => response.writeHead(500).end('password=hunter2'),
    'SUBREQUEST_HTTP_ERROR',
    'answered with HTTP status 500',
  ],
  [
    'a redirect',
    (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    'SUBREQUEST_HTTP_ERROR',
    'answered with HTTP status 307',
  ],
  [
    'something that is no JSON',
    (_, response) => response.end('<html>'),
    'SUBGRAPH_RESPONSE_INVALID',
    'no GraphQL answer',
  ],
  [
    'null without an error',
    (_, response) => response.end('{"data":null}'),
    'SUBGRAPH_RESPONSE_INVALID',
    'no GraphQL answer',
  ],
  ['a list', (_, response) => response.end('[]'), 'SUBGRAPH_RESPONSE_INVALID', 'no GraphQL answer'],
  [
    'a truncated answer',
    (_, response) =>
      response.writeHead(200, { 'content-length': '100' }).write('{"da', () => response.destroy()),
    'SUBGRAPH_UNAVAILABLE',
    'cannot be reached',
  ],
  [
    'a reset connection',
    (request) => request.socket.destroy(),
    'SUBGRAPH_UNAVAILABLE',
    'cannot be reached',
  ],
  [
    'nine megabytes',
    (_, response) => response.end(`{"data":{"a":"${'x'.repeat(9 * 2 ** 20)}"}}`),
    'SUBGRAPH_RESPONSE_TOO_LARGE',
    'more than 8388608 bytes',
  ],
])('%s is an error without address and body', async (_, listener, code, message) => {
  await using sales = await subgraph(listener);
  const error = await sales.send(call).catch((caught: unknown) => caught as Error);
  expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
  expect((error as Error).message).not.toMatch(/127\.0\.0\.1|hunter2/u);
});

test('a subgraph that does not answer ends at the deadline', async () => {
  await using sales = await subgraph(() => {}, 50);
  await expect(sales.send(call)).rejects.toMatchObject({
    code: 'GATEWAY_TIMEOUT',
    message: 'Subgraph "sales" did not answer in time.',
  });
});

test('a subgraph that drips its answer ends at the deadline too', async () => {
  await using sales = await subgraph((_, response) => {
    const drip = setInterval(() => response.write(' '), 5);
    response.once('close', () => clearInterval(drip));
  }, 100);
  await expect(sales.send(call)).rejects.toMatchObject({ code: 'GATEWAY_TIMEOUT' });
});

test('a call ends when the client has gone', async () => {
  await using sales = await subgraph(() => {});
  const gone = new AbortController();
  const sent = sales.send({ ...call, signal: gone.signal });
  setTimeout(() => gone.abort(), 20);
  await expect(sent).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
});
