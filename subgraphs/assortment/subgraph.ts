import { defineSubgraph } from '@supermesh/kit/subgraph';
import { resolvers } from './resolvers.ts';
import { openSources } from './sources.ts';

/** The domain `assortment` as a subgraph. */
export default defineSubgraph({
  name: 'assortment',
  folder: import.meta.dirname,
  resolvers,
  open: openSources,
  context: (sources, { signal }) => sources.readers(signal),
});
