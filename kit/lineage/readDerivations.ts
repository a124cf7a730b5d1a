import {
  type ConstDirectiveNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { argumentsOf } from './argumentsOf.ts';
import { parseDatasetId } from './dataset.ts';
import type { LineageEdge } from './edge.ts';
import { linkedName } from './linkedName.ts';
import type { LineageNode } from './node.ts';
import { edgeKind } from './transformation.ts';

/** Where a graph's fields come from, as its schema declares it. */
export interface Derivations {
  /** From columns or datasets to fields. */
  readonly edges: readonly LineageEdge[];
  /** Why a field has no origin, by coordinate: the `none` of its directive. */
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * Reads `@derivedFrom(dataset, column, subtype, masking, none)` of a supergraph, or of one subgraph's schema, under
 * the name that its link gives it. On a type it stands for those fields that bear none of their own.
 */
export function readDerivations(document: DocumentNode): Derivations {
  const name = linkedName(document, { spec: 'mesh', directive: 'derivedFrom' });
  const origins = name === undefined ? [] : document.definitions.flatMap(originsOf(name));
  return {
    edges: origins.flatMap(({ coordinate, given }) => edgesOf(coordinate, given)),
    reasons: new Map(
      origins.flatMap(({ coordinate, given: { none } }) =>
        typeof none === 'string' ? [[coordinate, none]] : [],
      ),
    ),
  };
}

interface Origin {
  readonly coordinate: string;
  readonly given: Readonly<Record<string, unknown>>;
}

function originsOf(name: string) {
  return (definition: DocumentNode['definitions'][number]): readonly Origin[] =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? originsOfType(definition, name)
      : [];
}

function originsOfType(
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  name: string,
): readonly Origin[] {
  const ofType = named(type.directives, name);
  return (type.fields ?? []).flatMap((field) => {
    const own = named(field.directives, name);
    const coordinate = `${type.name.value}.${field.name.value}`;
    return (own.length > 0 ? own : ofType).map((directive) => ({
      coordinate,
      given: argumentsOf(directive),
    }));
  });
}

function named(directives: readonly ConstDirectiveNode[] = [], name: string) {
  return directives.filter((directive) => directive.name.value === name);
}

/** A directive without a dataset that can be read makes no edge: its field is a gap, which is seen, not an error here. */
function edgesOf(
  coordinate: string,
  { dataset, column, subtype = 'IDENTITY', masking = false }: Origin['given'],
): readonly LineageEdge[] {
  const id = parseDatasetId(String(dataset ?? ''));
  if (!id) return [];
  const from: LineageNode =
    typeof column === 'string'
      ? { kind: 'column', namespace: id.namespace, dataset: id.name, name: column }
      : { kind: 'dataset', ...id };
  return [
    {
      from,
      to: { kind: 'field', coordinate },
      kind: edgeKind(String(subtype)),
      subtype: String(subtype),
      evidence: 'DECLARED',
      masking: masking === true,
    },
  ];
}
