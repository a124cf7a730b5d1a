import type { Resolvers } from './resolvers.types.ts';

export const resolvers: Resolvers = {
  Query: {
    customersHouseholds: (_, page, { households }) => households.page(page),
    customersHousehold: (_, { id }, { households }) => households.byKey(id),
  },
  Household: {
    __resolveReference: ({ id }, { households }) => households.byKey(id),
  },
};
