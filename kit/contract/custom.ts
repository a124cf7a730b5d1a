import { isMap, isSeq } from 'yaml';
import { nearest } from '../errors/index.ts';
import { checkShape } from './checkShape.ts';
import type { Derivation } from './model.ts';
import { any, boolean, listOf, number, object, oneOf, type Shape, text } from './shape.ts';
import type { YamlFile } from './yamlFile.ts';

const derivation = object({
  dataset: text,
  column: text,
  subtype: text,
  masking: boolean,
  none: text,
});

/** Our own custom properties, by the level where they stand. Others' properties pass unread. */
const known = {
  product: { meshKind: oneOf('source-aligned', 'aggregate', 'consumer-aligned'), meshWaivers: any },
  contract: { meshPurposes: listOf(text), meshLegalBasis: text, meshRowFilter: text },
  object: {
    meshRootField: text,
    meshTypeName: text,
    meshPaging: oneOf('keyset', 'offset'),
    meshMaxPage: number,
    meshWatermark: text,
    meshReverse: any,
  },
  property: {
    meshFieldName: text,
    meshPrivate: boolean,
    meshFilterable: boolean,
    meshSortable: boolean,
    meshAggregatable: boolean,
    meshEnum: listOf(text),
    meshNonNull: boolean,
    meshMask: oneOf('redact', 'last4', 'yearOnly', 'domainOnly', 'bucket', 'hmac', 'null'),
    meshDerivedFrom: listOf(derivation),
    meshCost: number,
  },
} as const satisfies Record<string, Readonly<Record<string, Shape>>>;

export type CustomLevel = keyof typeof known;

/** Custom properties as a record. */
export type Custom = Readonly<Record<string, unknown>>;

/** Reads `customProperties` of an element. */
export function customOf(element: Readonly<Record<string, unknown>>): Custom {
  const list = (element['customProperties'] ?? []) as readonly {
    property: string;
    value: unknown;
  }[];
  return Object.fromEntries(list.map(({ property, value }) => [property, value]));
}

/** Notes faults of our own properties at this level: an unknown `mesh…` name, or a value of a wrong shape. */
export function checkCustom(file: YamlFile, element: unknown, level: CustomLevel): void {
  const list = isMap(element) ? element.get('customProperties', true) : undefined;
  if (!isSeq(list)) return;
  const shapes: Readonly<Record<string, Shape>> = known[level];
  for (const item of list.items) {
    const name = isMap(item) ? String(item.get('property')) : '';
    if (!name.startsWith('mesh') || !isMap(item)) continue;
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape) checkShape(file, { node: item.get('value', true), name }, shape);
    else
      file.fault(
        item,
        `"${name}" is no custom property of a ${level}.`,
        `Did you mean "${nearest(name, Object.keys(shapes))}"?`,
      );
    if (name === 'meshDerivedFrom') checkDerivations(file, item.get('value', true));
  }
}

function checkDerivations(file: YamlFile, list: unknown): void {
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item) || item.has('none')) continue;
    const dataset = item.get('dataset');
    const whole = typeof dataset === 'string' && /^[^#]+#.+$/u.test(dataset) && item.has('column');
    if (!whole)
      file.fault(
        item,
        'An origin needs a dataset "{namespace}#{name}" and a column.',
        'Give both, or "none" with a reason.',
      );
  }
}

/** The origins of a column, as `meshDerivedFrom` gives them. */
export function derivationsOf({ meshDerivedFrom }: Custom): readonly Derivation[] {
  const list = (meshDerivedFrom ?? []) as readonly Partial<Record<string, unknown>>[];
  return list.map(({ dataset, column, subtype = 'IDENTITY', masking = false, none }) =>
    none === undefined
      ? {
          dataset: String(dataset),
          column: String(column),
          subtype: String(subtype),
          masking: masking === true,
        }
      : { none: String(none) },
  );
}
