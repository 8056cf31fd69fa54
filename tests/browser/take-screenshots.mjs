// @ts-check
/**
 * Pictures of the page for the README, into ui/screenshots: light, dark, Vietnamese, phone.
 *
 *   npm run build && node tests/browser/take-screenshots.mjs
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchArguments, obtainBrowser } from './obtain-browser.mjs';

const PORT = 4399;
const album = fileURLToPath(new URL('../../ui/screenshots/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {ReadonlyArray<{ name: string, width: number, height: number, colorScheme: 'light' | 'dark', locale: string }>} */
const PICTURES = [
  { name: 'light', width: 1280, height: 860, colorScheme: 'light', locale: 'en-US' },
  { name: 'dark', width: 1280, height: 860, colorScheme: 'dark', locale: 'en-US' },
  { name: 'vietnamese', width: 1280, height: 860, colorScheme: 'light', locale: 'vi-VN' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light', locale: 'vi-VN' },
];

const server = spawn('npx', ['vite', 'preview', '--port', String(PORT), '--strictPort'], {
  cwd: root,
  stdio: 'ignore',
  detached: true,
});
const executablePath = await obtainBrowser();
const browser = await chromium.launch({ executablePath, args: launchArguments() });
try {
  for (const { name, width, height, colorScheme, locale } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale });
    await page.goto(`http://localhost:${PORT}/`, { waitUntil: 'load' });
    await page.waitForSelector('.comparison[aria-busy="false"]');
    await page.screenshot({ path: `${album}${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  if (server.pid !== undefined) process.kill(-server.pid);
}
