import type { ContractModel, ProductModel } from '@supermesh/kit/contract';
import type { DocumentNode } from 'graphql';

/** A published schema, by the domain that serves it. */
export interface PublishedSchema {
  readonly domain: string;
  readonly file: string;
  readonly document: DocumentNode;
}

/** What policies judge: the mesh as its files describe it. */
export interface MeshModel {
  readonly products: readonly ProductModel[];
  readonly contracts: readonly ContractModel[];
  readonly schemas: readonly PublishedSchema[];
}

/** Something that does not hold, and where. */
export interface Finding {
  /** A product's, contract's or domain's id, or a schema coordinate. */
  readonly target: string;
  readonly message: string;
  readonly at: { readonly file: string; readonly line: number; readonly column: number };
}

/** A control of a framework that a policy supports evidence for. */
export interface Control {
  readonly framework: 'GDPR' | 'ISO27001' | 'SOC2';
  readonly control: string;
}

/** One rule of governance, as data: it does no I/O and knows no domain. */
export interface Policy {
  /** Permanent. */
  readonly id: `MESH_${string}`;
  readonly name: `${'MUST' | 'SHOULD' | 'MAY'} ${string}`;
  readonly why: string;
  /** What to do about a finding. */
  readonly hint: string;
  readonly controls: readonly Control[];
  check(mesh: MeshModel): Iterable<Finding>;
}
