import { MeshError } from '@supermesh/kit/errors';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
} from 'graphql';
import { argumentsOf, listOf } from './directiveArguments.ts';
import { type AccessDirective, linkedDirectives } from './linkedDirectives.ts';

/** One of these groups must be held whole: the outer list is OR, the inner AND. */
export type Groups = readonly (readonly string[])[];

/** What a subject needs; all parts must hold. */
export interface Requirement {
  readonly authenticated?: true;
  readonly scopes?: Groups;
  readonly policies?: Groups;
}

/** What the coordinates of a supergraph require; a coordinate that is not here requires nothing. */
export interface Requirements {
  readonly byType: ReadonlyMap<string, Requirement>;
  /** By schema coordinate, `Type.field`. */
  readonly byField: ReadonlyMap<string, Requirement>;
}

type Linked = ReadonlyMap<string, AccessDirective>;
type Directives = readonly ConstDirectiveNode[] | undefined;

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` of a supergraph, under whatever names it links them.
 * @throws MeshError SUPERGRAPH_INVALID when one of these names is defined without a link, or a list of groups is
 * empty or holds an empty group: both would look like protection and be none.
 */
export function readRequirements(supergraph: DocumentNode): Requirements {
  const linked = linkedDirectives(supergraph);
  refuseLookAlikes(supergraph, linked);
  const byType = new Map<string, Requirement>();
  const byField = new Map<string, Requirement>();
  function note(table: Map<string, Requirement>, coordinate: string, directives: Directives) {
    const parts = requirementsOf(directives, { coordinate, linked });
    for (const part of parts) table.set(coordinate, both(table.get(coordinate) ?? {}, part));
  }
  for (const definition of supergraph.definitions) {
    if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) continue;
    const type = definition.name.value;
    note(byType, type, definition.directives);
    for (const { name, directives } of 'fields' in definition ? (definition.fields ?? []) : [])
      note(byField, `${type}.${name.value}`, directives);
  }
  return { byType, byField };
}

/** A directive of that name that a subgraph declared itself says nothing to composition, and would say nothing here. */
function refuseLookAlikes({ definitions }: DocumentNode, linked: Linked): void {
  for (const definition of definitions) {
    if (definition.kind !== Kind.DIRECTIVE_DEFINITION) continue;
    const name = definition.name.value;
    if (!['authenticated', 'requiresScopes', 'policy'].includes(name) || linked.has(name)) continue;
    throw new MeshError(
      'SUPERGRAPH_INVALID',
      `The directive @${name} is defined but not linked, so it would protect nothing.`,
      { hint: `Link https://specs.apollo.dev/${name}/v0.1, or give the directive another name.` },
    );
  }
}

interface Place {
  readonly coordinate: string;
  readonly linked: Linked;
}

function requirementsOf(directives: Directives = [], { coordinate, linked }: Place): Requirement[] {
  return directives.flatMap((directive): Requirement[] => {
    const { value: name } = directive.name;
    const standard = linked.get(name);
    if (standard === undefined) return [];
    if (standard === 'authenticated') return [{ authenticated: true }];
    const groups = (argument: string) =>
      groupsOf(argumentsOf(directive).get(argument), `@${name} on ${coordinate}`);
    return standard === 'policy'
      ? [{ policies: groups('policies') }]
      : [{ scopes: groups('scopes') }];
  });
}

function groupsOf(value: unknown, place: string): Groups {
  const groups = listOf(value).map(listOf);
  const isFull = groups.length > 0 && groups.every(({ length }) => length > 0);
  if (isFull && groups.flat().every((name) => typeof name === 'string')) return groups as Groups;
  throw new MeshError(
    'SUPERGRAPH_INVALID',
    `${place} needs at least one group, each of at least one name: an empty one would let everybody in.`,
    { hint: 'Name what is required, or take the directive away; then compose again.' },
  );
}

/** The requirement to meet both. */
function both(a: Requirement, b: Requirement): Requirement {
  return {
    ...a,
    ...b,
    ...(a.scopes && b.scopes && { scopes: product(a.scopes, b.scopes) }),
    ...(a.policies && b.policies && { policies: product(a.policies, b.policies) }),
  };
}

function product(a: Groups, b: Groups): Groups {
  return a.flatMap((left) => b.map((right) => [...left, ...right]));
}
