export { answerFor, type Report } from './answer.ts';
export { catalogue, type ErrorCode } from './catalogue.ts';
export { type Fault, printFault } from './fault.ts';
export { MeshError, type MeshErrorOptions } from './MeshError.ts';
export { nearest } from './nearest.ts';
