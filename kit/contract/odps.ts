import { description, shared, status, support, team } from './odcs.ts';
import { any, listOf, object, oneOf, text } from './shape.ts';

/** The Open Data Product Standard 1.0.0, field by field; `*` is required, by the standard or, for `contractId`, by us. */

const inputPort = object({
  ...shared,
  'name*': text,
  'version*': text,
  contractId: text,
  id: text,
});

const outputPort = object({
  ...shared,
  'name*': text,
  'version*': text,
  'contractId*': text,
  id: text,
  description: text,
  type: text,
  sbom: listOf(object({ 'url*': text, type: text })),
  inputContracts: listOf(object({ 'id*': text, 'version*': text })),
});

const managementPort = object({
  ...shared,
  'name*': text,
  'content*': oneOf('discoverability', 'observability', 'control'),
  type: oneOf('rest', 'topic'),
  url: text,
  channel: text,
  description: text,
});

/** A whole product. */
export const product = object({
  ...shared,
  'apiVersion*': oneOf('v0.9.0', 'v1.0.0'),
  'kind*': oneOf('DataProduct'),
  'id*': text,
  'status*': status,
  'domain*': text,
  name: text,
  version: text,
  tenant: text,
  description,
  inputPorts: listOf(inputPort),
  'outputPorts*': listOf(outputPort),
  managementPorts: listOf(managementPort),
  support: listOf(support),
  team,
  productCreatedTs: any,
});
