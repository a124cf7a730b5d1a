import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { contextKey } from '@supermesh/kit/guard';
import { mintContext } from '@supermesh/kit/guard/mint';
import { withoutSecurity } from './withoutSecurity.ts';

/**
 * The peer: @apollo/gateway under Apollo Server's own HTTP server, both as they come. It refuses a supergraph with
 * access directives, so it gets a copy without them, and calls subgraphs as an anonymous caller.
 * Arguments: folder of its packages, supergraph file, secret file, port.
 */
const [folder, supergraphFile, secretFile, port] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
];
const load = createRequire(join(folder, 'package.json'));
const { ApolloGateway, RemoteGraphQLDataSource } = load('@apollo/gateway');
const { ApolloServer } = load('@apollo/server');
const { startStandaloneServer } = load('@apollo/server/standalone');

const secret = readFileSync(secretFile);
const anonymous = { authenticated: false, scopes: new Set<string>() };

const gateway = new ApolloGateway({
  supergraphSdl: withoutSecurity(readFileSync(supergraphFile, 'utf8')),
  buildService({ name, url }: { name: string; url: string }) {
    const key = contextKey(secret, name);
    return new RemoteGraphQLDataSource({
      url,
      willSendRequest({ request }: { request: { http: { headers: Map<string, string> } } }) {
        request.http.headers.set('x-mesh-context', mintContext(anonymous, { audience: name, key }));
      },
    });
  },
});
const server = new ApolloServer({ gateway, introspection: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(port) },
});
process.stdout.write(`peer serves ${url}\n`);
process.once('SIGTERM', () => process.exit(0));
