import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import {
  answered,
  filtered,
  type Protected,
  protectedBy,
  type Question,
  subjectOf,
  vectorSdl,
} from './fixtures.ts';
import { projectAnswer } from './project.ts';

const vectors = protectedBy(vectorSdl);

/** The answer as its JSON text, so that the order of its keys counts. */
function textOf(
  operation: string,
  rest: Pick<Question, 'data' | 'variables'> & Partial<Protected> & { as?: string },
) {
  const { as = 'anon', ...question } = rest;
  return JSON.stringify(
    answered({ ...vectors, ...question, document: parse(operation), subject: subjectOf(as) }),
  );
}

/** Lays data back as if an executor had fetched more than it was asked for. */
function projected(operation: string, data: Record<string, unknown>, schema = vectors): unknown {
  const document = parse(operation);
  const asked = { ...schema, document, operation: getOperationAST(document)!, variables: {} };
  const result = filtered({ ...schema, document, subject: subjectOf('anon s:x') });
  return projectAnswer({ ...asked, data, denied: 'denied' in result ? result.denied : [] });
}

test('a denied field is null, in its place', () => {
  const data = { topProducts: [{ type: 'tea', internal: 'secret', price: 3 }, null] };
  expect(textOf('{topProducts {t: type internal price}}', { data })).toBe(
    '{"topProducts":[{"t":"tea","internal":null,"price":3},null]}',
  );
});

test('data at a denied position is not read, even when it is there', () => {
  const data = { me: { id: '1' }, topProducts: [{ type: 'tea', internal: 'secret', id: 'key' }] };
  expect(projected('{me {id} topProducts {internal type}}', data)).toEqual({
    me: null,
    topProducts: [{ internal: null, type: 'tea' }],
  });
});

test('an object with nothing left below it is null', () => {
  const data = { users: [{ name: 'Ada' }], topProducts: [{ type: 'tea' }] };
  expect(textOf('{users {name} topProducts {type}}', { data, as: 's:read:user' })).toBe(
    '{"users":null,"topProducts":[{"type":"tea"}]}',
  );
});

test('when nothing is left at all, every key is null', () => {
  expect(textOf('{me {id} u: users {id}}', { data: {} })).toBe('{"me":null,"u":null}');
});

test('the runtime type that was asked for beside the selection does not leave', () => {
  const data = {
    posts: [
      { __typename: 'PublicBlog', id: '1', secret: 'open' },
      { __typename: 'PrivateBlog', id: '2', secret: 'closed' },
    ],
  };
  expect(textOf('{posts {secret id}}', { data })).toBe(
    '{"posts":[{"secret":null,"id":"1"},{"secret":null,"id":"2"}]}',
  );
  expect(textOf('{posts {t: __typename secret}}', { data })).toBe(
    '{"posts":[{"t":"PublicBlog","secret":null},{"t":"PrivateBlog","secret":null}]}',
  );
});

test('a key that is denied in one fragment and allowed in another is judged by each runtime type', () => {
  const data = {
    posts: [
      { __typename: 'PublicBlog', id: '1', secret: 'open' },
      { __typename: 'PrivateBlog', id: '2', secret: 'closed' },
    ],
  };
  for (const operation of [
    '{posts {id secret ... on PublicBlog {secret}}}',
    '{posts {id ... on PrivateBlog {secret} ... on PublicBlog {secret}}}',
    '{posts {id ...Closed ...Open}} fragment Open on PublicBlog {secret} fragment Closed on PrivateBlog {secret}',
  ])
    expect(textOf(operation, { data })).toBe(
      '{"posts":[{"id":"1","secret":"open"},{"id":"2","secret":null}]}',
    );
});

const links = protectedBy(`
  type Query { link: Link }
  interface Link { to: Thing }
  type Open implements Link { to: Thing }
  type Shut implements Link { to: Thing @authenticated }
  type Thing { id: ID! name: String note: String }`);

test('what stands below a denied field is denied, also where the same key is allowed elsewhere', () => {
  const data = { link: { __typename: 'Open', to: { id: '1', name: 'a', note: 'b' } } };
  const question = { ...links, data };
  expect(textOf('{link {to {note} ... on Open {to {name}}}}', question)).toBe(
    '{"link":{"to":{"note":null,"name":"a"}}}',
  );
  expect(
    textOf(
      '{link {...F ... on Open {to {...G}}}} fragment F on Link {to {...G}} fragment G on Thing {name}',
      question,
    ),
  ).toBe('{"link":{"to":{"name":"a"}}}');
  expect(textOf('{link {to {id} ... on Open {to {name}}}}', question)).toBe('{"link":{"to":null}}');
});

test('a denied value that may not be null makes the nearest nullable parent null', () => {
  const open = { __typename: 'Pub', id: '1', title: 'a' };
  const closed = { __typename: 'Priv', id: '2', title: 'b' };
  const node = '{node {... on Pub {id} ... on Priv {id}}}';
  expect(textOf(node, { data: { node: open } })).toBe('{"node":{"id":"1"}}');
  expect(textOf(node, { data: { node: closed } })).toBe('{"node":null}');
  const search = '{search {... on Pub {id} ... on Priv {id}} topProducts {type}}';
  expect(textOf(search, { data: { search: [open] } })).toBe(
    '{"search":[{"id":"1"}],"topProducts":null}',
  );
  expect(textOf(search, { data: { search: [open, closed] } })).toBe('null');
});

test('a null climbs through lists as far as their items may not be null', () => {
  const schema = protectedBy(`
    type Query { strict: [[Cell!]!] loose: [[Cell]!]! }
    type Cell { at: Int shut: Int! @authenticated }`);
  const data = { strict: [[{ at: 1 }], []], loose: [[{ at: 1 }], []] };
  expect(textOf('{strict {at shut} loose {at shut}}', { ...schema, data })).toBe(
    '{"strict":null,"loose":[[null],[]]}',
  );
});

test('conditions are those of the operation, with its defaults', () => {
  const data = { topProducts: [{ type: 'tea', price: 3 }] };
  const operation = `query ($yes: Boolean = true, $no: Boolean = false) {
    topProducts { type @include(if: $yes) price @include(if: $no) internal @skip(if: $yes) i: internal @include(if: true) }
    ...F @skip(if: $no)
  }
  fragment F on Query { me { id } }`;
  expect(textOf(operation, { data })).toBe('{"topProducts":[{"type":"tea","i":null}],"me":null}');
  expect(textOf(operation, { data, variables: { yes: false, no: true } })).toBe(
    '{"topProducts":[{"price":3,"internal":null,"i":null}]}',
  );
});

test('names that every object has are keys and variables like any other', () => {
  const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'isPrototypeOf'];
  const keys = names.map(
    (name) => `${name}: ${name === 'then' ? 'internal' : 'type'} @include(if: $${name})`,
  );
  const variables = names.map((name) => `$${name}: Boolean!`);
  const operation = `query (${variables.join()}) { topProducts { ${keys.join(' ')} } toString: me { id } }`;
  const all = Object.fromEntries(names.map((name) => [name, true]));
  expect(textOf(operation, { data: { topProducts: [{ type: 'tea' }] }, variables: all })).toBe(
    '{"topProducts":[{"constructor":"tea","toString":"tea","hasOwnProperty":"tea","valueOf":"tea","then":null,"isPrototypeOf":"tea"}],"toString":null}',
  );
  expect(
    textOf(operation, {
      data: { topProducts: [{ type: 'tea' }] },
      variables: { ...all, constructor: false },
    }),
  ).toContain('[{"toString":"tea"');
});

test('a key that the data lacks is null, whatever every object has', () => {
  expect(projected('{topProducts {constructor: type internal}}', { topProducts: [{}] })).toEqual({
    topProducts: [{ constructor: null, internal: null }],
  });
});

test('an object of a type that is unknown, impossible or missing is null', () => {
  const nodes = ['Hidden', 'Node', 'A', 'constructor', undefined, 7].map((type) => ({
    __auth: type,
    id: '1',
  }));
  const operation = '{node {... on Pub {id} ... on Priv {id}} me {id}}';
  for (const node of nodes)
    expect(projected(operation, { node })).toEqual({ node: null, me: null });
});

test('an executor may answer with the name of the type instead', () => {
  const node = { __typename: 'Pub', id: '1', title: 'a' };
  expect(projected('{node {... on Pub {id} ... on Priv {title}}}', { node })).toEqual({
    node: { id: '1' },
  });
});

test('introspection stays whole beside what is denied', () => {
  const operation =
    '{__typename __schema {queryType {...T}} me {id}} fragment T on __Type {name kind}';
  expect(textOf(operation, { data: {} })).toBe(
    '{"__typename":"Query","__schema":{"queryType":{"name":"Query","kind":"OBJECT"}},"me":null}',
  );
});
