export { atomsOf, bitsOf } from './bits.ts';
export { denialErrors, type DeniedPath } from './errors.ts';
export { filterOperation, type FilterRequest, type FilterResult } from './filter.ts';
export { projectAnswer, type ProjectionRequest } from './project.ts';
export {
  type Groups,
  readRequirements,
  type Requirement,
  type Requirements,
} from './requirements.ts';
