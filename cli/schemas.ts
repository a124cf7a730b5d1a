import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { SubgraphEntry } from './supergraphConfig.ts';

/** A subgraph's schema as text. */
export interface SubgraphSdl extends SubgraphEntry {
  readonly sdl: string;
}

/** Reads every subgraph's schema file. */
export function readSchemas(entries: readonly SubgraphEntry[]): Promise<readonly SubgraphSdl[]> {
  return Promise.all(
    entries.map(async (entry) => ({ ...entry, sdl: await readFile(entry.schemaFile, 'utf8') })),
  );
}

/** What a supergraph was composed from, as one digest: two equal digests need no second composition. */
export function inputsDigest(schemas: readonly SubgraphSdl[]): string {
  const hash = createHash('sha256');
  for (const { name, routingUrl, sdl } of schemas)
    hash.update(JSON.stringify([name, routingUrl, sdl]));
  return hash.digest('hex');
}

/** The digest that stands at the head of a composed supergraph. */
export function recordedDigest(supergraphSdl: string): string | undefined {
  return /^# Inputs: ([0-9a-f]{64})$/mu.exec(supergraphSdl)?.[1];
}
