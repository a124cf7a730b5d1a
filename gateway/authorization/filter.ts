import { MeshError } from '@supermesh/kit/errors';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  validate,
  visit,
} from 'graphql';
import type { Subject } from '../identity/index.ts';
import { decisionsOf, satisfied } from './decide.ts';
import type { DeniedPath } from './errors.ts';
import { fragmentsOf } from './fragments.ts';
import { prune, type Pruned } from './prune.ts';
import type { Requirement, Requirements } from './requirements.ts';

/** A valid operation, and who asks it. */
export interface FilterRequest {
  /** What clients see: the schema against which the document was found valid. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly requirements: Requirements;
  readonly subject: Subject;
}

/**
 * What may be run of an operation: all of it; what is left, as a document of its own; nothing, because nothing is
 * left; or nothing, because half of it would be wrong.
 */
export type FilterResult =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'filtered';
      readonly document: DocumentNode;
      readonly denied: readonly DeniedPath[];
    }
  | { readonly kind: 'empty' | 'rejected'; readonly denied: readonly DeniedPath[] };

/**
 * Takes out of an operation what its subject may not read, so that it is never planned nor fetched. A mutation is run
 * whole or not at all; a subscription without its root field is rejected.
 * @throws MeshError BAD_USER_INPUT for an alias that begins with `__`; MAX_SELECTIONS_LIMIT for an operation too large.
 */
export function filterOperation(request: FilterRequest): FilterResult {
  const { schema, document, operation, requirements, subject } = request;
  refuseReservedAliases(document);
  const isMet = (requirement: Requirement) => satisfied(requirement, subject);
  const decisions = decisionsOf({ schema, requirements, isMet });
  const root = schema.getRootType(operation.operation)!;
  if (!decisions.typeAllowed(root.name))
    return { kind: 'rejected', denied: [{ path: [], coordinate: root.name, node: operation }] };
  const input = { schema, fragments: fragmentsOf(document), decisions };
  return resultOf(prune(operation.selectionSet, root, input), request);
}

function resultOf({ selections, denied }: Pruned, request: FilterRequest): FilterResult {
  const { schema, operation } = request;
  if (denied.length === 0) return { kind: 'unchanged' };
  const isQuery = operation.operation === OperationTypeNode.QUERY;
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  if (selections.length === 0 && isQuery) return { kind: 'empty', denied };
  if (selections.length === 0 || isMutation) return { kind: 'rejected', denied };
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  const document = documentOf({ ...operation, selectionSet });
  refuseInvalid(schema, document);
  return { kind: 'filtered', document, denied };
}

/** An operation as a document, without the variables that it no longer uses. */
function documentOf(operation: OperationDefinitionNode): DocumentNode {
  const { variableDefinitions = [], ...rest } = operation;
  const used = new Set<string>();
  visit(rest, { Variable: ({ name }) => void used.add(name.value) });
  const kept = variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  return { kind: Kind.DOCUMENT, definitions: [{ ...rest, variableDefinitions: kept }] };
}

/** The runtime type is asked for under such an alias, and a client could put another value in its place. */
function refuseReservedAliases(document: DocumentNode): void {
  visit(document, {
    Field({ alias }) {
      if (!alias?.value.startsWith('__')) return;
      const message = `The alias "${alias.value}" begins with "__", which is reserved.`;
      const hint = 'Choose another alias.';
      throw new MeshError('BAD_USER_INPUT', message, { hint, details: { http: { status: 400 } } });
    },
  });
}

/** The last line of defence: a fault of ours must not become a request that nobody checked. */
function refuseInvalid(schema: GraphQLSchema, document: DocumentNode): void {
  const [cause] = validate(schema, document);
  if (!cause) return;
  const message = 'What the caller may read of the operation is not valid by itself.';
  throw new MeshError('INTERNAL_SERVER_ERROR', message, { cause });
}
