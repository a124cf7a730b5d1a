import { MeshError } from '@supermesh/kit/errors';
import {
  type FieldNode,
  type FragmentSpreadNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  isListType,
  isWrappingType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Decisions } from './decide.ts';
import type { DeniedPath } from './errors.ts';
import { type Fragments, inlined } from './fragments.ts';
import { outputType } from './outputType.ts';

/** The alias under which a pruned selection asks for the runtime type; clients may not use it. */
export const RUNTIME_TYPE = '__auth';

const MAX_WORK = 100_000;

/** What pruning reads. */
export interface PruneInput {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly decisions: Decisions;
}

/** What is left of a selection, and what was taken out. */
export interface Pruned {
  readonly selections: readonly SelectionNode[];
  readonly denied: readonly DeniedPath[];
}

interface Place {
  readonly parent: GraphQLCompositeType;
  readonly path: readonly string[];
}

/**
 * Takes out of a selection all that is not allowed, and then all that has nothing left below it. Named fragments are
 * written out where they are used; a selection on an abstract type gets the runtime type added.
 * @throws MeshError MAX_SELECTIONS_LIMIT when fragments written out make more than 100,000 selections.
 */
export function prune(
  set: SelectionSetNode,
  root: GraphQLCompositeType,
  { schema, fragments, decisions }: PruneInput,
): Pruned {
  const denied: DeniedPath[] = [];
  let work = 0;
  return { selections: selectionsOf(set, { parent: root, path: [] }), denied };

  function selectionsOf({ selections }: SelectionSetNode, place: Place): readonly SelectionNode[] {
    work += selections.length;
    if (work > MAX_WORK) throw tooManySelections();
    return selections.flatMap((node): readonly SelectionNode[] =>
      node.kind === Kind.FIELD ? field(node, place) : fragment(node, place),
    );
  }

  function field(node: FieldNode, { parent, path }: Place): readonly FieldNode[] {
    const name = node.name.value;
    const here = [...path, node.alias?.value ?? name];
    if (!decisions.fieldAllowed(parent, name))
      return deny({ path: here, coordinate: `${parent.name}.${name}`, node });
    if (!node.selectionSet) return [node];
    const type = outputType(parent, name);
    const below = getNamedType(type) as GraphQLCompositeType;
    const kept = selectionsOf(node.selectionSet, {
      parent: below,
      path: [...here, ...lists(type)],
    });
    if (kept.length === 0) return [];
    return [
      { ...node, selectionSet: setOf(isAbstractType(below) ? [...kept, runtimeType] : kept) },
    ];
  }

  function fragment(
    node: InlineFragmentNode | FragmentSpreadNode,
    { parent, path }: Place,
  ): readonly InlineFragmentNode[] {
    const inline = inlined(node, fragments);
    const condition = inline.typeCondition?.name.value;
    if (condition !== undefined && !decisions.typeAllowed(condition))
      return deny({ path: [...path, `... on ${condition}`], coordinate: condition, node });
    const narrowed = condition === undefined ? parent : schema.getType(condition);
    const place = { parent: narrowed as GraphQLCompositeType, path };
    const kept = selectionsOf(inline.selectionSet, place);
    return kept.length === 0 ? [] : [{ ...inline, selectionSet: setOf(kept) }];
  }

  function deny(one: DeniedPath): readonly [] {
    denied.push(one);
    return [];
  }
}

const runtimeType: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: RUNTIME_TYPE },
  name: { kind: Kind.NAME, value: '__typename' },
};

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

/** One `@` for each list that a type is wrapped in. */
function lists(type: GraphQLOutputType): readonly string[] {
  if (!isWrappingType(type)) return [];
  return [...(isListType(type) ? ['@'] : []), ...lists(type.ofType as GraphQLOutputType)];
}

function tooManySelections(): MeshError {
  const message = `The operation selects more than ${MAX_WORK} fields and fragments, named fragments written out.`;
  return new MeshError('MAX_SELECTIONS_LIMIT', message, { details: { http: { status: 400 } } });
}
