import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '@supermesh/gateway/config';
import { catalogue } from '@supermesh/kit/errors';
import { expect, test } from 'vitest';
import { openTestMesh } from './mesh.ts';
import { root } from './root.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test("the README's query has the README's answer", async () => {
  const [, query, answer] = /```graphql\n([^]*?)```\s+```json\n([^]*?)```/u.exec(
    read('README.md'),
  )!;
  await using mesh = await openTestMesh();
  expect(await mesh.ask(query!)).toEqual(JSON.parse(answer!));
});

test.each(['assortment', 'customers', 'insights', 'marketing', 'sales', 'metadata'])(
  'the README of %s has at most 40 lines, and a query that the mesh answers',
  async (domain) => {
    const readme = read(`subgraphs/${domain}/README.md`);
    expect(readme.split('\n').length).toBeLessThanOrEqual(41);
    const [, query] = /```graphql\n([^]*?)```/u.exec(readme)!;
    await using mesh = await openTestMesh();
    const scopes = ['role:household-analyst', 'product:sales.transactions:read'];
    const { data, errors } = await mesh.ask(query!, {
      token: await mesh.mesh.issuer.token('reader', scopes),
    });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toBe('{}');
    const [, answer] = /```json\n([^]*?)```/u.exec(readme) ?? [];
    if (answer !== undefined) expect({ data }).toEqual(JSON.parse(answer));
  },
);

test('every setting of the gateway stands in the documents, in the words of the code', () => {
  const page = read('docs/how-to/many-processes.md').replaceAll(/ +/gu, ' ');
  for (const [name, meaning] of Object.entries(settings))
    expect(page).toContain(`| \`${name}\` | ${meaning} |`);
});

test('every error code occurs in a test', () => {
  const pattern = '{kit,connectors,policies,gateway,subgraphs,portal,cli,test}/**/*.test.ts';
  const files = globSync(pattern, { cwd: root, exclude: (path) => path.includes('node_modules') });
  const tests = files.map(read).join('\n');
  expect(Object.keys(catalogue).filter((code) => !tests.includes(code))).toEqual([]);
});

test('every relative link of the documents leads to something', () => {
  const files = globSync('{*.md,docs/**/*.md,subgraphs/*/*.md}', {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  });
  const broken = files.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/gu)]
      .map(([, link]) => join(file, '..', link!))
      .filter((target) => globSync(target, { cwd: root }).length === 0),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(broken).toEqual([]);
});
