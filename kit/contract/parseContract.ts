import { isMap, isSeq, type YAMLMap } from 'yaml';
import { checkShape } from './checkShape.ts';
import { checkCustom, type Custom, customOf, derivationsOf } from './custom.ts';
import { datasetName, type Server } from './datasetName.ts';
import type {
  AccessRole,
  ContractModel,
  Lifecycle,
  Property,
  Relationship,
  SchemaObject,
  ServiceLevel,
  SupportChannel,
} from './model.ts';
import { camelCase, pascalCase } from './names.ts';
import { contract as shape } from './odcs.ts';
import { checkQuality, present, qualityOf } from './quality.ts';
import { teamOf } from './team.ts';
import { readYaml, refuseFaults, type YamlFile } from './yamlFile.ts';

type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads a data contract (ODCS 3.0 and 3.1) into a frozen model.
 * @throws MeshError CONTRACT_INVALID with every fault of the file, each with line, column and what to do.
 */
export function parseContract(source: string, file: string): ContractModel {
  const yaml = readYaml(source, file);
  if (yaml.faults.length === 0) {
    checkShape(yaml, { node: yaml.root, name: 'the contract' }, shape);
    checkMeaning(yaml);
  }
  refuseFaults(yaml.faults);
  return deepFreeze({ ...modelOf(yaml, yaml.value as Raw), file, source, odcs: yaml.value });
}

function checkMeaning(yaml: YamlFile): void {
  checkCustom(yaml, yaml.root, 'contract');
  const objects = mapsOf(yaml.root, 'schema');
  if (objects.length === 0)
    yaml.fault(yaml.root, 'The contract describes nothing.', 'Add an object to "schema".');
  for (const one of objects) {
    checkCustom(yaml, one, 'object');
    checkQuality(yaml, one);
    for (const property of mapsOf(one, 'properties')) {
      checkCustom(yaml, property, 'property');
      checkQuality(yaml, property);
    }
    checkKey(yaml, one);
  }
}

/** Key positions count from 1 without gaps (ODCS 3.1.0, `primaryKeyPosition`); a key of one needs none. */
function checkKey(yaml: YamlFile, one: YAMLMap): void {
  const keys = mapsOf(one, 'properties').filter((property) => property.get('primaryKey') === true);
  const positions = keys.map((property) => Number(property.get('primaryKeyPosition') ?? 1));
  const whole = positions
    .toSorted((left, right) => left - right)
    .every((position, at) => position === at + 1);
  if (!whole)
    yaml.fault(
      keys[0],
      `The key positions are ${positions.join(', ')}.`,
      `Number them 1 to ${keys.length}.`,
    );
}

function mapsOf(node: unknown, name: string): readonly YAMLMap[] {
  const list = isMap(node) ? node.get(name, true) : undefined;
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}

function modelOf(yaml: YamlFile, raw: Raw): Omit<ContractModel, 'file' | 'source' | 'odcs'> {
  const servers = (raw['servers'] ?? []) as readonly Server[];
  const schema = raw['schema'] as readonly Raw[];
  const nodes = mapsOf(yaml.root, 'schema');
  const price = raw['price'] as Raw | undefined;
  const team = teamOf(raw['team']);
  return {
    id: String(raw['id']),
    version: String(raw['version']),
    apiVersion: String(raw['apiVersion']),
    status: raw['status'] as Lifecycle,
    name: String(raw['name'] ?? raw['id']),
    ...present(raw, ['domain']),
    ...present((raw['description'] ?? {}) as Raw, ['purpose', 'usage', 'limitations']),
    objects: schema.map((one, at) =>
      objectOf(one, { yaml, node: nodes[at]!, server: servers[0] ?? {} }),
    ),
    ...(team && { team }),
    support: (raw['support'] ?? []) as readonly SupportChannel[],
    roles: (raw['roles'] ?? []) as readonly AccessRole[],
    serviceLevels: (raw['slaProperties'] ?? []) as readonly ServiceLevel[],
    quality: schema.flatMap(qualityOfObject),
    servers,
    ...(price && {
      price: {
        amount: Number(price['priceAmount']),
        currency: String(price['priceCurrency']),
        ...(price['priceUnit'] !== undefined && { unit: String(price['priceUnit']) }),
      },
    }),
    tags: (raw['tags'] ?? []) as readonly string[],
    custom: customOf(raw),
  };
}

function qualityOfObject(one: Raw) {
  const name = String(one['name']);
  const properties = one['properties'] as readonly Raw[];
  return [
    ...qualityOf(one, name),
    ...properties.flatMap((property) => qualityOf(property, `${name}.${String(property['name'])}`)),
  ];
}

interface ObjectPlace {
  readonly yaml: YamlFile;
  readonly node: YAMLMap;
  readonly server: Server;
}

function objectOf(raw: Raw, { yaml, node, server }: ObjectPlace): SchemaObject {
  const name = String(raw['name']);
  const table = String(raw['physicalName'] ?? name);
  const nodes = mapsOf(node, 'properties');
  const properties = (raw['properties'] as readonly Raw[]).map((property, at) =>
    propertyOf(property, yaml.place(nodes[at])),
  );
  return {
    name,
    table,
    type: typeName(raw, customOf(raw)),
    ...present(raw, ['description']),
    ...(raw['dataGranularityDescription'] !== undefined && {
      granularity: String(raw['dataGranularityDescription']),
    }),
    properties,
    key: properties
      .filter(({ keyPosition }) => keyPosition !== undefined)
      .toSorted((one, other) => one.keyPosition! - other.keyPosition!),
    dataset: datasetName(server, table),
  };
}

/** `meshTypeName`, else `businessName` when it is one word, else `name`. */
function typeName({ businessName, name }: Raw, { meshTypeName }: Custom): string {
  if (typeof meshTypeName === 'string') return meshTypeName;
  const word =
    typeof businessName === 'string' && /^[A-Za-z][A-Za-z0-9]*$/u.test(businessName)
      ? businessName
      : String(name);
  return pascalCase(word);
}

function propertyOf(raw: Raw, at: Property['at']): Property {
  const custom = customOf(raw);
  const name = String(raw['name']);
  return {
    name,
    column: String(raw['physicalName'] ?? name),
    field: typeof custom['meshFieldName'] === 'string' ? custom['meshFieldName'] : camelCase(name),
    logicalType: raw['logicalType'] as Property['logicalType'],
    ...present(raw, [
      'physicalType',
      'businessName',
      'description',
      'transformLogic',
      'transformDescription',
    ]),
    required: raw['required'] === true,
    unique: raw['unique'] === true,
    ...(raw['primaryKey'] === true && { keyPosition: Number(raw['primaryKeyPosition'] ?? 1) }),
    classification: raw['classification'] as Property['classification'],
    critical: raw['criticalDataElement'] === true,
    hidden: custom['meshPrivate'] === true,
    transformSourceObjects: (raw['transformSourceObjects'] ?? []) as readonly string[],
    derivedFrom: derivationsOf(custom),
    relationships: ((raw['relationships'] ?? []) as readonly Partial<Relationship>[]).map(
      ({ type = 'foreignKey', to = '' }) => ({ type, to }),
    ),
    examples: (raw['examples'] ?? []) as readonly unknown[],
    at,
  };
}

/** Nobody changes a model, however deep they reach. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
