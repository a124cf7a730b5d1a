import type { GraphQLFormattedError } from 'graphql';
import type { ContractModel } from '../contract/index.ts';
import type { Report } from '../errors/index.ts';
import type { Caller } from '../guard/index.ts';

/** What a subgraph is opened with. */
export interface OpenOptions {
  /** The mesh's root folder: where `supergraph.graphql` and `subgraphs/` stand. */
  readonly root: string;
  /** The mesh's secret: signs cursors and the context that the gateway sends. */
  readonly secret: Buffer;
  /** The supergraph that is served, when it is not the file at the root. Only the metadata subgraph reads it. */
  readonly supergraphSdl?: string;
  /** Hears of errors that may not leave the process. */
  readonly report: Report;
}

/** What a domain's `open` gets beside the options: its own contracts, parsed. */
export interface OpenedContracts extends OpenOptions {
  readonly contracts: readonly ContractModel[];
}

/** One GraphQL operation for a subgraph, and for whom it runs. */
export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly caller: Caller;
  readonly signal?: AbortSignal | undefined;
}

/** A subgraph's answer, in the words of the GraphQL specification, section 7. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A running subgraph. It listens to nothing: who opened it calls `execute`, or serves it over HTTP. */
export interface Subgraph extends AsyncDisposable {
  readonly name: string;
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>;
}

/** A subgraph that can be opened; a domain's `subgraph.ts` exports one. */
export interface SubgraphDefinition {
  readonly name: string;
  /** The domain's folder, with its `schema.graphql` and contracts. */
  readonly folder: string;
  open(options: OpenOptions): Promise<Subgraph>;
}
