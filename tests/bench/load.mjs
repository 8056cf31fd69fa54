/**
 * How long a first visit takes to the first result, in Chromium, on lines and processors as
 * people have them, and how many bytes it takes. Run `npm run build` before; prints the table and writes it into README.md beside this file.
 *
 *   npm run bench:load -- [runs]
 */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launchArguments } from '../browser/launch-arguments.mjs';
import { obtainBrowser } from '../browser/obtain-browser.mjs';
import { machineLine, table, writeBetween } from './report.mjs';
import { median } from './rounds.mjs';
import { serveBuilt } from './static-host.mjs';

/** Bits a second, and milliseconds there and back: WebPageTest's “Cable” and “3GFast”. */
const CONDITIONS = [
  { name: 'this machine, no limits', line: null, slowdown: 1, goal: null },
  { name: 'cable (5 Mbit/s, 28 ms)', line: { down: 5e6, up: 1e6, latency: 28 }, slowdown: 1, goal: 1000 },
  {
    name: 'fast 3G (1.6 Mbit/s, 150 ms), processor 4 times slower',
    line: { down: 1.6e6, up: 768e3, latency: 150 },
    slowdown: 4,
    goal: 2500,
  },
];

/** What is on the page when the first result is. */
export const FIRST_RESULTS = [
  { view: '#/scenarios', selector: '.headline data[value]' },
  { view: '', selector: '[data-figure="duty"]' },
];

/** Notes when the selector first finds something, and when that has been painted. */
function watch(selector) {
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    const found = performance.now();
    // The second frame begins when the first has been painted.
    requestAnimationFrame(() =>
      requestAnimationFrame(
        () => (window.__firstResult = { found: performance.timeOrigin + found, painted: performance.now() }),
      ),
    );
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** The line is the whole page's; the protocol slows down the page's own thread, not its worker's. */
async function limit(page, { line, slowdown }) {
  const session = await page.context().newCDPSession(page);
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Network.enable');
  if (line !== null)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.down / 8,
      uploadThroughput: line.up / 8,
    });
}

/** In the page or its worker: files by the time they were asked for, on one clock. */
const asked = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name, startTime }) => ({ path: new URL(name).pathname, at: performance.timeOrigin + startTime }));

async function visit(browser, host, { view, selector }, condition) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await limit(page, condition);
  await page.addInitScript(watch, selector);
  await page.goto(`${host.origin}/${view}`);
  await page.waitForFunction(() => window.__firstResult !== undefined, null, { timeout: 60_000 });
  const { found, painted } = await page.evaluate(() => window.__firstResult);
  const all = await Promise.all([page, ...page.workers()].map((place) => place.evaluate(asked)));
  const before = all.flat().filter(({ at }) => at < found);
  await context.close();
  return { ms: painted, files: [...new Set(['/', ...before.map(({ path }) => path)])] };
}

export async function measureLoad(runs) {
  const browser = await chromium.launch({
    executablePath: await obtainBrowser(),
    args: launchArguments(),
  });
  const hosts = { gzip: await serveBuilt('gzip'), br: await serveBuilt('br') };
  const rows = [];
  for (const first of FIRST_RESULTS)
    for (const condition of CONDITIONS) {
      const found = [];
      for (let run = 0; run < runs; run += 1) found.push(await visit(browser, hosts.gzip, first, condition));
      const files = found[0].files;
      const bytes = (host) => files.reduce((sum, path) => sum + host.sizeOf(path), 0);
      rows.push({
        view: first.view || 'first page',
        condition: condition.name,
        goal: condition.goal,
        ms: median(found.map(({ ms }) => ms)),
        files: files.length,
        gzip: bytes(hosts.gzip),
        brotli: bytes(hosts.br),
      });
    }
  await browser.close();
  for (const host of Object.values(hosts)) host.close();
  return rows;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;

function markdown(rows, runs) {
  const header = ['View', 'Line and processor', 'goal', 'first result', 'files', 'gzip -9', 'brotli'];
  const cells = rows.map(({ view, condition, ms, goal, files, gzip, brotli }) => [
    view,
    condition,
    goal === null ? '' : `${goal} ms`,
    `${Math.round(ms)} ms`,
    files,
    kilobytes(gzip),
    kilobytes(brotli),
  ]);
  return [`${machineLine()}; medians of ${runs} first visits, served with gzip.`, table(header, cells)].join(
    '\n\n',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runs = Number(process.argv[2] ?? 7);
  const written = markdown(await measureLoad(runs), runs);
  console.log(written);
  writeBetween(fileURLToPath(new URL('README.md', import.meta.url)), 'load', written);
}
