// @ts-check
/**
 * Pictures of every view (light, dark, Vietnamese, phone), to be looked at; those of the README go where it finds them.
 *
 *   npm run build && node tests/browser/take-screenshots.mjs [view …]
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { serveBuilt } from '../bench/static-host.mjs';
import { launchArguments } from './launch-arguments.mjs';
import { obtainBrowser } from './obtain-browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const album = path.join(root, 'ui/screenshots');
/** Not kept in the repository. */
const proofs = path.join(root, 'test-results/screenshots');

/** @type {Readonly<Record<string, string>>} */
const VIEWS = {
  estimate: '#/estimate/hts=6109100012&date=2026-10-10',
  scenarios: '#v=1&base=framework-20&with=framework-20-annex3',
  schedule: '#/schedule/6109.10.00',
  learn: '#/learn',
  question: '#/learn/ask/annexIII',
  story: '#/learn/story',
  lab: '#/learn/lab/who-pays',
  'lab-key': '#/learn/lab/april-formula/key',
  'lab-editor': '#/learn/edit',
  sources: '#/sources',
  library: '#/library',
};

/** @typedef {{ name: string, width: number, height: number, colorScheme: 'light' | 'dark', locale: string }} Reading */
/** @type {readonly Reading[]} */
const READINGS = [
  { name: 'light', width: 1280, height: 860, colorScheme: 'light', locale: 'en-US' },
  { name: 'dark', width: 1280, height: 860, colorScheme: 'dark', locale: 'en-US' },
  { name: 'vietnamese', width: 1280, height: 860, colorScheme: 'light', locale: 'vi-VN' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light', locale: 'vi-VN' },
];

/** What the README shows. */
const KEPT = new Set(['estimate-light', 'scenarios-light', 'schedule-vietnamese']);

const asked = process.argv.slice(2);
const views = Object.entries(VIEWS).filter(([view]) => asked.length === 0 || asked.includes(view));
for (const folder of [album, proofs]) mkdirSync(folder, { recursive: true });

const host = await serveBuilt('gzip');
const executablePath = await obtainBrowser();
const browser = await chromium.launch({ executablePath, args: launchArguments() });
try {
  for (const reading of READINGS) for (const [view, fragment] of views) await take(view, fragment, reading);
} finally {
  await browser.close();
  host.close();
}

/**
 * The window as it opens, and the whole page as a proof.
 * @param {string} view
 * @param {string} fragment
 * @param {Reading} reading
 */
async function take(view, fragment, { name, width, height, colorScheme, locale }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale });
  await page.goto(`${host.origin}/${fragment}`, { waitUntil: 'networkidle' });
  await page.waitForFunction(
    () => document.querySelector('[aria-busy="true"], [role="progressbar"]') === null,
  );
  const picture = `${view}-${name}`;
  const folder = KEPT.has(picture) ? album : proofs;
  await page.screenshot({ path: path.join(folder, `${picture}.png`) });
  await page.screenshot({ path: path.join(proofs, `${picture}-whole.png`), fullPage: true });
  await page.close();
}
