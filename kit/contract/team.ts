import type { Team, TeamMember } from './model.ts';
import { present } from './quality.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Reads `team`: the object of ODCS 3.1 and ODPS 1.0, or the list of members of the versions before. */
export function teamOf(raw: unknown): Team | undefined {
  if (raw === undefined) return undefined;
  const { name, description, members } = (Array.isArray(raw) ? { members: raw } : raw) as Raw;
  return {
    name: String(name ?? ''),
    ...(description !== undefined && { description: String(description) }),
    members: ((members ?? []) as readonly Raw[]).map(memberOf),
  };
}

function memberOf(raw: Raw): TeamMember {
  return {
    username: String(raw['username']),
    ...present(raw, ['name', 'role', 'dateIn', 'dateOut', 'replacedByUsername']),
  };
}
