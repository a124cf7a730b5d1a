import { parseContract, parseProduct } from '@supermesh/kit/contract';
import { expect, test } from 'vitest';
import { Catalogue } from './catalogue.ts';

const contract = (id: string, type: string, properties: string) =>
  parseContract(
    `apiVersion: v3.1.0
kind: DataContract
id: ${id}
version: 1.0.0
status: active
servers: [{ server: local, type: local, path: ${id}.csv }]
schema: [{ name: ${type}, properties: [${properties}] }]
`,
    `${id}.odcs.yaml`,
  );

const property = (name: string, classification: string, origins: string) =>
  `{ name: ${name}, logicalType: string, classification: ${classification}, customProperties: [{ property: meshDerivedFrom, value: [${origins}] }] }`;

const people = contract(
  'people',
  'Person',
  [
    property('mail', 'pii', '{ dataset: "crm#people", column: mail }'),
    property('city', 'internal', '{ none: typed in }'),
  ].join(', '),
);
const report = contract(
  'report',
  'Report',
  [
    property('contact', 'public', '{ dataset: "file#people.csv", column: mail }'),
    property('masked', 'public', '{ dataset: "file#people.csv", column: mail, masking: true }'),
    property('joined', 'public', '{ dataset: "file#people.csv", column: mail, subtype: JOIN }'),
  ].join(', '),
);
const product = parseProduct(
  `apiVersion: v1.0.0
kind: DataProduct
id: crm.people
status: active
domain: crm
outputPorts: [{ name: people, version: 1.0.0, contractId: people }]
`,
  'people.odps.yaml',
);

const supergraphSdl = `
  schema @link(url: "https://supermesh.example/specs/mesh/v1.0", import: ["@derivedFrom"]) { query: Query }
  type Query { people: People }
  type People @dataProduct(id: "crm.people", port: "crm.people.people", contract: "people@1.0.0") { nodes: [Person] }
  type Person {
    "How to write to them."
    mail: String! @deprecated(reason: "Use letters.") @requiresScopes(scopes: [["role:crm"]]) @classified(as: "pii") @derivedFrom(dataset: "file#people.csv", column: "mail")
    city: String @derivedFrom(none: "typed in")
    lost: String
  }
  type Report {
    contact: String @classified(as: "public") @derivedFrom(dataset: "file#report.csv", column: "contact")
    masked: String @classified(as: "public") @derivedFrom(dataset: "file#report.csv", column: "masked")
    joined: String @classified(as: "public") @derivedFrom(dataset: "file#report.csv", column: "joined")
  }
`;

const catalogue = new Catalogue({
  contracts: [people, report],
  products: [product],
  supergraphSdl,
});

test('a field is what the supergraph says of it', () => {
  expect(catalogue.fields.get('Person.mail')).toEqual({
    coordinate: 'Person.mail',
    parent: 'Person',
    type: 'String!',
    namedType: 'String',
    description: 'How to write to them.',
    deprecated: 'Use letters.',
    classification: 'pii',
    guard: '@requiresScopes(scopes: [["role:crm"]])',
  });
});

test('a field belongs to the contract of its type, a root field to that of its port', () => {
  const contractOf = (coordinate: string) =>
    catalogue.contractOfField(catalogue.fields.get(coordinate)!)?.id;
  expect(['Person.mail', 'People.nodes', 'Query.people', 'Report.contact'].map(contractOf)).toEqual(
    ['people', 'people', 'people', 'report'],
  );
});

test('a more closed class reaches a field along values, but not past a mask or a join', () => {
  const inherits = (coordinate: string) => catalogue.inherits({ kind: 'field', coordinate });
  expect(['Report.contact', 'Report.masked', 'Report.joined', 'Person.mail'].map(inherits)).toEqual(
    [true, false, false, false],
  );
  expect(
    catalogue.inherits({
      kind: 'column',
      namespace: 'file',
      dataset: 'report.csv',
      name: 'contact',
    }),
  ).toBe(true);
});

test('what has no origin is a gap, with the reason that is given', () => {
  expect(catalogue.gaps).toEqual([
    { coordinate: 'Person.city', reason: 'typed in' },
    { coordinate: 'Person.lost', reason: 'No @derivedFrom.' },
  ]);
});

test('a product is as closed as the most closed of its fields', () => {
  expect(catalogue.highestClass(product)).toBe('pii');
});

test('a coordinate that is not there has a nearest one that is', () => {
  expect(catalogue.nearestCoordinate('Person.mial')).toBe('Person.mail');
});
