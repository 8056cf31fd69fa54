// @ts-check
/**
 * A long file on the page: how long until it is read, until its lines stand in the table, until they are sorted; the
 * memory of the page's process; and its longest task meanwhile. Run `npm run build` before.
 *
 *   npm run bench:page-file -- [ROWS]
 */
import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchArguments } from '../browser/launch-arguments.mjs';
import { obtainBrowser } from '../browser/obtain-browser.mjs';
import { realisticRows } from './realistic-rows.mjs';
import { machineLine, table } from './report.mjs';
import { serveBuilt } from './static-host.mjs';

const rows = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'page-file-'));
const path = join(folder, 'goods.csv');
writeFileSync(path, [...realisticRows(rows)].join(''));

const browser = await chromium.launch({ executablePath: await obtainBrowser(), args: launchArguments() });
const host = await serveBuilt('gzip');
const page = await browser.newPage();
await page.goto(`${host.origin}/#/files`);
await page.waitForSelector('input[type=file]', { state: 'attached' });
await page.evaluate(() => {
  const held = /** @type {{ longest?: number }} */ (window);
  held.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) held.longest = Math.max(held.longest ?? 0, duration);
  }).observe({ entryTypes: ['longtask'] });
});

/** Of the renderer with the most: the page's own. */
async function residentMiB() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const of = (/** @type {number} */ id, /** @type {string} */ field) => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  };
  const all = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => [of(id, 'VmRSS'), of(id, 'VmHWM')]);
  return all.toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0))[0] ?? [];
}

const begun = performance.now();
/** @type {[string, string][]} */
const told = [];
const tell = async (/** @type {string} */ what) => {
  const [now, most] = await residentMiB();
  told.push([
    what,
    `${((performance.now() - begun) / 1000).toFixed(1)} s, ${now?.toFixed(0)} MiB now, ${most?.toFixed(0)} MiB at most`,
  ]);
};
await page.setInputFiles('input[type=file]', path);
await page.waitForSelector('tbody tr td', { timeout: 600_000 });
await tell('lines of the beginning stand');
await page.waitForSelector('.read', { timeout: 600_000 });
await tell('columns and entries are read');
await page.waitForSelector('tbody tr[aria-busy=false] button', { timeout: 600_000 });
await tell('all lines are priced, and stand in the table');
const sorted = performance.now();
await page.locator('thead button').last().click();
await page.waitForSelector('th[aria-sort=ascending] ~ th, th[aria-sort=ascending]', { timeout: 600_000 });
await page.waitForFunction(() => document.querySelector('tbody tr[aria-busy=true]') === null, null, {
  timeout: 600_000,
});
told.push(['sorted', `${((performance.now() - sorted) / 1000).toFixed(1)} s`]);
await tell('then');
const longest = await page.evaluate(() => /** @type {{ longest?: number }} */ (window).longest ?? 0);
told.push(['longest task of the page', `${longest.toFixed(0)} ms`]);
console.log(`${rows.toLocaleString('en-US')} rows. ${machineLine()}`);
console.log(table(['What', 'measured'], told));
await browser.close();
await host.close();
rmSync(folder, { recursive: true });
