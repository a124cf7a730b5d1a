import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Fault, MeshError, printFault } from '@supermesh/kit/errors';
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

/** One subgraph of `supergraph.yaml`. */
export interface SubgraphEntry {
  readonly name: string;
  readonly routingUrl: string;
  readonly schemaFile: string;
}

/**
 * Reads `supergraph.yaml` (the format of Rover's `supergraph compose`), subgraphs by name.
 * @throws MeshError CONFIG_INVALID with the place of every fault.
 */
export async function readSupergraphConfig(file: string): Promise<readonly SubgraphEntry[]> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(file, 'utf8'), { lineCounter: lines });
  const faults: Fault[] = [];
  const fault = (node: Node | null | undefined, message: string) => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    faults.push({
      file,
      line,
      column: col,
      message,
      hint: 'See the file of the project for the form.',
    });
  };
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    faults.push({ file, line, column: col, message: error.message, hint: '' });
  }
  const subgraphs = document.get('subgraphs');
  const entries = isMap(subgraphs)
    ? subgraphs.items.flatMap((item) => {
        const name = String(item.key);
        const routingUrl = text(item.value, ['routing_url']);
        const schema = text(item.value, ['schema', 'file']);
        if (routingUrl === undefined)
          fault(item.key as Node, `Subgraph "${name}" has no routing_url.`);
        if (schema === undefined) fault(item.key as Node, `Subgraph "${name}" has no schema.file.`);
        return routingUrl === undefined || schema === undefined
          ? []
          : [{ name, routingUrl, schemaFile: join(dirname(file), schema) }];
      })
    : [];
  if (entries.length === 0 && faults.length === 0)
    fault(document.contents, 'The file names no subgraphs.');
  if (faults.length > 0)
    throw new MeshError('CONFIG_INVALID', faults.map(printFault).join('\n'), {
      details: { faults },
    });
  return entries.toSorted((one, other) => one.name.localeCompare(other.name));
}

function text(value: unknown, path: readonly string[]): string | undefined {
  const found = isMap(value) ? value.getIn(path, true) : undefined;
  return isScalar(found) && typeof found.value === 'string' ? found.value : undefined;
}
