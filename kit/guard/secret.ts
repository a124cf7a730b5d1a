import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MeshError } from '../errors/index.ts';

const BYTES = 32;
const OTHERS = 0o077;

/**
 * The mesh's secret, from its file; made on first use, so that several processes started at once agree on one.
 * @throws MeshError CONFIG_INVALID when others may read the file, or it does not hold 32 bytes.
 */
export async function meshSecret(file: string): Promise<Buffer> {
  await create(file);
  const { mode } = await stat(file);
  const secret = await readFile(file);
  if ((mode & OTHERS) !== 0) {
    throw new MeshError('CONFIG_INVALID', `The secret file ${file} can be read by others.`, {
      hint: `Run: chmod 600 ${file}`,
    });
  }
  if (secret.length === BYTES) return secret;
  throw new MeshError(
    'CONFIG_INVALID',
    `The secret file ${file} holds ${secret.length} bytes, not ${BYTES}.`,
    {
      hint: 'Remove it; a new one is made at the next start.',
    },
  );
}

/** Writes aside and links into place: whoever links first wins, and nobody reads half a secret. */
async function create(file: string): Promise<void> {
  if (await stat(file).catch(() => undefined)) return;
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, randomBytes(BYTES), { mode: 0o600 });
  await link(aside, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(aside);
}
