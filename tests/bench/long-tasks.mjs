// @ts-check
/**
 * Tasks of the page's own thread while all lines are scrolled, sorted and filtered, and while a study answers: the
 * longest, and those above 50 ms, in time of the processor. Run `npm run build` before.
 *
 *   npm run bench:tasks -- [runs]
 */
import { chromium } from '@playwright/test';
import { launchArguments } from '../browser/launch-arguments.mjs';
import { obtainBrowser } from '../browser/obtain-browser.mjs';
import { machineLine, table } from './report.mjs';
import { serveBuilt } from './static-host.mjs';
import { taskTimes } from './trace.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const settled = (/** @type {Page} */ page) => page.waitForSelector('.comparison[aria-busy="false"]');

/** All of it happens in the page: what the driver asks would be a task of its own. */
const WORKS = {
  'all lines: scroll, sort, filter': {
    fragment: '#v=1&base=law:2025-01-01&with=framework-20-annex3&by=line',
    ready: (/** @type {Page} */ page) => page.waitForSelector('.breakdown .rows[aria-busy="false"]'),
    act: (/** @type {Page} */ page) =>
      page.evaluate(async () => {
        const frame = () => new Promise(requestAnimationFrame);
        const scroller = document.querySelector('.breakdown .scroll');
        for (let step = 1; step <= 20; step += 1) {
          scroller?.scrollTo({ top: step * 9000 });
          await frame();
        }
        const idle = async () => {
          do await frame();
          while (document.querySelector('.breakdown .rows[aria-busy="false"]') === null);
        };
        /** @type {HTMLElement | null} */ (
          document.querySelector('.breakdown th:last-of-type button')
        )?.click();
        await idle();
        const words = /** @type {HTMLInputElement | null} */ (
          document.querySelector('.breakdown input[type="search"]')
        );
        if (words === null) throw new Error('The table has no field for words.');
        words.value = 'of';
        words.dispatchEvent(new Event('input', { bubbles: true }));
        await idle();
      }),
  },
  'a study: another horizon': {
    fragment: '#v=1&base=framework-20&with=framework-20-annex3',
    ready: async (/** @type {Page} */ page) => {
      await page.locator('section[aria-labelledby="response-closed-title"] button').click();
      await page.waitForSelector('section[aria-labelledby="response-title"][aria-busy="false"]');
    },
    act: (/** @type {Page} */ page) =>
      page.evaluate(async () => {
        const panel = document.querySelector('section[aria-labelledby="response-title"]');
        const select = [...(panel?.querySelectorAll('select') ?? [])].find((each) =>
          [...each.options].some(({ text }) => text === 'Short run (1 year)'),
        );
        if (select === undefined) throw new Error('The study has no field for its horizon.');
        select.selectedIndex = [...select.options].findIndex(({ text }) => text === 'Short run (1 year)');
        select.dispatchEvent(new Event('change', { bubbles: true }));
        do await new Promise(requestAnimationFrame);
        while (panel?.getAttribute('aria-busy') === 'true');
      }),
  },
};

const runs = Number(process.argv[2] ?? 3);
const browser = await chromium.launch({ executablePath: await obtainBrowser(), args: launchArguments() });
const host = await serveBuilt('gzip');
const rows = [];
for (const [name, { fragment, ready, act }] of Object.entries(WORKS)) {
  const found = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/${fragment}`);
    await settled(page);
    await ready(page);
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    await act(page);
    found.push(taskTimes(JSON.parse((await browser.stopTracing()).toString()).traceEvents));
    await page.close();
  }
  rows.push([
    name,
    `${Math.max(...found.map(({ longest }) => longest)).toFixed(1)} ms`,
    String(found.reduce((sum, { longTasks }) => sum + longTasks, 0)),
  ]);
}
await browser.close();
host.close();
console.log(`${machineLine()}; ${runs} runs each.\n`);
console.log(table(['Work', 'longest task of the page', 'tasks above 50 ms'], rows));
