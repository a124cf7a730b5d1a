import { operationFromDocument, type Schema, type Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Planner } from './planner.ts';

const MAX_PLANS = 2000;
const MAX_EVALUATED = 1000;

/**
 * Apollo's JavaScript planner, its plans kept by document text. Type-conditioned fetching stays off while Apollo's
 * interpreter runs the plans: it does not know the paths that this writes.
 */
export function apolloPlanner(supergraph: Supergraph, api: Schema): Planner {
  const planner = new QueryPlanner(supergraph, {
    debug: { maxEvaluatedPlans: MAX_EVALUATED },
  });
  const plans = new LRUCache<string, QueryPlan>({ max: MAX_PLANS });
  return {
    async plan(text, operationName) {
      const key = `${operationName ?? ''}\n${text}`;
      const known = plans.get(key);
      if (known) return known;
      const operation = operationFromDocument(
        api,
        parse(text),
        operationName === undefined ? {} : { operationName },
      );
      const plan = planner.buildQueryPlan(operation);
      plans.set(key, plan);
      return plan;
    },
  };
}
