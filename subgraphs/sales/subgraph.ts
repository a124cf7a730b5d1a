import { defineSubgraph } from '@supermesh/kit/subgraph';
import { resolvers } from './resolvers.ts';
import { openSources } from './sources.ts';

/** The domain `sales` as a subgraph. */
export default defineSubgraph({
  name: 'sales',
  folder: import.meta.dirname,
  resolvers,
  open: openSources,
  context: (sources, { signal }) => sources.readers(signal),
});
