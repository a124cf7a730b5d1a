import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { authenticator, type Issuer } from './authenticate.ts';
import { anonymous } from './subject.ts';

const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
const other = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
const jwk = await exportJWK(publicKey);
const issuer: Issuer = {
  issuer: 'urn:issuer',
  audience: 'urn:mesh',
  keys: { keys: [{ ...jwk, alg: 'EdDSA' }] },
};
const now = Math.floor(Date.now() / 1000);
const claims: JWTPayload = {
  iss: 'urn:issuer',
  aud: 'urn:mesh',
  sub: 'ada',
  exp: now + 60,
  scope: 'read:user  role:x\tadmin',
};

const signed = (payload: JWTPayload, key = privateKey) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA' }).sign(key);
const bearer = async (payload: JWTPayload, key = privateKey) =>
  `Bearer ${await signed(payload, key)}`;

test('a caller without a token is anonymous', async () => {
  const authenticate = authenticator(issuer);
  expect(await authenticate(undefined)).toBe(anonymous);
  expect(await authenticate('')).toBe(anonymous);
});

test('a token names its subject, client and scopes, whatever white space is between them', async () => {
  const authenticate = authenticator(issuer);
  const header = await bearer({ ...claims, client_id: 'webshop' });
  const subject = await authenticate(header);
  expect(subject).toEqual({
    authenticated: true,
    id: 'ada',
    client: 'webshop',
    scopes: new Set(['read:user', 'role:x', 'admin']),
    policies: new Set(),
  });
  expect(await authenticate(header.replace('Bearer', 'bearer'))).toBe(subject);
});

test('several audiences are fine when ours is among them', async () => {
  expect(
    await authenticator(issuer)(await bearer({ ...claims, aud: ['urn:other', 'urn:mesh'] })),
  ).toMatchObject({ id: 'ada' });
});

test.each<[string, () => Promise<string> | string]>([
  ['of another issuer', () => bearer({ ...claims, iss: 'urn:else' })],
  ['of another audience', () => bearer({ ...claims, aud: 'urn:else' })],
  ['that has expired', () => bearer({ ...claims, exp: now - 61 })],
  ['without an expiry', () => bearer({ iss: 'urn:issuer', aud: 'urn:mesh', sub: 'ada' })],
  ['without a subject', () => bearer({ iss: 'urn:issuer', aud: 'urn:mesh', exp: now + 60 })],
  ['that is not valid yet', () => bearer({ ...claims, nbf: now + 120 })],
  ['signed by somebody else', () => bearer(claims, other.privateKey)],
  ['with no signature', () => `Bearer ${new UnsecuredJWT(claims).encode()}`],
  [
    'whose middle was changed',
    async () => (await bearer(claims)).replace(/\.[^.]+\./u, '.eyJzdWIiOiJldmUifQ.'),
  ],
  ['that is no token', () => 'Bearer abc'],
  ['after two spaces', async () => (await bearer(claims)).replace(' ', '  ')],
  ['of another scheme', () => 'Basic YWRhOmFkYQ=='],
])('a token %s is refused', async (_, header) => {
  await expect(authenticator(issuer)(await header())).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});

test('a gateway without an issuer takes no token', async () => {
  await expect(authenticator(undefined)(await bearer(claims))).rejects.toMatchObject({
    message: 'This gateway knows no issuer of tokens.',
  });
});
