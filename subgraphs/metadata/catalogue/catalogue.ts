import type {
  Classification,
  ContractModel,
  ProductModel,
  ServiceLevel,
} from '@supermesh/kit/contract';
import { type Fault, nearest } from '@supermesh/kit/errors';
import { type LineageNode, readDerivations } from '@supermesh/kit/lineage';
import { parse } from 'graphql';
import { Lineage } from '../graph/lineage.ts';
import { higher, inheritance } from './classes.ts';
import { columnNode, edgesOfContract } from './edges.ts';
import { type FieldFact, readSchemaFacts } from './fields.ts';

/** What a catalogue is made of. */
export interface CatalogueParts {
  readonly contracts: readonly ContractModel[];
  readonly products: readonly ProductModel[];
  readonly supergraphSdl: string;
  /** Of files that could not be read. */
  readonly faults?: readonly Fault[];
}

/** A field that no origin is known of, and why. */
export interface Gap {
  readonly coordinate: string;
  readonly reason: string;
}

/** Everything that is known about the mesh, joined once: contracts and products with the supergraph's own facts. */
export class Catalogue {
  readonly products: readonly ProductModel[];
  readonly contracts: readonly ContractModel[];
  readonly faults: readonly Fault[];
  readonly lineage: Lineage;
  readonly fields: ReadonlyMap<string, FieldFact>;
  /** Whether a more closed class reaches a node than its own. */
  readonly inherits: (node: LineageNode) => boolean;
  readonly #contractOfType = new Map<string, ContractModel>();
  readonly #classOfColumn = new Map<string, Classification>();
  readonly #reasons: ReadonlyMap<string, string>;

  constructor({ contracts, products, supergraphSdl, faults = [] }: CatalogueParts) {
    const document = parse(supergraphSdl);
    const { edges, reasons } = readDerivations(document);
    const { fields, wrappers } = readSchemaFacts(document);
    this.products = products.toSorted((one, other) => one.id.localeCompare(other.id));
    this.contracts = contracts;
    this.faults = faults;
    this.fields = fields;
    this.#reasons = reasons;
    const nodes = [...fields.keys()].map((coordinate) => ({ kind: 'field', coordinate }) as const);
    this.lineage = new Lineage([...contracts.flatMap(edgesOfContract), ...edges], nodes);
    for (const contract of contracts) this.#note(contract);
    for (const { type, contract } of wrappers) {
      const found = contracts.find(({ id, version }) => `${id}@${version}` === contract);
      if (found) this.#contractOfType.set(type, found);
    }
    this.inherits = inheritance(this.lineage, (node) => this.classOf(node));
  }

  #note(contract: ContractModel): void {
    for (const object of contract.objects) {
      if (object.properties.some(({ hidden }) => !hidden))
        this.#contractOfType.set(object.type, contract);
      for (const { column, classification } of object.properties) {
        this.#classOfColumn.set(JSON.stringify(columnNode(object, column)), classification);
      }
    }
  }

  product(id: string): ProductModel | undefined {
    return this.products.find((one) => one.id === id);
  }

  contract(id: string, version?: string | null): ContractModel | undefined {
    const versions = this.contracts.filter((one) => one.id === id);
    return (
      versions.find((one) => version === one.version) ?? (version ? undefined : versions.at(-1))
    );
  }

  /** `{id}@{version}`. */
  contractNamed(name: string): ContractModel | undefined {
    return this.contract(...(name.split('@') as [string, string]));
  }

  contractsOf({ outputPorts }: ProductModel): readonly ContractModel[] {
    return outputPorts.flatMap(({ contractId }) => this.contract(contractId) ?? []);
  }

  productOfContract(contract: ContractModel): ProductModel | undefined {
    return this.products.find(({ outputPorts }) =>
      outputPorts.some(({ contractId }) => contractId === contract.id),
    );
  }

  /** The promises of a product's contracts; one that several ports make alike is told once. */
  promisesOf(product: ProductModel): ServiceLevel[] {
    const promises = this.contractsOf(product).flatMap(({ serviceLevels }) => serviceLevels);
    return [
      ...new Map(
        promises.map((one) => [[one.property, one.value, one.unit, one.element].join(' '), one]),
      ).values(),
    ];
  }

  /** The other products whose contracts this one is made from. */
  upstreamOf(product: ProductModel): ProductModel[] {
    const inputs = new Set(
      product.outputPorts.flatMap(({ inputContracts }) => inputContracts.map(({ id }) => id)),
    );
    const made = (one: ProductModel) =>
      one.outputPorts.some(({ contractId }) => inputs.has(contractId));
    return this.products.filter((one) => one.id !== product.id && made(one));
  }

  /** The contract that a field belongs to: that of its type, for a root field that of the port it answers with. */
  contractOfField({ parent, namedType }: FieldFact): ContractModel | undefined {
    return this.#contractOfType.get(parent === 'Query' ? namedType : parent);
  }

  classOf(node: LineageNode): Classification | undefined {
    switch (node.kind) {
      case 'column':
        return this.#classOfColumn.get(JSON.stringify(node));
      case 'field':
        return this.fields.get(node.coordinate)?.classification as Classification | undefined;
      case 'dataset':
        return undefined;
    }
  }

  /** The most closed class of a product's published fields. */
  highestClass(product: ProductModel): Classification | undefined {
    const properties = this.contractsOf(product).flatMap(({ objects }) =>
      objects.flatMap((object) => object.properties),
    );
    return properties
      .map(({ classification }) => classification)
      .reduce<Classification | undefined>(higher, undefined);
  }

  /** Fields that hold data: those of the types that contracts describe. */
  get covered(): readonly FieldFact[] {
    const types = new Set(this.contracts.flatMap(({ objects }) => objects.map(({ type }) => type)));
    return [...this.fields.values()].filter(({ parent }) => types.has(parent));
  }

  get gaps(): readonly Gap[] {
    return this.covered
      .filter(({ coordinate }) => this.lineage.into({ kind: 'field', coordinate }).length === 0)
      .map(({ coordinate }) => ({
        coordinate,
        reason: this.#reasons.get(coordinate) ?? 'No @derivedFrom.',
      }));
  }

  /** The known coordinate that is most like this one. */
  nearestCoordinate(coordinate: string): string {
    return nearest(coordinate, [...this.fields.keys()]);
  }
}
