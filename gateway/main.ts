import { readFile } from 'node:fs/promises';
import { meshSecret } from '@supermesh/kit/guard';
import { readConfig } from './config.ts';
import { httpTransports } from './fetch/index.ts';
import { openGateway } from './gateway.ts';

/** A gateway as a process of its own: the committed supergraph, its subgraphs over HTTP, until SIGTERM or SIGINT. */
const config = readConfig(process.env, process.cwd());
const gateway = await openGateway({
  supergraphSdl: await readFile(config.supergraphFile, 'utf8'),
  transport: httpTransports({
    secret: await meshSecret(config.secretFile),
    timeoutMs: config.subgraphTimeoutMs,
  }),
  config,
  report: (error, id) =>
    void process.stderr.write(`${JSON.stringify({ level: 'error', id, error: String(error) })}\n`),
});
process.stdout.write(`gateway serves ${gateway.url}/graphql\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void gateway[Symbol.asyncDispose]());
}
