import {
  type ASTNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, inlined } from './fragments.ts';
import { outputType } from './outputType.ts';

/** One response key of an object of one runtime type. */
interface Slot {
  readonly key: string;
  readonly type: GraphQLOutputType;
  /** Denied wherever it is selected: its value is null, whatever the data says. */
  readonly isDenied: boolean;
  /** The slots of the objects below; absent for a leaf. */
  readonly below: SlotsOf | undefined;
}

/** The slots of a selection for each runtime type, in the order of the operation. */
export type SlotsOf = (type: GraphQLObjectType) => readonly Slot[];

/** What the slots of an operation follow from. */
export interface SlotInput {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly denied: ReadonlySet<ASTNode>;
  readonly isIncluded: (node: SelectionNode) => boolean;
}

/** A node of the operation, and whether it is denied or stands below something denied. */
interface Asked<Node> {
  readonly node: Node;
  readonly isDenied: boolean;
}

/** The slots of selections that are merged into one object; made once per runtime type, when first met. */
export function slotsOf(sets: readonly Asked<SelectionSetNode>[], input: SlotInput): SlotsOf {
  const known = new Map<GraphQLObjectType, readonly Slot[]>();
  return function slotsFor(type) {
    const found = known.get(type);
    if (found) return found;
    const fields = [...fieldsByKey(sets, type, input)];
    const slots = fields.map(([key, asked]) => ({ key, ...slotOf(asked, type, input) }));
    known.set(type, slots);
    return slots;
  };
}

/** A key that is denied in one fragment and allowed in another stays allowed; below it, each part keeps its own verdict. */
function slotOf(
  asked: readonly Asked<FieldNode>[],
  parent: GraphQLObjectType,
  input: SlotInput,
): Omit<Slot, 'key'> {
  const sets = asked.flatMap(({ node: { selectionSet }, isDenied }) =>
    selectionSet ? [{ node: selectionSet, isDenied }] : [],
  );
  return {
    type: outputType(parent, asked[0]!.node.name.value),
    isDenied: asked.every(({ isDenied }) => isDenied),
    below: sets.length > 0 ? slotsOf(sets, input) : undefined,
  };
}

/** Collects the fields of an object of one type (GraphQL specification, section 6.3.2), a fragment once per verdict. */
function fieldsByKey(
  sets: readonly Asked<SelectionSetNode>[],
  type: GraphQLObjectType,
  { schema, fragments, denied, isIncluded }: SlotInput,
): ReadonlyMap<string, readonly Asked<FieldNode>[]> {
  const byKey = new Map<string, Asked<FieldNode>[]>();
  const spread = new Set<string>();
  for (const set of sets) add(set);
  return byKey;

  function add({ node: { selections }, isDenied: above }: Asked<SelectionSetNode>): void {
    for (const node of selections.filter(isIncluded)) {
      const isDenied = above || denied.has(node);
      if (node.kind === Kind.FIELD) addField({ node, isDenied });
      else if (isNew(node, isDenied)) {
        const { typeCondition, selectionSet } = inlined(node, fragments);
        if (applies(typeCondition)) add({ node: selectionSet, isDenied });
      }
    }
  }

  function addField(field: Asked<FieldNode>): void {
    const key = field.node.alias?.value ?? field.node.name.value;
    const known = byKey.get(key);
    if (known) known.push(field);
    else byKey.set(key, [field]);
  }

  function isNew(node: SelectionNode, isDenied: boolean): boolean {
    if (node.kind !== Kind.FRAGMENT_SPREAD) return true;
    const before = spread.size;
    return spread.add(`${node.name.value} ${isDenied}`).size > before;
  }

  function applies(condition: NamedTypeNode | undefined): boolean {
    const wanted = condition && schema.getType(condition.name.value);
    return !wanted || wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  }
}
