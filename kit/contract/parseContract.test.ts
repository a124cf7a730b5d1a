import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fault, MeshError } from '../errors/index.ts';
import { parseContract } from './parseContract.ts';
import { parseProduct } from './parseProduct.ts';

const root = dirname(dirname(import.meta.dirname));
const contracts = globSync('subgraphs/*/*.odcs.yaml', { cwd: root });
const products = globSync('subgraphs/*/*.odps.yaml', { cwd: root });
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

const SMALL = `apiVersion: v3.1.0
kind: DataContract
id: sales-orders
name: Orders
version: 1.2.0
status: active
domain: sales
description: { purpose: To sell. }
servers: [{ server: local, type: local, path: data/, format: parquet }]
schema:
  - name: orders
    physicalName: orders.parquet
    businessName: Order
    properties:
      - name: id
        physicalName: order_id
        logicalType: integer
        physicalType: BIGINT
        primaryKey: true
        classification: public
        customProperties:
          - property: meshDerivedFrom
            value: [{ dataset: pypi://x#orders.csv, column: id }, { none: counted }]
      - name: buyer_mail
        logicalType: string
        classification: pii
        relationships: [{ to: buyers.mail }]
        quality: [{ metric: nullValues, mustBe: 0, severity: error }]
        customProperties: [{ property: meshFieldName, value: buyer }, { property: theirs, value: 1 }]
team: [{ username: owner }, { username: old, dateOut: '2025-01-01' }]
roles: [{ role: analyst, firstLevelApprovers: owner }]
slaProperties: [{ property: latency, value: 24, unit: h }]
`;

function faultsOf(parse: () => unknown): readonly Fault[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof MeshError && error.code === 'CONTRACT_INVALID')
      return error.extensions['faults'] as readonly Fault[];
    throw error;
  }
  return [];
}

test('a contract becomes a model, frozen to the bottom', () => {
  const { source, odcs, ...model } = parseContract(SMALL, 'orders.odcs.yaml');
  expect(source).toBe(SMALL);
  expect(odcs).toMatchObject({ id: 'sales-orders' });
  expect(model).toEqual({
    file: 'orders.odcs.yaml',
    id: 'sales-orders',
    version: '1.2.0',
    apiVersion: 'v3.1.0',
    status: 'active',
    name: 'Orders',
    domain: 'sales',
    purpose: 'To sell.',
    objects: [
      {
        name: 'orders',
        table: 'orders.parquet',
        type: 'Order',
        dataset: 'file#data/orders.parquet',
        key: [expect.objectContaining({ name: 'id', keyPosition: 1 })],
        properties: [
          {
            name: 'id',
            column: 'order_id',
            field: 'id',
            logicalType: 'integer',
            physicalType: 'BIGINT',
            required: false,
            unique: false,
            keyPosition: 1,
            classification: 'public',
            critical: false,
            hidden: false,
            transformSourceObjects: [],
            derivedFrom: [
              { dataset: 'pypi://x#orders.csv', column: 'id', subtype: 'IDENTITY', masking: false },
              { none: 'counted' },
            ],
            relationships: [],
            examples: [],
            at: { line: 15, column: 9 },
          },
          {
            name: 'buyer_mail',
            column: 'buyer_mail',
            field: 'buyer',
            logicalType: 'string',
            required: false,
            unique: false,
            classification: 'pii',
            critical: false,
            hidden: false,
            transformSourceObjects: [],
            derivedFrom: [],
            relationships: [{ type: 'foreignKey', to: 'buyers.mail' }],
            examples: [],
            at: { line: 24, column: 9 },
          },
        ],
      },
    ],
    team: {
      name: '',
      members: [{ username: 'owner' }, { username: 'old', dateOut: '2025-01-01' }],
    },
    support: [],
    roles: [{ role: 'analyst', firstLevelApprovers: 'owner' }],
    serviceLevels: [{ property: 'latency', value: 24, unit: 'h' }],
    quality: [
      {
        type: 'library',
        element: 'orders.buyer_mail',
        metric: 'nullValues',
        severity: 'error',
        operator: 'mustBe',
        threshold: 0,
      },
    ],
    servers: [{ server: 'local', type: 'local', path: 'data/', format: 'parquet' }],
    tags: [],
    custom: {},
  });
  expect(Object.isFrozen(model.objects[0]!.properties[0]!.derivedFrom[0])).toBe(true);
});

test('every fault of a contract is told at once, with line, column and what to do', () => {
  const broken = `apiVersion: v3.1.0
kind: DataContract
id: 7
version: 1.0.0
status: activ
nmae: Orders
schema:
  - name: orders
    properties:
      - name: id
        logicalType: string
        primaryKey: true
        primaryKeyPosition: 2
        classification: publik
      - name: total
        logicalType: decimal
        required: "yes"
        quality: [{ mustBe: 0, mustNotBe: 1 }]
        customProperties: [{ property: meshPrivat, value: true }, { property: meshDerivedFrom, value: [{ dataset: a.csv }] }]
`;
  const faults = faultsOf(() => parseContract(broken, 'a.yaml'));
  expect(
    faults.map(
      ({ line, column, message, hint }) => `${line}:${column} ${message} ${hint.split('?')[0]}`,
    ),
  ).toEqual([
    '3:5 "id" is not text. Put it in quotes.',
    '5:9 "activ" is no status. Did you mean "active"',
    '6:1 "nmae" is no key of the contract. Did you mean "name"',
    '10:9 The key positions are 2. Number them 1 to 1.',
    '14:25 "publik" is no classification. Did you mean "public"',
    '15:9 properties[1] has no "classification". Add "classification".',
    '16:22 "decimal" is no logicalType. Did you mean "time"',
    '17:19 "required" is not true or false. Correct the value.',
    '18:19 A quality rule of type library has no "metric". Add "metric".',
    '18:19 A quality rule has 2 operators. Give exactly one of mustBe, mustNotBe, mustBeGreaterThan, mustBeGreaterOrEqualTo, mustBeLessThan, mustBeLessOrEqualTo, mustBeBetween, mustNotBeBetween.',
    '19:28 "meshPrivat" is no custom property of a property. Did you mean "meshPrivate"',
    '19:104 An origin needs a dataset "{namespace}#{name}" and a column. Give both, or "none" with a reason.',
  ]);
  expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['a.yaml']));
});

test.each([
  ['nothing', ''],
  ['a list', '- a'],
  ['an alias', 'id: *a'],
  ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
  ['a key twice', 'id: 1\nid: 2'],
  ['half a map', '{'],
  ['no schema', SMALL.replace(/schema:[^]*team:/u, 'schema: []\nteam:')],
  ['an older standard', SMALL.replace('v3.1.0', 'v2.2.2')],
  ['over ten megabytes', ' '.repeat(10 * 2 ** 20 + 1)],
])('%s is no contract, and says so', (_, source) => {
  expect(faultsOf(() => parseContract(source, 'a.yaml'))).not.toEqual([]);
});

test('any text gives a model or faults with places, and nothing else', () => {
  const words = fc.constantFrom(
    'id',
    'schema',
    'kind',
    ':',
    '-',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    '&a',
    '*a',
    '"',
    "'",
    '1',
    'null',
    '|',
    '#',
    '\t',
    '💥',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (text) => {
      for (const { line, column } of faultsOf(() => parseContract(text.join(''), 'a')))
        expect(Math.min(line, column)).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('a contract with any line left out gives a model or faults, and nothing else', () => {
  const lines = SMALL.split('\n');
  for (const [at] of lines.entries())
    faultsOf(() => parseContract(lines.toSpliced(at, 1).join('\n'), 'a'));
  expect(faultsOf(() => parseContract(lines.toSpliced(2, 1).join('\n'), 'a'))).toMatchObject([
    { message: 'the contract has no "id".' },
  ]);
});

test('every contract and product of the mesh can be read', () => {
  expect(contracts.map((file) => parseContract(read(file), file).id).length).toBe(9);
  expect(products.map((file) => parseProduct(read(file), file).id).toSorted()).toEqual([
    'assortment.products',
    'customers.households',
    'insights.campaign-effect',
    'marketing.campaigns',
    'sales.transactions',
  ]);
});

test('a product names its ports by its own id, and a port without a contract is a fault', () => {
  const source = `apiVersion: v1.0.0
kind: DataProduct
id: sales.orders
status: draft
domain: sales
outputPorts: [{ name: orders, version: 1.0.0, contractId: sales-orders }]
customProperties: [{ property: meshKind, value: aggregate }]
`;
  expect(parseProduct(source, 'a')).toMatchObject({
    id: 'sales.orders',
    kind: 'aggregate',
    outputPorts: [
      {
        id: 'sales.orders.orders',
        name: 'orders',
        version: '1.0.0',
        contractId: 'sales-orders',
        inputContracts: [],
      },
    ],
  });
  expect(
    faultsOf(() => parseProduct(source.replace(', contractId: sales-orders', ''), 'a')),
  ).toMatchObject([{ line: 6, column: 15, message: 'outputPorts[0] has no "contractId".' }]);
});
