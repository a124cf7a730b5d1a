import { type Adjacency, adjacency } from './adjacency.ts';

/** A directed graph of numbered nodes and edges, to be walked both ways. */
export interface Graph {
  /** From an edge's source to its target. */
  readonly downstream: Adjacency;
  /** From an edge's target to its source. */
  readonly upstream: Adjacency;
  /** For walks, which never overlap: the walk that saw a node, or an edge, last. */
  readonly seen: { walk: number; readonly nodes: Uint32Array; readonly edges: Uint32Array };
}

/** Makes a graph of `nodes` nodes; edge `e` goes from `from[e]` to `to[e]`. */
export function buildGraph(nodes: number, from: Uint32Array, to: Uint32Array): Graph {
  return {
    downstream: adjacency(nodes, from, to),
    upstream: adjacency(nodes, to, from),
    seen: { walk: 0, nodes: new Uint32Array(nodes), edges: new Uint32Array(from.length) },
  };
}
