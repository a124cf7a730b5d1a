import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { execute, type ExecutionResult, type GraphQLSchema, parse, subscribe } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { shield } from 'graphql-shield';
import { expect, test } from 'vitest';
import { guardSchema } from './guardSchema.ts';
import {
  allow,
  and,
  authenticated,
  chain,
  deny,
  hasScopes,
  not,
  or,
  race,
  type Rule,
  rule,
  rulesFromSchema,
  type RuleTree,
} from './rules.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { items: [Item!] open: String closed: String node: Node }
  type Subscription { ticks: Int }
  interface Node { id: ID! }
  type Item implements Node @key(fields: "id") { id: ID! name: String secret: String owner: String }
`);
const items = [
  { __typename: 'Item', id: '1', name: 'one', secret: 's1', owner: 'ada' },
  { __typename: 'Item', id: '2', name: 'two', secret: 's2', owner: 'eve' },
];

interface World {
  readonly schema: GraphQLSchema;
  /** What was really read. */
  readonly read: string[];
}

function world(): World {
  const read: string[] = [];
  const resolvers = {
    Query: {
      items: () => items,
      open: () => 'open',
      closed: () => {
        read.push('closed');
        return 'closed';
      },
      node: () => items[0],
    },
    Subscription: {
      ticks: {
        subscribe: async function* ticks() {
          read.push('ticks');
          yield { ticks: 1 };
        },
      },
    },
    Item: {
      __resolveReference: ({ id }: { id: string }) => {
        read.push(`item ${id}`);
        return { ...items.find((item) => item.id === id) };
      },
    },
  };
  return { schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]), read };
}

const open: RuleTree = {
  Query: { '*': allow },
  Subscription: { '*': allow },
  Item: { '*': allow },
};
const context = (authenticatedCaller = false, scopes: string[] = []) => ({
  caller: { authenticated: authenticatedCaller, scopes: new Set(scopes) },
});
const run = (schema: GraphQLSchema, query: string, contextValue: object = context()) =>
  execute({ schema, document: parse(query), contextValue }) as
    | ExecutionResult
    | Promise<ExecutionResult>;

const ENTITIES =
  '{ _entities(representations: [{ __typename: "Item", id: "1" }]) { __typename ... on Item { name } } }';

test('a type and a field without a rule are denied', async () => {
  const schema = guardSchema(world().schema, { Query: { open: allow } });
  expect(await run(schema, '{ open closed items { name } }')).toMatchObject({
    data: { open: 'open', closed: null, items: null },
    errors: [
      { message: 'Not allowed to read Query.closed.' },
      { extensions: { code: 'FORBIDDEN' } },
    ],
  });
});

test('what is denied is never resolved', async () => {
  const { schema, read } = world();
  await run(
    guardSchema(schema, { ...open, Query: { '*': allow, closed: deny } }),
    '{ a: closed ...F } fragment F on Query { closed }',
  );
  expect(read).toEqual([]);
});

test('an entity of a closed type is not loaded, nor its existence confirmed', async () => {
  const { schema, read } = world();
  const guarded = guardSchema(schema, { ...open, Item: { '*': authenticated } });
  expect(await run(guarded, ENTITIES)).toMatchObject({
    data: { _entities: [null] },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect(read).toEqual([]);
  expect(await run(guarded, ENTITIES, context(true))).toEqual({
    data: { _entities: [{ __typename: 'Item', name: 'one' }] },
  });
});

test('closing all root fields leaves entities to the rules of their own types', async () => {
  const guarded = guardSchema(world().schema, { ...open, Query: { '*': deny } });
  expect(await run(guarded, ENTITIES)).toEqual({
    data: { _entities: [{ __typename: 'Item', name: 'one' }] },
  });
});

test('a subscription that is denied does not start its source', async () => {
  const { schema, read } = world();
  const guarded = guardSchema(schema, { ...open, Subscription: { ticks: deny } });
  expect(
    await subscribe({
      schema: guarded,
      document: parse('subscription { ticks }'),
      contextValue: context(),
    }),
  ).toMatchObject({
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect(read).toEqual([]);
});

test('rules on an interface hold for its implementers', async () => {
  const guarded = guardSchema(world().schema, { ...open, Node: { id: authenticated } });
  expect(await run(guarded, '{ items { name id } }')).toMatchObject({ data: { items: null } });
  expect(await run(guarded, '{ items { id } }', context(true))).toEqual({
    data: { items: [{ id: '1' }, { id: '2' }] },
  });
});

test.each<[string, RuleTree]>([
  ['type Itme', { Itme: { id: allow } }],
  ['field Item.nmae', { Item: { nmae: allow } }],
])('rules that name the %s are a mistake', (what, tree) => {
  expect(() => guardSchema(world().schema, tree)).toThrow(
    `Rules name the ${what}, which is not there.`,
  );
});

const throwing = rule('throwing')(() => {
  throw new Error('password=hunter2');
});

test.each<[string, Rule, boolean]>([
  ['a rule that throws', throwing, false],
  ['not a rule that throws', not(throwing), false],
  ['a rule that throws or one that holds', or(throwing, allow), true],
  ['a rule that throws or one that fails', or(throwing, deny), false],
  ['not one that fails', not(deny), true],
  ['a chain and a race', chain(allow, race(deny, allow)), true],
  ['a rule that answers later', rule('later')(async () => true), true],
  ['a rule that rejects', rule('rejecting')(async () => Promise.reject(new Error('no'))), false],
  ['a rule that answers with text', rule('text')(() => 'go away' as never), false],
  [
    'a contextual rule that reads a row',
    rule('row', { cache: 'contextual' })((parent: { owner: string }) => parent.owner === 'ada'),
    false,
  ],
])('%s: %#', async (_, tested, held) => {
  const guarded = guardSchema(world().schema, { ...open, Query: { '*': allow, open: tested } });
  const { data, errors } = await run(guarded, '{ open }');
  expect(data).toEqual({ open: held ? 'open' : null });
  expect(JSON.stringify(errors ?? [])).not.toContain('hunter2');
});

test('a contextual rule is asked once per request, and anew for the next', async () => {
  let asked = 0;
  const counting = rule('counting', { cache: 'contextual' })(() => ++asked > 0);
  const guarded = guardSchema(world().schema, { ...open, Item: { '*': allow, name: counting } });
  const frozen = Object.freeze(context());
  await run(guarded, '{ items { name } again: items { name } }', frozen);
  expect(asked).toBe(1);
  await run(guarded, '{ items { name } }', context());
  expect(asked).toBe(2);
});

test('a rule about the row is asked for each row', async () => {
  const own = rule('own')((parent: { owner: string }) => parent.owner === 'ada');
  const guarded = guardSchema(world().schema, { ...open, Item: { '*': allow, secret: own } });
  expect(await run(guarded, '{ items { secret } }')).toMatchObject({
    data: { items: [{ secret: 's1' }, { secret: null }] },
  });
});

test('no context, no caller: denied', async () => {
  const guarded = guardSchema(world().schema, {
    ...open,
    Query: { '*': allow, open: authenticated },
  });
  expect(await run(guarded, '{ open }', {})).toMatchObject({ data: { open: null } });
});

test('rules come from the directives of the schema, complete', () => {
  const tree = rulesFromSchema(
    parse(`
      type Query { items: [Item] me: Item @authenticated }
      type Item @key(fields: "id") @authenticated {
        id: ID!
        name: String @classified(as: "public")
        secret: String @classified(as: "pii") @requiresScopes(scopes: [["a"], ["b", "c"]])
        policy: String @classified(as: "pii") @policy(policies: [["p"]])
        forgotten: String
      }`),
  );
  const scoped = hasScopes([['a'], ['b', 'c']]);
  expect(tree['Query']).toEqual({ '*': allow, items: allow, me: authenticated });
  expect(tree['Item']).toEqual({
    '*': authenticated,
    id: authenticated,
    name: authenticated,
    secret: and(authenticated, scoped),
    policy: and(authenticated, deny),
    forgotten: deny,
  });
});

/** Random trees of rules that real shield judges as we do: none that throws under `not`, none without a rule. */
const rules: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<Rule>(
      allow,
      deny,
      authenticated,
      hasScopes([['a']]),
      hasScopes([['a', 'b'], ['c']]),
    ),
    fc.tuple(tie('rule'), tie('rule')).map(([one, other]) => and(one as never, other as never)),
    fc.tuple(tie('rule'), tie('rule')).map(([one, other]) => or(one as never, other as never)),
    tie('rule').map((one) => not(one as never)),
  ),
})).rule;

test('real shield gives the same data and the same places of errors', async () => {
  const trees = fc.record({ open: rules, closed: rules, name: rules, secret: rules });
  const callers = fc.tuple(fc.boolean(), fc.subarray(['a', 'b', 'c']));
  await fc.assert(
    fc.asyncProperty(trees, callers, async (chosen, [known, scopes]) => {
      const tree = {
        Query: { '*': allow, open: chosen.open, closed: chosen.closed },
        Item: { '*': allow, name: chosen.name, secret: chosen.secret },
      };
      const real = applyMiddleware(world().schema, shield(tree as never, { fallbackRule: allow }));
      const query = '{ open closed items { id name secret } }';
      const [ours, theirs] = await Promise.all([
        run(guardSchema(world().schema, tree), query, context(known, scopes)),
        run(real, query, context(known, scopes)),
      ]);
      expect(ours.data).toEqual(theirs.data);
      expect((ours.errors ?? []).map(({ path }) => path?.join('.')).toSorted()).toEqual(
        (theirs.errors ?? []).map(({ path }) => path?.join('.')).toSorted(),
      );
    }),
    { numRuns: 200 },
  );
});
