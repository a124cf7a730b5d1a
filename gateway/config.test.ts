import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('nothing set means the defaults, frozen', () => {
  const config = readConfig({ PATH: '/bin' }, '/mesh');
  expect(config).toEqual({
    host: '127.0.0.1',
    port: 4000,
    introspection: false,
    subgraphTimeoutMs: 5000,
    supergraphFile: '/mesh/supergraph.graphql',
    secretFile: '/mesh/.mesh/secret',
  });
  expect(Object.isFrozen(config)).toBe(true);
});

test('everything can be set', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-config-'));
  const file = join(folder, 'keys.json');
  await writeFile(file, '{ "keys": [] }');
  const environment = {
    MESH_HOST: '::1',
    MESH_PORT: '0',
    MESH_INTROSPECTION: 'on',
    MESH_SUBGRAPH_TIMEOUT_MS: '250',
    MESH_SUPERGRAPH: '/s',
    MESH_SECRET_FILE: '/k',
    MESH_ISSUER: 'urn:i',
    MESH_AUDIENCE: 'urn:a',
    MESH_JWKS_FILE: file,
  };
  expect(readConfig(environment, '/mesh')).toEqual({
    host: '::1',
    port: 0,
    introspection: true,
    subgraphTimeoutMs: 250,
    supergraphFile: '/s',
    secretFile: '/k',
    issuer: { issuer: 'urn:i', audience: 'urn:a', keys: { keys: [] } },
  });
  await rm(folder, { recursive: true });
});

test('all that is wrong is told at once', () => {
  const environment = {
    MESH_PROT: '1',
    MESH_PORT: 'http',
    MESH_INTROSPECTION: 'yes',
    MESH_ISSUER: 'urn:i',
  };
  expect(() => readConfig(environment, '/mesh')).toThrow(
    expect.objectContaining({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(
        /^MESH_PROT is no setting; did you mean MESH_PORT\?\nMESH_INTROSPECTION is "yes"[^]*MESH_ISSUER, MESH_AUDIENCE and MESH_JWKS_FILE belong together[^]*MESH_PORT is "http"/u,
      ),
    }),
  );
});

test('a key file that cannot be read is named', () => {
  const environment = { MESH_ISSUER: 'urn:i', MESH_AUDIENCE: 'urn:a', MESH_JWKS_FILE: '/nowhere' };
  expect(() => readConfig(environment, '/mesh')).toThrow(
    /MESH_JWKS_FILE "\/nowhere" cannot be read/u,
  );
});
