import { dirname } from 'node:path';
import { MeshError } from '@supermesh/kit/errors';
import type { Command } from './command.ts';

/** Every command, loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  dev: async () => (await import('./dev.ts')).dev,
  compose: async () => (await import('./compose.ts')).composeCommand,
  check: async () => (await import('./check.ts')).check,
};

async function main([name = 'help', ...args]: string[]): Promise<void> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return help(name);
  const command = await load();
  if (args.includes('--help')) return console.log(`${command.summary}\n\n  ${command.usage}`);
  await command.run(args, dirname(import.meta.dirname));
}

async function help(asked: string): Promise<void> {
  const lines = await Promise.all(
    Object.values(commands).map(async (load) => {
      const { usage, summary } = await load();
      return `  ${usage.padEnd(34)} ${summary}`;
    }),
  );
  console.log(`mesh <command>\n\n${lines.join('\n')}`);
  if (asked === 'help' || asked === '--help') return;
  throw new MeshError('CONFIG_INVALID', `There is no command "${asked}".`, {
    hint: 'See the list above.',
  });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const known =
    error instanceof MeshError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!known) throw error;
  console.error(
    error instanceof MeshError
      ? `${error.code} ${error.message}\n${error.hint}`
      : `CONFIG_INVALID ${(error as Error).message}`,
  );
  process.exitCode = 1;
}
