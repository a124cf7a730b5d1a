import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import { expect, test } from 'vitest';
import { type Answer, openTestMesh } from './mesh.ts';

/** Who asks a scenario's query: `as.json`; without that file, anonymous. */
interface As {
  readonly subject: string;
  readonly scopes: readonly string[];
}

const folder = join(import.meta.dirname, 'scenarios');
const rewrite = process.env['UPDATE'] === 'scenarios';

async function optional(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

/** Compares with the committed file, or writes it when asked to: `UPDATE=scenarios npm test`. */
async function same(file: string, actual: string): Promise<void> {
  if (rewrite) await writeFile(file, actual);
  expect(actual).toBe(await optional(file));
}

function printed(answer: Answer): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** A folder is a sentence about the mesh: its query, its plan and its answer, so that a worse one shows in the diff. */
test.each(readdirSync(folder))('%s', { timeout: 30_000 }, async (name) => {
  await using mesh = await openTestMesh();
  const at = (file: string) => join(folder, name, file);
  const query = await readFile(at('query.graphql'), 'utf8');
  const as = JSON.parse((await optional(at('as.json'))) ?? 'null') as As | null;
  const token = as ? await mesh.mesh.issuer.token(as.subject, as.scopes) : undefined;
  const answer = await mesh.ask(query, token === undefined ? {} : { token });
  const plan = await mesh.mesh.gateway.snapshot.planner.plan(query);
  await same(at('plan.txt'), `${prettyFormatQueryPlan(plan)}\n`);
  await same(at('response.json'), printed(answer));
  expect(mesh.reported).toEqual([]);
});
