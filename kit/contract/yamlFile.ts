import { isAlias, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type Fault, MeshError, printFault } from '../errors/index.ts';

/** A YAML file on its way to a model: its nodes, its value, and the faults found so far. */
export interface YamlFile {
  readonly root: Node | null;
  readonly value: unknown;
  readonly faults: Fault[];
  place(node: unknown): { readonly line: number; readonly column: number };
  /** Notes a fault at a node. */
  fault(node: unknown, message: string, hint: string): void;
}

const MAX_BYTES = 10 * 2 ** 20;

/**
 * Reads YAML 1.2 with the core schema: dates stay text. Duplicate keys are faults; aliases are refused, because a file
 * of them can stand for gigabytes.
 */
export function readYaml(source: string, file: string): YamlFile {
  const lines = new LineCounter();
  const faults: Fault[] = [];
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const place = (node: unknown) => at((node as Node | null)?.range?.[0] ?? 0);
  const fault = (node: unknown, message: string, hint: string) =>
    void faults.push({ file, ...place(node), message, hint });
  if (source.length > MAX_BYTES) {
    fault(null, `The file is over ${MAX_BYTES} bytes.`, 'Split it.');
    return { root: null, value: undefined, faults, place, fault };
  }
  const document = parseDocument(source, {
    lineCounter: lines,
    schema: 'core',
    logLevel: 'silent',
  });
  for (const { pos, message } of document.errors) {
    faults.push({
      file,
      ...at(pos[0]),
      message: message.split(' at line')[0]!,
      hint: 'Correct the YAML.',
    });
  }
  visit(document, (_, node) => {
    if (isAlias(node)) fault(node, 'Aliases are not read.', 'Write the value out.');
  });
  const value: unknown = faults.length === 0 ? document.toJS() : undefined;
  return { root: document.contents, value, faults, place, fault };
}

/** Ends with all faults at once. @throws MeshError CONTRACT_INVALID, with `faults` in its extensions. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const sorted = faults.toSorted(
    (one, other) => one.line - other.line || one.column - other.column,
  );
  throw new MeshError('CONTRACT_INVALID', sorted.map(printFault).join('\n'), {
    details: { faults: sorted },
  });
}
