import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { ask } from './mesh.ts';
import { freePort, start } from './process.ts';

test(
  'mesh dev prints its addresses, answers the query it prints, and stops cleanly',
  { timeout: 30_000 },
  async () => {
    const port = await freePort();
    await using program = start(['cli/main.ts', 'dev', '--port', String(port)]);
    await program.until(/Ctrl-C stops it/u);
    const url = `http://127.0.0.1:${port}`;
    expect(program.output()).toContain(
      `explorer  ${url}/\n  GraphQL   ${url}/graphql\n  health    ${url}/health\n`,
    );

    const query = (JSON.parse(/-d '(.+)'/u.exec(program.output())![1]!) as { query: string }).query;
    const { data, errors } = await ask(url, query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      assortmentProducts: { nodes: [{ id: '25671' }, { id: '26081' }] },
    });

    const personal = '{ customersHousehold(id: "1") { ageBand } }';
    expect(await ask(url, personal)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    });
    const token = /Authorization: Bearer (\S+)/u.exec(program.output())![1]!;
    expect(await ask(url, personal, { token })).toEqual({
      data: { customersHousehold: { ageBand: '65+' } },
    });

    const health = await fetch(`${url}/health`);
    expect(await health.json()).toMatchObject({ status: 'up' });

    const { code, ms } = await program.stop('SIGTERM');
    expect(code).toBe(0);
    expect(ms).toBeLessThan(2000);
  },
);

test('Ctrl-C stops it as well', { timeout: 30_000 }, async () => {
  await using program = start(['cli/main.ts', 'dev', '--port', '0']);
  await program.until(/Ctrl-C stops it/u);
  const { code, ms } = await program.stop('SIGINT');
  expect(code).toBe(0);
  expect(ms).toBeLessThan(2000);
});

test('a taken port is named, with exit code 1', { timeout: 30_000 }, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  await using program = start(['cli/main.ts', 'dev', '--port', String(port)]);
  await once(program.child, 'close');
  other.close();
  expect(program.child.exitCode).toBe(1);
  expect(program.output()).toBe(
    `PORT_TAKEN Port ${port} of 127.0.0.1 is taken by another process.\nChoose another with --port, or stop that process.\n`,
  );
});

test.each([
  [
    ['dev', '--port', 'http'],
    'CONFIG_INVALID --port is "http"; a port is a whole number from 0 to 65535.',
  ],
  [['dev', '--prot', '5000'], `CONFIG_INVALID Unknown option '--prot'`],
  [['serve'], 'CONFIG_INVALID There is no command "serve".'],
])('mesh %j says what is wrong, with exit code 1', { timeout: 30_000 }, async (args, message) => {
  await using program = start(['cli/main.ts', ...args]);
  await once(program.child, 'close');
  expect(program.child.exitCode).toBe(1);
  expect(program.output()).toContain(message);
});

test('help lists every command', { timeout: 30_000 }, async () => {
  await using program = start(['cli/main.ts', 'help']);
  await once(program.child, 'close');
  expect(program.child.exitCode).toBe(0);
  for (const command of ['mesh dev', 'mesh compose', 'mesh check'])
    expect(program.output()).toContain(command);
});
