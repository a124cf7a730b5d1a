import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from './mesh.ts';
import { start } from './process.ts';

const LOOPBACK = /^(?:connect|lookup) (?:127\.\d+\.\d+\.\d+|::1|localhost)$/u;
const recorder = join(import.meta.dirname, 'recordConnections.ts');

/** Runs a program with every outgoing connection noted, until `use` is done with it. */
async function connectionsOf(
  args: readonly string[],
  use: (output: string) => Promise<void>,
  ready: RegExp,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-connections-'));
  const file = join(folder, 'connections');
  await writeFile(file, '');
  await using program = start(['--import', recorder, ...args], {
    CONNECTIONS_FILE: file,
    APOLLO_TELEMETRY_DISABLED: undefined,
  });
  await program.until(ready);
  await use(program.output());
  await program.stop();
  const noted = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  await rm(folder, { recursive: true });
  return noted;
}

test('the recorder notes a connection that is not loopback', { timeout: 20_000 }, async () => {
  const program = `fetch('http://example.invalid').catch(() => fetch('http://192.0.2.1:9', { signal: AbortSignal.timeout(50) })).catch(() => console.log('done')); setTimeout(() => {}, 500)`;
  const noted = await connectionsOf(['-e', program], async () => {}, /done/u);
  expect(noted.filter((line) => !LOOPBACK.test(line))).toContain('lookup example.invalid');
});

test(
  'a whole mesh, started, asked and stopped, contacts nothing',
  { timeout: 30_000 },
  async () => {
    const noted = await connectionsOf(
      ['cli/main.ts', 'dev', '--port', '0'],
      async (output) => {
        const url = /GraphQL {3}(\S+)\/graphql/u.exec(output)![1]!;
        const { errors } = await ask(
          url,
          '{ assortmentProducts(first: 1) { _product { name } nodes { id } } mesh { __typename } }',
        );
        expect(errors).toBeUndefined();
      },
      /Ctrl-C stops it/u,
    );
    expect(noted.filter((line) => !LOOPBACK.test(line))).toEqual([]);
  },
);
