import { expect, test } from 'vitest';
import { satisfied } from './decide.ts';
import { subjectOf } from './fixtures.ts';
import type { Requirement } from './requirements.ts';

const cases: readonly (readonly [string, Requirement, string, boolean])[] = [
  ['nothing is required of anybody', {}, 'anon', true],
  ['who has no token is not authenticated', { authenticated: true }, 'anon', false],
  ['who has a token is authenticated', { authenticated: true }, '', true],
  ['one group of scopes is enough', { scopes: [['a', 'b'], ['c']] }, 's:c', true],
  ['half a group of scopes is not', { scopes: [['a', 'b'], ['c']] }, 's:a', false],
  ['scopes without authentication do not count', { scopes: [['a']] }, 'anon s:a', false],
  ['a policy may be granted to anybody', { policies: [['p']] }, 'anon p:p', true],
  ['half a group of policies is not enough', { policies: [['p', 'q']] }, 'p:p', false],
  [
    'all parts must hold',
    { authenticated: true, scopes: [['a']], policies: [['p']] },
    's:a',
    false,
  ],
  ['all parts hold', { authenticated: true, scopes: [['a']], policies: [['p']] }, 's:a p:p', true],
];

for (const [name, requirement, subject, expected] of cases) {
  test(name, () => expect(satisfied(requirement, subjectOf(subject))).toBe(expected));
}
