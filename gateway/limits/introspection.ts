import { MeshError } from '@supermesh/kit/errors';
import { BREAK, type DocumentNode, visit } from 'graphql';
import type { Subject } from '../identity/index.ts';

/** Refuses `__schema` and `__type`, wherever they stand, to anonymous callers. @throws MeshError FORBIDDEN */
export function refuseIntrospection(document: DocumentNode, subject: Subject): void {
  if (subject.authenticated || !introspects(document)) return;
  throw new MeshError('FORBIDDEN', 'Anonymous callers may not introspect the schema.', {
    hint: 'Send a token, or read the published schema.',
    details: { http: { status: 400 } },
  });
}

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
