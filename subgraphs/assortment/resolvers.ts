import type { Resolvers } from './resolvers.types.ts';

export const resolvers: Resolvers = {
  Query: {
    assortmentProducts: (_, page, { products }) => products.page(page),
    assortmentProduct: (_, { id }, { products }) => products.byKey(id),
  },
  Product: {
    __resolveReference: ({ id }, { products }) => products.byKey(id),
  },
};
