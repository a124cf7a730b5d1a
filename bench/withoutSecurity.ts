import { type DirectiveNode, parse, print, visit } from 'graphql';

const SECURITY = /^https:\/\/specs\.apollo\.dev\/(?:authenticated|requiresScopes|policy)\//u;
const NAMES = new Set(['authenticated', 'requiresScopes', 'policy']);
const SCALARS = new Set(['requiresScopes__Scope', 'policy__Policy']);

/** A supergraph without its access directives: it runs UNPROTECTED, and only a peer under measurement gets it. */
export function withoutSecurity(supergraphSdl: string): string {
  const stripped = visit(parse(supergraphSdl), {
    Directive: (node) => (NAMES.has(node.name.value) || linksSecurity(node) ? null : undefined),
    DirectiveDefinition: (node) => (NAMES.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (SCALARS.has(node.name.value) ? null : undefined),
  });
  return print(stripped);
}

function linksSecurity({ name, arguments: given = [] }: DirectiveNode): boolean {
  const url = given.find((argument) => argument.name.value === 'url')?.value;
  return name.value === 'link' && url?.kind === 'StringValue' && SECURITY.test(url.value);
}
