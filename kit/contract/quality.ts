import { isMap, isSeq } from 'yaml';
import type { QualityRule } from './model.ts';
import { operators } from './odcs.ts';
import type { YamlFile } from './yamlFile.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Notes what the shape cannot say of `quality[]` of an element: its metric or query, and its one operator. */
export function checkQuality(file: YamlFile, element: unknown): void {
  const list = isMap(element) ? element.get('quality', true) : undefined;
  for (const rule of isSeq(list) ? list.items : []) {
    if (!isMap(rule)) continue;
    const type = rule.get('type') ?? 'library';
    const needed = { library: 'metric', sql: 'query', custom: 'implementation' }[String(type)];
    if (needed === undefined) continue;
    if (!rule.has(needed))
      file.fault(
        rule,
        `A quality rule of type ${String(type)} has no "${needed}".`,
        `Add "${needed}".`,
      );
    const given = operators.filter((operator) => rule.has(operator));
    if (type !== 'custom' && given.length !== 1) {
      file.fault(
        rule,
        `A quality rule has ${given.length} operators.`,
        `Give exactly one of ${operators.join(', ')}.`,
      );
    }
  }
}

/** The rules of an object or property; `element` names it in the model. */
export function qualityOf(raw: Raw, element: string): readonly QualityRule[] {
  return ((raw['quality'] ?? []) as readonly Raw[]).map((rule) => {
    const operator = operators.find((one) => rule[one] !== undefined);
    return {
      type: (rule['type'] ?? 'library') as QualityRule['type'],
      element,
      ...present(rule, [
        'name',
        'description',
        'dimension',
        'severity',
        'metric',
        'unit',
        'query',
        'schedule',
      ]),
      ...(operator && { operator, threshold: rule[operator] }),
    };
  });
}

/** Those of the named members that are there: an absent one stays absent. */
export function present(raw: Raw, names: readonly string[]): object {
  return Object.fromEntries(
    names.filter((name) => raw[name] !== undefined).map((name) => [name, raw[name]]),
  );
}
