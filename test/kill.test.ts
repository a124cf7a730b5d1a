import { expect, test } from 'vitest';
import { ask, openTestMesh } from './mesh.ts';
import { openSplitMesh } from './splitMesh.ts';

/** One list of every domain, and the metadata of each. */
const EVERYTHING = `{
  assortmentProducts(first: 2) { _product { name } nodes { id } }
  customersHouseholds(first: 2) { _product { name } totalCount }
  insightsCampaignEffects(first: 2) { _product { name } nodes { segment } }
  marketingCampaigns(first: 2) { _product { name } nodes { id } }
  salesBaskets(first: 2) { _product { name } nodes { id lines(first: 1) { nodes { product { category } } } } }
  mesh { dataProduct(id: "sales.transactions") { name } }
}`;

/** Which root field each subgraph answers. */
const FIELDS: Readonly<Record<string, string>> = {
  assortment: 'assortmentProducts',
  customers: 'customersHouseholds',
  insights: 'insightsCampaignEffects',
  marketing: 'marketingCampaigns',
  sales: 'salesBaskets',
  metadata: 'mesh',
};

test(
  'a mesh of processes gives the answer of the mesh in one process',
  { timeout: 60_000 },
  async () => {
    await using one = await openTestMesh();
    await using split = await openSplitMesh();
    const answer = await ask(split.url, EVERYTHING);
    expect(answer.errors).toBeUndefined();
    expect(answer).toEqual(await one.ask(EVERYTHING));
  },
);

test(
  'whichever subgraph is killed, the rows of all others arrive, and it comes back',
  { timeout: 120_000 },
  async () => {
    await using mesh = await openSplitMesh();
    const whole = (await ask(mesh.url, EVERYTHING)).data!;
    for (const [name, field] of Object.entries(FIELDS)) {
      await mesh.subgraphs.get(name)!.stop('SIGKILL');
      const { data, errors } = await ask(mesh.url, EVERYTHING);
      for (const other of Object.values(FIELDS)) {
        if (other !== field)
          expect(rowsOf(data, other), `${other} while ${name} is down`).toEqual(
            rowsOf(whole, other),
          );
      }
      expect(data![field]).toBeNull();
      expect(errors!.map(({ extensions }) => extensions!['code'])).toContain(
        'SUBGRAPH_UNAVAILABLE',
      );
      for (const { message } of errors!)
        expect(message).toBe(`Subgraph "${name}" cannot be reached.`);
      await mesh.restart(name);
      expect((await ask(mesh.url, EVERYTHING)).data, `after ${name} is back`).toEqual(whole);
    }
  },
);

test(
  'a subgraph that is down at the start costs its own fields only, until it comes',
  { timeout: 60_000 },
  async () => {
    await using mesh = await openSplitMesh({ without: ['sales'] });
    const { data, errors } = await ask(
      mesh.url,
      '{ salesBaskets(first: 1) { nodes { id } } assortmentProducts(first: 1) { nodes { id } } }',
    );
    expect(data).toEqual({ salesBaskets: null, assortmentProducts: { nodes: [{ id: '25671' }] } });
    expect(errors).toMatchObject([
      {
        message: 'Subgraph "sales" cannot be reached.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ]);
    await mesh.restart('sales');
    const later = await ask(mesh.url, '{ salesBaskets(first: 1) { nodes { id } } }');
    expect(later).toEqual({ data: { salesBaskets: { nodes: [{ id: '31198437603' }] } } });
  },
);

/** What a domain itself gives of an answer: not what metadata and the assortment add to its rows. */
function rowsOf(data: unknown, field: string): unknown {
  const own = (key: string, value: unknown) =>
    key === '_product' || key === 'product' ? undefined : value;
  return JSON.parse(JSON.stringify((data as Record<string, unknown>)[field]), own);
}
