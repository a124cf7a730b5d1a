import { defineSubgraph } from '@supermesh/kit/subgraph';
import { resolvers } from './resolvers.ts';
import { openSources } from './sources.ts';

/** The domain `insights` as a subgraph. */
export default defineSubgraph({
  name: 'insights',
  folder: import.meta.dirname,
  resolvers,
  open: openSources,
  context: (sources, { signal }) => sources.readers(signal),
});
