import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checkConformance } from '@supermesh/kit/contract';
import { type Fault, MeshError, printFault } from '@supermesh/kit/errors';
import { type MeshModel, policies } from '@supermesh/policies';
import type { Command } from './command.ts';
import { compose } from './composer.ts';
import { readModel } from './model.ts';
import { readSchemas, type SubgraphSdl } from './schemas.ts';
import { readSupergraphConfig } from './supergraphConfig.ts';

/** `mesh check`: every contract, schema and policy, and whether the composed file is fresh; offline, all findings at once. */
export const check: Command = {
  summary: 'check contracts, schemas, composition and policies, offline',
  usage: 'mesh check',
  async run(_args, root) {
    const findings = await checkMesh(root);
    for (const finding of findings) console.error(printFault(finding));
    if (findings.length > 0) {
      throw new MeshError(
        'CHECK_FAILED',
        `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}.`,
      );
    }
    console.log(`contracts, schemas, composition and ${policies.length} policies: no findings`);
  },
};

/** Everything that does not hold in the mesh at `root`. */
export async function checkMesh(root: string): Promise<readonly Fault[]> {
  const schemas = await readSchemas(await readSupergraphConfig(join(root, 'supergraph.yaml')));
  const composition = await compositionFaults(root, schemas);
  const { model, faults } = await readModel(root, schemas);
  return [...faults, ...composition, ...conformanceFaults(model), ...policyFaults(model)];
}

async function compositionFaults(
  root: string,
  schemas: readonly SubgraphSdl[],
): Promise<readonly Fault[]> {
  try {
    const { sdl, hints } = compose(schemas);
    const at = { file: 'supergraph.graphql', line: 1, column: 1 };
    const stale = (await readFile(join(root, 'supergraph.graphql'), 'utf8')) !== sdl;
    return [
      ...hints.map((message) => ({ ...at, message, hint: 'Make the subgraphs agree.' })),
      ...(stale
        ? [
            {
              ...at,
              message: 'SUPERGRAPH_STALE The file is not what its subgraphs compose to.',
              hint: 'Run: npm run compose',
            },
          ]
        : []),
    ];
  } catch (error) {
    if (error instanceof MeshError) return error.extensions['faults'] as readonly Fault[];
    throw error;
  }
}

function conformanceFaults({ contracts, products, schemas }: MeshModel): readonly Fault[] {
  return contracts.flatMap((contract) => {
    const product = products.find(({ outputPorts }) =>
      outputPorts.some(({ contractId }) => contractId === contract.id),
    );
    const schema = schemas.find(({ domain }) => domain === basename(dirname(contract.file)));
    const at = { file: contract.file, line: 1, column: 1 };
    if (!product)
      return [
        {
          ...at,
          message: `No product has an output port with contract "${contract.id}".`,
          hint: 'Add the port to the *.odps.yaml.',
        },
      ];
    if (!schema)
      return [
        {
          ...at,
          message: 'No subgraph serves this contract.',
          hint: 'Add the domain to supergraph.yaml.',
        },
      ];
    return checkConformance(contract, product.id, schema.document);
  });
}

function policyFaults(model: MeshModel): readonly Fault[] {
  return policies.flatMap((policy) =>
    [...policy.check(model)].map(({ target, message, at }) => ({
      ...at,
      message: `${policy.id} ${target}: ${message}`,
      hint: policy.hint,
    })),
  );
}
