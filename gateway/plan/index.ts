export { apolloPlanner } from './apolloPlanner.ts';
export type { Planner } from './planner.ts';
