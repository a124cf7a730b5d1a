import type { ContractModel } from '../contract/index.ts';
import { MeshError } from '../errors/index.ts';
import { Reader } from './reader.ts';
import type { Source } from './source.ts';
import { type Table, tableOf } from './table.ts';

/** One reader per table, by the name that the contract gives it. */
export type Readers<Name extends string> = Readonly<Record<Name, Reader>>;

/** A domain's opened source: hands each request its own readers. */
export interface ContractSource<Name extends string> extends AsyncDisposable {
  readers(signal: AbortSignal | undefined): Readers<Name>;
}

interface Given {
  readonly contracts: readonly ContractModel[];
  /** Signs cursors. */
  readonly secret: Buffer;
}

/**
 * Opens the tables with these names as a domain's contracts describe them, through a connector.
 * @throws MeshError CONTRACT_INVALID when no contract has an object of such a name.
 */
export async function openReaders<Name extends string>(
  names: readonly Name[],
  { contracts, secret }: Given,
  open: (tables: readonly Table[]) => Promise<Source>,
): Promise<ContractSource<Name>> {
  const tables = names.map((name) => [name, tableNamed(name, contracts)] as const);
  const source = await open(tables.map(([, table]) => table));
  return {
    readers(signal) {
      const entries = tables.map(([name, table]) => [
        name,
        new Reader(table, { source, secret, signal }),
      ]);
      return Object.fromEntries(entries) as Readers<Name>;
    },
    [Symbol.asyncDispose]: () => source[Symbol.asyncDispose](),
  };
}

function tableNamed(name: string, contracts: readonly ContractModel[]): Table {
  const objects = contracts.flatMap((contract) => contract.objects);
  const object = objects.find((one) => one.name === name);
  if (object) return tableOf(object);
  const known = objects.map((one) => one.name).join(', ');
  throw new MeshError(
    'CONTRACT_INVALID',
    `No contract of this domain describes "${name}"; they describe ${known}.`,
  );
}
