import type { Adjacency } from './adjacency.ts';
import type { Graph } from './graph.ts';

/** Towards the origins, towards the uses, or first one and then the other. */
export type Direction = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';

/** Where a walk starts and how far it may go. */
export interface WalkOptions {
  readonly start: number;
  readonly direction: Direction;
  /** The most steps from the start. */
  readonly depth: number;
  /** The most nodes of the answer, the start included. */
  readonly limit: number;
}

/** What a walk met, each node and edge once, nearest first. */
export interface Walk {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** How many steps the farthest node is away. */
  readonly depthReached: number;
  /** Whether nodes within `depth` were left out because of `limit`. */
  readonly truncated: boolean;
}

/**
 * Walks breadth first. An edge is met when the node at its near end is less than `depth` steps away; edges to nodes
 * that `limit` leaves out are left out too. Cycles are harmless: a node is expanded once in each direction.
 */
export function walk(graph: Graph, { start, direction, depth, limit }: WalkOptions): Walk {
  const met: Met = { nodes: [start], edges: [], depthReached: 0, truncated: false };
  const first = graph.seen.walk + 1;
  for (const way of waysOf(graph, direction)) {
    graph.seen.walk += 1;
    graph.seen.nodes[start] = graph.seen.walk;
    let level: readonly number[] = [start];
    for (let step = 1; step <= depth && level.length > 0; step += 1) {
      level = nextLevel(level, { graph, way, first, limit, met });
      if (level.length > 0) met.depthReached = Math.max(met.depthReached, step);
    }
  }
  return met;
}

interface Met {
  readonly nodes: number[];
  readonly edges: number[];
  depthReached: number;
  truncated: boolean;
}

interface Expansion {
  readonly graph: Graph;
  readonly way: Adjacency;
  /** The first of the walks that make up this answer: what an earlier one saw is not in it. */
  readonly first: number;
  readonly limit: number;
  readonly met: Met;
}

function waysOf({ upstream, downstream }: Graph, direction: Direction): readonly Adjacency[] {
  if (direction === 'BOTH') return [upstream, downstream];
  return [direction === 'UPSTREAM' ? upstream : downstream];
}

/** The nodes one step on that this way has not seen; they and the edges to them are noted as met. */
function nextLevel(level: readonly number[], expansion: Expansion): readonly number[] {
  const { graph, way, met } = expansion;
  const next: number[] = [];
  for (const node of level) {
    for (let place = way.offset[node]!; place < way.offset[node + 1]!; place += 1) {
      const target = way.target[place]!;
      const edge = way.edge[place]!;
      const isNew = graph.seen.nodes[target]! < graph.seen.walk;
      if (isNew && !enter(target, expansion)) continue;
      if (isNew) next.push(target);
      if (graph.seen.edges[edge]! < expansion.first) met.edges.push(edge);
      graph.seen.edges[edge] = graph.seen.walk;
    }
  }
  return next;
}

/** Marks a node as seen and notes it as met; false when there is no room for it. */
function enter(node: number, { graph, first, limit, met }: Expansion): boolean {
  if (graph.seen.nodes[node]! < first) {
    if (met.nodes.length === limit) {
      met.truncated = true;
      return false;
    }
    met.nodes.push(node);
  }
  graph.seen.nodes[node] = graph.seen.walk;
  return true;
}
