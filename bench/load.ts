import { Pool } from 'undici';
import type { Program } from './program.ts';

/** What one round of one query on one gateway gave. */
export interface Round {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Milliseconds of the gateway's processor time per request. */
  readonly cpu: number;
  /** Megabytes. */
  readonly rss: number;
}

interface Load {
  readonly url: string;
  readonly query: string;
  readonly connections: number;
  readonly milliseconds: number;
  readonly program: Program;
}

/** Keeps every connection busy for the given time, one request after the other, and measures. */
export async function measure({
  url,
  query,
  connections,
  milliseconds,
  program,
}: Load): Promise<Round> {
  const pool = new Pool(new URL(url).origin, { connections });
  const body = JSON.stringify({ query });
  const latencies: number[] = [];
  const [cpu, from] = [program.cpu(), performance.now()];
  const until = from + milliseconds;
  const worker = async () => {
    while (performance.now() < until) {
      const sent = performance.now();
      await post(pool, body);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  await pool.close();
  const seconds = (performance.now() - from) / 1000;
  const sorted = latencies.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return {
    requestsPerSecond: latencies.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    cpu: ((program.cpu() - cpu) * 1000) / latencies.length,
    rss: program.rss(),
  };
}

/** The whole answer as text; anything but a clean one ends the bench. */
export async function post(pool: Pool, body: string): Promise<string> {
  const { statusCode, body: answer } = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  const text = await answer.text();
  if (statusCode !== 200 || text.includes('"errors"'))
    throw new Error(`HTTP ${statusCode}: ${text.slice(0, 500)}`);
  return text;
}
