import { type DefinitionNode, Kind, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import type { Finding, MeshModel, Policy, PublishedSchema } from './policy.ts';

/** One domain that is down must cost its own fields only. */
export const rootAndCrossDomainFieldsAreNullable: Policy = {
  id: 'MESH_NONNULL_ACROSS_BOUNDARY',
  name: 'MUST root fields and fields of other domains be nullable',
  why: 'With a non-null link one dead subgraph makes the whole answer null.',
  hint: 'Take the "!" away.',
  controls: [],
  *check({ schemas }: MeshModel): Iterable<Finding> {
    for (const schema of schemas) {
      const foreign = stubs(schema);
      for (const type of schema.document.definitions.filter(isObject)) {
        for (const { name, type: answered, loc } of type.fields ?? []) {
          const crosses = type.name.value === 'Query' || foreign.has(named(answered));
          if (!crosses || answered.kind !== Kind.NON_NULL_TYPE) continue;
          const { line = 1, column = 1 } = loc?.startToken ?? {};
          yield {
            target: `${type.name.value}.${name.value}`,
            message: 'The field is non-null and crosses domains.',
            at: { file: schema.file, line, column },
          };
        }
      }
    }
  },
};

/** Types that another domain resolves: `@key(resolvable: false)`. */
function stubs({ document }: PublishedSchema): ReadonlySet<string> {
  const types = document.definitions
    .filter(isObject)
    .filter(({ directives = [] }) =>
      directives.some(({ arguments: given = [] }) =>
        given.some(
          ({ name, value }) =>
            name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
        ),
      ),
    );
  return new Set(types.map(({ name }) => name.value));
}

function isObject(node: DefinitionNode): node is ObjectTypeDefinitionNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION;
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}
