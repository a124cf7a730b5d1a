import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MeshError } from '@supermesh/kit/errors';
import { compose } from './composer.ts';
import type { Command } from './command.ts';
import { readSchemas } from './schemas.ts';
import { readSupergraphConfig } from './supergraphConfig.ts';

/** `mesh compose`: writes `supergraph.graphql`, or with `--check` says whether the committed one is what its subgraphs compose to. */
export const composeCommand: Command = {
  summary: 'compose supergraph.graphql from supergraph.yaml; --check only compares',
  usage: 'mesh compose [--check]',
  async run(args, root) {
    const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } });
    const file = join(root, 'supergraph.graphql');
    const { sdl, hints } = compose(
      await readSchemas(await readSupergraphConfig(join(root, 'supergraph.yaml'))),
    );
    for (const hint of hints) console.log(`hint ${hint}`);
    if (!values.check) return writeFile(file, sdl);
    if ((await readFile(file, 'utf8')) !== sdl)
      throw new MeshError('SUPERGRAPH_STALE', 'supergraph.graphql differs from its composition.');
    console.log('supergraph.graphql is what its subgraphs compose to');
  },
};
