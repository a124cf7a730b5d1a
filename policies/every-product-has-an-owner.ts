import type { Finding, MeshModel, Policy } from './policy.ts';

/** An owner is a team with a member who is still in it. */
export const everyProductHasAnOwner: Policy = {
  id: 'MESH_OWNER_MISSING',
  name: 'MUST every product and contract have an owning team',
  why: 'Data that nobody answers for is neither kept right nor mended.',
  hint: 'Name a team with at least one member who has not left (team.members[].dateOut).',
  controls: [{ framework: 'ISO27001', control: 'A.5.9' }],
  *check({ products, contracts }: MeshModel): Iterable<Finding> {
    for (const { id, file, team } of [...products, ...contracts]) {
      if (team?.members.some(({ dateOut }) => dateOut === undefined)) continue;
      const message = team ? `All members of team "${team.name}" have left.` : 'No team is named.';
      yield { target: id, message, at: { file, line: 1, column: 1 } };
    }
  },
};
