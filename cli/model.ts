import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import {
  type ContractModel,
  parseContract,
  parseProduct,
  type ProductModel,
} from '@supermesh/kit/contract';
import { type Fault, MeshError } from '@supermesh/kit/errors';
import type { MeshModel, PublishedSchema } from '@supermesh/policies';
import { parse, Source } from 'graphql';
import type { SubgraphSdl } from './schemas.ts';

/** The mesh as its files describe it, and the faults of those that could not be read. */
export interface ReadModel {
  readonly model: MeshModel;
  readonly faults: readonly Fault[];
}

/** Reads every contract, product and schema below `subgraphs/`; a broken file costs itself only. */
export async function readModel(root: string, schemas: readonly SubgraphSdl[]): Promise<ReadModel> {
  const faults: Fault[] = [];
  const read = async <T>(
    pattern: string,
    parseFile: (text: string, file: string) => T,
  ): Promise<T[]> => {
    const files = globSync(`subgraphs/*/${pattern}`, { cwd: root }).toSorted();
    const models = await Promise.all(
      files.map(async (file) => parsed(parseFile, await readFile(join(root, file), 'utf8'), file)),
    );
    return models.flatMap((model) => {
      if ('faults' in model) faults.push(...model.faults);
      return 'value' in model ? [model.value] : [];
    });
  };
  const contracts: ContractModel[] = await read('*.odcs.yaml', parseContract);
  const products: ProductModel[] = await read('*.odps.yaml', parseProduct);
  return {
    model: { contracts, products, schemas: schemas.map((schema) => published(root, schema)) },
    faults,
  };
}

function parsed<T>(
  parseFile: (text: string, file: string) => T,
  text: string,
  file: string,
): { value: T } | { faults: readonly Fault[] } {
  try {
    return { value: parseFile(text, file) };
  } catch (error) {
    if (!(error instanceof MeshError)) throw error;
    return { faults: error.extensions['faults'] as readonly Fault[] };
  }
}

function published(root: string, { schemaFile, sdl }: SubgraphSdl): PublishedSchema {
  const file = relative(root, schemaFile);
  return { domain: basename(dirname(schemaFile)), file, document: parse(new Source(sdl, file)) };
}
