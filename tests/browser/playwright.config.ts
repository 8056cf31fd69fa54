/** Browser tests: one real Chromium against the built app, served as `npm start` serves it. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchArguments } from './launch-arguments.mjs';
import { obtainBrowser } from './obtain-browser.mjs';

/** Another port where two copies of the project are tested on one machine. */
const PORT = Number(process.env['TESTS_PORT'] ?? 47613);
const address = `http://127.0.0.1:${PORT}`;
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

// Found once; the test processes read the same configuration and inherit the environment.
process.env['TESTS_CHROMIUM'] ??= await obtainBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Every test has a browser context of its own and hosts on free ports; two fill two cores.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Tests wait for states; these only end what is stuck, on a machine many times slower than ours too.
  timeout: 5 * 60_000,
  expect: { timeout: 60_000 },
  globalTimeout: 120 * 60_000,
  reporter: 'list',
  use: {
    baseURL: address,
    launchOptions: { executablePath: process.env['TESTS_CHROMIUM'], args: launchArguments() },
    // Every test opens a fresh browser; only those of the copy on the machine wait until it is made.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: projectRoot,
    url: address,
    reuseExistingServer: false,
  },
});
