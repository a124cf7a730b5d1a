import type { SupportChannel, Team } from '@supermesh/kit/contract';

/** A team with the ways to reach it, which its product names. */
export interface OwningTeam extends Team {
  readonly support: readonly SupportChannel[];
}
