import { describe, expect, test } from 'vitest';
import { launchArguments } from '../browser/launch-arguments.mjs';
import { candidates, obtainBrowser } from '../browser/obtain-browser.mjs';

const linux = {
  env: { PATH: '/usr/local/bin:/usr/bin' },
  platform: 'linux',
  home: '/home/a',
  playwrightPath: '/pw/chrome',
};

describe('candidates', () => {
  test('the environment comes first, then the PATH, the usual places and Playwright', () => {
    const env = { ...linux.env, CHROMIUM_PATH: '/a', PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/b' };
    const places = candidates({ ...linux, env });
    const order = [
      '/a',
      '/b',
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/pw/chrome',
    ];
    expect(places.filter((place) => order.includes(place))).toEqual(order);
    expect(new Set(places).size).toBe(places.length);
  });

  test('macOS: applications of the machine and of the user', () => {
    const places = candidates({ ...linux, platform: 'darwin', home: '/Users/a' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('Windows: program folders and the PATH, with its own separators', () => {
    const env = { Path: 'C:\\tools;D:\\bin', PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' };
    const places = candidates({ ...linux, env, platform: 'win32' });
    expect(places).toContain('D:\\bin\\chrome.exe');
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Local\\Chromium\\Application\\chrome.exe');
  });
});

/** A machine on which `working` starts, `broken` does not, and each installation adds a program or fails. */
function machineWith(parts: {
  working?: string[];
  broken?: string[];
  playwrightGives?: string;
  aptGives?: string;
  aptIsUsable?: boolean;
}) {
  const working = new Set(parts.working);
  const log: string[] = [];
  const install = (name: string, gives: string | undefined) => () => {
    log.push(name);
    if (gives === undefined) return Promise.reject(new Error('offline'));
    working.add(gives);
    return Promise.resolve();
  };
  const effects = {
    isProgram: (place: string) => working.has(place) || (parts.broken ?? []).includes(place),
    start: (place: string) =>
      working.has(place) ? Promise.resolve('1.0') : Promise.reject(new Error('no display')),
    installWithPlaywright: install('playwright', parts.playwrightGives),
    aptIsUsable: parts.aptIsUsable ?? true,
    installWithApt: install('apt', parts.aptGives),
    say: (line: string) => void log.push(line),
  };
  return { log, obtain: (env = {}) => obtainBrowser({ ...linux, env: { ...linux.env, ...env } }, effects) };
}

describe('obtainBrowser', () => {
  test('takes what is there and installs nothing', async () => {
    const { log, obtain } = machineWith({ working: ['/usr/bin/google-chrome', '/pw/chrome'] });
    expect(await obtain()).toBe('/usr/bin/google-chrome');
    expect(log).toEqual(['Browser: /usr/bin/google-chrome (1.0)']);
  });

  test('the environment wins over what is there', async () => {
    const { obtain } = machineWith({ working: ['/usr/bin/chromium', '/mine'] });
    expect(await obtain({ CHROMIUM_PATH: '/mine' })).toBe('/mine');
  });

  test('a browser that does not start is passed over and named', async () => {
    const { log, obtain } = machineWith({ broken: ['/usr/bin/chromium'], working: ['/pw/chrome'] });
    expect(await obtain({ CHROMIUM_PATH: '/absent' })).toBe('/pw/chrome');
    expect(log).toContain('Named by the environment, but not a program file: /absent');
    expect(log).toContain('Does not start: /usr/bin/chromium (no display)');
  });

  test('downloads with Playwright before it asks the system', async () => {
    const { log, obtain } = machineWith({ playwrightGives: '/pw/chrome', aptGives: '/usr/bin/chromium' });
    expect(await obtain()).toBe('/pw/chrome');
    expect(log).not.toContain('apt');
  });

  test('installs the package of the system where the download fails', async () => {
    const { obtain } = machineWith({ aptGives: '/usr/bin/chromium' });
    expect(await obtain()).toBe('/usr/bin/chromium');
  });

  test('says in one sentence that there is none, and touches no package where it may not', async () => {
    const { log, obtain } = machineWith({ aptIsUsable: false });
    await expect(obtain()).rejects.toThrow(
      /^No Chromium that starts was found .* set CHROMIUM_PATH to its program file\.$/,
    );
    expect(log).not.toContain('apt');
  });
});

test('only the superuser gives up the sandbox', () => {
  expect(launchArguments(true)).toContain('--no-sandbox');
  expect(launchArguments(false)).not.toContain('--no-sandbox');
});
