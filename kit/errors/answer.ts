import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { catalogue } from './catalogue.ts';

/** Receives what may not leave the process: the whole error, and the id under which the client was told of it. */
export type Report = (error: unknown, id: string) => void;

const known = new Set<unknown>([
  ...Object.keys(catalogue),
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * The one border where errors become answers: an error with a code of ours, or graphql-js's own, goes out as it is;
 * any other is replaced by a constant message and an id, and reported.
 */
export function answerFor(error: GraphQLError, report: Report): GraphQLFormattedError {
  const { message, locations, path, extensions } = error.toJSON();
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (known.has(extensions?.['code']))
    return { message, ...place, extensions: { ...extensions, stacktrace: undefined } };
  if (!error.originalError || error.originalError instanceof GraphQLError)
    return { message, ...place };
  const id = crypto.randomUUID();
  report(error.originalError, id);
  return {
    message: 'This field could not be resolved.',
    ...place,
    extensions: { code: 'SUBGRAPH_ERROR', id },
  };
}
