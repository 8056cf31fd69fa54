/** How much a first visit fetches before its first result: compressed as a static host would, every file once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { expect, test } from './dated.ts';

const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));
const MOST_BYTES = 300_000;
/** When the first result is in the document, by the page's own clock: what the page asks for later was not waited for. */
async function markFirstResult(page: Page, selector: string): Promise<void> {
  await page.addInitScript((result) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(result) === null) return;
      performance.mark('first-result');
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  }, selector);
}

/** Of files that the page or its worker asked for after the mark; both count from the same clock. */
async function askedLater(page: Page): Promise<readonly string[]> {
  const asked = (): readonly { readonly path: string; readonly at: number }[] =>
    performance.getEntriesByType('resource').map(({ name, startTime }) => ({
      path: new URL(name).pathname,
      at: performance.timeOrigin + startTime,
    }));
  const shown = await page.evaluate(() => {
    const [mark] = performance.getEntriesByName('first-result');
    return mark === undefined ? Infinity : performance.timeOrigin + mark.startTime;
  });
  const byWorkers = await Promise.all(page.workers().map((worker) => worker.evaluate(asked)));
  const all = [...(await page.evaluate(asked)), ...byWorkers.flat()];
  return all.filter(({ at }) => at > shown).map(({ path }) => path);
}

async function fetchedBefore(page: Page, fragment: string, selector: string): Promise<readonly string[]> {
  const asked = new Map<string, Request>();
  let isShown = false;
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && !isShown) asked.set(pathname, request);
  });
  await markFirstResult(page, selector);
  await page.goto(`/${fragment}`);
  await expect(page.locator(selector).first()).toBeVisible();
  isShown = true;
  // A file enters the page's list when it has arrived; a busy machine is calm for a while before it has.
  await Promise.all([...asked.values()].map(async (request) => (await request.response())?.finished()));
  const later = new Set(await askedLater(page));
  return [...asked.keys()].filter((path) => !later.has(path));
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
    expect(files.filter((path) => /frame-|engine\.worker-|packed-(law|schedule)-/.test(path)).length).toBe(5);
    expect(total, JSON.stringify(sizes, null, 1)).toBeLessThanOrEqual(MOST_BYTES);
  });

test('another language, another view and the parts of the worker that nobody asked are not fetched', async ({
  page,
}) => {
  const files = await fetchedBefore(page, '#/scenarios', '.headline data[value]');
  const unasked = /\/(vi|EstimateView|ScheduleView|SourcesView|LibraryView|analysis-api|response-api)-/;
  expect(files.filter((path) => unasked.test(path))).toEqual([]);
});
