import { parse } from 'yaml';
import type { ContractModel, ProductModel } from './model.ts';
const camel = (s: string) => s.replace(/[_-](.)/g, (_, c: string) => c.toUpperCase());
export function parseContract(source: string, file: string): ContractModel {
  const o = parse(source) as any;
  const custom = (x: any) =>
    Object.fromEntries((x.customProperties ?? []).map((c: any) => [c.property, c.value]));
  return {
    ...o,
    file,
    source,
    odcs: o,
    objects: (o.schema ?? []).map((s: any) => {
      const properties = (s.properties ?? []).map((p: any) => {
        const c = custom(p);
        return {
          ...p,
          column: p.physicalName ?? p.name,
          field: c.meshFieldName ?? camel(p.name),
          keyPosition: p.primaryKey ? p.primaryKeyPosition : undefined,
          relationships: p.relationships ?? [],
          hidden: !!c.meshPrivate,
          derivedFrom: c.meshDerivedFrom ?? [],
        };
      });
      return {
        name: s.name,
        table: s.physicalName ?? s.name,
        type: s.name,
        properties,
        key: properties
          .filter((p: any) => p.keyPosition)
          .sort((a: any, b: any) => a.keyPosition - b.keyPosition),
        dataset: '',
      };
    }),
  };
}
export function parseProduct(source: string, file: string): ProductModel {
  const o = parse(source) as any;
  return { ...o, file, source };
}
export function checkConformance(): [] {
  return [];
}
