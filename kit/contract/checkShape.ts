import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { nearest } from '../errors/index.ts';
import type { Shape } from './shape.ts';
import type { YamlFile } from './yamlFile.ts';

/** A node, and what to call it in a message. */
interface Place {
  readonly node: unknown;
  readonly name: string;
}

/** Notes every fault of a node against its shape: nothing stops at the first. */
export function checkShape(file: YamlFile, { node, name }: Place, shape: Shape): void {
  switch (shape.kind) {
    case 'any':
      return;
    case 'list':
      if (!isSeq(node)) return wrongType(file, { node, name }, 'a list');
      return node.items.forEach((item, at) =>
        checkShape(file, { node: item, name: `${name}[${at}]` }, shape.of()),
      );
    case 'object':
      if (!isMap(node)) return wrongType(file, { node, name }, 'an object');
      return checkObject(file, { node, name }, shape);
    case 'either':
      return checkShape(file, { node, name }, isSeq(node) ? shape.other : shape.one);
    case 'text':
    case 'number':
    case 'boolean':
    case 'scalar':
      return checkScalar(file, { node, name }, shape);
  }
}

function checkObject(
  file: YamlFile,
  { node, name }: Place & { node: YAMLMap },
  shape: Shape & { kind: 'object' },
): void {
  const known = Object.keys(shape.fields);
  for (const { key, value } of node.items) {
    const word = isScalar(key) ? String(key.value) : '';
    const expected = Object.hasOwn(shape.fields, word) ? shape.fields[word] : undefined;
    if (expected) checkShape(file, { node: value, name: word }, expected);
    else
      file.fault(key, `"${word}" is no key of ${name}.`, `Did you mean "${nearest(word, known)}"?`);
  }
  for (const word of shape.required) {
    if (!node.has(word)) file.fault(node, `${name} has no "${word}".`, `Add "${word}".`);
  }
}

const EXPECTED = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  scalar: 'a single value',
} as const;

function checkScalar(
  file: YamlFile,
  { node, name }: Place,
  shape: Shape & { kind: keyof typeof EXPECTED },
): void {
  const value: unknown = isScalar(node) ? node.value : undefined;
  const wanted = shape.kind === 'text' ? 'string' : shape.kind;
  if (!isScalar(node) || (wanted !== 'scalar' && typeof value !== wanted)) {
    return wrongType(file, { node, name }, EXPECTED[shape.kind]);
  }
  if (shape.kind !== 'text' || !shape.oneOf || shape.oneOf.includes(value as string)) return;
  const suggestion = `Did you mean "${nearest(value as string, shape.oneOf)}"? There are: ${shape.oneOf.join(', ')}.`;
  file.fault(node, `"${value as string}" is no ${name}.`, suggestion);
}

function wrongType(file: YamlFile, { node, name }: Place, expected: string): void {
  const hint = expected === 'text' && isScalar(node) ? 'Put it in quotes.' : 'Correct the value.';
  file.fault(node, `"${name}" is not ${expected}.`, hint);
}
