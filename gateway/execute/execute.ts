import '../telemetry/optOut.ts';
import type { QueryPlan } from '@apollo/query-planner';
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import { MeshError } from '@supermesh/kit/errors';
import { type DocumentNode, GraphQLError } from 'graphql';
import type { Transport } from '../fetch/index.ts';
import type { Subject } from '../identity/index.ts';
import type { Snapshot } from '../supergraph/index.ts';

/** One operation, ready to run. */
export interface Operation {
  readonly document: DocumentNode;
  readonly name: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a run may use. */
export interface ExecutionContext {
  readonly snapshot: Snapshot;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly subject: Subject;
  readonly signal?: AbortSignal | undefined;
}

/** The answer of a plan: data in the operation's shape, and what went wrong on the way. */
export interface Execution {
  readonly data?: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}

/** Runs a plan. The seam behind which the compiled executor will stand; today Apollo's interpreter does the work. */
export async function execute(
  plan: QueryPlan,
  operation: Operation,
  context: ExecutionContext,
): Promise<Execution> {
  const { snapshot } = context;
  const operationContext = buildOperationContext({
    schema: snapshot.api,
    operationDocument: operation.document,
    ...(operation.name !== undefined && { operationName: operation.name }),
  });
  if (!plan.node && fetchesSomething(operationContext.operation)) {
    throw new MeshError('PLAN_EMPTY', 'No way was found to fetch the selected fields.');
  }
  const result = await executeQueryPlan(
    plan,
    services(context),
    requestContext(operation) as never,
    operationContext,
    snapshot.supergraph,
    snapshot.apiModel,
  );
  return {
    data: (result.data as Execution['data']) ?? null,
    errors: [...(result.errors ?? []), ...completion(result.extensions)],
  };
}

/** Apollo's interpreter reads these members of Apollo Server's request context, and no others. */
function requestContext({ variables }: Operation): object {
  return { request: { variables }, metrics: {}, context: {}, logger: silent };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

function services({ transports, subject, signal }: ExecutionContext) {
  const entries = [...transports].map(([name, transport]) => [
    name,
    {
      async process({ request, pathInIncomingRequest }: Parcel) {
        const { query = '', operationName, variables = {} } = request;
        try {
          return await transport.send({ query, operationName, variables, subject, signal });
        } catch (error) {
          throw placed(error, pathInIncomingRequest);
        }
      },
    },
  ]);
  return Object.fromEntries(entries) as never;
}

interface Parcel {
  readonly request: { query?: string; operationName?: string; variables?: Record<string, unknown> };
  readonly pathInIncomingRequest?: readonly (string | number)[];
}

/** A failed request has one error, at the path of the object it was for, cut before its first list. */
function placed(error: unknown, path: readonly (string | number)[] = []): GraphQLError {
  const end = path.indexOf('@');
  const reached = end === -1 ? path : path.slice(0, end);
  const known =
    error instanceof MeshError
      ? error
      : new MeshError('SUBGRAPH_ERROR', 'A subgraph failed.', { cause: error });
  return new GraphQLError(known.message, {
    originalError: known,
    extensions: known.extensions,
    ...(reached.length > 0 && { path: reached }),
  });
}

/** Where a null stood for a value that must not be null: Apollo hides it in `extensions`, the specification wants an error (section 6.4.4). */
function completion(extensions: Record<string, unknown> | undefined): readonly GraphQLError[] {
  const hidden = (extensions?.['valueCompletion'] ?? []) as readonly GraphQLError[];
  return hidden.map(
    ({ message, path }) =>
      new GraphQLError(message, {
        ...(path && { path }),
        extensions: { code: 'SUBGRAPH_RESPONSE_INVALID' },
      }),
  );
}

function fetchesSomething(operation: {
  selectionSet: { selections: readonly { kind: string; name?: { value: string } }[] };
}): boolean {
  return operation.selectionSet.selections.some(
    (one) => one.kind === 'Field' && !one.name!.value.startsWith('__'),
  );
}
