import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Explorer, type Gateway, openGateway } from '@supermesh/gateway';
import { defaults } from '@supermesh/gateway/config';
import { localTransport, type Transport, unavailable } from '@supermesh/gateway/fetch';
import { MeshError, type Report } from '@supermesh/kit/errors';
import { meshSecret } from '@supermesh/kit/guard';
import type { OpenOptions, Subgraph, SubgraphDefinition } from '@supermesh/kit/subgraph';
import { type DevIssuer, openDevIssuer } from './devIssuer.ts';
import { currentSupergraph } from './supergraph.ts';
import type { SubgraphEntry } from './supergraphConfig.ts';

/** What a mesh in one process is opened with. */
export interface MeshOptions {
  /** The folder that holds `supergraph.yaml`. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly explorer?: Explorer;
  readonly report: Report;
}

/** A whole mesh in this process. */
export interface Mesh extends AsyncDisposable {
  readonly url: string;
  readonly gateway: Gateway;
  readonly issuer: DevIssuer;
  /** What did not open or is stale, one line or more each; everything else serves. */
  readonly problems: readonly string[];
}

/** Opens every subgraph of `supergraph.yaml` and the gateway over them, all in this process. One that cannot open leaves the others alone. */
export async function openMesh({ root, port, explorer, report }: MeshOptions): Promise<Mesh> {
  await using opening = new AsyncDisposableStack();
  const [{ entries, sdl, problem }, secret, issuer] = await Promise.all([
    currentSupergraph(root),
    meshSecret(join(root, '.mesh', 'secret')),
    openDevIssuer(),
  ]);
  const opened = await Promise.all(
    entries.map((entry) => openSubgraph(entry, { root, secret, supergraphSdl: sdl, report })),
  );
  const subgraphs = new Map(
    opened.flatMap((one) => ('error' in one ? [] : [[one.name, opening.use(one)] as const])),
  );
  const gateway = opening.use(
    await openGateway({
      supergraphSdl: sdl,
      transport: (name): Transport => {
        const subgraph = subgraphs.get(name);
        return subgraph ? localTransport(subgraph) : unavailable(name);
      },
      config: { ...defaults, port, introspection: true, issuer: issuer.issuer },
      ...(explorer && { explorer }),
      report,
    }),
  );
  const closed = opened.flatMap((one) =>
    'error' in one ? [`Subgraph "${one.name}" is not served: ${one.error}`] : [],
  );
  const open = opening.move();
  return {
    url: gateway.url,
    gateway,
    issuer,
    problems: [...(problem === undefined ? [] : [problem]), ...closed],
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

interface Closed {
  readonly name: string;
  readonly error: string;
}

async function openSubgraph(
  { name, schemaFile }: SubgraphEntry,
  options: OpenOptions,
): Promise<Subgraph | Closed> {
  try {
    const module = (await import(pathToFileURL(join(dirname(schemaFile), 'subgraph.ts')).href)) as {
      default: SubgraphDefinition;
    };
    return await module.default.open(options);
  } catch (error) {
    if (!(error instanceof MeshError)) options.report(error, name);
    return {
      name,
      error: error instanceof MeshError ? `${error.message} ${error.hint}` : String(error),
    };
  }
}
