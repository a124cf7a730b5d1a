import type { Caller } from '@supermesh/kit/guard';
import type { Subject } from '../identity/index.ts';

/** What a subgraph is told of a subject. */
export function callerOf({ authenticated, id, scopes }: Subject): Caller {
  return { authenticated, scopes, ...(id !== undefined && { subject: id }) };
}
