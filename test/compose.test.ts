import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, checkMesh } from '@supermesh/cli/check';
import { composeCommand } from '@supermesh/cli/compose';
import { expect, test } from 'vitest';
import { copyOfMesh } from './copyOfMesh.ts';

/** Catches what a command prints, which a test must not. */
async function printed(run: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const { log, error } = console;
  console.log = console.error = (line: string) => void lines.push(line);
  try {
    await run();
    return lines;
  } finally {
    Object.assign(console, { log, error });
  }
}

test('mesh compose writes what mesh compose --check then finds fresh', async () => {
  await using copy = await copyOfMesh();
  await copy.change('subgraphs/assortment/schema.graphql', 'id: ID!', '"Its number." id: ID!');
  const compare = () => composeCommand.run(['--check'], copy.folder);
  await expect(printed(compare)).rejects.toMatchObject({ code: 'SUPERGRAPH_STALE' });
  expect(await printed(() => composeCommand.run([], copy.folder))).toEqual([]);
  expect(await printed(compare)).toEqual(['supergraph.graphql is what its subgraphs compose to']);
});

test('a schema that does not compose leaves the committed file alone and names its place', async () => {
  await using copy = await copyOfMesh();
  const before = await readFile(join(copy.folder, 'supergraph.graphql'), 'utf8');
  await copy.change(
    'subgraphs/marketing/schema.graphql',
    'type Campaign @key(fields: "id")',
    'type Campaign @key(fields: "number")',
  );
  await expect(composeCommand.run([], copy.folder)).rejects.toMatchObject({
    code: 'COMPOSITION_FAILED',
    message: expect.stringMatching(
      /subgraphs\/marketing\/schema\.graphql:\d+:\d+ KEY_INVALID_FIELDS [^]*number/u,
    ),
  });
  expect(await readFile(join(copy.folder, 'supergraph.graphql'), 'utf8')).toBe(before);
});

test('mesh check finds a weakened access, a lost origin, a changed class and a stale composition at once', async () => {
  await using copy = await copyOfMesh();
  const schema = 'subgraphs/customers/schema.graphql';
  await copy.change(
    schema,
    '@requiresScopes(scopes: [["role:household-analyst"], ["role:privacy-officer"]])',
    '@authenticated',
  );
  await copy.change(schema, '@classified(as: "pii")', '@classified(as: "public")');
  await copy.change('subgraphs/sales/schema.graphql', 'column: "week"', 'column: "weak"');
  const messages = (await checkMesh(copy.folder)).map(({ file, message }) => `${file} ${message}`);
  expect(messages).toEqual([
    'supergraph.graphql SUPERGRAPH_STALE The file is not what its subgraphs compose to.',
    'subgraphs/customers/households.odcs.yaml Household.ageBand is not @classified(as: "pii").',
    'subgraphs/customers/households.odcs.yaml Household.ageBand is more open than its class pii allows.',
    'subgraphs/sales/baskets.odcs.yaml Basket.week is not @derivedFrom(dataset: "file#subgraphs/sales/data/baskets.parquet", column: "week").',
  ]);
  await expect(printed(() => check.run([], copy.folder))).rejects.toMatchObject({
    code: 'CHECK_FAILED',
    message: '4 findings.',
  });
});

test('mesh check finds a field that no contract covers, and a broken contract beside it', async () => {
  await using copy = await copyOfMesh();
  await copy.change(
    'subgraphs/assortment/schema.graphql',
    'id: ID!\n    @',
    'shelf: String\n  id: ID!\n    @',
  );
  await copy.change(
    'subgraphs/sales/baskets.odcs.yaml',
    'kind: DataContract',
    'kind: DataContrakt',
  );
  const messages = (await checkMesh(copy.folder)).map(({ message }) => message);
  expect(messages).toContain('Product.shelf is in no contract.');
  expect(messages).toContain('"DataContrakt" is no kind.');
});
