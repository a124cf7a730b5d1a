export { argumentsOf } from './argumentsOf.ts';
export { type DatasetId, parseDatasetId, printDatasetId } from './dataset.ts';
export type { Evidence, LineageEdge } from './edge.ts';
export { linkedName, type SpecifiedDirective } from './linkedName.ts';
export {
  type ColumnNode,
  type DatasetNode,
  type FieldNode,
  type LineageNode,
  nodeKey,
} from './node.ts';
export { type Derivations, readDerivations } from './readDerivations.ts';
export { edgeKind, type EdgeKind, transformations } from './transformation.ts';
