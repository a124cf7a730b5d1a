import { classifications } from './model.ts';
import { any, boolean, listOf, number, object, oneOf, scalar, type Shape, text } from './shape.ts';

/** The Open Data Contract Standard 3.1.0, field by field, as its text has them; `*` is required. */

const customProperties = listOf(
  object({ 'property*': text, 'value*': any, id: text, description: text }),
);
const authoritativeDefinitions = listOf(
  object({ 'url*': text, 'type*': text, id: text, description: text }),
);
const tags = listOf(text);

const common = { id: text, description: text, authoritativeDefinitions, tags, customProperties };

const relationshipOfProperty = object({
  id: text,
  type: text,
  'to*': text,
  description: text,
  customProperties,
});
const relationshipOfObject = object({
  id: text,
  type: text,
  'from*': any,
  'to*': any,
  description: text,
  customProperties,
});

/** Exactly one of these says what a quality rule expects. */
export const operators = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
] as const;

const quality = object({
  ...common,
  name: text,
  type: oneOf('library', 'sql', 'custom', 'text'),
  dimension: text,
  severity: text,
  businessImpact: text,
  method: text,
  schedule: text,
  scheduler: text,
  unit: oneOf('rows', 'percent'),
  metric: text,
  rule: text,
  arguments: any,
  query: text,
  engine: text,
  implementation: any,
  ...Object.fromEntries(operators.map((operator) => [operator, any])),
});

const element = { ...common, physicalType: text, businessName: text, physicalName: text };

const property: Shape = object({
  ...element,
  'name*': text,
  'logicalType*': oneOf(
    'string',
    'date',
    'timestamp',
    'time',
    'number',
    'integer',
    'object',
    'array',
    'boolean',
  ),
  logicalTypeOptions: any,
  primaryKey: boolean,
  primaryKeyPosition: number,
  required: boolean,
  unique: boolean,
  partitioned: boolean,
  partitionKeyPosition: number,
  'classification*': oneOf(...classifications),
  encryptedName: text,
  transformSourceObjects: listOf(text),
  transformLogic: text,
  transformDescription: text,
  examples: listOf(any),
  criticalDataElement: boolean,
  relationships: listOf(relationshipOfProperty),
  quality: listOf(quality),
  items: any,
  properties: listOf(() => property),
});

const schemaObject = object({
  ...element,
  'name*': text,
  logicalType: oneOf('object'),
  dataGranularityDescription: text,
  'properties*': listOf(property),
  relationships: listOf(relationshipOfObject),
  quality: listOf(quality),
});

export const support = object({
  'channel*': text,
  id: text,
  url: text,
  description: text,
  tool: text,
  scope: text,
  invitationUrl: text,
  customProperties,
});

const member = object({
  ...common,
  'username*': text,
  name: text,
  role: text,
  dateIn: text,
  dateOut: text,
  replacedByUsername: text,
});

/** The object of 3.1, or the list of members of the versions before it. */
export const team: Shape = {
  kind: 'either',
  one: object({ ...common, name: text, members: listOf(member) }),
  other: listOf(member),
};

const role = object({
  'role*': text,
  id: text,
  description: text,
  access: text,
  firstLevelApprovers: text,
  secondLevelApprovers: text,
  customProperties,
});

const serviceLevel = object({
  'property*': text,
  'value*': scalar,
  id: text,
  valueExt: scalar,
  unit: text,
  element: text,
  driver: oneOf('regulatory', 'analytics', 'operational'),
  description: text,
  scheduler: text,
  schedule: text,
});

export const description = object({
  usage: text,
  purpose: text,
  limitations: text,
  authoritativeDefinitions,
  customProperties,
});

export const status = oneOf('proposed', 'draft', 'active', 'deprecated', 'retired');

export const shared = { authoritativeDefinitions, customProperties, tags };

/** A whole contract. `schema` may not be empty: an output port without columns serves nothing. */
export const contract = object({
  'version*': text,
  'apiVersion*': oneOf('v3.1.0', 'v3.0.2', 'v3.0.1', 'v3.0.0'),
  'kind*': oneOf('DataContract'),
  'id*': text,
  'status*': status,
  name: text,
  tenant: text,
  tags,
  servers: listOf(any),
  dataProduct: text,
  description,
  domain: text,
  'schema*': listOf(schemaObject),
  support: listOf(support),
  price: object({ id: text, priceAmount: number, priceCurrency: text, priceUnit: text }),
  team,
  roles: listOf(role),
  slaDefaultElement: text,
  slaProperties: listOf(serviceLevel),
  authoritativeDefinitions,
  customProperties,
  contractCreatedTs: text,
});
