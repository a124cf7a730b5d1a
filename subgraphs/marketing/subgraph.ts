import { defineSubgraph } from '@supermesh/kit/subgraph';
import { resolvers } from './resolvers.ts';
import { openSources } from './sources.ts';

/** The domain `marketing` as a subgraph. */
export default defineSubgraph({
  name: 'marketing',
  folder: import.meta.dirname,
  resolvers,
  open: openSources,
  context: (sources, { signal }) => sources.readers(signal),
});
