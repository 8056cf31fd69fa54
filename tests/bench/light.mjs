// @ts-check
/**
 * What the page asks of a machine: nodes and listeners that visits leave behind, the heap after many switches, the
 * longest task of a first visit on a processor four times slower, the time to show a typed letter, and an edit of an
 * entry of 200 lines. Run `npm run build` before.
 *
 *   npm run bench:light
 */
import { chromium } from '@playwright/test';
import { launchArguments } from '../browser/launch-arguments.mjs';
import { obtainBrowser } from '../browser/obtain-browser.mjs';
import { machineLine, table } from './report.mjs';
import { median } from './rounds.mjs';
import { serveBuilt } from './static-host.mjs';
import { taskTimes } from './trace.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */

const VISITS = 5;
const SWITCHES = 50;
const SLOWDOWN = 4;
const LINES = 200;
const EDITS = 7;
const OPENINGS = 5;

const executablePath = await obtainBrowser();
const browser = await chromium.launch({ executablePath, args: launchArguments() });
const host = await serveBuilt('gzip');

/** @param {Session} session */
async function held(session) {
  // Twice: what finalizers free is counted by the second.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** @param {Page} page */
async function calm(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 10;) {
      await new Promise(requestAnimationFrame);
      quiet = document.querySelector('[aria-busy="true"]') === null ? quiet + 1 : 0;
    }
  });
}

/** @param {Page} page @param {string} fragment */
async function go(page, fragment) {
  await page.evaluate((to) => (location.hash = to), fragment);
  await calm(page);
}

async function opened(from = browser) {
  const page = await from.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${host.origin}/`);
  await page.waitForSelector('[data-figure]');
  await calm(page);
  return { page, session };
}

async function leftBehind() {
  const { page, session } = await opened();
  const trip = async () => {
    await go(page, '#/scenarios');
    await go(page, '#/estimate');
  };
  // What a view keeps for its next visit is made once.
  for (let time = 0; time < 2; time += 1) await trip();
  const before = await held(session);
  for (let time = 0; time < VISITS; time += 1) await trip();
  const after = await held(session);
  await page.close();
  return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
}

/** Without a compiler: machine code is V8's own memory, and grows with what is run often, not with what is kept. */
async function heapAfterSwitches() {
  const interpreted = await chromium.launch({
    executablePath,
    args: [...launchArguments(), '--js-flags=--jitless'],
  });
  const { page, session } = await opened(interpreted);
  const views = await page.evaluate(() =>
    [...document.querySelectorAll('nav a[href*="#"]')].map((link) => link.getAttribute('href') ?? ''),
  );
  for (const view of views) await go(page, view.slice(view.indexOf('#')));
  const before = await held(session);
  for (let time = 0; time < SWITCHES; time += 1) {
    const view = views[time % views.length] ?? '';
    await go(page, view.slice(view.indexOf('#')));
  }
  await go(page, (views.at(-1) ?? '').replace(/^.*#/, '#'));
  const after = await held(session);
  await interpreted.close();
  return { views: views.length, first: before.heap, last: after.heap };
}

/** @param {(page: Page) => Promise<unknown>} open */
async function longestOf(open) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await open(page);
  const found = taskTimes(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
  await page.close();
  return found.longest;
}

const longestOfFirstVisit = () =>
  longestOf(async (page) => {
    await page.goto(`${host.origin}/`);
    await page.waitForSelector('[data-figure]');
    await calm(page);
  });

/** What a browser takes by itself: a page of one sentence, to which a field for a date is added. */
const longestOfNothing = () =>
  longestOf(async (page) => {
    const html =
      '<!doctype html><title>Nothing</title><p>One sentence.</p>' +
      `<script>new Worker(URL.createObjectURL(new Blob(['for(let i=0;i<1e6;i++);'])));</script>`;
    await page.route('**/nothing', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${host.origin}/nothing`);
    await calm(page);
    await page.evaluate(
      () =>
        new Promise((resolve) =>
          setTimeout(() => {
            document.body.insertAdjacentHTML('beforeend', '<input type="date" value="2026-10-10">');
            resolve(undefined);
          }),
        ),
    );
    await calm(page);
  });

/** From a key to the frame that shows its letter, as the browser itself counts (to 8 ms). */
async function typing() {
  const { page } = await opened();
  await page.evaluate(() => {
    const seen = /** @type {number[]} */ ([]);
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.push(entry.duration);
    }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));
  });
  const field = page.locator('main input').first();
  await field.fill('');
  await field.pressSequentially('women cotton dress', { delay: 60 });
  await calm(page);
  const seen = await page.evaluate(() => /** @type {any} */ (window).seen);
  await page.close();
  return {
    most: Math.max(16, ...seen),
    above: seen.filter((/** @type {number} */ each) => each > 24).length,
  };
}

async function editOfLongEntry() {
  const { page } = await opened();
  const rows = Array.from({ length: LINES }, (_, row) => `6109100012\t${1000 + row}`);
  await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
  await page.getByLabel('Paste the rows here').fill(['HTS\tCustoms value', ...rows].join('\n'));
  await page.getByRole('button', { name: 'Replace all lines' }).click();
  await page.waitForFunction((lines) => document.querySelectorAll('[data-line]').length === lines, LINES);
  await calm(page);
  const field = await page.getByLabel('Customs value, US dollars').first().elementHandle();
  const times = [];
  for (let time = 0; time < EDITS; time += 1)
    times.push(
      await page.evaluate(
        async ([input, text]) => {
          const figure = () => document.querySelector('[data-figure="duty"]')?.getAttribute('value');
          const [before, from] = [figure(), performance.now()];
          if (!(input instanceof HTMLInputElement)) throw new Error('There is no field for the value.');
          input.value = String(text);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          while (figure() === before) await new Promise(requestAnimationFrame);
          return performance.now() - from;
        },
        /** @type {const} */ ([field, 20_000 + 1000 * time]),
      ),
    );
  await page.close();
  return median(times);
}

/** Medians, one and the other by turns. */
async function longestTasks() {
  const [ours, least] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let time = 0; time < OPENINGS; time += 1) {
    ours.push(await longestOfFirstVisit());
    least.push(await longestOfNothing());
  }
  return { ours: median(ours), least: median(least) };
}

const [left, heap, longest, typed, edit] = [
  await leftBehind(),
  await heapAfterSwitches(),
  await longestTasks(),
  await typing(),
  await editOfLongEntry(),
];
await browser.close();
host.close();
console.log(`${machineLine()}.\n`);
console.log(
  table(
    ['What', 'measured'],
    [
      [`${VISITS} visits to Scenarios and back: nodes, listeners added`, `${left.nodes}, ${left.listeners}`],
      [
        `heap after ${SWITCHES} switches over ${heap.views} views`,
        `${((heap.last / heap.first - 1) * 100).toFixed(1)}% of ${(heap.first / 1e6).toFixed(1)} MB`,
      ],
      [`first page, ${SLOWDOWN} times slower: longest task`, `${longest.ours.toFixed(1)} ms`],
      ['the same of a page with one sentence and a field for a date', `${longest.least.toFixed(1)} ms`],
      ['a letter typed into the finder: slowest, above 24 ms', `${typed.most} ms, ${typed.above}`],
      [`an edit of an entry of ${LINES} lines, to its figure on screen`, `${edit.toFixed(0)} ms`],
    ],
  ),
);
