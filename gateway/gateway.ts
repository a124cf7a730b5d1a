import type { Report } from '@supermesh/kit/errors';
import type { GatewayConfig } from './config.ts';
import { answer, type Execution, refused } from './execute/index.ts';
import type { OpenTransport, Transport } from './fetch/index.ts';
import {
  type Explorer,
  explorerHandler,
  graphqlHandler,
  listen,
  type RequestContext,
  shell,
} from './http/index.ts';
import { authenticator } from './identity/index.ts';
import { refuseIntrospection } from './limits/index.ts';
import { type Snapshot, snapshotOf } from './supergraph/index.ts';

export type { Explorer } from './http/index.ts';

/** What a gateway is opened with. */
export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** The way to each subgraph of the supergraph. */
  readonly transport: OpenTransport;
  readonly config: GatewayConfig;
  /** The web pages to serve, if any. */
  readonly explorer?: Explorer;
  /** Hears of errors that may not leave the process. */
  readonly report: Report;
}

/** A listening gateway. */
export interface Gateway extends AsyncDisposable {
  readonly url: string;
  readonly snapshot: Snapshot;
}

/** Opens the one door of the mesh: http -> identity -> parse, validate -> limits -> authorization -> plan -> execute -> fetch. */
export async function openGateway({
  supergraphSdl,
  transport,
  config,
  explorer,
  report,
}: GatewayOptions): Promise<Gateway> {
  await using opening = new AsyncDisposableStack();
  const snapshot = snapshotOf(supergraphSdl);
  const transports = new Map(
    [...snapshot.subgraphs].map(([name, url]) => [name, opening.use(transport(name, url))]),
  );
  const server = shell({
    gateway: stages({ snapshot, transports, config }),
    suggestions: config.introspection,
    report,
  });
  await server.start();
  opening.defer(() => server.stop());
  const http = await listen(
    {
      graphql: graphqlHandler({ server, authenticate: authenticator(config.issuer) }),
      health: () => ({
        status: 'up',
        supergraph: snapshot.id,
        subgraphs: [...snapshot.subgraphs.keys()],
      }),
      ...(explorer && { pages: explorerHandler(explorer) }),
    },
    config,
  );
  opening.use(http);
  const open = opening.move();
  return { url: http.url, snapshot, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

interface Parts {
  readonly snapshot: Snapshot;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly config: GatewayConfig;
}

/** Our stages, in the place where Apollo Server would have its own gateway. */
function stages({ snapshot, transports, config }: Parts): Parameters<typeof shell>[0]['gateway'] {
  let announce:
    | ((schema: { apiSchema: Snapshot['api']; coreSupergraphSdl: string }) => void)
    | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => (announce = undefined);
    },
    async load() {
      announce?.({ apiSchema: snapshot.api, coreSupergraphSdl: snapshot.sdl });
      return { executor: (request) => executor(request as never) as never };
    },
    async stop() {},
  };

  async function executor({
    document,
    source,
    request,
    context,
  }: ExecutorRequest): Promise<Partial<Execution>> {
    const { subject, signal } = context;
    const operation = {
      document,
      text: source,
      name: request.operationName,
      variables: request.variables ?? {},
    };
    try {
      if (!config.introspection) refuseIntrospection(document, subject);
      return told(await answer(operation, { snapshot, transports, subject, signal }));
    } catch (error) {
      return told(refused(error));
    }
  }
}

/** The specification allows no empty list of errors (section 7.1.2). */
function told({ errors, ...rest }: Execution): Partial<Execution> {
  return errors.length > 0 ? { ...rest, errors } : rest;
}

/** The members of Apollo Server's request context that our stages read. */
interface ExecutorRequest {
  readonly document: Parameters<typeof answer>[0]['document'];
  readonly source: string;
  readonly request: {
    readonly operationName?: string;
    readonly variables?: Readonly<Record<string, unknown>>;
  };
  readonly context: RequestContext;
}
