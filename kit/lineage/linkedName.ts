import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import { argumentsOf } from './argumentsOf.ts';

/** A directive as its specification names it. */
export interface SpecifiedDirective {
  /** The segment of the specification's address before its version: `mesh` of `https://…/mesh/v1.0`. */
  readonly spec: string;
  readonly directive: string;
}

/**
 * The name under which a document uses a directive, without `@`: what its import says, else what the link itself is
 * called. Undefined when the specification is not linked. Link specification v1.0, "Name Conventions".
 * The address is recognised by its last two segments, because the part before them may move.
 */
export function linkedName(
  document: DocumentNode,
  { spec, directive }: SpecifiedDirective,
): string | undefined {
  const link = links(document).find(({ url }) => url.split('/').at(-2) === spec);
  if (!link) return undefined;
  const prefix = link.as ?? spec;
  return link.imports.get(directive) ?? (directive === spec ? prefix : `${prefix}__${directive}`);
}

interface Link {
  readonly url: string;
  readonly as: string | undefined;
  /** Directive -> its name here. */
  readonly imports: ReadonlyMap<string, string>;
}

function links({ definitions }: DocumentNode): readonly Link[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? []).filter(({ name }) => name.value === 'link').map(linkOf)
      : [],
  );
}

function linkOf(directive: ConstDirectiveNode): Link {
  const { url, as, import: imports } = argumentsOf(directive);
  return {
    url: String(url),
    as: typeof as === 'string' ? as : undefined,
    imports: new Map((Array.isArray(imports) ? imports : []).map(imported)),
  };
}

/** Reads `"@derivedFrom"` and `{name: "@derivedFrom", as: "@origin"}`. */
function imported(one: string | { readonly name: string; readonly as?: string }) {
  const { name, as = name } = typeof one === 'string' ? { name: one } : one;
  return [name.slice(1), as.slice(1)] as const;
}
