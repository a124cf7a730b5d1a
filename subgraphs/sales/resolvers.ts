import type { Resolvers } from './resolvers.types.ts';

export const resolvers: Resolvers = {
  Query: {
    salesBaskets: (_, page, { baskets }) => baskets.page(page),
    salesBasket: (_, { id }, { baskets }) => baskets.byKey(id),
    salesTransactions: (_, page, { transactions }) => transactions.page(page),
    salesTransaction: (_, { basketId, productId }, { transactions }) =>
      transactions.byKey(basketId, productId),
  },
  Basket: {
    __resolveReference: ({ id }, { baskets }) => baskets.byKey(id),
    household: ({ household }) => ({ id: household! }),
    lines: ({ id }, page, { transactions }) => transactions.of(['basketId'], [id!], page),
  },
  Transaction: {
    __resolveReference: ({ basketId, productId }, { transactions }) =>
      transactions.byKey(basketId, productId),
    basket: ({ basketId }, _, { baskets }) => baskets.byKey(basketId!),
    product: ({ productId }) => ({ id: productId! }),
    household: ({ household }) => ({ id: household! }),
  },
  Household: {
    __resolveReference: ({ id }) => ({ id }),
    baskets: ({ id }, page, { baskets }) => baskets.of(['household'], [id!], page),
  },
};
