import { parseArgs } from 'node:util';
import type { Gateway } from '@supermesh/gateway';
import { MeshError } from '@supermesh/kit/errors';
import * as portal from '@supermesh/portal';
import type { Command } from './command.ts';
import { type Mesh, openMesh } from './mesh.ts';

/** `mesh dev`: the whole mesh in one process, with the explorer, until Ctrl-C or SIGTERM. */
export const dev: Command = {
  summary: 'run the whole mesh in one process, with the explorer',
  usage: 'mesh dev [--port 4000]',
  async run(args, root) {
    const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4000' } } });
    const mesh = await openMesh({
      root,
      port: portNumber(values.port),
      explorer: { folder: portal.portalDirectory, building: portal.buildingPage },
      report: (error, id) =>
        console.error(JSON.stringify({ level: 'error', id, error: String(error) })),
    });
    const stop = new AbortController();
    stopOnSignals(mesh, stop);
    console.log(await greeting(mesh));
    for (const problem of mesh.problems) console.error(`\nPROBLEM ${problem}`);
    await buildExplorer(stop.signal);
  },
};

/** @throws MeshError CONFIG_INVALID */
function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new MeshError(
    'CONFIG_INVALID',
    `--port is "${text}"; a port is a whole number from 0 to 65535.`,
  );
}

function stopOnSignals(mesh: Mesh, building: AbortController): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      building.abort();
      void mesh[Symbol.asyncDispose]();
    });
  }
}

async function greeting({ url, issuer, gateway }: Mesh): Promise<string> {
  const scopes = scopesOf(gateway.snapshot.requirements);
  return `
Supermesh serves
  explorer  ${url}/
  GraphQL   ${url}/graphql
  health    ${url}/health

Try
  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ assortmentProducts(first: 2) { _product { name owner { name } } nodes { id department category } } }"}'

Personal data opens with this development token (valid 12 hours, scopes: ${scopes.join(' ')}):
  Authorization: Bearer ${await issuer.token('developer', scopes)}

Ctrl-C stops it.`;
}

/** Every scope that some field asks for. */
function scopesOf({ byType, byField }: Gateway['snapshot']['requirements']): readonly string[] {
  const asked = [...byType.values(), ...byField.values()].flatMap(({ scopes = [] }) =>
    scopes.flat(),
  );
  return [...new Set(asked)].toSorted();
}

/** The page is built when its sources are newer; the gateway serves meanwhile. */
async function buildExplorer(signal: AbortSignal): Promise<void> {
  if (!(await portal.isStale())) return;
  console.log('\nThe explorer is being built (a few seconds) ...');
  try {
    await portal.build(signal);
    console.log('The explorer is ready.');
  } catch (error) {
    if (!signal.aborted)
      console.error(`\nPROBLEM ${error instanceof Error ? error.message : String(error)}`);
  }
}
