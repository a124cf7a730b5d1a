export { answer, refused } from './answer.ts';
export type { Execution, ExecutionContext } from './execute.ts';
