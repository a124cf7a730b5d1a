import type { AccessRole, Classification } from './model.ts';

/** What a caller must be to read a field: known, and holder of all scopes of one of the groups. */
export interface Requirement {
  readonly authenticated: boolean;
  /** The outer list is OR, the inner AND; empty asks for no scope. */
  readonly scopes: readonly (readonly string[])[];
}

/**
 * What a class asks for. Personal and restricted data open to the roles of the contract; a contract that names none
 * opens them to nobody.
 */
export function requirementOf(
  classification: Classification,
  { roles }: { readonly roles: readonly AccessRole[] },
  productId: string,
): Requirement {
  switch (classification) {
    case 'public':
      return { authenticated: false, scopes: [] };
    case 'internal':
      return { authenticated: true, scopes: [] };
    case 'confidential':
      return { authenticated: false, scopes: [[`product:${productId}:read`]] };
    case 'restricted':
    case 'pii':
    case 'pii-special':
      return { authenticated: false, scopes: roles.map(({ role }) => [`role:${role}`]) };
  }
}
