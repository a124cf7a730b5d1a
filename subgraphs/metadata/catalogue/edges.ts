import type { ContractModel, Property, SchemaObject } from '@supermesh/kit/contract';
import {
  edgeKind,
  type LineageEdge,
  type LineageNode,
  parseDatasetId,
} from '@supermesh/kit/lineage';

/** How each column of a contract is made of others, as its `meshDerivedFrom` declares. */
export function edgesOfContract(contract: ContractModel): readonly LineageEdge[] {
  return contract.objects.flatMap((object) =>
    object.properties.flatMap((property) => edgesOfColumn(property, { object, contract })),
  );
}

/** The column of a contract's object as a node. */
export function columnNode({ dataset }: SchemaObject, column: string): LineageNode {
  const { namespace, name } = parseDatasetId(dataset) ?? { namespace: '', name: dataset };
  return { kind: 'column', namespace, dataset: name, name: column };
}

function edgesOfColumn(
  { column, derivedFrom, transformLogic, transformDescription }: Property,
  { object, contract }: { object: SchemaObject; contract: ContractModel },
): readonly LineageEdge[] {
  const description = transformDescription ?? transformLogic;
  return derivedFrom.flatMap((origin): readonly LineageEdge[] => {
    const id = 'none' in origin ? undefined : parseDatasetId(origin.dataset);
    if ('none' in origin || !id) return [];
    return [
      {
        from: { kind: 'column', namespace: id.namespace, dataset: id.name, name: origin.column },
        to: columnNode(object, column),
        kind: edgeKind(origin.subtype),
        subtype: origin.subtype,
        evidence: 'DECLARED',
        masking: origin.masking,
        contract: `${contract.id}@${contract.version}`,
        ...(description !== undefined && { description }),
      },
    ];
  });
}
