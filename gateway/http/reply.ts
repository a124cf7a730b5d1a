import type { ServerResponse } from 'node:http';
import { MeshError } from '@supermesh/kit/errors';

/** Answers with JSON. */
export function replyJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(value)}\n`);
}

/** Answers a request that did not get as far as GraphQL with the error's own status. */
export function replyError(response: ServerResponse, error: unknown): void {
  const known =
    error instanceof MeshError
      ? error
      : new MeshError('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  if (response.headersSent) return void response.destroy();
  if (known.code === 'UNAUTHENTICATED')
    response.setHeader('www-authenticate', 'Bearer realm="mesh", error="invalid_token"');
  replyJson(response, known.status, {
    errors: [{ message: known.message, extensions: known.extensions }],
  });
}
