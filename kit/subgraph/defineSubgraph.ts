import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  parse,
  Source,
} from 'graphql';
import { type ContractModel, parseContract } from '../contract/index.ts';
import { MeshError } from '../errors/index.ts';
import { guardSchema, rulesFromSchema } from '../guard/index.ts';
import type { OpenedContracts, OpenOptions, Subgraph, SubgraphDefinition } from './definition.ts';
import { executor, type RequestOf } from './execute.ts';
import { linkProducts } from './product.ts';

type Resolver = GraphQLFieldResolver<never, never, never> | ((...given: never[]) => unknown);

/** Resolvers by type and field, as codegen types them. */
type ResolverMap = Readonly<Record<string, Readonly<Record<string, Resolver>> | GraphQLScalarType>>;

/** A domain, in the parts that its `subgraph.ts` puts together. */
export interface SubgraphParts<Opened extends AsyncDisposable> {
  readonly name: string;
  /** `import.meta.dirname` of the domain. */
  readonly folder: string;
  readonly resolvers: object;
  /** Opens what outlives a request: sources, indexes. Closed with the subgraph. */
  open(options: OpenedContracts): Promise<Opened>;
  /** Makes the resolvers' context of one request; `caller` is added to it. */
  context(opened: Opened, request: RequestOf): object;
}

/**
 * Makes a subgraph of a domain's parts: its schema, guarded by rules made from the schema's own access directives,
 * and its resolvers over opened sources.
 */
export function defineSubgraph<Opened extends AsyncDisposable>(
  parts: SubgraphParts<Opened>,
): SubgraphDefinition {
  return {
    name: parts.name,
    folder: parts.folder,
    open: (options) => openSubgraph(parts, options),
  };
}

async function openSubgraph<Opened extends AsyncDisposable>(
  parts: SubgraphParts<Opened>,
  options: OpenOptions,
): Promise<Subgraph> {
  const document = await readSchema(join(parts.folder, 'schema.graphql'));
  const contracts = await readContracts(parts.folder, options.root);
  const schema = buildSubgraphSchema([
    { typeDefs: document, resolvers: parts.resolvers as ResolverMap as never },
  ]);
  linkProducts(schema, document);
  const guarded = guardSchema(schema, rulesFromSchema(document));
  const opened = await parts.open({ ...options, contracts });
  const context = (request: RequestOf) => ({
    ...parts.context(opened, request),
    caller: request.caller,
  });
  return {
    name: parts.name,
    execute: executor({ schema: guarded, context, report: options.report }),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

async function readSchema(file: string): Promise<DocumentNode> {
  const sdl = await readFile(file, 'utf8');
  try {
    return parse(new Source(sdl, file));
  } catch (cause) {
    const { line = 1, column = 1 } = (cause instanceof GraphQLError && cause.locations?.[0]) || {};
    throw new MeshError('COMPOSITION_FAILED', `${file}:${line}:${column} ${String(cause)}`, {
      cause,
    });
  }
}

async function readContracts(folder: string, root: string): Promise<readonly ContractModel[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.odcs.yaml')).toSorted();
  return Promise.all(
    files.map(async (file) =>
      parseContract(await readFile(join(folder, file), 'utf8'), relative(root, join(folder, file))),
    ),
  );
}
