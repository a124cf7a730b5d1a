import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explorerHandler } from './explorer.ts';
import { type HttpServer, listen } from './server.ts';

interface Site extends AsyncDisposable {
  readonly url: string;
  readonly folder: string;
}

/** A server over a folder of pages; outside the folder lies a file that must not be served. */
async function site(): Promise<Site> {
  const outside = await mkdtemp(join(tmpdir(), 'mesh-site-'));
  const folder = join(outside, 'dist');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(outside, 'secret.js'), 'secret');
  await writeFile(join(outside, 'building.html'), 'being built');
  await writeFile(join(folder, 'assets', 'a-1.js'), 'let a');
  const pages = explorerHandler({ folder, building: join(outside, 'building.html') });
  const routes = { graphql: async () => {}, health: () => ({ status: 'up' }), pages };
  const server: HttpServer = await listen(routes, { host: '127.0.0.1', port: 0 });
  return {
    url: server.url,
    folder,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await rm(outside, { recursive: true });
    },
  };
}

test('the page stands in for itself until it is built', async () => {
  await using pages = await site();
  expect(await (await fetch(`${pages.url}/`)).text()).toBe('being built');
  await writeFile(join(pages.folder, 'index.html'), 'built');
  expect(await (await fetch(`${pages.url}/`)).text()).toBe('built');
});

test('a file comes with its type, and under a policy that allows nothing from elsewhere', async () => {
  await using pages = await site();
  const { headers } = await fetch(`${pages.url}/assets/a-1.js`);
  expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  const policy = headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'self'; script-src 'self';");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/u);
});

test.each([
  '/../secret.js',
  '/..%2fsecret.js',
  '/assets/..%2f..%2fsecret.js',
  '/%2e%2e/secret.js',
  '/%00',
  '/%',
  '/nothing',
])('%s is not served', async (path) => {
  await using pages = await site();
  const response = await fetch(`${pages.url}${path}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('a taken port is told', async () => {
  await using pages = await site();
  const port = Number(new URL(pages.url).port);
  const routes = { graphql: async () => {}, health: () => ({}) };
  await expect(listen(routes, { host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
  });
});

test('closing lets a running request end and takes no new one', async () => {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const { promise: answering, resolve: answer } = Promise.withResolvers<void>();
  const server = await listen(
    {
      graphql: async (_, response) => {
        ask();
        await answering;
        response.end('done');
      },
      health: () => ({}),
    },
    { host: '127.0.0.1', port: 0 },
  );
  const running = fetch(`${server.url}/graphql`);
  await asked;
  const closed = server[Symbol.asyncDispose]();
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  answer();
  expect(await (await running).text()).toBe('done');
  await closed;
});
