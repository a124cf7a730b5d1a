import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { MeshError } from '../errors/index.ts';
import { believe, type Caller } from './caller.ts';

/** What a signed context says (JWT, RFC 7519): from the gateway, for one subgraph, for 30 seconds. */
export interface ContextClaims {
  readonly iss: string;
  readonly aud: string;
  readonly sub?: string;
  readonly auth: boolean;
  readonly scopes: readonly string[];
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
}

export const ISSUER = 'supermesh-gateway';
/** Seconds that a context lives. */
export const LIFETIME = 30;
/** Compact JWS (RFC 7515) with HMAC-SHA256, always this header. */
export const HEADER = Buffer.from('{"alg":"HS256"}').toString('base64url');

const KEY_BYTES = 32;

/** The key with which the gateway signs for one subgraph: another subgraph cannot make it (HKDF, RFC 5869). */
export function contextKey(secret: Buffer, subgraph: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `supermesh context ${subgraph}`, KEY_BYTES));
}

/** The signature of `header.payload`. */
export function sign(content: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(content).digest();
}

interface Expected {
  /** The subgraph's own name. */
  readonly audience: string;
  /** The key, and during a rotation the one before it. */
  readonly keys: readonly Buffer[];
  /** Seconds since 1970; for tests. */
  readonly now?: number;
}

/**
 * Reads the context that the gateway sent, and believes the caller it names.
 * @throws MeshError UNAUTHENTICATED when it is missing, altered, expired, or meant for another subgraph.
 */
export function verifyContext(
  token: string,
  { audience, keys, now = Date.now() / 1000 }: Expected,
): Caller {
  const [header, payload, signature, ...rest] = token.split('.');
  if (header !== HEADER || payload === undefined || signature === undefined || rest.length > 0)
    throw refused();
  const given = Buffer.from(signature, 'base64url');
  if (!keys.some((key) => sameBytes(given, sign(`${header}.${payload}`, key)))) throw refused();
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as ContextClaims;
  const { iss, aud, iat, exp, sub, auth, scopes } = claims;
  const timely = iat <= now + 1 && now < exp && exp - iat <= LIFETIME;
  if (iss !== ISSUER || aud !== audience || !timely) throw refused();
  return believe({
    authenticated: auth,
    scopes: new Set(scopes),
    ...(sub !== undefined && { subject: sub }),
  });
}

function sameBytes(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}

function refused(): MeshError {
  return new MeshError('UNAUTHENTICATED', 'The request carries no valid context of the gateway.', {
    hint: 'Ask through the gateway.',
  });
}
