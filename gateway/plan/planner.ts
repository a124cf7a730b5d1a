import type { QueryPlan } from '@apollo/query-planner';

/** Turns operations into plans of subgraph requests. Implementations may be exchanged (see docs/decisions/0012). */
export interface Planner {
  /** `text` is the whole document; equal texts give the same plan. */
  plan(text: string, operationName?: string): Promise<QueryPlan>;
}
