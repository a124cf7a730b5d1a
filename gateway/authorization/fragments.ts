import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
} from 'graphql';

/** The fragments of a document, by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Collects the fragments of a document. */
export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** A fragment where it is used, with the directives of its spread and of its definition. */
export function inlined(
  node: InlineFragmentNode | FragmentSpreadNode,
  fragments: Fragments,
): InlineFragmentNode {
  if (node.kind === Kind.INLINE_FRAGMENT) return node;
  const { typeCondition, directives = [], selectionSet } = fragments.get(node.name.value)!;
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition,
    directives: [...(node.directives ?? []), ...directives],
    selectionSet,
  };
}
