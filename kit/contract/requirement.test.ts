import { expect, test } from 'vitest';
import { datasetName } from './datasetName.ts';
import type { Classification } from './model.ts';
import { camelCase, pascalCase } from './names.ts';
import { requirementOf } from './requirement.ts';

test.each<[Classification, boolean, string[][]]>([
  ['public', false, []],
  ['internal', true, []],
  ['confidential', false, [['product:sales.orders:read']]],
  ['restricted', false, [['role:a'], ['role:b']]],
  ['pii', false, [['role:a'], ['role:b']]],
  ['pii-special', false, [['role:a'], ['role:b']]],
])('%s asks for what its class asks for', (classification, authenticated, scopes) => {
  const roles = [{ role: 'a' }, { role: 'b' }];
  expect(requirementOf(classification, { roles }, 'sales.orders')).toEqual({
    authenticated,
    scopes,
  });
});

test.each([
  [{ type: 'local', path: 'data/a.parquet' }, 'file#data/a.parquet'],
  [{ type: 'local', path: 'data/' }, 'file#data/t'],
  [
    { type: 'postgres', host: 'db', port: 5432, database: 'd', schema: 's' },
    'postgres://db:5432#d.s.t',
  ],
  [{ type: 'mysql', host: 'db', port: 3306, database: 'd' }, 'mysql://db:3306#d.t'],
  [{ type: 'trino', host: 'h', port: 8080, catalog: 'c', schema: 's' }, 'trino://h:8080#c.s.t'],
  [{ type: 's3', location: 's3://bucket/key/' }, 's3://bucket#key/t'],
  [{ type: 'snowflake', account: 'o-a', database: 'd', schema: 's' }, 'snowflake://o-a#D.S.T'],
  [{ type: 'kafka', host: 'b:9092, a:9092' }, 'kafka://a:9092#t'],
  [{ type: 'vertica', host: 'h', port: 1, database: 'd', schema: 's' }, 'vertica://h:1#d.s.t'],
])('%j holds %s', (server, name) => {
  expect(datasetName(server, 't')).toBe(name);
});

test('names of columns become names of fields and types', () => {
  expect([camelCase('household_id'), camelCase('upc'), pascalCase('campaign-effect')]).toEqual([
    'householdId',
    'upc',
    'CampaignEffect',
  ]);
});
