import type { SubgraphAnswer } from '@supermesh/kit/subgraph';
import type { Subject } from '../identity/index.ts';

/** One request to one subgraph. */
export interface SubgraphCall {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly subject: Subject;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The way to one subgraph. `send` rejects with a MeshError of the subgraph family when there is no usable answer,
 * whose message names no address and no body.
 */
export interface Transport extends AsyncDisposable {
  readonly name: string;
  send(call: SubgraphCall): Promise<SubgraphAnswer>;
}

/** Opens the way to the subgraph `name`, which the supergraph says listens at `url`. */
export type OpenTransport = (name: string, url: string) => Transport;
