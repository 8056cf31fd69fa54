// @ts-check
/**
 * Finds a Chromium that really starts, or installs one: what the environment names, what the machine has,
 * what Playwright has, a download by Playwright, and last the package of a Debian-like system.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { launchArguments } from './launch-arguments.mjs';

/**
 * @typedef {object} Machine  What the choice of a browser depends on.
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform
 * @property {string} home
 * @property {string} playwrightPath  Where Playwright keeps, or would keep, its own Chromium.
 */

/**
 * @typedef {object} Effects
 * @property {(path: string) => boolean} isProgram
 * @property {(path: string) => Promise<string>} start  Starts and closes it; gives its version or rejects.
 * @property {() => Promise<void>} installWithPlaywright
 * @property {boolean} aptIsUsable
 * @property {() => Promise<void>} installWithApt
 * @property {(line: string) => void} say
 */

const DOWNLOAD_TIMEOUT = 5 * 60_000;
const START_TIMEOUT = 60_000;

const PROGRAM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const LINUX_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Every place a browser may be, best first; whether one is there is for the caller to see.
 * @param {Machine} machine
 * @returns {string[]}
 */
export function candidates({ env, platform, home, playwrightPath }) {
  const places = [
    ...namedIn(env),
    ...onPath(env, platform),
    ...usualPlaces(env, platform, home),
    playwrightPath,
  ];
  return [...new Set(places.filter((place) => place !== undefined && place !== ''))].map(String);
}

/** @param {Machine['env']} env */
function namedIn(env) {
  return [env['CHROMIUM_PATH'], env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']];
}

/**
 * @param {Machine['env']} env
 * @param {string} platform
 */
function onPath(env, platform) {
  const windows = platform === 'win32';
  const { delimiter, join } = windows ? path.win32 : path.posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) =>
    PROGRAM_NAMES.map((name) => join(folder, windows ? `${name}.exe` : name)),
  );
}

/**
 * @param {Machine['env']} env
 * @param {string} platform
 * @param {string} home
 */
function usualPlaces(env, platform, home) {
  if (platform === 'darwin') {
    return ['', home].flatMap((base) =>
      MAC_APPLICATIONS.map((name) => `${base}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return bases.flatMap((base) =>
      base === undefined ? [] : WINDOWS_PATHS.map((parts) => path.win32.join(base, ...parts)),
    );
  }
  return LINUX_PATHS;
}

/**
 * @param {Machine} machine
 * @param {Effects} effects
 * @returns {Promise<string>} the path of a browser that was seen to start
 */
export async function obtainBrowser(machine = thisMachine(), effects = realEffects(machine)) {
  const found = await firstThatStarts(machine, effects);
  if (found !== null) return found;

  effects.say('No Chromium that starts was found; asking Playwright to download one.');
  if (await succeeds(effects.installWithPlaywright, effects.say)) {
    const downloaded = await firstThatStarts(machine, effects);
    if (downloaded !== null) return downloaded;
  }
  if (effects.aptIsUsable) {
    effects.say('Installing the chromium package of this system.');
    if (await succeeds(effects.installWithApt, effects.say)) {
      const installed = await firstThatStarts(machine, effects);
      if (installed !== null) return installed;
    }
  }
  throw new Error(
    'No Chromium that starts was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to its program file.',
  );
}

/**
 * @param {Machine} machine
 * @param {Effects} effects
 */
async function firstThatStarts(machine, { isProgram, start, say }) {
  for (const place of candidates(machine)) {
    if (!isProgram(place)) {
      if (namedIn(machine.env).includes(place))
        say(`Named by the environment, but not a program file: ${place}`);
      continue;
    }
    try {
      say(`Browser: ${place} (${await start(place)})`);
      return place;
    } catch (error) {
      say(`Does not start: ${place} (${firstLine(error)})`);
    }
  }
  return null;
}

/**
 * @param {() => Promise<void>} attempt
 * @param {(line: string) => void} say
 */
async function succeeds(attempt, say) {
  try {
    await attempt();
    return true;
  } catch (error) {
    say(`That failed: ${firstLine(error)}`);
    return false;
  }
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0];
}

/** @returns {Machine} */
function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    playwrightPath: chromium.executablePath(),
  };
}

/**
 * @param {Machine} machine
 * @returns {Effects}
 */
function realEffects({ platform }) {
  const playwrightProgram = path.join(
    path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')),
    'cli.js',
  );
  return {
    isProgram(place) {
      try {
        accessSync(place, constants.X_OK);
        return statSync(place).isFile();
      } catch {
        return false;
      }
    },
    async start(executablePath) {
      const browser = await chromium.launch({
        executablePath,
        args: launchArguments(),
        timeout: START_TIMEOUT,
      });
      try {
        const page = await browser.newPage();
        await page.setContent('<title>ready</title>');
        if ((await page.title()) !== 'ready') throw new Error('it shows no page');
        return browser.version();
      } finally {
        await browser.close();
      }
    },
    installWithPlaywright: () =>
      run(process.execPath, [playwrightProgram, 'install', '--no-shell', 'chromium']),
    aptIsUsable: platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    async installWithApt() {
      await run('apt-get', ['update']);
      await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    },
    say: (line) => void process.stdout.write(`${line}\n`),
  };
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
function run(program, args) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: DOWNLOAD_TIMEOUT,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${signal ?? `code ${code}`}`));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await obtainBrowser().catch((error) => {
    process.stderr.write(`${firstLine(error)}\n`);
    process.exitCode = 1;
  });
}
