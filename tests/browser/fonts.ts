/**
 * The layout under the fonts a reader may have: what the machine falls back to is chance, so the widest and the
 * narrowest common ones come from packages. DejaVu Sans (many a Linux, and near to Verdana) is the widest; Roboto
 * (Android) the narrowest. Both have every Vietnamese letter.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

export const FONTS = ['own', 'widest', 'narrowest'] as const;
/** `own`: whatever this machine shows. */
export type Font = (typeof FONTS)[number];

interface FontFile {
  readonly font: Font;
  readonly weight: '400' | '700';
  readonly unicodeRange: string;
  readonly base64: string;
}

const WEIGHTS = ['400', '700'] as const;
const EVERY_LETTER = 'U+0-10FFFF';
const resolve = createRequire(import.meta.url).resolve;
const read = (path: string): Buffer => readFileSync(resolve(path));

function widest(): readonly FontFile[] {
  const names = { '400': 'DejaVuSans', '700': 'DejaVuSans-Bold' } as const;
  return WEIGHTS.map((weight) => ({
    font: 'widest',
    weight,
    unicodeRange: EVERY_LETTER,
    base64: read(`dejavu-fonts-ttf/ttf/${names[weight]}.ttf`).toString('base64'),
  }));
}

function narrowest(): readonly FontFile[] {
  const ranges = JSON.parse(read('@fontsource/roboto/unicode.json').toString()) as Record<string, string>;
  return WEIGHTS.flatMap((weight) =>
    ['latin', 'latin-ext', 'vietnamese'].map((letters): FontFile => {
      const unicodeRange = ranges[letters];
      if (unicodeRange === undefined) throw new Error(`Roboto says no range for ${letters}.`);
      const file = `@fontsource/roboto/files/roboto-${letters}-${weight}-normal.woff2`;
      return { font: 'narrowest', weight, unicodeRange, base64: read(file).toString('base64') };
    }),
  );
}

let files: readonly FontFile[] | null = null;

/** The page's text in this font, from the next frame on; throws if the page did not take it. */
export async function useFont(page: Page, font: Font): Promise<void> {
  await page.evaluate((name) => (document.documentElement.dataset['testFont'] = name), font);
  if (font === 'own') return;
  if (!(await page.evaluate(() => 'testFonts' in window)))
    await page.evaluate(addFonts, (files ??= [...widest(), ...narrowest()]));
  await page.evaluate(() => document.fonts.ready);
}

/** In the page. From bytes and by rules of a script, which the page's policy allows without a request. */
async function addFonts(all: readonly FontFile[]): Promise<void> {
  Object.assign(window, { testFonts: true });
  for (const { font, weight, unicodeRange, base64 } of all) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    document.fonts.add(await new FontFace(`test ${font}`, bytes, { weight, unicodeRange }).load());
  }
  const sheet = new CSSStyleSheet();
  for (const font of new Set(all.map((file) => file.font)))
    sheet.insertRule(`:root[data-test-font='${font}'] body { font-family: 'test ${font}' !important; }`);
  document.adoptedStyleSheets.push(sheet);
}

/** In the page. The outermost elements that reach over the window's edge, and by how many pixels. */
function tooWide(): readonly string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const isCut = (element: Element | null): boolean =>
    element !== null &&
    element !== document.documentElement &&
    (getComputedStyle(element).overflowX !== 'visible' || isCut(element.parentElement));
  const over = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > room + 0.5 && !isCut(element.parentElement),
  );
  const inner = over.filter((element) => !over.some((other) => other !== element && element.contains(other)));
  return [
    `${document.documentElement.scrollWidth - room} pixels`,
    ...inner.map(
      (element) =>
        `${Math.round(element.getBoundingClientRect().right - room)}: ${element.outerHTML.slice(0, 120)}`,
    ),
  ];
}

/** Nothing is wider than the window, in the machine's own font, in the widest and in the narrowest. */
export async function expectWithinWindow(page: Page, where = ''): Promise<void> {
  for (const font of FONTS) {
    await useFont(page, font);
    expect(await page.evaluate(tooWide), `${where} in the ${font} font`).toEqual([]);
  }
  await useFont(page, 'own');
}
