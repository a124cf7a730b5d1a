import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';

/** A copy of the mesh's files that a test may break. */
export interface CopyOfMesh extends AsyncDisposable {
  readonly folder: string;
  /** Replaces the first `from` of a file; it is a mistake of the test when it is not there. */
  change(file: string, from: string, to: string): Promise<void>;
}

const PARTS = ['supergraph.yaml', 'supergraph.graphql', 'package.json', 'subgraphs'];
const DOMAINS = ['assortment', 'customers', 'insights', 'marketing', 'metadata', 'sales'];

/** Copies what a mesh is made of; installed packages are linked. */
export async function copyOfMesh(): Promise<CopyOfMesh> {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-copy-'));
  for (const part of PARTS) {
    const filter = (file: string) => !file.includes('node_modules');
    await cp(join(root, part), join(folder, part), { recursive: true, filter });
  }
  for (const domain of DOMAINS) {
    const modules = join('subgraphs', domain, 'node_modules');
    await symlink(join(root, modules), join(folder, modules));
  }
  return {
    folder,
    async change(file, from, to) {
      const text = await readFile(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      await writeFile(join(folder, file), text.replace(from, to));
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
