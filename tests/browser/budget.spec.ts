/** How much a first visit fetches before its first result: compressed as a static host would, every file once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));
const MOST_BYTES = 300_000;
/** What the figures, once drawn, ask for next: charts, and the words of rows. From there on nothing was waited for. */
const AFTERWARDS = /us-imports-vn-2024\.text-|DifferenceCharts-/;

async function fetchedBefore(page: Page, fragment: string, selector: string): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && !asked.includes(pathname)) asked.push(pathname);
  });
  await page.goto(`/${fragment}`);
  await expect(page.locator(selector).first()).toBeVisible({ timeout: 30_000 });
  const after = asked.findIndex((path) => AFTERWARDS.test(path));
  return after < 0 ? asked : asked.slice(0, after);
}

function compressed(path: string): number {
  return gzipSync(readFileSync(BUILT + (path === '/' ? '/index.html' : path)), { level: 9 }).length;
}

const FIRST_RESULTS = [
  ['the first page', '', '[data-figure="duty"]'],
  ['the comparison', '#/scenarios', '.headline data[value]'],
] as const;

for (const [name, fragment, selector] of FIRST_RESULTS)
  test(`${name} takes at most 300 KB, each file of it once`, async ({ page }) => {
    const files = await fetchedBefore(page, fragment, selector);
    const sizes = files.map((path) => [path, compressed(path)] as const);
    const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
    // Page, program, worker, law and schedule at the least: an empty list would be within any budget.
    expect(files.filter((path) => /index-|engine\.worker-|packed-(law|schedule)-/.test(path)).length).toBe(5);
    expect(total, JSON.stringify(sizes, null, 1)).toBeLessThanOrEqual(MOST_BYTES);
  });

test('another language, another view and the parts of the worker that nobody asked are not fetched', async ({
  page,
}) => {
  const files = await fetchedBefore(page, '#/scenarios', '.headline data[value]');
  const unasked = /\/(vi|EstimateView|ScheduleView|SourcesView|LibraryView|analysis-api|response-api)-/;
  expect(files.filter((path) => unasked.test(path))).toEqual([]);
});
