import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeshError } from '@supermesh/kit/errors';
import { inputsDigest, readSchemas, recordedDigest } from './schemas.ts';
import { readSupergraphConfig, type SubgraphEntry } from './supergraphConfig.ts';

/** What a mesh serves: its subgraphs, and their composition. */
export interface MeshSupergraph {
  readonly entries: readonly SubgraphEntry[];
  readonly sdl: string;
  /** What its author should know: the committed file is stale, or the subgraphs do not compose. */
  readonly problem?: string;
}

/**
 * The supergraph to serve in development: the committed one when its inputs are unchanged, else a fresh composition;
 * when that fails, the committed one with the reason. The composer is loaded only when it is needed.
 */
export async function currentSupergraph(root: string): Promise<MeshSupergraph> {
  const entries = await readSupergraphConfig(join(root, 'supergraph.yaml'));
  const committed = await readFile(join(root, 'supergraph.graphql'), 'utf8');
  const schemas = await readSchemas(entries);
  if (inputsDigest(schemas) === recordedDigest(committed)) return { entries, sdl: committed };
  const { compose } = await import('./composer.ts');
  try {
    return {
      entries,
      sdl: compose(schemas).sdl,
      problem: 'supergraph.graphql is stale; run: npm run compose',
    };
  } catch (error) {
    if (!(error instanceof MeshError)) throw error;
    return {
      entries,
      sdl: committed,
      problem: `${error.message}\nThe committed supergraph.graphql is served.`,
    };
  }
}
