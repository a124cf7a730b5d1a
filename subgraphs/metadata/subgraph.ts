import { defineSubgraph } from '@supermesh/kit/subgraph';
export default defineSubgraph({
  name: 'metadata',
  folder: import.meta.dirname,
  resolvers: {
    Query: { mesh: () => ({ ok: true }) },
    DataProduct: { __resolveReference: ({ id }: any) => ({ id, name: id, owner: { name: 'x' } }) },
  },
  open: async () => ({ async [Symbol.asyncDispose]() {} }),
  context: () => ({}),
});
