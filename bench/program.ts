import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** A process under measurement. */
export interface Program extends AsyncDisposable {
  /** Seconds of processor time that it has used, in user and kernel. */
  cpu(): number;
  /** Megabytes of memory that it holds now. */
  rss(): number;
}

interface Start {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The core it is kept on, where the machine has several. */
  readonly core: number;
  /** Its output once it serves. */
  readonly ready: RegExp;
}

const TICKS_PER_SECOND = 100;

/** Starts a Node program on one core and waits until it serves. */
export async function startProgram({
  args,
  cwd,
  environment = {},
  core,
  ready,
}: Start): Promise<Program> {
  const pinned = availableParallelism() > 1 ? ['taskset', '-c', String(core)] : [];
  const [command, ...rest] = [...pinned, process.execPath, ...args] as [string, ...string[]];
  const child = spawn(command, rest, { cwd, env: { ...process.env, ...environment } });
  await output(child, ready);
  const pid = child.pid!;
  return {
    cpu: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    },
    rss: () =>
      Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024,
    async [Symbol.asyncDispose]() {
      const { promise, resolve } = Promise.withResolvers<void>();
      child.once('close', () => resolve()).kill('SIGTERM');
      await promise;
    },
  };
}

async function output(child: ChildProcess, ready: RegExp): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      if (ready.test(text)) resolve();
    });
  }
  child.once('close', () => reject(new Error(`ended before it served:\n${text}`)));
  await promise;
}
