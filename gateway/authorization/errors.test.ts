import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { denialErrors } from './errors.ts';
import { filtered, protectedBy, subjectOf, vectorSdl } from './fixtures.ts';

const hint = 'Ask the owner of the data product for access.';
const message = 'Unauthorized field or type';

function errorsOf(operation: string, words: string): unknown {
  const document = parse(operation);
  const result = filtered({ ...protectedBy(vectorSdl), document, subject: subjectOf(words) });
  return 'denied' in result && denialErrors(result.denied).map((error) => error.toJSON());
}

function extensions(coordinate: string, deniedPath: string) {
  return { code: 'UNAUTHORIZED_FIELD_OR_TYPE', hint, coordinate, deniedPath };
}

test('an error points into the answer, up to the first list, and tells the whole path aside', () => {
  expect(
    errorsOf('{m: me {n: name} users {mail} posts {... on PrivateBlog {secret}}}', 'anon'),
  ).toEqual([
    { message, path: ['m'], extensions: extensions('Query.me', 'm') },
    { message, path: ['users'], extensions: extensions('Query.users', 'users') },
    { message, path: ['posts'], extensions: extensions('PrivateBlog.secret', 'posts/@/secret') },
  ]);
});

test('a closed type of a fragment is named, and is no part of the path', () => {
  expect(errorsOf('{node {... on Priv {id}} ... on Query {me {id}}}', 's:profile')).toEqual([
    { message, path: ['me'], extensions: extensions('Query.me', 'me') },
  ]);
  expect(errorsOf('{node {... on Priv {id}}}', 'anon')).toEqual([
    { message, path: ['node'], extensions: extensions('Priv', 'node/... on Priv') },
  ]);
});

test('a closed root type has no path', () => {
  expect(errorsOf('mutation {other}', 'anon')).toEqual([
    { message, extensions: extensions('Mutation', '') },
  ]);
});

test('a place that is selected twice is told once', () => {
  expect(errorsOf('{me {id} ...F ...F} fragment F on Query {me {name}}', 'anon')).toEqual([
    { message, path: ['me'], extensions: extensions('Query.me', 'me') },
  ]);
});
