import { createHash } from 'node:crypto';
import { MeshError } from '@supermesh/kit/errors';
import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { anonymous, type Subject } from './subject.ts';

/** An issuer whose tokens are taken: its public keys, name and our audience (OpenID Connect Core, section 2). */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JSONWebKeySet;
}

/** Turns an `Authorization` header into a subject. */
export type Authenticate = (authorization: string | undefined) => Promise<Subject>;

const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];
const CLOCK_TOLERANCE = 60;
const MAX_CACHED = 10_000;
const MAX_CACHED_MS = 60_000;

/**
 * Reads bearer tokens (RFC 6750, section 2.1) of one issuer; without an issuer every caller is anonymous and a token is refused.
 * @throws MeshError UNAUTHENTICATED for a token that is malformed, expired, foreign or of another audience.
 */
export function authenticator(issuer: Issuer | undefined): Authenticate {
  const verified = new LRUCache<string, Subject>({ max: MAX_CACHED, ttl: MAX_CACHED_MS });
  const verify = issuer ? verifier(issuer) : refuse;
  return async function authenticate(authorization) {
    if (authorization === undefined || authorization === '') return anonymous;
    const token = /^Bearer ([^\s]+)$/iu.exec(authorization)?.[1];
    if (token === undefined)
      throw unauthenticated('The Authorization header is not "Bearer <token>".');
    const digest = createHash('sha256').update(token).digest('base64');
    const known = verified.get(digest);
    if (known) return known;
    const payload = await verify(token);
    const subject = subjectOf(payload);
    verified.set(digest, subject, {
      ttl: Math.max(1, Math.min(MAX_CACHED_MS, payload.exp! * 1000 - Date.now())),
    });
    return subject;
  };
}

function verifier({ issuer, audience, keys }: Issuer): (token: string) => Promise<JWTPayload> {
  const keySet = createLocalJWKSet(keys);
  const options = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE,
    requiredClaims: ['exp', 'sub'],
  };
  return async (token) => {
    try {
      return (await jwtVerify(token, keySet, options)).payload;
    } catch (cause) {
      throw unauthenticated('The token was not accepted.', cause);
    }
  };
}

async function refuse(): Promise<never> {
  throw unauthenticated('This gateway knows no issuer of tokens.');
}

function subjectOf({ sub, scope, client_id, azp }: JWTPayload): Subject {
  const client = client_id ?? azp;
  const scopes = typeof scope === 'string' ? scope.split(/\s+/u).filter((word) => word !== '') : [];
  return Object.freeze({
    authenticated: true,
    id: sub!,
    ...(typeof client === 'string' && { client }),
    scopes: new Set(scopes),
    policies: new Set<string>(),
  });
}

function unauthenticated(message: string, cause?: unknown): MeshError {
  return new MeshError('UNAUTHENTICATED', message, { cause });
}
