// @ts-check
/** What Chromium is started with, wherever the project starts one. */
import process from 'node:process';

/**
 * Each window of a whole Chromium starts a page of its own for the suggestions of its address bar, hidden or not: a
 * quarter of the work of a short test. The list takes the place of Playwright's, so what that keeps quiet or steady
 * is in it too.
 */
const DISABLED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/**
 * Chromium refuses its sandbox to the superuser; the rest keeps it from calling home while tests run.
 * @param {boolean} superuser
 */
export function launchArguments(superuser = process.getuid?.() === 0) {
  return [
    ...(superuser ? ['--no-sandbox'] : []),
    '--disable-gpu',
    `--disable-features=${DISABLED_FEATURES.join(',')}`,
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
