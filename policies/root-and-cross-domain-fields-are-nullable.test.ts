import { expect, test } from 'vitest';
import { meshOf, schemaOf } from './fixtures.ts';
import { rootAndCrossDomainFieldsAreNullable } from './root-and-cross-domain-fields-are-nullable.ts';

const check = (sdl: string) => [
  ...rootAndCrossDomainFieldsAreNullable.check(meshOf({ schemas: [schemaOf(sdl)] })),
];
const stub = 'type Product @key(fields: "id", resolvable: false) { id: ID! }';

test('nullable links pass, and so do non-null fields of the own domain', () => {
  expect(
    check(
      `type Query { orders: [Order!] } type Order { id: ID! lines: [Line!]! product: Product } type Line { id: ID! } ${stub}`,
    ),
  ).toEqual([]);
});

test('a non-null root field and a non-null link to another domain are found', () => {
  const message = 'The field is non-null and crosses domains.';
  const file = 'subgraphs/sales/schema.graphql';
  expect(
    check(`type Query { orders: [Order!]! }\ntype Order { products: [Product]! }\n${stub}`),
  ).toEqual([
    { target: 'Query.orders', message, at: { file, line: 1, column: 14 } },
    { target: 'Order.products', message, at: { file, line: 2, column: 14 } },
  ]);
});
