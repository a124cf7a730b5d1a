import { cpus } from 'node:os';
import type { Round } from './load.ts';

/** The rounds of one query on one gateway. */
export interface Measured {
  readonly query: string;
  readonly gateway: string;
  readonly rounds: readonly Round[];
}

/** The report as Markdown: medians over the rounds, and how the first gateway compares with each other one. */
export function report(measured: readonly Measured[], connections: number): string {
  const rounds = measured[0]?.rounds.length ?? 0;
  const date = new Date().toISOString().slice(0, 10);
  const head = `# Measurements

Written by \`npm run bench\` on ${date}: ${cpus().length} x ${cpus()[0]!.model.trim()}, Node ${process.versions.node}, ${process.platform}.
Subgraphs as processes of their own over HTTP; each gateway on one core, subgraphs and load on the other;
${connections} connections, ${rounds} interleaved rounds, medians; answers compared before measuring.
The subgraphs share the other core with the load and are the limit: CPU per request is what tells the gateways apart.

| query | gateway | req/s | p50 ms | p95 ms | p99 ms | CPU ms per request | RSS MB |
|---|---|--:|--:|--:|--:|--:|--:|`;
  const ratios = measured.flatMap((one) => ratio(one, measured));
  return [
    head,
    ...measured.map(line),
    '',
    '| query | against | req/s | CPU per request | RSS |',
    '|---|---|--:|--:|--:|',
    ...ratios,
    '',
  ].join('\n');
}

function line({ query, gateway, rounds }: Measured): string {
  const middle = medians(rounds);
  const { requestsPerSecond, p50, p95, p99, cpu, rss } = middle;
  return `| ${query} | ${gateway} | ${requestsPerSecond.toFixed(0)} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${p99.toFixed(1)} | ${cpu.toFixed(2)} | ${rss.toFixed(0)} |`;
}

function ratio(one: Measured, all: readonly Measured[]): readonly string[] {
  const ours = all.find(({ query }) => query === one.query)!;
  if (ours === one) return [];
  const [mine, other] = [medians(ours.rounds), medians(one.rounds)];
  const times = (of: keyof Round) => `${(mine[of] / other[of]).toFixed(2)} x`;
  return [
    `| ${one.query} | ${one.gateway} | ${times('requestsPerSecond')} | ${times('cpu')} | ${times('rss')} |`,
  ];
}

function medians(rounds: readonly Round[]): Round {
  const of = (key: keyof Round) =>
    rounds.map((round) => round[key]).toSorted((one, other) => one - other)[
      Math.floor(rounds.length / 2)
    ]!;
  return {
    requestsPerSecond: of('requestsPerSecond'),
    p50: of('p50'),
    p95: of('p95'),
    p99: of('p99'),
    cpu: of('cpu'),
    rss: of('rss'),
  };
}
