/** Every code that can leave this project, with what it means and what its reader should do. Codes are permanent. */
export const catalogue = {
  // A request
  BAD_REQUEST: [
    400,
    'The HTTP request is not a GraphQL request.',
    'Send JSON by POST with a "query".',
  ],
  NOT_FOUND: [
    404,
    'There is nothing at this address.',
    'GraphQL is at /graphql, the explorer at /.',
  ],
  QUERY_TOO_LARGE: [413, 'The request body is over the limit.', 'Send a smaller request.'],
  MAX_SELECTIONS_LIMIT: [
    400,
    'The operation selects more than the limit.',
    'Select less, or spread fewer fragments.',
  ],
  BAD_USER_INPUT: [400, 'An argument has a value that cannot be used.', 'Correct the argument.'],
  OPERATION_RESOLUTION_FAILURE: [
    400,
    'It is not clear which operation to run.',
    'Name one operation of the document.',
  ],
  UNAUTHENTICATED: [401, 'The token is not valid.', 'Send a fresh token, or none.'],
  UNAUTHORIZED_FIELD_OR_TYPE: [
    200,
    'The caller may not read this field.',
    'Ask the owner of the data product for access.',
  ],
  FORBIDDEN: [403, 'The caller may not do this.', 'Ask the owner of the data product for access.'],
  // One subgraph's part of an answer
  SUBGRAPH_UNAVAILABLE: [
    200,
    'A subgraph cannot be reached.',
    'Try again later; the rest of the answer is complete.',
  ],
  SUBREQUEST_HTTP_ERROR: [
    200,
    'A subgraph answered with an HTTP error.',
    'Try again later; the rest of the answer is complete.',
  ],
  SUBGRAPH_RESPONSE_INVALID: [
    200,
    'A subgraph answered with something that is no GraphQL answer.',
    'Tell the domain team.',
  ],
  SUBGRAPH_RESPONSE_TOO_LARGE: [
    200,
    'A subgraph answered with more than the gateway takes.',
    'Ask for less.',
  ],
  SUBGRAPH_ERROR: [
    200,
    'A subgraph could not resolve a field.',
    'Tell the domain team, with the error id.',
  ],
  GATEWAY_TIMEOUT: [200, 'A subgraph did not answer in time.', 'Ask for less, or try again.'],
  PLAN_EMPTY: [
    200,
    'No way was found to fetch the selected fields.',
    'Tell the platform team, with the query.',
  ],
  INTERNAL_SERVER_ERROR: [
    500,
    'Something went wrong on our side.',
    'Tell the platform team, with the error id.',
  ],
  // Starting, composing, checking
  CONFIG_INVALID: [500, 'A setting is unknown or has a wrong value.', 'Correct the setting.'],
  PORT_TAKEN: [
    500,
    'Another process listens on this port.',
    'Choose another with --port, or stop that process.',
  ],
  DATA_FILE_MISSING: [
    500,
    'A data file that a contract names is not there.',
    'Restore the file, or run the conversion in ops/.',
  ],
  CONTRACT_INVALID: [500, 'A contract or product file is not valid.', 'Correct the lines named.'],
  COMPOSITION_FAILED: [
    500,
    'The subgraphs do not compose into one supergraph.',
    'Correct the subgraph named.',
  ],
  SUPERGRAPH_INVALID: [
    500,
    'The supergraph cannot be served safely.',
    'Compose it again; see the reason.',
  ],
  PORTAL_BUILD_FAILED: [
    500,
    'The web pages could not be built.',
    'See the output of the builder above.',
  ],
  CHECK_FAILED: [500, 'Something that must hold does not.', 'Correct the findings listed above.'],
  SUPERGRAPH_STALE: [
    500,
    'supergraph.graphql is not what its subgraphs compose to.',
    'Run: npm run compose',
  ],
} as const satisfies Record<string, readonly [status: number, meaning: string, hint: string]>;

/** A permanent error code. */
export type ErrorCode = keyof typeof catalogue;
