import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeshError } from '@supermesh/kit/errors';
import type { SubgraphAnswer } from '@supermesh/kit/subgraph';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import type { SubgraphCall, Transport } from '../fetch/index.ts';
import { anonymous } from '../identity/index.ts';
import { snapshotOf } from '../supergraph/index.ts';
import { answer } from './answer.ts';
import { execute } from './execute.ts';

const snapshot = snapshotOf(
  readFileSync(join(import.meta.dirname, 'fixture.supergraph.graphql'), 'utf8'),
);

/** Subgraphs that answer as the test says, and note what they were asked. */
function subgraphs(answers: Readonly<Record<string, (call: SubgraphCall) => SubgraphAnswer>>) {
  const asked: string[] = [];
  const transports = new Map<string, Transport>(
    Object.entries(answers).map(([name, reply]) => [
      name,
      {
        name,
        async send(call) {
          asked.push(`${name} ${call.query}`);
          return reply(call);
        },
        async [Symbol.asyncDispose]() {},
      },
    ]),
  );
  return { asked, context: { snapshot, transports, subject: anonymous } };
}

const operation = (text: string) => ({
  text,
  document: parse(text),
  name: undefined,
  variables: {},
});

const shop = () => ({
  data: {
    orders: [
      { __typename: 'Order', id: '1' },
      { __typename: 'Order', id: '2' },
    ],
  },
});

test('a plan without fetches, for an operation that selects something, is an error and not a null', async () => {
  const { context } = subgraphs({});
  const text = '{ orders { id } }';
  await expect(execute({ kind: 'QueryPlan' }, operation(text), context)).rejects.toMatchObject({
    code: 'PLAN_EMPTY',
  });
  expect(await execute({ kind: 'QueryPlan' }, operation('{ __typename }'), context)).toEqual({
    data: { __typename: 'Query' },
    errors: [],
  });
});

test('a failed request for entities is one error, at the place before the first list', async () => {
  const down = () => {
    throw new MeshError('SUBGRAPH_UNAVAILABLE', 'Subgraph "stock" cannot be reached.');
  };
  const { context } = subgraphs({ shop, stock: down });
  const { data, errors } = await answer(operation('{ orders { id left } }'), context);
  expect(data).toEqual({
    orders: [
      { id: '1', left: null },
      { id: '2', left: null },
    ],
  });
  expect(errors.map((error) => error.toJSON())).toMatchObject([
    {
      message: 'Subgraph "stock" cannot be reached.',
      path: ['orders'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    },
  ]);
});

test('a null for a value that must be there is told', async () => {
  const { context } = subgraphs({ shop: () => ({ data: { orders: [{ id: null }] } }) });
  const { errors } = await answer(operation('{ orders { id } }'), context);
  expect(errors[0]).toMatchObject({ extensions: { code: 'SUBGRAPH_RESPONSE_INVALID' } });
});

test('a transport that fails in a way nobody foresaw leaves no trace of it in the answer', async () => {
  const bug = () => {
    throw new TypeError('password=hunter2');
  };
  const { context } = subgraphs({ shop: bug });
  const { errors } = await answer(operation('{ orders { id } }'), context);
  expect(errors.map((error) => error.toJSON())).toMatchObject([
    { message: 'A subgraph failed.', extensions: { code: 'SUBGRAPH_ERROR' } },
  ]);
});

test('what the caller may not read is not asked for', async () => {
  const { asked, context } = subgraphs({ shop, stock: () => ({ data: {} }) });
  const { data, errors } = await answer(operation('{ orders { id buyer } secret }'), context);
  expect(data).toEqual({
    orders: [
      { id: '1', buyer: null },
      { id: '2', buyer: null },
    ],
    secret: null,
  });
  expect(errors.map((error) => error.extensions['coordinate']).toSorted()).toEqual([
    'Order.buyer',
    'Query.secret',
  ]);
  expect(asked).toEqual(['shop {orders{id}}']);
});
