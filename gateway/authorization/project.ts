import {
  type DocumentNode,
  getNullableType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { conditionsOf, type Variables } from './conditions.ts';
import type { DeniedPath } from './errors.ts';
import { fragmentsOf } from './fragments.ts';
import { RUNTIME_TYPE } from './prune.ts';
import { type SlotsOf, slotsOf } from './slots.ts';

/** The answer of a filtered operation, and what was asked originally. */
export interface ProjectionRequest {
  readonly schema: GraphQLSchema;
  /** The client's document, whose nodes `denied` names. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly denied: readonly DeniedPath[];
  readonly data: Data;
}

type Data = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

/**
 * Lays the answer of a filtered operation back onto the operation that was asked: keys in its order, null where it
 * was denied, and no data read there. A null that may not be one makes its parent null, up to the answer itself
 * (GraphQL specification, section 6.4.4). Objects have no prototype, so that any response key is safe.
 */
export function projectAnswer(request: ProjectionRequest): Answer | null {
  const { schema, document, operation, variables, denied, data } = request;
  const slots = slotsOf([{ node: operation.selectionSet, isDenied: false }], {
    schema,
    fragments: fragmentsOf(document),
    denied: new Set(denied.map(({ node }) => node)),
    isIncluded: conditionsOf(operation, variables),
  });
  return projectionOf(schema)(schema.getRootType(operation.operation)!, data, slots);
}

function projectionOf(schema: GraphQLSchema) {
  return object;

  function object(type: GraphQLObjectType, data: Data, slots: SlotsOf): Answer | null {
    const answer: Answer = Object.create(null);
    for (const { key, type: wanted, isDenied, below } of slots(type)) {
      const value = isDenied ? null : complete(wanted, own(data, key), below);
      if (value === null && isNonNullType(wanted)) return null;
      answer[key] = value;
    }
    return answer;
  }

  function complete(type: GraphQLOutputType, value: unknown, slots: SlotsOf | undefined): unknown {
    if (value === undefined || value === null) return null;
    if (!slots) return value;
    const wanted = getNullableType(type);
    if (isListType(wanted)) return list(wanted.ofType, value as readonly unknown[], slots);
    const runtime = runtimeType(wanted, value as Data);
    return runtime ? object(runtime, value as Data, slots) : null;
  }

  function list(item: GraphQLOutputType, values: readonly unknown[], slots: SlotsOf): unknown {
    const items = values.map((value) => complete(item, value, slots));
    return isNonNullType(item) && items.includes(null) ? null : items;
  }

  /** A type that clients do not see has nothing to show: its objects are null. */
  function runtimeType(wanted: GraphQLOutputType, value: Data): GraphQLObjectType | undefined {
    if (isObjectType(wanted)) return wanted;
    const type = schema.getType(String(own(value, RUNTIME_TYPE) ?? own(value, '__typename')));
    const isPossible =
      isObjectType(type) && isAbstractType(wanted) && schema.isSubType(wanted, type);
    return isPossible ? type : undefined;
  }
}

function own(data: Data, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}
