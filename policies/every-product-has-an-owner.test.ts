import { expect, test } from 'vitest';
import { everyProductHasAnOwner } from './every-product-has-an-owner.ts';
import { contractWithKey, meshOf } from './fixtures.ts';

const check = (contract: ReturnType<typeof contractWithKey>) => [
  ...everyProductHasAnOwner.check(meshOf({ contracts: [contract] })),
];
const at = { file: 'subgraphs/sales/orders.odcs.yaml', line: 1, column: 1 };

test('a contract with a team that has somebody in it passes', () => {
  const members = [{ username: 'old', dateOut: '2025-01-01' }, { username: 'owner' }];
  expect(check(contractWithKey('public', { name: 'Sales', members }))).toEqual([]);
});

test('a contract without a team, and one whose team has left, are found', () => {
  expect(check(contractWithKey('public'))).toEqual([
    { target: 'sales-orders', message: 'No team is named.', at },
  ]);
  const members = [{ username: 'old', dateOut: '2025-01-01' }];
  expect(check(contractWithKey('public', { name: 'Sales', members }))).toEqual([
    { target: 'sales-orders', message: 'All members of team "Sales" have left.', at },
  ]);
});
