import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openMesh } from '@supermesh/cli/mesh';
import * as portal from '@supermesh/portal';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { root } from './root.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly url: string;
  readonly token: string;
  /** Addresses asked for that are not the mesh's own. */
  readonly foreign: readonly string[];
  /** What the page complained about. */
  readonly complaints: readonly string[];
}

/** Opens the explorer of a whole mesh in a headless browser. */
async function visit(): Promise<Visit> {
  await using opening = new AsyncDisposableStack();
  if (await portal.isStale()) await portal.build();
  const explorer = { folder: portal.portalDirectory, building: portal.buildingPage };
  const mesh = opening.use(await openMesh({ root, port: 0, explorer, report: () => {} }));
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
  opening.defer(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  const [foreign, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.url().startsWith(mesh.url) && !/^(?:blob|data):/u.test(request.url()))
      foreign.push(request.url());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await page.goto(mesh.url);
  const token = await mesh.issuer.token('analyst', ['role:household-analyst']);
  const open = opening.move();
  return {
    page,
    url: mesh.url,
    token,
    foreign,
    complaints,
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

async function screenshot(page: Page, name: string): Promise<void> {
  const folder = join(root, '.mesh', 'screenshots');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

// Where no Chromium is installed these are skipped; the gate installs it and counts a skip as a failure.
describe.skipIf(CHROMIUM === undefined)(
  'the explorer in Chromium (Debian: apt install chromium)',
  { timeout: 60_000 },
  () => {
    test("runs the README's query from its first tab and loads nothing from elsewhere", async () => {
      await using visited = await visit();
      const { page } = visited;
      await page.locator('.graphiql-query-editor .view-lines').waitFor();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.graphiql-response .view-lines', { hasText: 'retail-sales' }).waitFor();
      await screenshot(page, 'explorer');
      expect(visited.foreign).toEqual([]);
      expect(visited.complaints).toEqual([]);
    });

    test('the panel follows the cursor to product, owner, class and sources', async () => {
      await using visited = await visit();
      const { page } = visited;
      await page.locator('.mesh-panel').waitFor();
      const field = page
        .locator('.graphiql-query-editor .view-line span', { hasText: /^\s*salesValue\s*$/u })
        .last();
      await field.click();
      const panel = page.locator('.mesh-panel[data-phase=known]', { hasText: 'Basket.salesValue' });
      await panel.waitFor();
      const text = await panel.innerText();
      expect(text).toContain('sales.transactions');
      expect(text).toContain('retail-sales');
      expect(text).toContain('PUBLIC');
      expect(text).toContain('subgraphs/sales/data/baskets.parquet . sales_value');
      await screenshot(page, 'panel');
      expect(visited.complaints).toEqual([]);
    });
  },
);

test("the first tab holds the README's query", async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, query] = /```graphql\n([^]*?)```/u.exec(readme)!;
  expect(query).toBe(await readFile(join(root, 'portal/explorer/first.graphql'), 'utf8'));
});
