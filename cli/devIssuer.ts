import type { Issuer } from '@supermesh/gateway/identity';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An issuer of tokens for development: its keys live as long as the process and no longer. */
export interface DevIssuer {
  readonly issuer: Issuer;
  /** A token for `subject` with these scopes. */
  token(subject: string, scopes: readonly string[]): Promise<string>;
}

const NAME = 'urn:supermesh:development';
const AUDIENCE = 'urn:supermesh';
const LIFETIME = '12h';

/** Makes a development issuer with fresh Ed25519 keys. */
export async function openDevIssuer(): Promise<DevIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const key = { ...(await exportJWK(publicKey)), alg: 'EdDSA', use: 'sig' };
  return {
    issuer: { issuer: NAME, audience: AUDIENCE, keys: { keys: [key] } },
    token: (subject, scopes) =>
      new SignJWT({ scope: scopes.join(' '), client_id: 'development' })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer(NAME)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(LIFETIME)
        .sign(privateKey),
  };
}
