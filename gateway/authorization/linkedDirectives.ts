import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import { argumentsOf, listOf } from './directiveArguments.ts';

/** The standard directives that restrict access, by their own names. */
export type AccessDirective = 'authenticated' | 'requiresScopes' | 'policy';

const FEATURE = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\//u;

/**
 * The names under which a supergraph uses the access directives: local name -> standard directive.
 * Honours `as` and renamed imports (link specification v1.0, `@link`), and `@core`, which came before it.
 */
export function linkedDirectives({
  definitions,
}: DocumentNode): ReadonlyMap<string, AccessDirective> {
  const links = definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? [])
      : [],
  );
  return new Map(links.flatMap(linked));
}

function linked(link: ConstDirectiveNode): readonly (readonly [string, AccessDirective])[] {
  const given = argumentsOf(link);
  const feature = FEATURE.exec(String(given.get('url') ?? given.get('feature')))?.[1];
  if (feature === undefined) return [];
  const local = importedAs(feature, given.get('import')) ?? given.get('as') ?? feature;
  return [[local as string, feature as AccessDirective]];
}

/** Reads `import: ["@policy", {name: "@authenticated", as: "@loggedIn"}]`. */
function importedAs(feature: string, imports: unknown): string | undefined {
  for (const one of listOf(imports)) {
    const { name, as = name } = (typeof one === 'string' ? { name: one } : one) as Import;
    if (name === `@${feature}`) return as.replace('@', '');
  }
  return undefined;
}

interface Import {
  readonly name: string;
  readonly as?: string;
}
