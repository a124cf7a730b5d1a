import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { authenticator } from '../identity/index.ts';
import { denialErrors } from './errors.ts';
import { filtered, lineOf, type Protected, protectedBy, subjectOf, vectorSdl } from './fixtures.ts';

/**
 * Name, operation, subject; what is executed: `=` all, `-` nothing is left, `!` rejected, or the text, in which `+`
 * stands for the runtime type that is added; and the denied paths.
 */
type Vector = readonly [string, string, string, string, readonly string[]];

const byHand: readonly Vector[] = [
  [
    'V1 no claims',
    '{topProducts{type internal} me{id name}}',
    'anon',
    '{topProducts{type}}',
    ['topProducts/@/internal', 'me'],
  ],
  ['V2 field yes, its type no', '{me{id name}}', 's:profile', '-', ['me']],
  ['V3 leaf missing', '{me{id name}}', 's:profile,read:user', '{me{id}}', ['me/name']],
  ['V4 OR branch', '{me{id name}}', 's:profile,admin', '=', []],
  ['V5 response key', '{x:me{id} topProducts{type}}', 'anon', '{topProducts{type}}', ['x']],
  ['V6 emptied parent goes', '{users{n:name}}', 's:read:user', '-', ['users/@/n']],
  ['V7 scalar', '{topProducts{internal}}', 's:internal', '-', ['topProducts/@/internal']],
  ['V8 scalar held', '{topProducts{internal}}', 's:internal,test', '=', []],
  [
    'V9 object in list',
    '{topProducts{type reviews{body}}}',
    's:x',
    '{topProducts{type}}',
    ['topProducts/@/reviews'],
  ],
  ['V10 interface, one implementer closed', '{node{id}}', 'anon', '-', ['node/id']],
  [
    'V11 bypass: bare inline fragment',
    '{node{... {id title}}}',
    'anon',
    '-',
    ['node/id', 'node/title'],
  ],
  ['V12 bypass: same interface', '{node{... on Node{id}}}', 'anon', '-', ['node/id']],
  ['V13 bypass: named fragment', '{node{...F}} fragment F on Node{id}', 'anon', '-', ['node/id']],
  ['V14 only __typename', '{node{__typename}}', 'anon', '=', []],
  ['V15 public fragment', '{node{... on Pub{id title}}}', 'anon', '=', []],
  [
    'V16 both fragments',
    '{node{... on Pub{id} ... on Priv{id}}}',
    'anon',
    '{node{... on Pub{id}+}}',
    ['node/... on Priv'],
  ],
  ['V17 authenticated', '{node{id}}', '', '=', []],
  [
    'V18 field of one implementer',
    '{posts{id secret}}',
    'anon',
    '{posts{id+}}',
    ['posts/@/secret'],
  ],
  ['V19 by the public type', '{posts{... on PublicBlog{secret}}}', 'anon', '=', []],
  [
    'V20 by the private type',
    '{posts{... on PrivateBlog{id secret}}}',
    'anon',
    '{posts{... on PrivateBlog{id}+}}',
    ['posts/@/secret'],
  ],
  [
    'V21 union member',
    '{search{... on Pub{id} ... on Priv{id}}}',
    'anon',
    '{search{... on Pub{id}+}}',
    ['search/@/... on Priv'],
  ],
  ['V22 bypass: union by interface', '{search{... on Node{id}}}', 'anon', '-', ['search/@/id']],
  ['V23 AND, one of two', '{itf{... on A{id}}}', 's:a', '-', ['itf/... on A']],
  ['V24 AND, both', '{itf{... on A{id}}}', 's:a,b', '=', []],
  ['V25 mutation type', 'mutation{other}', 's:ping', '!', ['']],
  ['V26 mutation field', 'mutation{ping other}', 's:mut', '!', ['ping']],
  [
    'V27 policy, half an AND',
    '{users{id mail}}',
    's:read:user p:purpose:billing',
    '{users{id}}',
    ['users/@/mail'],
  ],
  ['V28 policy, whole AND', '{users{id mail}}', 's:read:user p:purpose:billing,region:eu', '=', []],
  ['V29 policy, other branch', '{users{id mail}}', 's:read:user p:role:dpo', '=', []],
  ['V30 scopes without authentication', '{users{id level mood}}', 'anon s:admin', '-', ['users']],
  ['V31 enum held', '{users{mood}}', 's:admin', '=', []],
  [
    'V32 fragment, and the variable that only it used',
    'query($a:Boolean!){topProducts{...P}} fragment P on Product{type internal @include(if:$a)}',
    'anon',
    '{topProducts{... on Product{type}}}',
    ['topProducts/@/internal'],
  ],
  [
    'V33 nested list',
    '{secretList{x} topProducts{type}}',
    'anon',
    '{topProducts{type}}',
    ['secretList'],
  ],
  [
    'V34 skipped, but reported',
    '{topProducts{type internal @skip(if:true)}}',
    'anon',
    '{topProducts{type}}',
    ['topProducts/@/internal'],
  ],
  ['V35 a prefix is no match', '{me{id}}', 's:profile2,read:user', '-', ['me']],
];

/** Composition lifts what implementers require to their interface, so that the filter becomes stricter. */
const composed: readonly Vector[] = [
  ['V10 interface', '{node{id}}', 'anon', '-', ['node']],
  ['V11 bare inline fragment', '{node{... {id title}}}', 'anon', '-', ['node']],
  ['V12 same interface', '{node{... on Node{id}}}', 'anon', '-', ['node']],
  ['V13 named fragment', '{node{...F}} fragment F on Node{id}', 'anon', '-', ['node']],
  ['V14 only __typename', '{node{__typename}}', 'anon', '-', ['node']],
  ['V15 public fragment', '{node{... on Pub{id title}}}', 'anon', '-', ['node']],
  ['V16 both fragments', '{node{... on Pub{id} ... on Priv{id}}}', 'anon', '-', ['node']],
  ['V17 authenticated', '{node{id}}', '', '=', []],
  [
    'V18 field of one implementer',
    '{posts{id secret}}',
    'anon',
    '{posts{id+}}',
    ['posts/@/secret'],
  ],
  ['V19 by the public type', '{posts{... on PublicBlog{secret}}}', 'anon', '=', []],
  [
    'V21 union member',
    '{search{... on Pub{id} ... on Priv{id}}}',
    'anon',
    '{search{... on Pub{id}+}}',
    ['search/@/... on Priv'],
  ],
  ['V22 union by interface', '{search{... on Node{id}}}', 'anon', '-', ['search/@/... on Node']],
];

function run(vectors: readonly Vector[], schema: Protected): void {
  for (const [name, operation, subject, executed, denied] of vectors) {
    test(name, () => {
      const document = parse(operation);
      const result = filtered({ ...schema, document, subject: subjectOf(subject) });
      const kinds: Record<string, string> = { '=': 'unchanged', '-': 'empty', '!': 'rejected' };
      const text = lineOf(
        parse(kinds[executed] ? '{a}' : executed.replace('+', ' __auth: __typename')),
      );
      expect({
        kind: result.kind,
        ...(result.kind === 'filtered' && { text: lineOf(result.document) }),
        denied: result.kind === 'unchanged' ? [] : denialErrors(result.denied).map(deniedPath),
      }).toEqual({
        kind: kinds[executed] ?? 'filtered',
        ...(!kinds[executed] && { text }),
        denied,
      });
    });
  }
}

function deniedPath({ extensions }: { readonly extensions: Readonly<Record<string, unknown>> }) {
  return extensions['deniedPath'];
}

describe('where interfaces require nothing', () => run(byHand, protectedBy(vectorSdl)));

describe('where the interface requires what its implementer does', () => {
  const lifted = vectorSdl.replace('interface Node {', 'interface Node @authenticated {');
  run(composed, protectedBy(lifted));
});

test('V36 scopes stand apart by any white space', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = { keys: [await exportJWK(publicKey)] };
  const authenticate = authenticator({ issuer: 'issuer', audience: 'mesh', keys });
  const token = await new SignJWT({ scope: 'profile  read:user\t' })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer('issuer')
    .setAudience('mesh')
    .setSubject('ada')
    .setExpirationTime('1m')
    .sign(privateKey);
  const subject = await authenticate(`Bearer ${token}`);
  const document = parse('{me{id}}');
  expect(filtered({ ...protectedBy(vectorSdl), document, subject })).toEqual({ kind: 'unchanged' });
});
