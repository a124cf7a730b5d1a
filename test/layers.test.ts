import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.ts';

/** Who may depend on whom, lowest floor first. A room may use any room on a lower floor, never one beside it. */
const floors = [['kit'], ['connectors', 'policies'], ['subgraphs', 'gateway', 'portal'], ['cli']];

/** `test` and `bench` may use everything; nothing uses them. */
const outside = ['@supermesh/test', '@supermesh/bench'];

interface Room {
  readonly name: string;
  readonly folder: string;
  readonly floor: number;
  readonly uses: readonly string[];
}

function rooms(): readonly Room[] {
  const pattern =
    '{kit,connectors,policies,subgraphs,gateway,portal,cli}/{package.json,*/package.json}';
  return globSync(pattern, { cwd: root, exclude: (path) => path.includes('node_modules') }).map(
    (file) => {
      const { name, dependencies = {} } = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
        name: string;
        dependencies?: Record<string, string>;
      };
      const folder = dirname(file);
      const floor = floors.findIndex((on) => on.includes(folder.split('/')[0]!));
      return { name, folder, floor, uses: Object.keys(dependencies) };
    },
  );
}

test('every room depends only on the floors below it', () => {
  const all = rooms();
  const floorOf = new Map(all.map(({ name, floor }) => [name, floor]));
  const wrong = all.flatMap(({ name, floor, uses }) =>
    uses
      .filter((used) => outside.includes(used) || (floorOf.get(used) ?? -1) >= floor)
      .map((used) => `${name} -> ${used}`),
  );
  expect(all.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test('a domain knows no other domain, and the gateway knows none', () => {
  const wrong = rooms()
    .filter(({ folder }) => folder !== 'cli')
    .flatMap(({ name, uses }) =>
      uses
        .filter((used) => used.startsWith('@supermesh/subgraph-'))
        .map((used) => `${name} -> ${used}`),
    );
  expect(wrong).toEqual([]);
});

test('an import that a room does not declare is not found', () => {
  const program = `import('@supermesh/gateway').then(() => 'found', ({ code }) => code).then(console.log)`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: join(root, 'subgraphs/sales'),
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe('ERR_MODULE_NOT_FOUND');
});

test('only the gateway mints contexts', () => {
  const pattern = '{kit,connectors,policies,subgraphs,gateway,portal,cli}/**/*.ts';
  const files = globSync(pattern, { cwd: root, exclude: (path) => path.includes('node_modules') });
  const minting = files.filter((file) =>
    readFileSync(join(root, file), 'utf8').includes("'@supermesh/kit/guard/mint'"),
  );
  expect(minting.filter((file) => !file.startsWith('gateway/fetch/'))).toEqual([]);
  expect(minting.length).toBeGreaterThan(0);
});

test('the lockfile names packages, never addresses', () => {
  expect(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')).not.toContain('://');
});
