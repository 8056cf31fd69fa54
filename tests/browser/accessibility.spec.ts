/** For eyes, keyboards, screen readers and paper. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { openPage, settled } from './opened.ts';

/** With everything that can be open opened. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('.side .edit').nth(1).click();
  await page.locator('section[aria-labelledby="rules-reform"] > button').click();
  await expect(page.locator('#scenario-editor [data-effect]').first()).toBeVisible();
  await page.locator('section[aria-labelledby="movers-title"] > ol > li > button').first().click();
  await expect(page.locator('.measures').first()).toBeVisible();
  await page.locator('.issues .ranges button').click();
  await expect(page.locator('.ranges table')).toBeVisible();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** By the keyboard alone: as often as there are things to stop at. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const stops = await page.locator('a[href], button, input, select, summary, [tabindex="0"]').count();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted).toBeFocused();
}

/** Every pair of a scheme, a language and a width. */
const LOOKS = [
  { colorScheme: 'light', locale: 'en-US', width: 1280 },
  { colorScheme: 'light', locale: 'vi-VN', width: 360 },
  { colorScheme: 'dark', locale: 'en-US', width: 360 },
  { colorScheme: 'dark', locale: 'vi-VN', width: 1280 },
] as const;

for (const { colorScheme, locale, width } of LOOKS)
  test.describe(`${colorScheme}, ${locale}, ${width} pixels wide`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 800 } });

    test('axe finds nothing, and nothing is wider than the window', async ({ page }) => {
      await openPage(page);
      await openEverything(page);
      expect(await violations(page)).toEqual([]);
      await expectWithinWindow(page);
    });
  });

/** What each view works out once it is in sight, by its place. */
const VIEWS = [
  { place: 1, shows: '.causes' },
  { place: 2, shows: '.annex' },
  { place: 3, shows: '.directions' },
  { place: 4, shows: '.collected' },
];

for (const { colorScheme, locale, width } of LOOKS)
  test.describe(`every view, six scenarios: ${colorScheme}, ${locale}, ${width} pixels wide`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 800 } });

    test('axe finds nothing, and nothing is wider than the window', async ({ page }) => {
      await openPage(page);
      for (const place of [2, 3, 4, 5]) {
        await page.locator('.tools > button').first().click();
        await page.locator(`#scenario-${place}`).selectOption('framework-20');
      }
      await settled(page);
      for (const { place, shows } of VIEWS) {
        await page.locator('.views input').nth(place).check();
        await page.locator(shows).scrollIntoViewIfNeeded();
        await expect(page.locator(`${shows} tbody tr`).first()).toBeVisible();
        expect(await violations(page), String(place)).toEqual([]);
        await expectWithinWindow(page, String(place));
      }
    });
  });

test('axe finds nothing on a failure', async ({ context, page }) => {
  await context.route(/packed-(law|schedule)-[^/]*\.json$/, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the keyboard reaches everything: skip, choose, slide, sort, open a line', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the figures' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/#v=1/);

  // The figures come first; what they are chosen with follows them.
  await tabTo(page, page.getByRole('button', { name: '+ Add a scenario' }));
  await page.keyboard.press('Tab');
  await expect(page.locator('#scenario-0')).toBeFocused();

  await page.locator('#general-rate').focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await expect(page).toHaveURL(/rate=20\.5$/);
  await expect(page.locator('#general-rate')).toHaveAttribute('aria-valuetext', '20.5% of the customs value');

  await page.locator('thead button').nth(1).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('thead th').nth(1)).toHaveAttribute('aria-sort', 'descending');

  const opener = page.locator('section[aria-labelledby="movers-title"] > ol > li > button').first();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await expect(opener).toBeFocused();
  const side = page.getByRole('radio', { name: /at zero/ });
  await expect(side).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(side).toBeFocused();
});

test('the appearance can be set against the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openPage(page);
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'More', exact: true }).first().click();
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
  expect(await ground()).not.toBe(light);
});

test('on paper the whole table is there and the controls are not', async ({ page }) => {
  await openPage(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#general-rate')).toBeHidden();
  await expect(page.locator('.breakdown tbody tr').last()).toBeVisible();
  await expect(
    page.locator('main').locator('select, button.open, .set input').filter({ visible: true }),
  ).toHaveCount(0);
  await expect(page.getByText('Duty divided by customs value')).toBeVisible();
  const cut = await page
    .getByRole('region', { name: 'From the total down to a line' })
    .evaluate((region) => region.scrollHeight - region.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
});

test('a chart is described in words, and its figures are in the table', async ({ page }) => {
  await openPage(page);
  await expect(page.locator('.chart')).toHaveAttribute('aria-hidden', 'true');
  await expect(page.getByText(/Bars of the duty under baseline and scenario for \d+ chapters/)).toHaveCount(
    1,
  );
});
