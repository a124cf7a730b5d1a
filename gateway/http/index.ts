export { type Explorer, explorerHandler } from './explorer.ts';
export { graphqlHandler } from './graphql.ts';
export { type HttpServer, listen } from './server.ts';
export { type RequestContext, shell } from './shell.ts';
