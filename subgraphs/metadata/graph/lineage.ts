import { type LineageEdge, type LineageNode, nodeKey } from '@supermesh/kit/lineage';
import { buildGraph, type Graph } from './graph.ts';
import { type Direction, walk } from './walk.ts';

/** How far a question goes. */
export interface Reach {
  readonly direction: Direction;
  readonly depth: number;
  readonly limit: number;
}

/** The part of the lineage that a question reached. */
export interface Reached {
  readonly root: LineageNode;
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
  readonly depthReached: number;
  readonly truncated: boolean;
}

/** All lineage, by name: what stands behind `mesh.lineage`. */
export class Lineage {
  readonly #nodes: LineageNode[] = [];
  readonly #ids = new Map<string, number>();
  readonly #edges: readonly LineageEdge[];
  readonly #graph: Graph;

  /** `alone` are nodes to be known even where no edge touches them. */
  constructor(edges: readonly LineageEdge[], alone: readonly LineageNode[]) {
    const from = Uint32Array.from(edges, ({ from: node }) => this.#number(node));
    const to = Uint32Array.from(edges, ({ to: node }) => this.#number(node));
    for (const node of alone) this.#number(node);
    this.#edges = edges;
    this.#graph = buildGraph(this.#nodes.length, from, to);
  }

  has(node: LineageNode): boolean {
    return this.#ids.has(nodeKey(node));
  }

  /** The edges that end at a node. */
  into(node: LineageNode): readonly LineageEdge[] {
    const id = this.#ids.get(nodeKey(node));
    if (id === undefined) return [];
    const { offset, edge } = this.#graph.upstream;
    return [...edge.subarray(offset[id], offset[id + 1])].map((at) => this.#edges[at]!);
  }

  /** Undefined when the node is not known. */
  reach(node: LineageNode, reach: Reach): Reached | undefined {
    const start = this.#ids.get(nodeKey(node));
    if (start === undefined) return undefined;
    const { nodes, edges, depthReached, truncated } = walk(this.#graph, { start, ...reach });
    return {
      root: this.#nodes[start]!,
      nodes: nodes.map((at) => this.#nodes[at]!),
      edges: edges.map((at) => this.#edges[at]!),
      depthReached,
      truncated,
    };
  }

  #number(node: LineageNode): number {
    const key = nodeKey(node);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#nodes.length);
    this.#nodes.push(node);
    return this.#nodes.length - 1;
  }
}
