import { MeshError } from '@supermesh/kit/errors';
import { contextKey } from '@supermesh/kit/guard';
import { mintContext } from '@supermesh/kit/guard/mint';
import type { SubgraphAnswer } from '@supermesh/kit/subgraph';
import { type Dispatcher, errors as failures, Pool } from 'undici';
import { callerOf } from './caller.ts';
import type { OpenTransport, SubgraphCall, Transport } from './transport.ts';

/** How subgraphs are called over HTTP. */
export interface HttpOptions {
  /** The mesh's secret, from which each subgraph's context key is made. */
  readonly secret: Buffer;
  /** For one call, from connecting to the last byte. */
  readonly timeoutMs: number;
}

const CONNECTIONS = 64;
const KEEP_ALIVE_MS = 50_000;
const CONNECT_MS = 1_000;
const MAX_ANSWER = 8 * 2 ** 20;

/** Calls subgraphs by POST over kept-alive connections: no redirects, a total deadline, a cap on the answer's bytes. */
export function httpTransports({ secret, timeoutMs }: HttpOptions): OpenTransport {
  return function openHttp(name, url): Transport {
    const { origin, pathname } = new URL(url);
    const pool = new Pool(origin, {
      connections: CONNECTIONS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectTimeout: CONNECT_MS,
      maxResponseSize: MAX_ANSWER,
    });
    const key = contextKey(secret, name);
    return {
      name,
      async send(call) {
        const context = mintContext(callerOf(call.subject), { audience: name, key });
        const deadline = AbortSignal.timeout(timeoutMs);
        const signal = call.signal ? AbortSignal.any([call.signal, deadline]) : deadline;
        try {
          return await post({ name, pool, pathname, context, signal }, call);
        } catch (error) {
          throw error instanceof MeshError ? error : failure(name, deadline.aborted, error);
        }
      },
      [Symbol.asyncDispose]: () => pool.destroy(),
    };
  };
}

interface Post {
  readonly name: string;
  readonly pool: Dispatcher;
  readonly pathname: string;
  readonly context: string;
  readonly signal: AbortSignal;
}

async function post(
  { name, pool, pathname, context, signal }: Post,
  call: SubgraphCall,
): Promise<SubgraphAnswer> {
  const { query, variables, operationName } = call;
  const { statusCode, body } = await pool.request({
    method: 'POST',
    path: pathname,
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-mesh-context': context,
    },
    body: JSON.stringify({ query, variables, operationName }),
  });
  const answer = read(await body.text());
  if (answer) return answer;
  if (statusCode < 200 || statusCode > 299) {
    throw new MeshError(
      'SUBREQUEST_HTTP_ERROR',
      `Subgraph "${name}" answered with HTTP status ${statusCode}.`,
    );
  }
  throw new MeshError(
    'SUBGRAPH_RESPONSE_INVALID',
    `Subgraph "${name}" answered with something that is no GraphQL answer.`,
  );
}

/** A GraphQL answer, or undefined when the text is none. */
function read(text: string): SubgraphAnswer | undefined {
  try {
    const { data, errors } = JSON.parse(text) as SubgraphAnswer;
    const usable =
      (typeof data === 'object' && !Array.isArray(data) && data !== null) || Array.isArray(errors);
    return usable ? { ...(data !== undefined && { data }), ...(errors && { errors }) } : undefined;
  } catch {
    return undefined;
  }
}

function failure(name: string, late: boolean, cause: unknown): MeshError {
  if (late)
    return new MeshError('GATEWAY_TIMEOUT', `Subgraph "${name}" did not answer in time.`, {
      cause,
    });
  if (cause instanceof failures.ResponseExceededMaxSizeError) {
    return new MeshError(
      'SUBGRAPH_RESPONSE_TOO_LARGE',
      `Subgraph "${name}" answered with more than ${MAX_ANSWER} bytes.`,
      { cause },
    );
  }
  return new MeshError('SUBGRAPH_UNAVAILABLE', `Subgraph "${name}" cannot be reached.`, { cause });
}
