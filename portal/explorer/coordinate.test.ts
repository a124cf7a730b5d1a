import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { coordinateAt } from './coordinate.ts';

const schema = buildSchema(`
  type Query { baskets(first: Int): Baskets node: Node }
  type Baskets { nodes: [Basket!]! }
  type Basket implements Node { id: ID! total: Int }
  interface Node { id: ID! }
`);

/** The coordinate where `|` stands. */
const at = (marked: string) => coordinateAt(schema, marked.replace('|', ''), marked.indexOf('|'));

test.each([
  ['{ bask|ets(first: 1) { nodes { id } } }', 'Query.baskets'],
  ['{ baskets(fir|st: 1) { nodes { id } } }', 'Query.baskets'],
  ['{ baskets { nodes { to|tal } } }', 'Basket.total'],
  ['{ baskets { nodes { sum: tot|al } } }', 'Basket.total'],
  ['{ baskets { nodes { id | total } } }', 'Baskets.nodes'],
  ['{ node { ... on Basket { tota|l } } }', 'Basket.total'],
  ['{ node { i|d } }', 'Node.id'],
  ['query A { node { id } } query B { baskets { no|des { id } } }', 'Baskets.nodes'],
])('%s is in %s', (marked, coordinate) => {
  expect(at(marked)).toBe(coordinate);
});

test.each(['{ | }', '{ baskets { no|', '|{ node { id } }', '{ noth|ing }', '# {| '])(
  '%s is in no field',
  (marked) => {
    expect(at(marked)).toBeUndefined();
  },
);
