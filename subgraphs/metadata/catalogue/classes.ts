import { type Classification, classifications } from '@supermesh/kit/contract';
import { type LineageNode, nodeKey } from '@supermesh/kit/lineage';
import type { Lineage } from '../graph/lineage.ts';

function rank(of: Classification | undefined): number {
  return of === undefined ? -1 : classifications.indexOf(of);
}

/** The more closed of two classes. */
export function higher(
  one: Classification | undefined,
  other: Classification | undefined,
): Classification | undefined {
  return rank(one) >= rank(other) ? one : other;
}

/**
 * Finds nodes that values of a more closed class than their own reach: along DIRECT edges, and not past a masking one.
 * `declared` gives the class of a node's own contract or directive.
 */
export function inheritance(
  lineage: Lineage,
  declared: (node: LineageNode) => Classification | undefined,
) {
  const reaching = new Map<string, Classification | undefined>();

  function reached(node: LineageNode): Classification | undefined {
    const key = nodeKey(node);
    if (reaching.has(key)) return reaching.get(key);
    reaching.set(key, declared(node));
    let highest = declared(node);
    for (const { from, kind, masking } of lineage.into(node)) {
      if (kind === 'DIRECT' && !masking) highest = higher(highest, reached(from));
    }
    reaching.set(key, highest);
    return highest;
  }

  return function inherits(node: LineageNode): boolean {
    const own = declared(node);
    const all = reached(node);
    return all !== own && all !== undefined && own !== undefined;
  };
}
