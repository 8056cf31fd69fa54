/** How much a first visit fetches before its first result: compressed as a static host would, every file once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page, type Request } from '@playwright/test';

const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));
const MOST_BYTES = 300_000;
/** When the first result is in the document, by the browser's own clock: what is asked for later was not waited for. */
async function markFirstResult(page: Page, selector: string): Promise<void> {
  await page.addInitScript((result) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(result) === null) return;
      Reflect.set(window, 'firstResult', Date.now());
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  }, selector);
}

async function fetchedBefore(page: Page, fragment: string, selector: string): Promise<readonly string[]> {
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await markFirstResult(page, selector);
  await page.goto(`/${fragment}`);
  await expect(page.locator(selector).first()).toBeVisible({ timeout: 30_000 });
  const shown = await page.evaluate(() => Reflect.get(window, 'firstResult') as number);
  const before = asked.filter((request) => request.timing().startTime <= shown);
  const paths = before
    .map((request) => new URL(request.url()))
    .filter(({ protocol }) => protocol.startsWith('http'));
  return [...new Set(paths.map(({ pathname }) => pathname))];
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
