export type {
  OpenedContracts,
  OpenOptions,
  Subgraph,
  SubgraphAnswer,
  SubgraphDefinition,
  SubgraphRequest,
} from './definition.ts';
export { defineSubgraph, type SubgraphParts } from './defineSubgraph.ts';
export type { RequestOf } from './execute.ts';
export { listener, serve } from './serve.ts';
