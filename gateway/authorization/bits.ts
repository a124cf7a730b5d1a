import type { Subject } from '../identity/index.ts';
import { decisionsOf, satisfied } from './decide.ts';
import type { FilterRequest } from './filter.ts';
import { fragmentsOf } from './fragments.ts';
import { prune } from './prune.ts';
import type { Requirement } from './requirements.ts';

/**
 * The distinct requirements that decide what is left of an operation, whoever asks: those that the filter reads on
 * its way when it denies nothing.
 */
export function atomsOf(request: Omit<FilterRequest, 'subject'>): readonly Requirement[] {
  const { schema, document, operation, requirements } = request;
  const atoms = new Map<string, Requirement>();
  function isMet(requirement: Requirement): true {
    atoms.set(JSON.stringify(requirement), requirement);
    return true;
  }
  const decisions = decisionsOf({ schema, requirements, isMet });
  const root = schema.getRootType(operation.operation)!;
  decisions.typeAllowed(root.name);
  prune(operation.selectionSet, root, { schema, fragments: fragmentsOf(document), decisions });
  return [...atoms.values()];
}

/**
 * One character for each atom, `1` where the subject meets it. Subjects with equal bits get the same filtered
 * operation, so the bits belong in every key under which a plan or an answer of the operation is kept.
 */
export function bitsOf(atoms: readonly Requirement[], subject: Subject): string {
  return atoms.map((atom) => (satisfied(atom, subject) ? '1' : '0')).join('');
}
