import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSupergraphConfig } from '@supermesh/cli/supergraphConfig';
import { meshSecret } from '@supermesh/kit/guard';
import { Pool } from 'undici';
import { measure, post, type Round } from './load.ts';
import { installPeers } from './peers.ts';
import { type Program, startProgram } from './program.ts';
import { type Measured, report } from './report.ts';

/** `npm run bench [-- --rounds 5 --seconds 4 --connections 16]`: this gateway against its peers, in one run. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '16' },
  },
});
const root = dirname(import.meta.dirname);
const connections = Number(values.connections);
const [GATEWAY_CORE, OTHER_CORE] = [0, 1];
const QUERIES = ['small', 'wide', 'deep'];

interface Contender {
  readonly name: string;
  readonly url: string;
  readonly program: Program;
}

async function main(): Promise<void> {
  await using running = new AsyncDisposableStack();
  const secretFile = join(root, '.mesh', 'secret');
  await meshSecret(secretFile);
  const peers = installPeers(root);
  for (const subgraph of await startSubgraphs()) running.use(subgraph);
  const contenders = [await supermesh(4201), await apollo(4202, { peers, secretFile })];
  for (const { program } of contenders) running.use(program);
  const queries = await Promise.all(
    QUERIES.map(
      async (name) =>
        [name, await readFile(join(root, 'bench', 'queries', `${name}.graphql`), 'utf8')] as const,
    ),
  );
  for (const [name, query] of queries) await compareAnswers(name, query, contenders);
  const measured = await rounds(queries, contenders);
  const text = report(measured, connections);
  await writeFile(join(root, 'bench', 'results.md'), text);
  console.log(text);
}

async function startSubgraphs(): Promise<readonly Program[]> {
  const entries = await readSupergraphConfig(join(root, 'supergraph.yaml'));
  return Promise.all(
    entries.map(({ schemaFile }) =>
      startProgram({
        args: [join(dirname(schemaFile), 'main.ts')],
        cwd: root,
        core: OTHER_CORE,
        ready: /serves/u,
      }),
    ),
  );
}

async function supermesh(port: number): Promise<Contender> {
  const environment = { MESH_PORT: String(port) };
  const program = await startProgram({
    args: ['gateway/main.ts'],
    cwd: root,
    environment,
    core: GATEWAY_CORE,
    ready: /serves/u,
  });
  return { name: 'Supermesh', url: `http://127.0.0.1:${port}`, program };
}

async function apollo(
  port: number,
  { peers, secretFile }: { peers: string; secretFile: string },
): Promise<Contender> {
  const args = [
    'bench/apolloGateway.ts',
    peers,
    join(root, 'supergraph.graphql'),
    secretFile,
    String(port),
  ];
  const environment = { APOLLO_TELEMETRY_DISABLED: 'true' };
  const program = await startProgram({
    args,
    cwd: root,
    environment,
    core: GATEWAY_CORE,
    ready: /serves/u,
  });
  return {
    name: '@apollo/gateway 2.14.4 + Apollo Server 5.5.1',
    url: `http://127.0.0.1:${port}`,
    program,
  };
}

async function compareAnswers(
  name: string,
  query: string,
  contenders: readonly Contender[],
): Promise<void> {
  const answers = await Promise.all(
    contenders.map(async ({ url }) => {
      const pool = new Pool(url);
      const answer = await post(pool, JSON.stringify({ query }));
      await pool.close();
      return JSON.stringify(JSON.parse(answer));
    }),
  );
  if (new Set(answers).size > 1)
    throw new Error(
      `the answers to "${name}" differ:\n${answers.map((one) => one.slice(0, 300)).join('\n')}`,
    );
}

/** Round after round, each query on each gateway in turn, so that a slow moment of the machine hits all alike. The first is a warm-up. */
async function rounds(
  queries: readonly (readonly [string, string])[],
  contenders: readonly Contender[],
): Promise<readonly Measured[]> {
  const measured = queries.flatMap(([query, text]) =>
    contenders.map((contender) => ({
      query,
      text,
      contender,
      gateway: contender.name,
      rounds: [] as Round[],
    })),
  );
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const { text, contender, rounds: done } of measured) {
      const { url, program } = contender;
      const one = await measure({
        url,
        query: text,
        connections,
        milliseconds: Number(values.seconds) * 1000,
        program,
      });
      if (round > 0) done.push(one);
    }
    console.log(`round ${round} of ${values.rounds}`);
  }
  return measured;
}

await main();
