import { checkShape } from './checkShape.ts';
import { checkCustom, customOf } from './custom.ts';
import type { InputPort, Lifecycle, OutputPort, ProductModel, SupportChannel } from './model.ts';
import { product as shape } from './odps.ts';
import { deepFreeze } from './parseContract.ts';
import { present } from './quality.ts';
import { teamOf } from './team.ts';
import { readYaml, refuseFaults } from './yamlFile.ts';

type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads a data product (ODPS 1.0) into a frozen model.
 * @throws MeshError CONTRACT_INVALID with every fault of the file, each with line, column and what to do.
 */
export function parseProduct(source: string, file: string): ProductModel {
  const yaml = readYaml(source, file);
  if (yaml.faults.length === 0) {
    checkShape(yaml, { node: yaml.root, name: 'the product' }, shape);
    checkCustom(yaml, yaml.root, 'product');
  }
  refuseFaults(yaml.faults);
  return deepFreeze({ ...modelOf(yaml.value as Raw), file, source });
}

function modelOf(raw: Raw): Omit<ProductModel, 'file' | 'source'> {
  const id = String(raw['id']);
  const team = teamOf(raw['team']);
  return {
    id,
    name: String(raw['name'] ?? id),
    version: String(raw['version'] ?? ''),
    status: raw['status'] as Lifecycle,
    domain: String(raw['domain']),
    kind: (customOf(raw)['meshKind'] ?? 'source-aligned') as ProductModel['kind'],
    ...present((raw['description'] ?? {}) as Raw, ['purpose', 'usage', 'limitations']),
    inputPorts: ((raw['inputPorts'] ?? []) as readonly Raw[]).map(inputPortOf),
    outputPorts: (raw['outputPorts'] as readonly Raw[]).map((port) => outputPortOf(port, id)),
    ...(team && { team }),
    support: (raw['support'] ?? []) as readonly SupportChannel[],
    tags: (raw['tags'] ?? []) as readonly string[],
  };
}

function inputPortOf(raw: Raw): InputPort {
  return {
    name: String(raw['name']),
    version: String(raw['version']),
    ...present(raw, ['contractId']),
  };
}

function outputPortOf(raw: Raw, product: string): OutputPort {
  const name = String(raw['name']);
  return {
    id: `${product}.${name}`,
    name,
    version: String(raw['version']),
    contractId: String(raw['contractId']),
    ...present(raw, ['description', 'type']),
    inputContracts: (raw['inputContracts'] ?? []) as OutputPort['inputContracts'],
  };
}
