export { type Explorer, explorerHandler } from './explorer.ts';
export { graphqlHandler } from './graphql.ts';
export { listen } from './server.ts';
export { type RequestContext, shell } from './shell.ts';
