import { relative } from 'node:path';
import { composeServices } from '@apollo/composition';
import { type Fault, MeshError, printFault } from '@supermesh/kit/errors';
import { type DocumentNode, GraphQLError, parse, Source } from 'graphql';
import { inputsDigest, type SubgraphSdl } from './schemas.ts';

/** A composed supergraph, and what the composer found worth saying. */
export interface Composed {
  readonly sdl: string;
  readonly hints: readonly string[];
}

/**
 * Composes subgraphs into one supergraph (Apollo Federation 2).
 * @throws MeshError COMPOSITION_FAILED with the place of every fault.
 */
export function compose(schemas: readonly SubgraphSdl[]): Composed {
  const services = schemas.map(({ name, routingUrl: url, sdl, schemaFile }) => ({
    name,
    url,
    typeDefs: document(sdl, schemaFile),
  }));
  const { errors, supergraphSdl, hints } = composeServices(services);
  if (errors) throw failed(errors.map((error) => faultOf(error, schemas)));
  const head = `# Composed from supergraph.yaml and its subgraphs by: npm run compose\n# Inputs: ${inputsDigest(schemas)}\n`;
  return {
    sdl: `${head}${supergraphSdl}\n`,
    hints: hints.map(({ definition, message }) => `${definition.code} ${message}`),
  };
}

function document(sdl: string, file: string): DocumentNode {
  try {
    return parse(new Source(sdl, file));
  } catch (cause) {
    const { line = 1, column = 1 } = (cause instanceof GraphQLError && cause.locations?.[0]) || {};
    const message = cause instanceof Error ? cause.message : String(cause);
    throw failed([{ file: relative(process.cwd(), file), line, column, message, hint: '' }]);
  }
}

/** Apollo's errors name their places as AST nodes marked with the subgraph's name. */
function faultOf(
  { message, extensions, nodes }: GraphQLError,
  schemas: readonly SubgraphSdl[],
): Fault {
  const text = `${String(extensions['code'])} ${message}`;
  for (const node of nodes ?? []) {
    const file = schemas.find(
      ({ name }) => name === (node as { subgraph?: string }).subgraph,
    )?.schemaFile;
    const token = node.loc?.startToken;
    if (file && token)
      return {
        file: relative(process.cwd(), file),
        line: token.line,
        column: token.column,
        message: text,
        hint: '',
      };
  }
  return { file: 'supergraph.yaml', line: 1, column: 1, message: text, hint: '' };
}

function failed(faults: readonly Fault[]): MeshError {
  return new MeshError('COMPOSITION_FAILED', faults.map(printFault).join('\n'), {
    details: { faults },
  });
}
