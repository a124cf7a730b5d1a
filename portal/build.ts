import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MeshError } from '@supermesh/kit/errors';

const here = import.meta.dirname;

/** Where the built pages are, once they are built. */
export const portalDirectory = join(here, 'dist');

/** What stands in for them meanwhile. */
export const buildingPage = join(here, 'building.html');

const SOURCES = ['index.html', 'package.json', 'vite.config.ts', '{explorer,public}/**/*'];

/** Whether the pages are missing, or older than what they are made of. */
export async function isStale(folder = here): Promise<boolean> {
  const built = await stat(join(folder, 'dist', 'index.html')).catch(() => undefined);
  if (!built) return true;
  const changed = await Promise.all(
    globSync(SOURCES, { cwd: folder }).map((file) => stat(join(folder, file))),
  );
  return changed.some(({ mtimeMs }) => mtimeMs > built.mtimeMs);
}

/**
 * Builds the pages aside and puts them into place whole.
 * @throws MeshError PORTAL_BUILD_FAILED with what the builder printed.
 */
export async function build(signal?: AbortSignal, folder = here): Promise<void> {
  const [dist, aside] = [join(folder, 'dist'), join(folder, `dist.${process.pid}`)];
  try {
    await vite({ folder, aside, signal });
    await rm(dist, { recursive: true, force: true });
    await rename(aside, dist);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

interface Building {
  readonly folder: string;
  readonly aside: string;
  readonly signal: AbortSignal | undefined;
}

async function vite({ folder, aside, signal }: Building): Promise<void> {
  const packageFile = createRequire(import.meta.url).resolve('vite/package.json');
  const program = join(dirname(packageFile), 'bin', 'vite.js');
  const child = spawn(process.execPath, [program, 'build', '--outDir', aside, '--emptyOutDir'], {
    cwd: folder,
    ...(signal && { signal }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.once('error', reject).once('close', (code) => {
    if (code === 0) resolve();
    else
      reject(new MeshError('PORTAL_BUILD_FAILED', `The explorer could not be built:\n${output}`));
  });
  await promise;
}
