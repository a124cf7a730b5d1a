import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readSupergraphConfig } from '@supermesh/cli/supergraphConfig';
import { freePort, type Program, start } from './process.ts';
import { root } from './root.ts';

/** A mesh of one process per subgraph and one for the gateway, over HTTP. */
export interface SplitMesh extends AsyncDisposable {
  readonly url: string;
  readonly gateway: Program;
  /** By name. */
  readonly subgraphs: ReadonlyMap<string, Program>;
  /** Starts a subgraph again where it was. */
  restart(name: string): Promise<Program>;
  /** The address of one subgraph. */
  address(name: string): string;
}

/** Starts every subgraph but those `without`, and the gateway over all of them. */
export async function openSplitMesh({
  without = [] as readonly string[],
} = {}): Promise<SplitMesh> {
  await using opening = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'mesh-split-'));
  opening.defer(() => rm(folder, { recursive: true }));
  const environment = {
    MESH_SECRET_FILE: join(folder, 'secret'),
    MESH_SUPERGRAPH: join(folder, 'supergraph.graphql'),
  };
  const entries = await readSupergraphConfig(join(root, 'supergraph.yaml'));
  const ports = new Map<string, number>();
  let sdl = await readFile(join(root, 'supergraph.graphql'), 'utf8');
  for (const { name, routingUrl } of entries) {
    const port = await freePort();
    ports.set(name, port);
    sdl = sdl.replaceAll(routingUrl, `http://127.0.0.1:${port}/graphql`);
  }
  await writeFile(environment.MESH_SUPERGRAPH, sdl);

  const subgraphs = new Map<string, Program>();
  const run = async (name: string) => {
    const { schemaFile } = entries.find((entry) => entry.name === name)!;
    const main = join(relative(root, schemaFile), '..', 'main.ts');
    const program = start([main, '--port', String(ports.get(name))], environment);
    subgraphs.set(name, program);
    await program.until(/serves/u);
    return program;
  };
  opening.defer(async () => {
    for (const program of subgraphs.values()) await program[Symbol.asyncDispose]();
  });
  const served = entries.filter(({ name }) => !without.includes(name));
  await Promise.all(served.map(({ name }) => run(name)));
  const gateway = opening.use(start(['gateway/main.ts'], { ...environment, MESH_PORT: '0' }));
  const [, url = ''] = await gateway.until(/gateway serves (\S+)\/graphql/u);
  const open = opening.move();
  return {
    url,
    gateway,
    subgraphs,
    restart: run,
    address: (name) => `http://127.0.0.1:${ports.get(name)}`,
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
