import type { ContractModel, Property } from '@supermesh/kit/contract';
import { parse } from 'graphql';
import type { MeshModel } from './policy.ts';

/** A mesh of nothing, to which a test adds what it is about. */
export function meshOf(parts: Partial<MeshModel>): MeshModel {
  return { products: [], contracts: [], schemas: [], ...parts };
}

/** A schema of the domain `sales`. */
export function schemaOf(sdl: string): MeshModel['schemas'][number] {
  return { domain: 'sales', file: 'subgraphs/sales/schema.graphql', document: parse(sdl) };
}

/** A contract with one object whose key has this class. */
export function contractWithKey(
  classification: Property['classification'],
  team?: ContractModel['team'],
): ContractModel {
  const id: Property = {
    name: 'id',
    column: 'id',
    field: 'id',
    logicalType: 'string',
    required: true,
    unique: true,
    keyPosition: 1,
    classification,
    critical: false,
    hidden: false,
    transformSourceObjects: [],
    derivedFrom: [],
    relationships: [],
    examples: [],
    at: { line: 7, column: 9 },
  };
  return {
    file: 'subgraphs/sales/orders.odcs.yaml',
    id: 'sales-orders',
    version: '1.0.0',
    apiVersion: 'v3.1.0',
    status: 'active',
    name: 'Orders',
    objects: [
      {
        name: 'orders',
        table: 'orders',
        type: 'Order',
        properties: [id],
        key: [id],
        dataset: 'file#orders',
      },
    ],
    support: [],
    roles: [],
    serviceLevels: [],
    quality: [],
    servers: [],
    tags: [],
    custom: {},
    source: '',
    odcs: {},
    ...(team && { team }),
  };
}
