import { MeshError } from '@supermesh/kit/errors';
import type { LineageNode } from '@supermesh/kit/lineage';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Reached } from './graph/lineage.ts';
import type { MeshLineageArgs, MeshNodeRef } from './resolvers.types.ts';

/** Arguments with a default are always there. */
type Question = Required<MeshLineageArgs>;

const MAX_DEPTH = 50;
const MAX_LIMIT = 10_000;

/** Answers `mesh.lineage`. @throws MeshError BAD_USER_INPUT when the question is not whole, or names nothing that is known. */
export function lineageOf(
  catalogue: Catalogue,
  { of, direction, depth, limit }: Question,
): Reached {
  within('depth', depth, MAX_DEPTH);
  within('limit', limit, MAX_LIMIT);
  const node = nodeOf(of);
  const reached = catalogue.lineage.reach(node, { direction, depth, limit });
  if (reached) return reached;
  throw new MeshError('BAD_USER_INPUT', `Lineage knows no ${JSON.stringify(node)}.`, {
    hint:
      node.kind === 'field'
        ? `Did you mean "${catalogue.nearestCoordinate(node.coordinate)}"?`
        : 'Look at the edges of a field for the names of columns.',
  });
}

function nodeOf({ coordinate, column, dataset }: MeshNodeRef): LineageNode {
  const given: LineageNode[] = [
    ...(coordinate ? [{ kind: 'field', coordinate } as const] : []),
    ...(column
      ? [
          {
            kind: 'column',
            namespace: column.namespace,
            dataset: column.dataset,
            name: column.column,
          } as const,
        ]
      : []),
    ...(dataset
      ? [{ kind: 'dataset', namespace: dataset.namespace, name: dataset.name } as const]
      : []),
  ];
  const [node] = given;
  if (node && given.length === 1) return node;
  throw new MeshError('BAD_USER_INPUT', `"of" has ${given.length} members; it needs exactly one.`, {
    hint: 'Give coordinate, column or dataset.',
  });
}

function within(name: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return;
  throw new MeshError('BAD_USER_INPUT', `"${name}" is ${value}; it must be 1 to ${most}.`);
}
