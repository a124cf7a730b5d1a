import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from './graph.ts';
import { type Direction, walk } from './walk.ts';

type Edges = readonly (readonly [number, number])[];

function graphOf(nodes: number, edges: Edges) {
  return buildGraph(
    nodes,
    Uint32Array.from(edges, ([from]) => from),
    Uint32Array.from(edges, ([, to]) => to),
  );
}

/** What a walk meets, worked out in the plainest way: distances by relaxing all edges until nothing changes. */
function plain(
  nodes: number,
  edges: Edges,
  { start, direction, depth }: { start: number; direction: Direction; depth: number },
) {
  const ways = direction === 'BOTH' ? (['UPSTREAM', 'DOWNSTREAM'] as const) : [direction];
  const met = { nodes: new Set([start]), edges: new Set<number>(), depthReached: 0 };
  for (const way of ways) {
    const distance = Array.from({ length: nodes }, (_, node) => (node === start ? 0 : Infinity));
    const ends = edges.map(
      ([from, to]) => (way === 'DOWNSTREAM' ? [from, to] : [to, from]) as [number, number],
    );
    for (let round = 0; round < nodes; round += 1) {
      for (const [near, far] of ends) distance[far] = Math.min(distance[far]!, distance[near]! + 1);
    }
    for (const [node, steps] of distance.entries()) {
      if (steps > depth) continue;
      met.nodes.add(node);
      met.depthReached = Math.max(met.depthReached, steps);
    }
    for (const [at, [near]] of ends.entries()) if (distance[near]! < depth) met.edges.add(at);
  }
  return met;
}

test('a walk meets what the plainest way of working it out meets, in random graphs with cycles', () => {
  const graphs = fc.integer({ min: 1, max: 12 }).chain((nodes) => {
    const node = fc.nat({ max: nodes - 1 });
    return fc.record({
      nodes: fc.constant(nodes),
      edges: fc.array(fc.tuple(node, node), { maxLength: 30 }),
      start: node,
      depth: fc.integer({ min: 1, max: 6 }),
      direction: fc.constantFrom<Direction>('UPSTREAM', 'DOWNSTREAM', 'BOTH'),
    });
  });
  fc.assert(
    fc.property(graphs, ({ nodes, edges, ...options }) => {
      const graph = graphOf(nodes, edges);
      const expected = plain(nodes, edges, options);
      for (let again = 0; again < 2; again += 1) {
        const met = walk(graph, { ...options, limit: 1000 });
        expect(met.truncated).toBe(false);
        expect(new Set(met.nodes)).toEqual(expected.nodes);
        expect(new Set(met.edges)).toEqual(expected.edges);
        expect([met.nodes.length, met.edges.length]).toEqual([
          expected.nodes.size,
          expected.edges.size,
        ]);
        expect(met.depthReached).toBe(expected.depthReached);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a walk says when nodes were left out, and leaves their edges out too', () => {
  const graph = graphOf(4, [
    [0, 1],
    [0, 2],
    [2, 3],
    [0, 3],
  ]);
  const met = walk(graph, { start: 0, direction: 'DOWNSTREAM', depth: 5, limit: 3 });
  expect(met).toEqual({ nodes: [0, 1, 2], edges: [0, 1], depthReached: 1, truncated: true });
});
