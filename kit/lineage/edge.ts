import type { LineageNode } from './node.ts';
import type { EdgeKind } from './transformation.ts';

/** How we know of an edge: seen in a run, written by its owner, read from code, or guessed from inputs and outputs. */
export type Evidence = 'OBSERVED' | 'DECLARED' | 'PARSED' | 'INFERRED';

/** One step of data from a node to the next. */
export interface LineageEdge {
  readonly from: LineageNode;
  readonly to: LineageNode;
  readonly kind: EdgeKind;
  /** A key of `transformations`, or a producer's own word. Absent when only the dataset is known. */
  readonly subtype?: string;
  readonly evidence: Evidence;
  /** Whether what arrives no longer tells the value that left. */
  readonly masking: boolean;
  /** The job that moves the data, `{namespace}#{name}`. */
  readonly job?: string;
  /** The contract that declares it, `{id}@{version}`. */
  readonly contract?: string;
  /** What happens on the way, in words or code. */
  readonly description?: string;
}
