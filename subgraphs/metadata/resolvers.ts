import type { Classification, ContractModel } from '@supermesh/kit/contract';
import type { Catalogue } from './catalogue/catalogue.ts';
import { lineageOf } from './question.ts';
import type { MeshClassification, Resolvers } from './resolvers.types.ts';

/** What resolvers read from. */
export interface Context {
  readonly catalogue: Catalogue;
}

export const resolvers: Resolvers = {
  Query: {
    mesh: () => ({}),
  },
  Mesh: {
    domains: (_, _args, { catalogue }) => domainsOf(catalogue),
    domain: (_, { id }, { catalogue }) =>
      domainsOf(catalogue).find((domain) => domain.id === id) ?? null,
    dataProducts: (_, { domain }, { catalogue }) =>
      catalogue.products.filter((one) => !domain || one.domain === domain),
    dataProduct: (_, { id }, { catalogue }) => catalogue.product(id) ?? null,
    contract: (_, { id, version }, { catalogue }) => catalogue.contract(id, version) ?? null,
    field: (_, { coordinate }, { catalogue }) => catalogue.fields.get(coordinate) ?? null,
    lineage: (_, question, { catalogue }) => lineageOf(catalogue, question),
    coverage: () => ({}),
    faults: (_, _args, { catalogue }) => [...catalogue.faults],
  },
  MeshDomain: {
    __resolveReference: ({ id }, { catalogue }) =>
      entity(domainsOf(catalogue).find((domain) => domain.id === id)),
    products: ({ id }, _, { catalogue }) =>
      catalogue.products.filter(({ domain }) => domain === id),
  },
  MeshTeam: {
    __resolveReference: ({ id }, { catalogue }) => {
      const product = catalogue.products.find(({ team }) => team?.name === id);
      return product?.team ? { ...product.team, support: product.support } : null;
    },
    id: ({ name }) => name,
    members: ({ members }) => members.filter(({ dateOut }) => dateOut === undefined),
    channels: ({ support }) => [...support],
    owns: ({ name }, _, { catalogue }) =>
      catalogue.products.filter(({ team }) => team?.name === name),
  },
  DataProduct: {
    __resolveReference: ({ id }, { catalogue }) => entity(catalogue.product(id)),
    status: ({ status }) => enumOf(status),
    kind: ({ kind }) => enumOf(kind),
    domain: ({ domain }) => ({ id: domain }),
    owner: ({ team, support }) => (team ? { ...team, support } : null),
    outputPorts: ({ outputPorts }) => [...outputPorts],
    serviceLevels: (product, _, { catalogue }) => catalogue.promisesOf(product),
    rules: (product, _, { catalogue }) =>
      catalogue.contractsOf(product).flatMap(({ quality }) => quality),
    classification: (product, _, { catalogue }) => classOf(catalogue.highestClass(product)),
    upstream: (product, _, { catalogue }) => catalogue.upstreamOf(product),
    downstream: (product, _, { catalogue }) =>
      catalogue.products.filter((one) => catalogue.upstreamOf(one).includes(product)),
  },
  MeshOutputPort: {
    __resolveReference: ({ id }, { catalogue }) => {
      const ports = catalogue.products.flatMap(({ outputPorts }) => outputPorts);
      return entity(ports.find((port) => port.id === id));
    },
    contract: ({ contractId }, _, { catalogue }) => catalogue.contract(contractId) ?? null,
  },
  MeshContract: {
    __resolveReference: ({ id, version }, { catalogue }) => entity(catalogue.contract(id, version)),
    status: ({ status }) => enumOf(status),
    product: (contract, _, { catalogue }) => catalogue.productOfContract(contract) ?? null,
    serviceLevels: ({ serviceLevels }) => [...serviceLevels],
    rules: ({ quality }) => [...quality],
    roles: ({ roles }) => [...roles],
  },
  MeshAccessRole: {
    approvers: ({ firstLevelApprovers, secondLevelApprovers }) =>
      [firstLevelApprovers, secondLevelApprovers].flatMap((one) => one ?? []),
  },
  MeshServiceLevel: {
    target: ({ value }) => String(value),
    state: () => 'UNKNOWN',
  },
  MeshQualityRule: {
    threshold: ({ threshold }) => (threshold === undefined ? null : JSON.stringify(threshold)),
  },
  MeshGraphQLField: {
    __resolveReference: ({ coordinate }, { catalogue }) => entity(catalogue.fields.get(coordinate)),
    classification: ({ coordinate }, _, { catalogue }) =>
      classOf(catalogue.classOf({ kind: 'field', coordinate })),
    inherited: ({ coordinate }, _, { catalogue }) =>
      catalogue.inherits({ kind: 'field', coordinate }),
    contract: (field, _, { catalogue }) => catalogue.contractOfField(field) ?? null,
    product: (field, _, { catalogue }) => productOf(catalogue, catalogue.contractOfField(field)),
    owner: (field, _, { catalogue }) => {
      const product = productOf(catalogue, catalogue.contractOfField(field));
      return product?.team ? { ...product.team, support: product.support } : null;
    },
    derivedFrom: ({ coordinate }, _, { catalogue }) => [
      ...catalogue.lineage.into({ kind: 'field', coordinate }),
    ],
  },
  MeshColumn: {
    classification: (column, _, { catalogue }) => classOf(catalogue.classOf(column)),
    inherited: (column, _, { catalogue }) => catalogue.inherits(column),
  },
  MeshLineageNode: {
    __resolveType: (node) => {
      if ('coordinate' in node) return 'MeshGraphQLField';
      return node.kind === 'column' ? 'MeshColumn' : 'MeshDataset';
    },
  },
  MeshLineageEdge: {
    from: ({ from }, _, { catalogue }) =>
      from.kind === 'field' ? catalogue.fields.get(from.coordinate)! : from,
    to: ({ to }, _, { catalogue }) =>
      to.kind === 'field' ? catalogue.fields.get(to.coordinate)! : to,
    contract: ({ contract }, _, { catalogue }) =>
      contract === undefined ? null : (catalogue.contractNamed(contract) ?? null),
  },
  MeshLineageGraph: {
    root: ({ root }, _, { catalogue }) =>
      root.kind === 'field' ? catalogue.fields.get(root.coordinate)! : root,
    nodes: ({ nodes }, _, { catalogue }) =>
      nodes.map((node) => (node.kind === 'field' ? catalogue.fields.get(node.coordinate)! : node)),
    edges: ({ edges }) => [...edges],
  },
  MeshCoverage: {
    fields: (_, _args, { catalogue }) => catalogue.covered.length,
    withLineage: (_, _args, { catalogue }) => catalogue.covered.length - catalogue.gaps.length,
    withOwner: (_, _args, { catalogue }) =>
      catalogue.covered.filter(
        (field) => productOf(catalogue, catalogue.contractOfField(field))?.team,
      ).length,
    withContract: (_, _args, { catalogue }) =>
      catalogue.covered.filter((field) => catalogue.contractOfField(field)).length,
    gaps: (_, _args, { catalogue }) => [...catalogue.gaps],
  },
};

/** Federation writes `__typename` onto what a reference resolves to, and models are frozen. */
function entity<Model extends object>(model: Model | undefined): Model | null {
  return model ? { ...model } : null;
}

function domainsOf({ products }: Catalogue): { id: string }[] {
  return [...new Set(products.map(({ domain }) => domain))].toSorted().map((id) => ({ id }));
}

function productOf(catalogue: Catalogue, contract: ContractModel | undefined) {
  return contract ? (catalogue.productOfContract(contract) ?? null) : null;
}

type Upper<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Upper<Tail>}`
  : Word;
type EnumOf<Word extends string> = Uppercase<Upper<Word>>;

/** A word of a standard as a GraphQL enum: `consumer-aligned` is `CONSUMER_ALIGNED`. */
function enumOf<Word extends string>(word: Word): EnumOf<Word> {
  return word.toUpperCase().replaceAll('-', '_') as EnumOf<Word>;
}

function classOf(classification: Classification | undefined): MeshClassification | null {
  return classification === undefined ? null : enumOf(classification);
}
