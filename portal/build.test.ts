import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, isStale } from './build.ts';

/** A folder with one page, and an older build of it. */
async function pages(): Promise<{ folder: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-portal-'));
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist', 'index.html'), 'old');
  await utimes(join(folder, 'dist', 'index.html'), 1, 1);
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>new</title>');
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

test(
  'pages older than their sources are stale until they are built',
  { timeout: 30_000 },
  async () => {
    await using site = await pages();
    expect(await isStale(site.folder)).toBe(true);
    await build(undefined, site.folder);
    expect(await isStale(site.folder)).toBe(false);
    expect(await readFile(join(site.folder, 'dist', 'index.html'), 'utf8')).toContain(
      '<title>new</title>',
    );
  },
);

test('a build that fails says why and leaves the old pages', { timeout: 30_000 }, async () => {
  await using site = await pages();
  await writeFile(
    join(site.folder, 'index.html'),
    '<script type="module" src="/nothing.ts"></script>',
  );
  await expect(build(undefined, site.folder)).rejects.toMatchObject({
    code: 'PORTAL_BUILD_FAILED',
    message: expect.stringContaining('nothing.ts'),
  });
  expect(await readFile(join(site.folder, 'dist', 'index.html'), 'utf8')).toBe('old');
  expect((await readdir(site.folder)).toSorted()).toEqual(['dist', 'index.html']);
});

test('a build that is no longer wanted ends', async () => {
  await using site = await pages();
  await expect(build(AbortSignal.abort(), site.folder)).rejects.toThrow('abort');
  expect(await readFile(join(site.folder, 'dist', 'index.html'), 'utf8')).toBe('old');
});
