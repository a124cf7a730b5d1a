import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkMesh } from '@supermesh/cli/check';
import { compose } from '@supermesh/cli/composer';
import { readSchemas } from '@supermesh/cli/schemas';
import { readSupergraphConfig } from '@supermesh/cli/supergraphConfig';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './root.ts';

test('the committed supergraph is what its subgraphs compose to, without a hint', async () => {
  const schemas = await readSchemas(await readSupergraphConfig(join(root, 'supergraph.yaml')));
  const { sdl, hints } = compose(schemas);
  expect(hints).toEqual([]);
  expect(await readFile(join(root, 'supergraph.graphql'), 'utf8')).toBe(sdl);
});

test('supergraph.yaml holds what Rover reads, and nothing else', async () => {
  const config = parse(await readFile(join(root, 'supergraph.yaml'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(Object.keys(config)).toEqual(['federation_version', 'subgraphs']);
  expect(config['federation_version']).toMatch(/^=2\.\d+\.\d+$/u);
  for (const subgraph of Object.values(config['subgraphs'] as object)) {
    expect(subgraph).toEqual({
      routing_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/u),
      schema: { file: expect.stringMatching(/^\.\/subgraphs\/[a-z]+\/schema\.graphql$/u) },
    });
  }
});

test('contracts, schemas and policies have no findings', { timeout: 20_000 }, async () => {
  expect(await checkMesh(root)).toEqual([]);
});
