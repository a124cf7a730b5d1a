import { randomUUID } from 'node:crypto';
import { believe, type Caller } from './caller.ts';
import { type ContextClaims, HEADER, ISSUER, LIFETIME, sign } from './context.ts';

interface Mint {
  /** The subgraph that is called. */
  readonly audience: string;
  readonly key: Buffer;
  /** Seconds since 1970; for tests. */
  readonly now?: number;
}

/** Signs a context for one call of one subgraph. Only the gateway imports this. */
export function mintContext(
  caller: Caller,
  { audience, key, now = Date.now() / 1000 }: Mint,
): string {
  const iat = Math.floor(now);
  const claims: ContextClaims = {
    iss: ISSUER,
    aud: audience,
    ...(caller.subject !== undefined && { sub: caller.subject }),
    auth: caller.authenticated,
    scopes: [...caller.scopes],
    iat,
    exp: iat + LIFETIME,
    jti: randomUUID(),
  };
  const content = `${HEADER}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${content}.${sign(content, key).toString('base64url')}`;
}

/** Names a caller to a subgraph in this process. Only the gateway imports this. */
export function handOver(caller: Caller): Caller {
  return believe(caller);
}
