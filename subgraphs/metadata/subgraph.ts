import { defineSubgraph } from '@supermesh/kit/subgraph';
import { loadCatalogue } from './load.ts';
import { resolvers } from './resolvers.ts';

/** What is known about the mesh, as a subgraph of its own. */
export default defineSubgraph({
  name: 'metadata',
  folder: import.meta.dirname,
  resolvers,
  async open({ root, supergraphSdl }) {
    const catalogue = await loadCatalogue(root, supergraphSdl);
    return { catalogue, async [Symbol.asyncDispose]() {} };
  },
  context: ({ catalogue }) => ({ catalogue }),
});
