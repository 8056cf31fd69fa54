// @ts-check
/** Draws the app's icons from `icon.svg` in the sizes that systems ask for: `node tests/browser/draw-icons.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchArguments } from './launch-arguments.mjs';
import { obtainBrowser } from './obtain-browser.mjs';

const folder = new URL('../../ui/web/public/', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', folder), 'utf8');

/** Systems cut a maskable icon to their own shape: the drawing keeps to its middle, the ground reaches every edge. */
const whole = drawing.replace('rx="3" ', '');
const maskable = whole
  .replace('viewBox="0 0 16 16"', 'viewBox="-2 -2 20 20"')
  .replace('<rect width="16" height="16"', '<rect x="-2" y="-2" width="20" height="20"');

/** @type {readonly (readonly [string, number, string])[]} */
const icons = [
  ['icon-180.png', 180, whole],
  ['icon-192.png', 192, drawing],
  ['icon-512.png', 512, drawing],
  ['icon-512-maskable.png', 512, maskable],
];

const browser = await chromium.launch({ executablePath: await obtainBrowser(), args: launchArguments() });
for (const [name, size, svg] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  writeFileSync(new URL(name, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
