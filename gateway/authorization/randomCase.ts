import fc, { type GeneratorValue } from 'fast-check';
import {
  doTypesOverlap,
  getNamedType,
  type GraphQLCompositeType,
  isCompositeType,
  isUnionType,
} from 'graphql';
import type { Subject } from '../identity/index.ts';
import { protectedBy, vectorSdl } from './fixtures.ts';

/** The schema of the vectors, over which random cases are made. */
export const vectors = protectedBy(vectorSdl);

/** One random operation, who asks it, and the world it is asked in. */
export interface Case {
  readonly text: string;
  readonly subject: Subject;
  readonly data: object;
  readonly variables: { readonly v: boolean };
}

const SCOPES = 'profile read:user read:username admin review internal test a b c mut ping'.split(
  ' ',
);
const POLICIES = 'purpose:billing region:eu role:dpo'.split(' ');

/** Who holds all that the schema of the vectors requires anywhere. */
export const holderOfAll: Subject = {
  authenticated: true,
  scopes: new Set(SCOPES),
  policies: new Set(POLICIES),
};

/** Random subjects. */
const subjects: fc.Arbitrary<Subject> = fc.record({
  authenticated: fc.boolean(),
  scopes: fc.subarray(SCOPES).map((scopes) => new Set(scopes)),
  policies: fc.subarray(POLICIES).map((policies) => new Set(policies)),
});

/** Random cases. */
export const cases: fc.Arbitrary<Case> = fc
  .tuple(fc.gen(), subjects, fc.boolean())
  .map(([g, subject, v]) => ({
    text: randomOperation(g),
    subject,
    data: randomWorld(g),
    variables: { v },
  }));

const { schema } = vectors;
const compositeTypes = Object.values(schema.getTypeMap()).filter(
  (type) => isCompositeType(type) && !type.name.startsWith('__'),
) as readonly GraphQLCompositeType[];

function pick<T>(g: GeneratorValue, items: readonly T[]): T {
  return items[g(fc.nat, { max: items.length - 1 })]!;
}

interface Fragment {
  readonly name: string;
  readonly on: GraphQLCompositeType;
  readonly set: string;
}

/** A valid operation of fields, aliases, conditions, and fragments of every kind on every type that can be there. */
function randomOperation(g: GeneratorValue): string {
  const fragments: Fragment[] = [];
  const kind = pick(g, ['query', 'query', 'query', 'query', 'query', 'query', 'mutation']);
  const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const body = selections(root, 4);
  const text = [
    body,
    ...fragments.map(({ name, on, set }) => `fragment ${name} on ${on.name} ${set}`),
  ].join(' ');
  return `${kind} ${text.includes('$v') ? '($v: Boolean!)' : ''} ${text}`;

  function selections(type: GraphQLCompositeType, depth: number): string {
    const count = g(fc.nat, { max: 2 }) + 1;
    return `{ ${Array.from({ length: count }, () => selection(type, depth)).join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const form = pick(g, ['field', 'field', 'field', 'inline', 'bare', 'spread', 'type']);
    if (form === 'field') return field(type, depth);
    if (form === 'type' || depth === 0) return '__typename';
    if (form === 'spread') return `...${fragmentFor(type, depth)} ${condition()}`;
    if (form === 'bare') return `... ${condition()} ${selections(type, depth - 1)}`;
    const on = overlapping(type);
    return `... on ${on.name} ${condition()} ${selections(on, depth - 1)}`;
  }

  function field(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const possible = fields.filter((one) => depth > 0 || !isCompositeType(getNamedType(one.type)));
    if (possible.length === 0) return '__typename';
    const { name, type: output } = pick(g, possible);
    const below = getNamedType(output);
    const set = isCompositeType(below) ? selections(below, depth - 1) : '';
    return `${pick(g, ['', `x_${name}: `])}${name} ${condition()} ${set}`;
  }

  function fragmentFor(type: GraphQLCompositeType, depth: number): string {
    const usable = fragments.filter(({ on }) => doTypesOverlap(schema, type, on));
    if (usable.length > 0 && g(fc.boolean)) return pick(g, usable).name;
    const on = overlapping(type);
    const set = selections(on, depth - 1);
    const name = `F${fragments.length}`;
    fragments.push({ name, on, set });
    return name;
  }

  function overlapping(type: GraphQLCompositeType): GraphQLCompositeType {
    return pick(
      g,
      compositeTypes.filter((one) => doTypesOverlap(schema, type, one)),
    );
  }

  function condition(): string {
    return pick(g, ['', '', '', '', '@include(if: $v)', '@skip(if: $v)', '@skip(if: true)']);
  }
}

/** A world in which every field has a value, and an interface any of its types. */
function randomWorld(g: GeneratorValue): object {
  const user = { id: '1', name: 'Ada', mail: 'ada@example.org', mood: 'GOOD', level: 'LOW' };
  const pub = { __typename: 'Pub', id: '2', title: 'open' };
  const priv = { __typename: 'Priv', id: '3', title: 'closed' };
  const a = { __typename: 'A', id: '4', other: 'a' };
  const b = { __typename: 'B', id: '5', other: 'b' };
  const open = { __typename: 'PublicBlog', id: '6', title: 'open', secret: 'told' };
  const shut = { __typename: 'PrivateBlog', id: '7', title: 'shut', secret: 'kept' };
  const reviews = [{ body: 'good', author: user }];
  return {
    me: user,
    topProducts: [{ type: 'tea', price: 3, internal: 'code', reviews }, null],
    itf: pick(g, [a, b]),
    node: pick(g, [pub, priv]),
    search: pick(g, [[pub], [priv], [pub, priv]]),
    posts: pick(g, [[open], [shut], [open, shut]]),
    users: [user],
    secretList: [[{ x: 'x' }, null], null],
    ping: 'pong',
    other: 'other',
  };
}
