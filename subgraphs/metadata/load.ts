import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseContract, parseProduct } from '@supermesh/kit/contract';
import { type Fault, MeshError } from '@supermesh/kit/errors';
import { Catalogue } from './catalogue/catalogue.ts';

/**
 * Reads every contract and product below `subgraphs/`, and the supergraph: the one given, or the file at the root.
 * A file that cannot be read becomes a fault of the catalogue and takes nothing else away.
 */
export async function loadCatalogue(root: string, supergraphSdl?: string): Promise<Catalogue> {
  const [contracts, products] = await Promise.all([
    readAll(root, { pattern: '*.odcs.yaml', parse: parseContract }),
    readAll(root, { pattern: '*.odps.yaml', parse: parseProduct }),
  ]);
  return new Catalogue({
    contracts: contracts.models,
    products: products.models,
    supergraphSdl: supergraphSdl ?? (await readFile(join(root, 'supergraph.graphql'), 'utf8')),
    faults: [...contracts.faults, ...products.faults],
  });
}

interface Kind<Model> {
  readonly pattern: string;
  readonly parse: (source: string, file: string) => Model;
}

async function readAll<Model>(root: string, { pattern, parse }: Kind<Model>) {
  const models: Model[] = [];
  const faults: Fault[] = [];
  for (const file of globSync(`subgraphs/*/${pattern}`, { cwd: root }).toSorted()) {
    try {
      models.push(parse(await readFile(join(root, file), 'utf8'), file));
    } catch (error) {
      if (!(error instanceof MeshError)) throw error;
      faults.push(...(error.extensions['faults'] as readonly Fault[]));
    }
  }
  return { models, faults };
}
