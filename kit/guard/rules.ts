import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { allow, and, deny, rule } from 'graphql-shield';
import type { Caller } from './caller.ts';

export { allow, and, chain, deny, inputRule, not, or, race, rule } from 'graphql-shield';

/** A rule of graphql-shield: one of its own, or several joined by `and`, `or`, `not`, `chain`, `race`. */
export type Rule =
  | ReturnType<ReturnType<typeof rule>>
  | ReturnType<typeof and>
  | typeof allow
  | typeof deny;

/** Rules by type and field, as graphql-shield takes them; a field without one is denied. */
export type RuleTree = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

/** What rules read of a request's context. */
export interface GuardContext {
  readonly caller: Caller;
}

/** The caller is known. */
export const authenticated: Rule = rule('authenticated', { cache: 'contextual' })(
  (_parent, _args, { caller }: GuardContext) => caller.authenticated,
);

const byGroups = new Map<string, Rule>();

/** The caller is known and holds all scopes of one of the groups. Equal groups are one rule. */
export function hasScopes(groups: readonly (readonly string[])[]): Rule {
  const name = `hasScopes ${JSON.stringify(groups)}`;
  const known = byGroups.get(name);
  if (known) return known;
  const made: Rule = rule(name, { cache: 'contextual' })(
    (_parent, _args, { caller }: GuardContext) =>
      caller.authenticated &&
      groups.some((group) => group.every((scope) => caller.scopes.has(scope))),
  );
  byGroups.set(name, made);
  return made;
}

/**
 * Makes a complete rule tree of a subgraph's schema: what `@authenticated` and `@requiresScopes` of a field and of its
 * type ask for, `allow` where they ask for nothing. On a type that classifies its fields, a field that is neither
 * classified nor part of a key is denied. A field with `@policy` is denied until policies can be decided here.
 */
export function rulesFromSchema(document: DocumentNode): RuleTree {
  const types = document.definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  return Object.fromEntries(types.map((type) => [type.name.value, rulesOf(type)]));
}

function rulesOf(type: ObjectTypeDefinitionNode): RuleTree[string] {
  const keys = keyFields(type);
  const fields = type.fields ?? [];
  const classifies = fields.some(
    ({ directives = [] }) => named(directives, 'classified').length > 0,
  );
  const ofType: [string, Rule] = ['*', joined(type.directives ?? [])];
  const ofFields = fields.map(({ name, directives = [] }): [string, Rule] => {
    const covered =
      !classifies || keys.has(name.value) || named(directives, 'classified').length > 0;
    return [name.value, covered ? joined([...(type.directives ?? []), ...directives]) : deny];
  });
  return Object.fromEntries([ofType, ...ofFields]);
}

function joined(directives: readonly ConstDirectiveNode[]): Rule {
  const rules = directives.flatMap((directive) => {
    switch (directive.name.value) {
      case 'authenticated':
        return [authenticated];
      case 'requiresScopes':
        return [hasScopes(argument(directive, 'scopes') as string[][])];
      case 'policy':
        return [deny];
      default:
        return [];
    }
  });
  return rules.length > 1 ? and(...rules) : (rules[0] ?? allow);
}

function keyFields({ directives = [] }: ObjectTypeDefinitionNode): ReadonlySet<string> {
  return new Set(
    named(directives, 'key').flatMap((key) => String(argument(key, 'fields')).match(/\w+/gu) ?? []),
  );
}

function named(
  directives: readonly ConstDirectiveNode[],
  name: string,
): readonly ConstDirectiveNode[] {
  return directives.filter((directive) => directive.name.value === name);
}

function argument({ arguments: given = [] }: ConstDirectiveNode, name: string): unknown {
  const found = given.find((one) => one.name.value === name);
  return found && valueFromASTUntyped(found.value);
}
