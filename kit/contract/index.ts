export { checkConformance } from './conformance.ts';
export {
  type AccessRole,
  type Classification,
  classifications,
  type ContractModel,
  type Derivation,
  type InputPort,
  type Lifecycle,
  type LogicalType,
  type OutputPort,
  type ProductModel,
  type Property,
  type QualityRule,
  type Relationship,
  type SchemaObject,
  type ServiceLevel,
  type SupportChannel,
  type Team,
  type TeamMember,
} from './model.ts';
export { parseContract } from './parseContract.ts';
export { parseProduct } from './parseProduct.ts';
export { type Requirement, requirementOf } from './requirement.ts';

/** The address of the specification of our directives: a placeholder until the project owns a domain. */
export const MESH_SPEC_URL = 'https://supermesh.example/specs/mesh/v1.0';
