/**
 * The edges of each node, side by side (compressed sparse rows): those of node `n` stand in `edge` and `target` from
 * `offset[n]` up to `offset[n + 1]`.
 */
export interface Adjacency {
  readonly offset: Uint32Array;
  /** The node at the other end. */
  readonly target: Uint32Array;
  /** The edge's number. */
  readonly edge: Uint32Array;
}

/** Groups edges by their `from`, in the order of their numbers; `from` and `to` are parallel. */
export function adjacency(nodes: number, from: Uint32Array, to: Uint32Array): Adjacency {
  const offset = new Uint32Array(nodes + 1);
  for (const node of from) offset[node + 1]! += 1;
  for (let node = 0; node < nodes; node += 1) offset[node + 1]! += offset[node]!;
  const next = offset.slice();
  const target = new Uint32Array(from.length);
  const edge = new Uint32Array(from.length);
  for (let number = 0; number < from.length; number += 1) {
    const place = next[from[number]!]!++;
    target[place] = to[number]!;
    edge[place] = number;
  }
  return { offset, target, edge };
}
