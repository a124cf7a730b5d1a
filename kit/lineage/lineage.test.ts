import { parse } from 'graphql';
import { expect, test } from 'vitest';
import {
  edgeKind,
  linkedName,
  nodeKey,
  parseDatasetId,
  printDatasetId,
  readDerivations,
} from './index.ts';

const HEAD =
  'extend schema @link(url: "https://supermesh.example/specs/mesh/v1.0", import: ["@derivedFrom"])';

test('a dataset is its namespace and name, parted at the first #', () => {
  expect(parseDatasetId('file#a/b.parquet')).toEqual({ namespace: 'file', name: 'a/b.parquet' });
  expect(parseDatasetId('postgres://db:5432#d.s.t#1')).toEqual({
    namespace: 'postgres://db:5432',
    name: 'd.s.t#1',
  });
  expect(['', 'a', '#a', 'a#'].map(parseDatasetId)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(printDatasetId({ namespace: 'file', name: 'a' })).toBe('file#a');
});

test('two nodes have one key exactly when they are the same', () => {
  const nodes = [
    { kind: 'column', namespace: 'a', dataset: 'b', name: 'c' },
    { kind: 'column', namespace: 'a', dataset: 'b.c', name: '' },
    { kind: 'dataset', namespace: 'a', name: 'b' },
    { kind: 'field', coordinate: 'a.b' },
  ] as const;
  expect(new Set(nodes.map(nodeKey)).size).toBe(4);
  expect(nodeKey({ ...nodes[0] })).toBe(nodeKey(nodes[0]));
});

test('a subtype says whether the value itself travels; an unknown one does', () => {
  expect(['IDENTITY', 'AGGREGATION', 'JOIN', 'FILTER', 'toString', 'THEIRS'].map(edgeKind)).toEqual(
    ['DIRECT', 'DIRECT', 'INDIRECT', 'INDIRECT', 'DIRECT', 'DIRECT'],
  );
});

test('fields come from the columns that their directives name', () => {
  const { edges, reasons } = readDerivations(
    parse(`${HEAD}
      type Order {
        id: ID @derivedFrom(dataset: "file#o.csv", column: "id")
        total: Int
          @derivedFrom(dataset: "file#o.csv", column: "price", subtype: "AGGREGATION", masking: true)
          @derivedFrom(dataset: "file#rates.csv", subtype: "JOIN")
        now: Int @derivedFrom(none: "the clock")
        lost: Int @derivedFrom(dataset: "nothing")
        free: Int
      }`),
  );
  const to = (coordinate: string) => ({ kind: 'field', coordinate });
  expect(edges).toEqual([
    {
      from: { kind: 'column', namespace: 'file', dataset: 'o.csv', name: 'id' },
      to: to('Order.id'),
      kind: 'DIRECT',
      subtype: 'IDENTITY',
      evidence: 'DECLARED',
      masking: false,
    },
    {
      from: { kind: 'column', namespace: 'file', dataset: 'o.csv', name: 'price' },
      to: to('Order.total'),
      kind: 'DIRECT',
      subtype: 'AGGREGATION',
      evidence: 'DECLARED',
      masking: true,
    },
    {
      from: { kind: 'dataset', namespace: 'file', name: 'rates.csv' },
      to: to('Order.total'),
      kind: 'INDIRECT',
      subtype: 'JOIN',
      evidence: 'DECLARED',
      masking: false,
    },
  ]);
  expect(reasons).toEqual(new Map([['Order.now', 'the clock']]));
});

test.each([
  ['import: ["@derivedFrom"]', 'derivedFrom'],
  ['import: [{ name: "@derivedFrom", as: "@origin" }]', 'origin'],
  ['as: "m"', 'm__derivedFrom'],
  ['import: []', 'mesh__derivedFrom'],
])('a link with %s calls the directive @%s', (rest, name) => {
  const document = parse(`extend schema @link(url: "https://else.example/mesh/v1.0", ${rest})`);
  expect(linkedName(document, { spec: 'mesh', directive: 'derivedFrom' })).toBe(name);
});

test('without the link nothing is read', () => {
  const document = parse('type Order { id: ID @derivedFrom(dataset: "file#o.csv", column: "id") }');
  expect(readDerivations(document)).toEqual({ edges: [], reasons: new Map() });
});
