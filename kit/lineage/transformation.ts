/** Whether a value itself travels along an edge, or only decides about other values. */
export type EdgeKind = 'DIRECT' | 'INDIRECT';

/** How a value was used: the subtypes of OpenLineage's transformations (columnLineage facet 1-2-0), with their kinds. */
export const transformations = {
  IDENTITY: 'DIRECT',
  TRANSFORMATION: 'DIRECT',
  AGGREGATION: 'DIRECT',
  JOIN: 'INDIRECT',
  GROUP_BY: 'INDIRECT',
  FILTER: 'INDIRECT',
  SORT: 'INDIRECT',
  WINDOW: 'INDIRECT',
  CONDITIONAL: 'INDIRECT',
} as const satisfies Record<string, EdgeKind>;

/** The kind of an edge of this subtype. One that we do not know counts as DIRECT, so that no class is lost on it. */
export function edgeKind(subtype: string): EdgeKind {
  return Object.hasOwn(transformations, subtype)
    ? transformations[subtype as keyof typeof transformations]
    : 'DIRECT';
}
