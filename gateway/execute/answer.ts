import { MeshError } from '@supermesh/kit/errors';
import { getOperationAST, GraphQLError, type OperationDefinitionNode, print } from 'graphql';
import {
  denialErrors,
  type DeniedPath,
  filterOperation,
  projectAnswer,
} from '../authorization/index.ts';
import { execute, type Execution, type ExecutionContext, type Operation } from './execute.ts';

/** A client's operation as Apollo Server hands it over: parsed and valid. */
export interface ClientOperation extends Operation {
  readonly text: string;
}

/**
 * From a valid operation to its answer: what the subject may not read is taken out before planning,
 * the rest is planned and run, and the answer is laid back onto what was asked, with null where it was denied.
 */
export async function answer(
  asked: ClientOperation,
  context: ExecutionContext,
): Promise<Execution> {
  const { snapshot, subject } = context;
  const operation = resolveOperation(asked);
  const { api: schema, requirements } = snapshot;
  const filtered = filterOperation({
    schema,
    document: asked.document,
    operation,
    requirements,
    subject,
  });
  const laid = (data: Record<string, unknown>, denied: readonly DeniedPath[]) =>
    projectAnswer({
      schema,
      document: asked.document,
      operation,
      variables: asked.variables,
      denied,
      data,
    });
  switch (filtered.kind) {
    case 'unchanged':
      return run(asked, context);
    case 'rejected':
      return { data: null, errors: denialErrors(filtered.denied) };
    case 'empty':
      return { data: laid({}, filtered.denied), errors: denialErrors(filtered.denied) };
    case 'filtered': {
      const { document, denied } = filtered;
      const { data, errors } = await run({ ...asked, document, text: print(document) }, context);
      return {
        data: data ? laid(data, denied) : null,
        errors: [...errors, ...denialErrors(denied)],
      };
    }
  }
}

async function run(operation: ClientOperation, context: ExecutionContext): Promise<Execution> {
  const plan = await context.snapshot.planner.plan(operation.text, operation.name);
  return execute(plan, operation, context);
}

function resolveOperation({ document, name }: ClientOperation): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation) return operation;
  const message =
    name === undefined
      ? 'The document holds several operations and none is named.'
      : `The document holds no operation "${name}".`;
  throw new MeshError('OPERATION_RESOLUTION_FAILURE', message, {
    details: { http: { status: 400 } },
  });
}

/** A failure of the whole operation, as an answer. */
export function refused(error: unknown): Execution {
  if (error instanceof GraphQLError) return { errors: [error] };
  if (!(error instanceof MeshError)) throw error;
  return {
    errors: [
      new GraphQLError(error.message, { originalError: error, extensions: error.extensions }),
    ],
  };
}
