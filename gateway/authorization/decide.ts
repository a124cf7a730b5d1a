import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isUnionType,
} from 'graphql';
import type { Subject } from '../identity/index.ts';
import type { Groups, Requirement, Requirements } from './requirements.ts';

/** The yes and no to every type and field, for one request. */
export interface Decisions {
  readonly typeAllowed: (type: string) => boolean;
  /** Whether the field may be read on a value of the type, of whichever runtime type it is. */
  readonly fieldAllowed: (parent: GraphQLCompositeType, field: string) => boolean;
}

/** What decisions are made from. */
export interface DecisionInput {
  readonly schema: GraphQLSchema;
  readonly requirements: Requirements;
  readonly isMet: (requirement: Requirement) => boolean;
}

/** Whether the subject meets a requirement. Scopes count only for those who are authenticated. */
export function satisfied(requirement: Requirement, subject: Subject): boolean {
  const { authenticated, scopes, policies } = requirement;
  if ((authenticated || scopes) && !subject.authenticated) return false;
  return (
    (!scopes || holdsOne(scopes, subject.scopes)) &&
    (!policies || holdsOne(policies, subject.policies))
  );
}

function holdsOne(groups: Groups, held: ReadonlySet<string>): boolean {
  return groups.some((group) => group.every((name) => held.has(name)));
}

/**
 * Decides types and fields, each field once. A field of an interface is allowed only when it is on every possible
 * type, so that no fragment, or none, is a way around a closed implementer.
 */
export function decisionsOf({ schema, requirements, isMet }: DecisionInput): Decisions {
  const { byType, byField } = requirements;
  const decided = new Map<string, boolean>();
  const holds = (requirement: Requirement | undefined) => !requirement || isMet(requirement);
  const typeAllowed = (type: string) => holds(byType.get(type));

  function definitionAllowed(type: GraphQLObjectType | GraphQLInterfaceType, field: string) {
    const definition = type.getFields()[field];
    return (
      definition !== undefined &&
      holds(byField.get(`${type.name}.${field}`)) &&
      typeAllowed(getNamedType(definition.type).name)
    );
  }

  function decide(parent: GraphQLCompositeType, field: string): boolean {
    if (field.startsWith('__')) return true;
    if (isUnionType(parent) || !definitionAllowed(parent, field)) return false;
    const possible = isInterfaceType(parent) ? schema.getPossibleTypes(parent) : [];
    return possible.every((type) => typeAllowed(type.name) && definitionAllowed(type, field));
  }

  function fieldAllowed(parent: GraphQLCompositeType, field: string): boolean {
    const coordinate = `${parent.name}.${field}`;
    const known = decided.get(coordinate);
    if (known !== undefined) return known;
    const allowed = decide(parent, field);
    decided.set(coordinate, allowed);
    return allowed;
  }

  return { typeAllowed, fieldAllowed };
}
