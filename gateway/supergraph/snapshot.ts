import { createHash } from 'node:crypto';
import { type Schema, Supergraph } from '@apollo/federation-internals';
import { MeshError } from '@supermesh/kit/errors';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { readRequirements, type Requirements } from '../authorization/index.ts';
import { apolloPlanner, type Planner } from '../plan/index.ts';

/** All that follows from one supergraph; never changed, replaced whole. */
export interface Snapshot {
  readonly id: string;
  readonly sdl: string;
  /** What clients see. */
  readonly api: GraphQLSchema;
  readonly apiModel: Schema;
  /** What subgraphs offer, inaccessible parts included. */
  readonly supergraph: GraphQLSchema;
  readonly requirements: Requirements;
  readonly planner: Planner;
  /** Subgraph name -> routing URL. */
  readonly subgraphs: ReadonlyMap<string, string>;
}

/** Features linked with `for: SECURITY` or `for: EXECUTION` that this gateway does what they ask; a file with any other is refused. */
const FEATURES = new Set(
  [
    'core/v0.1',
    'core/v0.2',
    'join/v0.1',
    'join/v0.2',
    'join/v0.3',
    'join/v0.4',
    'join/v0.5',
    'tag/v0.1',
    'tag/v0.2',
    'tag/v0.3',
    'inaccessible/v0.1',
    'inaccessible/v0.2',
    'authenticated/v0.1',
    'requiresScopes/v0.1',
    'policy/v0.1',
    'cost/v0.1',
  ].map((feature) => `https://specs.apollo.dev/${feature}`),
);

/** @throws MeshError SUPERGRAPH_INVALID when the text is no supergraph, or asks for what this gateway cannot enforce. */
export function snapshotOf(sdl: string): Snapshot {
  const document = read(() => parse(sdl));
  const requirements = readRequirements(document);
  const model = read(() =>
    Supergraph.build(sdl, { supportedFeatures: FEATURES, validateSupergraph: false }),
  );
  const apiModel = model.apiSchema();
  return Object.freeze({
    id: createHash('sha256').update(sdl).digest('hex').slice(0, 12),
    sdl,
    api: apiModel.toGraphQLJSSchema(),
    apiModel,
    supergraph: model.schema.toGraphQLJSSchema(),
    requirements,
    planner: apolloPlanner(model, apiModel),
    subgraphs: subgraphsOf(document),
  });
}

function read<T>(build: () => T): T {
  try {
    return build();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MeshError('SUPERGRAPH_INVALID', `The supergraph cannot be loaded: ${reason}`, {
      cause,
    });
  }
}

/** Reads `enum join__Graph { SALES @join__graph(name: "sales", url: "…") }` (join specification v0.5, `@join__graph`). */
function subgraphsOf({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const graphs = definitions.find(
    (one) => one.kind === 'EnumTypeDefinition' && one.name.value === 'join__Graph',
  );
  const values = graphs?.kind === 'EnumTypeDefinition' ? (graphs.values ?? []) : [];
  return new Map(
    values.flatMap(({ directives = [] }) =>
      directives.map((directive) => {
        const text = (name: string) => {
          const value = directive.arguments?.find(
            (argument) => argument.name.value === name,
          )?.value;
          return value?.kind === 'StringValue' ? value.value : '';
        };
        return [text('name'), text('url')] as const;
      }),
    ),
  );
}
