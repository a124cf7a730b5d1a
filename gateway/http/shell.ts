import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Report } from '@supermesh/kit/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Subject } from '../identity/index.ts';

/** What a request carries through Apollo Server to our stages. */
export interface RequestContext extends BaseContext {
  readonly subject: Subject;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
}

type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;

interface ShellOptions {
  readonly gateway: Gateway;
  /** Whether messages may name what the schema has ("did you mean"). */
  readonly suggestions: boolean;
  readonly report: Report;
}

/** Apollo Server as the shell: HTTP semantics, CSRF prevention, parsing and validating. It reports to nobody. */
export function shell({
  gateway,
  suggestions,
  report,
}: ShellOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    hideSchemaDetailsFromClientErrors: !suggestions,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: silent,
    formatError: (formatted, error) => masked(formatted, error, report),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** What Apollo Server would say of itself is said by us, at the start and in `report`. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The last border: an error nobody foresaw leaves as a constant message and an id. */
function masked(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: Report,
): GraphQLFormattedError {
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  const id = crypto.randomUUID();
  report(error, id);
  return {
    message: 'Something went wrong on our side.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}
