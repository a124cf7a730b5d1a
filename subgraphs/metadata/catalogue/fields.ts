import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  valueFromASTUntyped,
} from 'graphql';

/** A field of the graph, as the supergraph's own text describes it. */
export interface FieldFact {
  readonly coordinate: string;
  readonly parent: string;
  readonly type: string;
  /** The type without lists and non-nulls. */
  readonly namedType: string;
  readonly description?: string;
  readonly deprecated?: string;
  readonly classification?: string;
  /** The access directives as they stand. */
  readonly guard?: string;
}

/** A type that wraps a port: `@dataProduct(id, port, contract)`. */
interface WrapperFact {
  readonly type: string;
  readonly product: string;
  /** `{id}@{version}`. */
  readonly contract: string;
}

/** What a supergraph says of its fields. */
export interface SchemaFacts {
  readonly fields: ReadonlyMap<string, FieldFact>;
  readonly wrappers: readonly WrapperFact[];
}

/** Directives of the join and link specifications: the composer's, nobody's field. */
const MACHINERY = /^(?:join|link|core)__/u;
const ACCESS = new Set(['authenticated', 'requiresScopes', 'policy']);

/** Reads the fields and port wrappers of a supergraph. */
export function readSchemaFacts(supergraph: DocumentNode): SchemaFacts {
  const types = supergraph.definitions.filter(
    (one): one is ObjectTypeDefinitionNode =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION && !MACHINERY.test(one.name.value),
  );
  const facts = types.flatMap((type) =>
    (type.fields ?? []).map((field) => factOf(type.name.value, field)),
  );
  return {
    fields: new Map(facts.map((fact) => [fact.coordinate, fact])),
    wrappers: types.flatMap(wrappersOf),
  };
}

function factOf(
  parent: string,
  { name, type, description, directives = [] }: FieldDefinitionNode,
): FieldFact {
  const deprecated = argument(named(directives, 'deprecated')[0], 'reason');
  const classification = argument(named(directives, 'classified')[0], 'as');
  const guard = directives
    .filter((one) => ACCESS.has(one.name.value))
    .map((one) => print(one))
    .join(' ');
  const written = print(type);
  return {
    coordinate: `${parent}.${name.value}`,
    parent,
    type: written,
    namedType: written.replaceAll(/[[\]!]/gu, ''),
    ...(description && { description: description.value }),
    ...(typeof deprecated === 'string' && { deprecated }),
    ...(typeof classification === 'string' && { classification }),
    ...(guard !== '' && { guard }),
  };
}

function wrappersOf({ name, directives = [] }: ObjectTypeDefinitionNode): readonly WrapperFact[] {
  return named(directives, 'dataProduct').map((one) => ({
    type: name.value,
    product: String(argument(one, 'id')),
    contract: String(argument(one, 'contract')),
  }));
}

function named(
  directives: readonly ConstDirectiveNode[],
  name: string,
): readonly ConstDirectiveNode[] {
  return directives.filter((directive) => directive.name.value === name);
}

function argument(directive: ConstDirectiveNode | undefined, name: string): unknown {
  const found = directive?.arguments?.find((one) => one.name.value === name);
  return found && valueFromASTUntyped(found.value);
}
