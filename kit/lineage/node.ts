/** A column of a dataset; `dataset` is the dataset's name in its namespace. */
export interface ColumnNode {
  readonly kind: 'column';
  readonly namespace: string;
  readonly dataset: string;
  readonly name: string;
}

/** A field of the graph, by its schema coordinate `Type.field`. */
export interface FieldNode {
  readonly kind: 'field';
  readonly coordinate: string;
}

/** A whole dataset, where no column is known. */
export interface DatasetNode {
  readonly kind: 'dataset';
  readonly namespace: string;
  readonly name: string;
}

/** What lineage connects. */
export type LineageNode = ColumnNode | FieldNode | DatasetNode;

/** A node as one text: two nodes are the same exactly when their keys are. NUL parts it, because no name may hold one. */
export function nodeKey(node: LineageNode): string {
  switch (node.kind) {
    case 'column':
      return `column\0${node.namespace}\0${node.dataset}\0${node.name}`;
    case 'field':
      return `field\0${node.coordinate}`;
    case 'dataset':
      return `dataset\0${node.namespace}\0${node.name}`;
  }
}
