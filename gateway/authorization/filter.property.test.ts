import fc from 'fast-check';
import {
  type DocumentNode,
  executeSync,
  getNamedType,
  isAbstractType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import type { Subject } from '../identity/index.ts';
import { answered, filtered } from './fixtures.ts';
import { type Case, cases, holderOfAll, vectors } from './randomCase.ts';
import type { Groups, Requirement } from './requirements.ts';

const { schema, requirements } = vectors;

/** Always the same cases, so that a failure is everybody's. */
const settings = { numRuns: 300, seed: 42 };

/** The reference: a plain reading of what a requirement says. */
function meets({ authenticated, scopes, policies }: Requirement, subject: Subject): boolean {
  const missing = (group: readonly string[], held: ReadonlySet<string>) =>
    group.filter((name) => !held.has(name));
  const holds = (groups: Groups, held: ReadonlySet<string>) =>
    groups.map((group) => missing(group, held).length).includes(0);
  const scopesHeld = subject.authenticated ? subject.scopes : new Set<string>();
  return (
    (authenticated === undefined || subject.authenticated) &&
    (scopes === undefined || holds(scopes, scopesHeld)) &&
    (policies === undefined || holds(policies, subject.policies))
  );
}

/** The reference: a field of a runtime type is open when its type, the field and what it returns are. */
function isOpen([type, field]: readonly [string, string], subject: Subject): boolean {
  const parent = schema.getType(type);
  const output = parent && 'getFields' in parent ? parent.getFields()[field] : undefined;
  const asked = [
    requirements.byType.get(type),
    requirements.byField.get(`${type}.${field}`),
    output && requirements.byType.get(getNamedType(output.type).name),
  ];
  return asked.every((requirement) => !requirement || meets(requirement, subject));
}

/** The reference: the whole operation is run, and every field judged on the runtime type that it stands on. */
function referenceAnswer({ text, subject, data, variables }: Case): unknown {
  const result = executeSync({
    schema,
    document: parse(text),
    rootValue: data,
    variableValues: variables,
    fieldResolver(source, _arguments, _context, { parentType, fieldName }) {
      if (!isOpen([parentType.name, fieldName], subject)) throw new Error('closed');
      return source[fieldName];
    },
  });
  return result.data ?? null;
}

/** Where an answer says anything that the reference does not say; `null` says nothing. */
function leaks(ours: unknown, reference: unknown, path = ''): readonly string[] {
  if (ours === null) return [];
  if (typeof ours !== 'object') return Object.is(ours, reference) ? [] : [path];
  if (typeof reference !== 'object' || reference === null) return [path];
  const [keys, others] = [Object.keys(ours).join(), Object.keys(reference).join()];
  if (keys !== others) return [`${path} has ${keys} for ${others}`];
  return Object.entries(ours).flatMap(([key, value]) =>
    leaks(value, (reference as Record<string, unknown>)[key], `${path}/${key}`),
  );
}

function possibleTypes(name: string): readonly string[] {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [name];
}

/** The coordinates that a document selects on types on which they are closed. */
function closedSelections(document: DocumentNode, subject: Subject): readonly string[] {
  const types = new TypeInfo(schema);
  const closed: string[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name: { value: field } }) {
        const parent = types.getParentType()!.name;
        const isSafe = possibleTypes(parent).every((type) => isOpen([type, field], subject));
        if (field !== '__typename' && !isSafe) closed.push(`${parent}.${field}`);
      },
    }),
  );
  return closed;
}

/** Whether a coordinate is closed on some runtime type, so that there is a reason to deny it. */
function isClosedSomewhere(coordinate: string, subject: Subject): boolean {
  const [name = '', field = ''] = coordinate.split('.');
  return [name, ...possibleTypes(name)].some((type) => !isOpen([type, field], subject));
}

test('no answer says more than the reference, which judges every field on its runtime type', () => {
  const property = fc.property(cases, (one) => {
    const document = parse(one.text);
    expect(validate(schema, document)).toEqual([]);
    expect(leaks(answered({ ...vectors, ...one, document }), referenceAnswer(one))).toEqual([]);
  });
  fc.assert(property, settings);
});

test('what is left is valid and selects nothing closed; what is denied is closed on some runtime type', () => {
  const property = fc.property(cases, ({ text, subject }) => {
    const document = parse(text);
    const result = filtered({ ...vectors, document, subject });
    const denied = 'denied' in result ? result.denied : [];
    const runs =
      result.kind === 'unchanged' ? [document] : 'document' in result ? [result.document] : [];
    expect(runs.flatMap((one) => validate(schema, one))).toEqual([]);
    expect(runs.flatMap((one) => closedSelections(one, subject))).toEqual([]);
    expect(denied.filter(({ coordinate }) => !isClosedSomewhere(coordinate, subject))).toEqual([]);
  });
  fc.assert(property, settings);
});

test('who holds everything gets everything', () => {
  const property = fc.property(cases, ({ text }) => {
    const question = { ...vectors, document: parse(text), subject: holderOfAll };
    expect(filtered(question)).toEqual({ kind: 'unchanged' });
  });
  fc.assert(property, settings);
});
