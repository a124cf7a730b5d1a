import { type Mesh, openMesh } from '@supermesh/cli/mesh';
import type { GraphQLFormattedError } from 'graphql';
import { root } from './root.ts';

/** A GraphQL answer as a client gets it. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Who asks, and with what. */
export interface Asking {
  readonly token?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A whole mesh in this process, on a free port, that can be asked. */
export interface TestMesh extends AsyncDisposable {
  readonly mesh: Mesh;
  readonly url: string;
  /** Errors that did not leave the process. */
  readonly reported: readonly unknown[];
  ask(query: string, asking?: Asking): Promise<Answer>;
}

/** Asks any GraphQL endpoint. */
export async function ask(
  url: string,
  query: string,
  { token, ...rest }: Asking = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, ...rest }),
  });
  return (await response.json()) as Answer;
}

/** Opens the mesh of this repository, or one at another root, in this process. */
export async function openTestMesh(at = root): Promise<TestMesh> {
  const reported: unknown[] = [];
  const mesh = await openMesh({ root: at, port: 0, report: (error) => void reported.push(error) });
  return {
    mesh,
    url: mesh.url,
    reported,
    ask: (query, asking) => ask(mesh.url, query, asking),
    [Symbol.asyncDispose]: () => mesh[Symbol.asyncDispose](),
  };
}
