export { answer, refused } from './answer.ts';
export type { Execution } from './execute.ts';
