import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Fault } from '../errors/index.ts';
import type { ContractModel, Property, SchemaObject } from './model.ts';
import { type Requirement, requirementOf } from './requirement.ts';

/** A schema is compared with one contract of one product. */
interface Comparison {
  readonly contract: ContractModel;
  readonly productId: string;
  readonly types: ReadonlyMap<string, ObjectTypeDefinitionNode>;
}

/**
 * Whether a hand-written schema keeps its contract: for each published object its type and key, for each published
 * property its field, class, access (the same or stricter) and origin; and no field that no property covers.
 * An object all of whose properties are private has no type. A field that links to a list has an origin of its own.
 */
export function checkConformance(
  contract: ContractModel,
  productId: string,
  document: DocumentNode,
): readonly Fault[] {
  const objects = document.definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  const comparison = {
    contract,
    productId,
    types: new Map(objects.map((type) => [type.name.value, type])),
  };
  const published = contract.objects.filter(({ properties }) =>
    properties.some(({ hidden }) => !hidden),
  );
  return [
    ...wrapperFaults(comparison),
    ...published.flatMap((object) => objectFaults(object, comparison)),
  ];
}

function wrapperFaults({ contract, productId, types }: Comparison): readonly Fault[] {
  const name = `${contract.id}@${contract.version}`;
  const wrappers = [...types.values()].flatMap(({ directives }) =>
    named(directives, 'dataProduct'),
  );
  const found = wrappers.some(
    (one) => argument(one, 'contract') === name && argument(one, 'id') === productId,
  );
  const hint = `Write @dataProduct(id: "${productId}", …, contract: "${name}") on the wrapper of the port.`;
  return found
    ? []
    : [
        {
          file: contract.file,
          line: 1,
          column: 1,
          message: `No type of the schema serves ${name}.`,
          hint,
        },
      ];
}

function objectFaults(object: SchemaObject, comparison: Comparison): readonly Fault[] {
  const { contract, types } = comparison;
  const type = types.get(object.type);
  const [first] = object.properties;
  const fault = (property: Property | undefined, message: string): Fault => ({
    file: contract.file,
    ...(property ?? first!).at,
    message,
    hint: 'Change the schema, or version the contract.',
  });
  if (!type) return [fault(first, `The schema has no type ${object.type} for "${object.name}".`)];
  const faults: Fault[] = [];
  const key = object.key.map(({ field }) => field).join(' ');
  const keys = named(type.directives, 'key').map((one) => argument(one, 'fields'));
  if (key !== '' && !keys.includes(key))
    faults.push(fault(object.key[0], `${object.type} has no @key(fields: "${key}").`));
  for (const property of object.properties.filter(({ hidden }) => !hidden)) {
    const field = type.fields?.find(({ name }) => name.value === property.field);
    const coordinate = `${object.type}.${property.field}`;
    if (field)
      faults.push(
        ...fieldFaults(property, { object, field, comparison }).map((message) =>
          fault(property, `${coordinate} ${message}`),
        ),
      );
    else faults.push(fault(property, `The schema has no field ${coordinate}.`));
  }
  return [
    ...faults,
    ...uncovered(object, type).map((coordinate) =>
      fault(undefined, `${coordinate} is in no contract.`),
    ),
  ];
}

interface FieldOfObject {
  readonly object: SchemaObject;
  readonly field: FieldDefinitionNode;
  readonly comparison: Comparison;
}

function fieldFaults(
  property: Property,
  { object, field, comparison }: FieldOfObject,
): readonly string[] {
  const { contract, productId } = comparison;
  const { classification, column } = property;
  const [classified] = named(field.directives, 'classified');
  const faults: string[] = [];
  if (!classified || argument(classified, 'as') !== classification)
    faults.push(`is not @classified(as: "${classification}").`);
  const origins = named(field.directives, 'derivedFrom');
  if (
    !origins.some(
      (one) => argument(one, 'dataset') === object.dataset && argument(one, 'column') === column,
    )
  ) {
    faults.push(`is not @derivedFrom(dataset: "${object.dataset}", column: "${column}").`);
  }
  const asked = requirementOf(classification, contract, productId);
  if (!implies(requirementIn(field.directives), asked))
    faults.push(`is more open than its class ${classification} allows.`);
  return faults;
}

/** What a field's own directives ask for. */
function requirementIn(directives: readonly ConstDirectiveNode[] = []): Requirement {
  const [scoped] = named(directives, 'requiresScopes');
  return {
    authenticated: named(directives, 'authenticated').length > 0 || scoped !== undefined,
    scopes: scoped ? (argument(scoped, 'scopes') as string[][]) : [],
  };
}

/** Whether whoever meets `written` meets `asked` too: each group written holds some group asked. */
function implies(written: Requirement, asked: Requirement): boolean {
  if (asked.authenticated && !written.authenticated) return false;
  if (asked.scopes.length === 0) return true;
  return (
    written.scopes.length > 0 &&
    written.scopes.every((group) =>
      asked.scopes.some((other) => other.every((scope) => group.includes(scope))),
    )
  );
}

/** Fields with an origin in the object's own dataset that no property publishes, and fields without any origin. */
function uncovered(
  { type: name, properties, dataset }: SchemaObject,
  type: ObjectTypeDefinitionNode,
): readonly string[] {
  const columns = new Set(properties.map(({ column }) => column));
  const fields = new Set(properties.map(({ field }) => field));
  return (type.fields ?? [])
    .filter(({ name: field, directives }) => {
      if (fields.has(field.value)) return false;
      const origins = named(directives, 'derivedFrom');
      const known = origins.some(
        (one) =>
          argument(one, 'dataset') !== dataset || columns.has(String(argument(one, 'column'))),
      );
      return !known;
    })
    .map(({ name: field }) => `${name}.${field.value}`);
}

function named(
  directives: readonly ConstDirectiveNode[] = [],
  name: string,
): readonly ConstDirectiveNode[] {
  return directives.filter((directive) => directive.name.value === name);
}

function argument({ arguments: given = [] }: ConstDirectiveNode, name: string): unknown {
  const found = given.find((one) => one.name.value === name);
  return found && valueFromASTUntyped(found.value);
}
