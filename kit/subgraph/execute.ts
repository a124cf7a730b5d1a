import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { answerFor, MeshError, type Report } from '../errors/index.ts';
import { type Caller, isHandedOver } from '../guard/index.ts';
import type { SubgraphAnswer, SubgraphRequest } from './definition.ts';

/** The most entities that one request may ask for. */
const MAX_REPRESENTATIONS = 10_000;
const MAX_DOCUMENTS = 1000;

/** What a domain's `context` is told of a request. */
export interface RequestOf {
  readonly caller: Caller;
  readonly signal: AbortSignal | undefined;
}

interface ExecutorParts {
  readonly schema: GraphQLSchema;
  readonly context: (request: RequestOf) => object;
  readonly report: Report;
}

/** Runs operations on a guarded schema. Only a caller that the gateway handed over, or that a signed context named, gets in. */
export function executor({
  schema,
  context,
  report,
}: ExecutorParts): (request: SubgraphRequest) => Promise<SubgraphAnswer> {
  const documents = new LRUCache<string, DocumentNode | readonly GraphQLError[]>({
    max: MAX_DOCUMENTS,
  });

  function document(query: string): DocumentNode | readonly GraphQLError[] {
    const known = documents.get(query) ?? checked(schema, query);
    documents.set(query, known);
    return known;
  }

  return async function executeSubgraph({ query, operationName, variables, caller, signal }) {
    if (!isHandedOver(caller))
      throw new MeshError('UNAUTHENTICATED', 'This caller was not named by the gateway.');
    const parsed = document(query);
    if (!('kind' in parsed)) return { errors: parsed.map((error) => error.toJSON()) };
    boundRepresentations(variables);
    const result = await execute({
      schema,
      document: parsed,
      contextValue: context({ caller, signal }),
      ...(variables && { variableValues: variables }),
      ...(operationName !== undefined && { operationName }),
    });
    return answer(result, report);
  };
}

function checked(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    return [error as GraphQLError];
  }
}

function boundRepresentations(variables: SubgraphRequest['variables']): void {
  const asked = variables?.['representations'];
  if (!Array.isArray(asked) || asked.length <= MAX_REPRESENTATIONS) return;
  const message = `${asked.length} entities were asked for at once; a request has at most ${MAX_REPRESENTATIONS}.`;
  throw new MeshError('BAD_USER_INPUT', message, {
    hint: 'Ask for smaller pages of the nested lists.',
  });
}

function answer({ data, errors }: ExecutionResult, report: Report): SubgraphAnswer {
  const told = errors?.map((error) => answerFor(error, report));
  return { ...(data !== undefined && { data }), ...(told && { errors: told }) };
}
