import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { catalogue } from '../errors/index.ts';
import { allow, and, deny, type Rule, type RuleTree } from './rules.ts';
import { verdictOf } from './verdict.ts';

type Resolver = GraphQLFieldResolver<unknown, object>;

/** Fields of the federation machinery: who may call them is decided before GraphQL, by the signed context. */
const MACHINERY = new Set(['_service', '_entities', 'sdl']);

/**
 * Puts a rule tree into a schema: a field that everyone may read stays as it is, any other asks its rule before its
 * resolver. A field without a rule is denied. Rules on an interface hold for its implementers. `*` stands for the
 * fields of a type that have no rule of their own.
 * @throws TypeError when the tree names a type or field that is not there.
 */
export function guardSchema(schema: GraphQLSchema, tree: RuleTree): GraphQLSchema {
  refuseUnknown(schema, tree);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (MACHINERY.has(field.name)) continue;
      const rule = ruleFor(type, field.name, tree);
      if (rule !== allow) guardField(type, field, rule);
    }
    guardReference(type, tree[type.name]?.['*']);
  }
  return schema;
}

function ruleFor(type: GraphQLObjectType, field: string, tree: RuleTree): Rule {
  const own = tree[type.name]?.[field] ?? tree[type.name]?.['*'] ?? deny;
  const inherited = type.getInterfaces().flatMap(({ name }) => tree[name]?.[field] ?? []);
  const asking = [own, ...inherited].filter((rule) => rule !== allow);
  return asking.length > 1 ? and(...asking) : (asking[0] ?? allow);
}

function guardField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, object>,
  rule: Rule,
): void {
  const coordinate = `${type.name}.${field.name}`;
  if (field.subscribe) field.subscribe = guarded(coordinate, rule, field.subscribe);
  field.resolve = guarded(coordinate, rule, field.resolve ?? defaultFieldResolver);
}

function guarded(coordinate: string, rule: Rule, resolve: Resolver): Resolver {
  return function guardedField(parent, args, context, info) {
    const allowed = verdictOf(rule, { parent, args, context, info });
    if (allowed instanceof Promise) {
      return allowed.then((held) =>
        held ? resolve(parent, args, context, info) : Promise.reject(denied(coordinate)),
      );
    }
    if (!allowed) throw denied(coordinate);
    return resolve(parent, args, context, info);
  };
}

type ReferenceResolver = (reference: unknown, context: object, info: GraphQLResolveInfo) => unknown;

/** Where @apollo/subgraph keeps `__resolveReference`. */
interface Extensions {
  apollo?: { subgraph?: { resolveReference?: ReferenceResolver } };
}

/** An entity whose type is closed is not even loaded; a denial costs its own place in the list and no other. */
function guardReference(type: GraphQLObjectType, rule: Rule | undefined): void {
  const subgraph = (type.extensions as Extensions).apollo?.subgraph;
  const resolve = subgraph?.resolveReference;
  if (!rule || rule === allow || !resolve) return;
  subgraph.resolveReference = async function guardedReference(reference, context, info) {
    const held = await verdictOf(rule, { parent: reference, args: {}, context, info });
    if (!held) throw denied(type.name);
    return resolve(reference, context, info);
  };
}

function denied(coordinate: string): GraphQLError {
  return new GraphQLError(`Not allowed to read ${coordinate}.`, {
    extensions: { code: 'FORBIDDEN', hint: catalogue.FORBIDDEN[2] },
  });
}

function refuseUnknown(schema: GraphQLSchema, tree: RuleTree): void {
  for (const [name, rules] of Object.entries(tree)) {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type))
      throw new TypeError(`Rules name the type ${name}, which is not there.`);
    for (const field of Object.keys(rules)) {
      if (field !== '*' && !type.getFields()[field])
        throw new TypeError(`Rules name the field ${name}.${field}, which is not there.`);
    }
  }
}
