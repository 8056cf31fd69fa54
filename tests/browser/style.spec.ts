/**
 * The page of style: every token and every icon is on it, and what is told by numbers holds of each.
 *
 * No pictures are compared: letters come from the machine's own fonts and their edges from its Chromium, so that a
 * picture differs between two machines where nothing of ours does. What a picture would have shown is read from the
 * computed styles: the contrast of each pair of colours, the size of each text, the room of each button.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ICONS } from '../../ui/web/parts/icons.ts';
import { violations } from './axe.ts';
import { expect, test } from './dated.ts';
import { expectWithinWindow } from './fonts.ts';

/** As the stylesheets are written, and not as the page reads them. */
const TOKENS = ['app.css', 'type-scale.css'].flatMap((name) => {
  const sheet = readFileSync(new URL(`../../ui/web/${name}`, import.meta.url), 'utf8');
  const roots = [...sheet.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) => body);
  return roots.flatMap((body) => [...body.matchAll(/(--[\w-]+):/g)].map(([, token = '']) => token));
});
/** Drawn, not written with: what they mark is said in words beside it. */
const NOT_TEXT =
  /^--(line|line-strong|baseline|side-\d|fall-\d|rise-\d|unchanged|(scenario|warning)-tint|surface|sunken)$/;

async function openStyle(page: Page): Promise<void> {
  await page.goto('/#/style');
  await expect(page.locator('[data-icon]').first()).toBeVisible();
  await expect(page.locator('.term').first()).toBeVisible();
  // Not until nothing moves: a skeleton breathes as long as it is shown.
  await page.waitForLoadState('networkidle');
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const locale of ['en-US', 'vi-VN'])
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale, viewport: { width: 390, height: 844 } });

      test('axe finds nothing, and nothing is wider than 390, 320 or 1280 pixels', async ({ page }) => {
        await openStyle(page);
        for (const width of [390, 320, 1280]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await violations(page), String(width)).toEqual([]);
          await expectWithinWindow(page, String(width));
        }
        await page.locator('[data-opens-dialog]').click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });

test('every token and every icon appears, each token with what it comes to', async ({ page }) => {
  await openStyle(page);
  const shown = await page
    .locator('[data-token]')
    .evaluateAll((all) =>
      all.map((each) => [
        each.getAttribute('data-token'),
        each.querySelector('[data-value]')?.textContent ?? '',
      ]),
    );
  expect(shown.map(([name]) => name).toSorted()).toEqual([...new Set(TOKENS)].toSorted());
  expect(shown.filter(([, value]) => value === '')).toEqual([]);
  const icons = await page
    .locator('[data-icon]')
    .evaluateAll((all) =>
      all.map((each) => [each.getAttribute('data-icon'), each.querySelectorAll('path').length]),
    );
  expect(icons).toEqual(Object.entries(ICONS).map(([name, paths]) => [name, paths.length]));
});

/** In the page. Of each pair: the contrast of its text, by the formula of WCAG 2. */
function contrasts(): readonly (readonly [string, number])[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const light = (colour: string): number => {
    if (context === null) throw new Error('There is no canvas.');
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return [...document.querySelectorAll('[data-pair]')].map((each) => {
    const { color, backgroundColor } = getComputedStyle(each);
    const [more = 0, less = 0] = [light(color), light(backgroundColor)].toSorted((a, b) => b - a);
    return [each.getAttribute('data-pair') ?? '', (more + 0.05) / (less + 0.05)];
  });
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`${colorScheme}: text of every pair has a contrast of 4.5, and every colour of text is in a pair`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openStyle(page);
    const found = await page.evaluate(contrasts);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(([, contrast]) => contrast < 4.5)).toEqual([]);
    const colours = await page
      .locator('[data-kind="colour"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-token') ?? ''));
    const inks = new Set(found.map(([pair]) => pair.split(' ')[0]));
    expect(colours.filter((name) => !inks.has(name) && !NOT_TEXT.test(name))).toEqual([]);
  });

for (const width of [390, 800, 1280])
  test(`${width} pixels wide: every text is as large as a step of the scale`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openStyle(page);
    const { sizes, ratio, smallest } = await page.evaluate(() => {
      const root = getComputedStyle(document.documentElement);
      const texts = [...document.body.querySelectorAll('*')].filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        ),
      );
      return {
        sizes: [...new Set(texts.map((element) => parseFloat(getComputedStyle(element).fontSize)))],
        ratio: Number(root.getPropertyValue('--text-ratio')),
        smallest: 16 * parseFloat(root.getPropertyValue('--text-xs')),
      };
    });
    expect([ratio, smallest]).toEqual([1.125, 12]);
    expect(sizes.length).toBeGreaterThan(5);
    const off = sizes.filter((size) => {
      const steps = Math.log(size / smallest) / Math.log(ratio);
      return Math.abs(steps - Math.round(steps)) > 0.01;
    });
    expect(off).toEqual([]);
  });

test('every button and field has room for a finger: 24 pixels each way', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStyle(page);
  const rooms = await page
    .locator('main :is(button, select, input:not([type="radio"], [type="file"]), label:has([type="radio"]))')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        // A term in a line of text is as high as the line (WCAG 2.5.8 excepts it).
        .filter((each) => !each.matches('.term'))
        .map((each) => {
          const { width, height } = each.getBoundingClientRect();
          return [Math.min(width, height), each.outerHTML.slice(0, 120)] as const;
        }),
    );
  expect(rooms.length).toBeGreaterThan(20);
  expect(rooms.filter(([least]) => least < 24)).toEqual([]);
});

test('an appearance that is chosen is what the tokens come to', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openStyle(page);
  const paper = page.locator('[data-token="--paper"] [data-value]');
  const light = await paper.textContent();
  await page.getByRole('button', { name: 'More', exact: true }).first().click();
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
  await expect(paper).not.toHaveText(light ?? '');
});
