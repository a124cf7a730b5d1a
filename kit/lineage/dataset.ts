/** A table, file, topic or index, as OpenLineage names it: the system that holds it, and its name there. */
export interface DatasetId {
  readonly namespace: string;
  readonly name: string;
}

/**
 * Reads `{namespace}#{name}`, split at the first `#`: a namespace holds none, a name may.
 * Undefined when a part is missing.
 */
export function parseDatasetId(text: string): DatasetId | undefined {
  const split = text.indexOf('#');
  if (split < 1 || split === text.length - 1) return undefined;
  return { namespace: text.slice(0, split), name: text.slice(split + 1) };
}

/** The text that `parseDatasetId` reads. */
export function printDatasetId({ namespace, name }: DatasetId): string {
  return `${namespace}#${name}`;
}
