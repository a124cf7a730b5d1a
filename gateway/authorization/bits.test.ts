import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { atomsOf, bitsOf } from './bits.ts';
import { protectedBy, subjectOf, vectorSdl } from './fixtures.ts';

function atoms(operation: string) {
  const document = parse(operation);
  return atomsOf({ ...protectedBy(vectorSdl), document, operation: getOperationAST(document)! });
}

test('the atoms of an operation are the distinct requirements on its way, of implementers too', () => {
  expect(atoms('{users{id name n: name} node{id} posts{secret}}')).toEqual([
    { scopes: [['read:user'], ['admin']] },
    { scopes: [['read:username'], ['admin']] },
    { authenticated: true },
  ]);
  expect(atoms('{topProducts{type}}')).toEqual([]);
  expect(atoms('mutation{other}')).toEqual([{ scopes: [['mut']] }]);
});

test('subjects that differ in what an operation does not ask for have the same bits', () => {
  const asked = atoms('{users{id name} node{id}}');
  const bits = ['anon', '', 's:x', 's:read:user', 's:read:user,x', 's:admin p:role:dpo'].map(
    (words) => bitsOf(asked, subjectOf(words)),
  );
  expect(bits).toEqual(['000', '001', '001', '101', '101', '111']);
});
