import { expect, test } from 'vitest';
import { contractWithKey, meshOf } from './fixtures.ts';
import { noKeyIsPersonalData } from './no-key-is-personal-data.ts';

const check = (contract: ReturnType<typeof contractWithKey>) => [
  ...noKeyIsPersonalData.check(meshOf({ contracts: [contract] })),
];

test('a key may be public or internal', () => {
  expect([...check(contractWithKey('public')), ...check(contractWithKey('internal'))]).toEqual([]);
});

test('a key above internal is found where it stands', () => {
  const at = { file: 'subgraphs/sales/orders.odcs.yaml', line: 7, column: 9 };
  expect(check(contractWithKey('pii'))).toEqual([
    { target: 'Order.id', message: 'The key is pii.', at },
  ]);
  expect(check(contractWithKey('confidential'))).toHaveLength(1);
});
