import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isHandedOver } from './caller.ts';
import { contextKey, sign, verifyContext } from './context.ts';
import { handOver, mintContext } from './mint.ts';
import { meshSecret } from './secret.ts';

const secret = Buffer.alloc(32, 3);
const key = contextKey(secret, 'sales');
const now = 1_800_000_000;
const caller = { authenticated: true, subject: 'ada', scopes: new Set(['a', 'b']) };
const minted = () => mintContext(caller, { audience: 'sales', key, now });
const verify = (token: string, at = now) =>
  verifyContext(token, { audience: 'sales', keys: [key], now: at });

test('a context names its caller, who is then believed', () => {
  const known = verify(minted());
  expect(known).toEqual(caller);
  expect(isHandedOver(known)).toBe(true);
});

test('a caller that was made up is not believed, a handed over one is, and nobody changes it', () => {
  expect(isHandedOver(caller)).toBe(false);
  const handed = handOver(caller);
  expect(isHandedOver(handed)).toBe(true);
  expect(isHandedOver({ ...handed })).toBe(false);
  expect(() => Object.assign(handed, { authenticated: false })).toThrow(TypeError);
});

test('two keys are good during a rotation', () => {
  const old = contextKey(Buffer.alloc(32, 9), 'sales');
  const token = mintContext(caller, { audience: 'sales', key: old, now });
  expect(verifyContext(token, { audience: 'sales', keys: [key, old], now })).toEqual(caller);
});

/** A token with other claims, well signed. */
function forged(claims: object): string {
  const [header, payload] = minted().split('.') as [string, string];
  const own = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const content = `${header}.${Buffer.from(JSON.stringify({ ...own, ...claims })).toString('base64url')}`;
  return `${content}.${sign(content, key).toString('base64url')}`;
}

test.each<[string, () => string, number?]>([
  ['is missing', () => ''],
  ['is no token', () => 'a.b.c'],
  ['has a fourth part', () => `${minted()}.x`],
  [
    'was altered',
    () =>
      minted().replace(
        /\.[^.]+\./u,
        `.${Buffer.from('{"aud":"sales","scopes":["admin"]}').toString('base64url')}.`,
      ),
  ],
  [
    'was signed with another subgraph’s key',
    () => mintContext(caller, { audience: 'sales', key: contextKey(secret, 'marketing'), now }),
  ],
  ['is for another subgraph', () => mintContext(caller, { audience: 'marketing', key, now })],
  ['has expired', minted, now + 31],
  ['comes from the future', minted, now - 10],
  ['lives too long', () => forged({ exp: now + 3600 })],
  ['is of another issuer', () => forged({ iss: 'somebody' })],
  [
    'has another header',
    () => minted().replace(/^[^.]+/u, Buffer.from('{"alg":"none"}').toString('base64url')),
  ],
])('a context that %s is refused', (_, token, at) => {
  expect(() => verify(token(), at)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
});

test('processes that start at once agree on one secret, which only its owner can read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-secret-'));
  const file = join(folder, 'deep', 'secret');
  const secrets = await Promise.all(Array.from({ length: 8 }, () => meshSecret(file)));
  expect(new Set(secrets.map((one) => one.toString('hex'))).size).toBe(1);
  expect(await readFile(file)).toEqual(secrets[0]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  await chmod(file, 0o644);
  await expect(meshSecret(file)).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    hint: `Run: chmod 600 ${file}`,
  });
  await writeFile(file, 'short', { mode: 0o600 });
  await chmod(file, 0o600);
  await expect(meshSecret(file)).rejects.toMatchObject({
    message: `The secret file ${file} holds 5 bytes, not 32.`,
  });
  await rm(folder, { recursive: true });
});
