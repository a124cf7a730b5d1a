import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  executeSync,
  getOperationAST,
  parse,
  print,
} from 'graphql';
import type { Subject } from '../identity/index.ts';
import { filterOperation, type FilterResult } from './filter.ts';
import { projectAnswer } from './project.ts';
import { readRequirements, type Requirements } from './requirements.ts';

/** A schema and what it requires. */
export interface Protected {
  readonly schema: GraphQLSchema;
  readonly requirements: Requirements;
}

/** The schema of the vectors: written by hand, so that its interfaces require nothing although implementers do. */
export const vectorSdl = /* GraphQL */ `
  type Query {
    me: User @requiresScopes(scopes: [["profile"]])
    topProducts: [Product]
    itf: I
    node: Node
    search: [Hit!]!
    posts: [Post!]!
    users: [User!]
    secretList: [[Secret]]
  }
  type Mutation @requiresScopes(scopes: [["mut"]]) {
    ping: String @requiresScopes(scopes: [["ping"]])
    other: String
  }
  interface I {
    id: ID
    other: String
  }
  type A implements I @requiresScopes(scopes: [["a", "b"]]) {
    id: ID
    other: String
  }
  type B implements I {
    id: ID @requiresScopes(scopes: [["c"]])
    other: String
  }
  interface Node {
    id: ID!
    title: String
  }
  type Pub implements Node {
    id: ID!
    title: String
  }
  type Priv implements Node @authenticated {
    id: ID!
    title: String
  }
  union Hit = Pub | Priv
  interface Post {
    id: ID!
    title: String
    secret: String
  }
  type PublicBlog implements Post {
    id: ID!
    title: String
    secret: String
  }
  type PrivateBlog implements Post {
    id: ID!
    title: String
    secret: String @authenticated
  }
  type Product {
    type: String
    price: Int
    internal: Internal
    reviews: [Review!]
  }
  scalar Internal @requiresScopes(scopes: [["internal", "test"]])
  type Review @requiresScopes(scopes: [["review"]]) {
    body: String
    author: User
  }
  type User @requiresScopes(scopes: [["read:user"], ["admin"]]) {
    id: ID
    name: String @requiresScopes(scopes: [["read:username"], ["admin"]])
    mail: String @policy(policies: [["purpose:billing", "region:eu"], ["role:dpo"]])
    mood: Mood
    level: Level
  }
  enum Mood @authenticated {
    GOOD
    BAD
  }
  enum Level {
    LOW
    HIGH
  }
  type Secret @authenticated {
    x: String
  }
`;

const linkSdl = /* GraphQL */ `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
    @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)
    @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY) {
    query: Query
  }
  directive @link(
    url: String
    as: String
    for: link__Purpose
    import: [link__Import]
  ) repeatable on SCHEMA
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(
    scopes: [[String!]!]!
  ) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @policy(
    policies: [[String!]!]!
  ) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  enum link__Purpose {
    SECURITY
    EXECUTION
  }
  scalar link__Import
`;

/** A schema whose access directives are linked under their own names. */
export function protectedBy(sdl: string): Protected {
  const roots = ['Mutation', 'Subscription'].filter((root) => sdl.includes(`type ${root} `));
  const schema = roots.map((root) => `extend schema { ${root.toLowerCase()}: ${root} }`).join('\n');
  const document = parse([linkSdl, schema, sdl].join('\n'));
  return { schema: buildASTSchema(document), requirements: readRequirements(document) };
}

/** A subject in the notation of the vectors: `s:read:user,admin p:role:dpo`, `anon`, `anon s:admin`. */
export function subjectOf(words: string): Subject {
  const listed = (prefix: string) =>
    words.split(' ').flatMap((word) => (word.startsWith(prefix) ? word.slice(2).split(',') : []));
  return {
    authenticated: !words.startsWith('anon'),
    scopes: new Set(listed('s:')),
    policies: new Set(listed('p:')),
  };
}

/** An operation, who asks it, and the world it is asked in. */
export interface Question extends Protected {
  readonly document: DocumentNode;
  readonly subject: Subject;
  readonly data: unknown;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What is left of the only operation of a document. */
export function filtered(question: Omit<Question, 'data'>): FilterResult {
  return filterOperation({ ...question, operation: getOperationAST(question.document)! });
}

/** The whole way of an answer: filtered, run where nothing is protected, laid back. */
export function answered(question: Question): unknown {
  const { schema, document, data: rootValue, variables = {} } = question;
  const operation = getOperationAST(document)!;
  const result = filtered(question);
  if (result.kind === 'rejected') return null;
  const run = (asked: DocumentNode) =>
    executeSync({ schema, document: asked, rootValue, variableValues: variables }).data ?? null;
  if (result.kind === 'unchanged') return run(document);
  const data = result.kind === 'filtered' ? run(result.document) : {};
  const { denied } = result;
  return data && projectAnswer({ schema, document, operation, variables, denied, data });
}

/** A document on one line. */
export function lineOf(document: DocumentNode): string {
  return print(document).replace(/\s+/gu, ' ');
}
