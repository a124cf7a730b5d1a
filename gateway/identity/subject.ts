/** Who asks, decided once per request and never changed: the gateway's word for a caller. */
export interface Subject {
  readonly authenticated: boolean;
  /** The token's `sub`; absent for anonymous callers. */
  readonly id?: string;
  /** The application: the token's `client_id` or `azp`. */
  readonly client?: string;
  readonly scopes: ReadonlySet<string>;
  /** Policies granted, by name, as `@policy` mentions them. */
  readonly policies: ReadonlySet<string>;
}

/** A caller without a token: may read what needs nothing. */
export const anonymous: Subject = Object.freeze({
  authenticated: false,
  scopes: new Set<string>(),
  policies: new Set<string>(),
});
