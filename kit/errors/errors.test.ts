import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { answerFor, catalogue, MeshError, nearest, printFault } from './index.ts';

test('an error has its code, the hint of the catalogue and the status it asks for', () => {
  const cause = new Error('EADDRINUSE');
  const error = new MeshError('UNAUTHENTICATED', 'No.', { cause, details: { field: 'a' } });
  expect(error).toMatchObject({
    code: 'UNAUTHENTICATED',
    message: 'No.',
    hint: catalogue.UNAUTHENTICATED[2],
    status: 401,
    cause,
  });
  expect(error.extensions).toEqual({ code: 'UNAUTHENTICATED', hint: error.hint, field: 'a' });
});

test('every entry of the catalogue has a status, a meaning and a hint', () => {
  for (const [code, [status, meaning, hint]] of Object.entries(catalogue)) {
    expect([code, status >= 200 && status < 600, meaning.endsWith('.'), hint.length > 0]).toEqual([
      code,
      true,
      true,
      true,
    ]);
  }
});

test('a fault is one line', () => {
  const fault = { file: 'a.yaml', line: 3, column: 7, message: 'No name.', hint: 'Give one.' };
  expect(printFault(fault)).toBe('a.yaml:3:7 No name. Give one.');
});

test('the nearest word takes the fewest edits', () => {
  expect(nearest('internel', ['public', 'internal', 'pii'])).toBe('internal');
  expect(nearest('x', [])).toBe('');
});

test('an error of ours goes out with its code, an unforeseen one as an id', () => {
  const reported: unknown[] = [];
  const report = (error: unknown, id: string) => void reported.push([error, id]);
  const ours = new GraphQLError('page', {
    path: ['a'],
    originalError: new MeshError('BAD_USER_INPUT', 'page'),
  });
  expect(answerFor(ours, report)).toMatchObject({
    message: 'page',
    path: ['a'],
    extensions: { code: 'BAD_USER_INPUT' },
  });
  const secret = new Error('password=hunter2 in /srv/data');
  const told = answerFor(
    new GraphQLError(secret.message, { path: ['b'], originalError: secret }),
    report,
  );
  expect(told).toEqual({
    message: 'This field could not be resolved.',
    path: ['b'],
    extensions: { code: 'SUBGRAPH_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/u) },
  });
  expect(reported).toEqual([[secret, told.extensions!['id']]]);
});

test("graphql-js's own errors go out as they are", () => {
  const told = answerFor(new GraphQLError('Cannot return null', { path: ['c'] }), () =>
    expect.unreachable(),
  );
  expect(told).toEqual({ message: 'Cannot return null', path: ['c'] });
});
