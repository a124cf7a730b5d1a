export { denialErrors, type DeniedPath } from './errors.ts';
export { filterOperation } from './filter.ts';
export { projectAnswer } from './project.ts';
export { readRequirements, type Requirements } from './requirements.ts';
