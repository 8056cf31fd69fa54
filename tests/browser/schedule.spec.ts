/** A tariff line's page: its figures agree with one another, it takes rubbish, it is for everyone. */
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { valueOf } from './opened.ts';

async function openLine(page: Page, code: string): Promise<void> {
  await page.goto(`/#/schedule/${code}`);
  await expect(page.locator('.figures')).toHaveAttribute('aria-busy', 'false');
}

test('today is the last span of the history that has begun, and this line among its neighbours', async ({
  page,
}) => {
  await openLine(page, '6109.10.00');
  const duty = await valueOf(page.locator('[data-figure="duty-today"]'));
  const parts = page.locator('section[aria-labelledby="today-title"] > .measures data');
  let sum = 0;
  for (const part of await parts.all()) sum += await valueOf(part);
  expect(sum).toBe(duty);
  const inForce = page.locator('section[aria-labelledby="history-title"] tr:has(.inForce) data');
  expect(await valueOf(inForce.last())).toBeCloseTo(duty / 10_000, 10);
  const own = page.locator('section[aria-labelledby="neighbours-title"] tr.own data');
  expect(await valueOf(own)).toBeCloseTo(duty / 10_000, 10);
});

test('neighbours are in order, each a link to its own page', async ({ page }) => {
  await openLine(page, '6109.10.00');
  const rates = page.locator('section[aria-labelledby="neighbours-title"] tbody data');
  const values = await rates.evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));
  expect(values).toEqual([...values].sort((a, b) => a - b));
  const hrefs = await page
    .locator('section[aria-labelledby="neighbours-title"] tbody a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(hrefs).toHaveLength(values.length - 1);
  for (const href of hrefs) {
    await page.goto(`/${href ?? ''}`);
    await expect(page.locator('#facts-title')).toBeVisible();
    await expect(page.locator('.schedule h2')).toContainText(href?.split('/').at(-1) ?? 'none');
  }
});

test('a duty by quantity is shown on the example, and follows it', async ({ page }) => {
  await openLine(page, '0402.10.50');
  const duty = page.locator('[data-figure="duty-today"]');
  const before = await valueOf(duty);
  await page.getByLabel('Quantity', { exact: false }).fill('2000');
  await expect(page.locator('.figures')).toHaveAttribute('aria-busy', 'false');
  await expect.poll(() => valueOf(duty)).toBeGreaterThan(before);
  await page.getByLabel('Customs value', { exact: false }).fill('-5');
  await expect(page.locator('fieldset .problem')).toBeVisible();
  expect(await valueOf(duty)).toBeGreaterThan(before);
});

test('a retired number says what its line received, each a link', async ({ page }) => {
  await openLine(page, '0901.11.00.45');
  await expect(page.locator('.standing')).toContainText('was retired on');
  await page.locator('.standing a').first().click();
  await expect(page.locator('.standing')).toHaveCount(0);
});

for (const [rest, says] of [
  ['6109.10.99', 'The schedule has no code 6109.10.99'],
  ['00000000', 'The schedule has no code'],
  ['abc', 'is not a code of eight or ten digits'],
  ['%E0%A4%A', 'is not a code of eight or ten digits'],
  ['<script>', 'is not a code of eight or ten digits'],
] as const)
  test(`“${rest}” gets a clear message and a way on`, async ({ page }) => {
    await page.goto(`/#/schedule/${rest}`);
    await expect(page.locator('.schedule')).toContainText(says);
    await expect(page.locator('[data-finder]')).toBeVisible();
  });

test('links lead to the estimate of this line and to the scenarios', async ({ page }) => {
  await openLine(page, '6109.10.00.12');
  await expect(page.getByRole('link', { name: 'Estimate this line' })).toHaveAttribute(
    'href',
    '#/estimate/hts=6109100012',
  );
  await page.getByRole('link', { name: 'Compare laws and proposals' }).click();
  await expect(page.locator('section.search')).toContainText('6109.10.00.12');
});

test('from a tariff line the scenarios open at the lines of its subheading', async ({ page }) => {
  await openLine(page, '6109.10.00');
  await page.getByRole('link', { name: 'Compare laws and proposals' }).click();
  await expect(page).toHaveURL(/&by=line&in=hs6:610910$/);
  await expect(page.locator('.breakdown')).toContainText('6109.10.00.12');
  await page.goBack();
  await expect(page.locator('.schedule h2')).toContainText('6109.10.00');
});

test('the way back in the browser leads through the lines that were looked at', async ({ page }) => {
  await openLine(page, '6109.10.00');
  await page.locator('section[aria-labelledby="neighbours-title"] tbody a').first().click();
  await expect(page.locator('.schedule h2')).not.toContainText('6109.10.00');
  await page.goBack();
  await expect(page.locator('.schedule h2')).toContainText('6109.10.00');
});

for (const { colorScheme, locale, width } of [
  { colorScheme: 'light', locale: 'en-US', width: 1280 },
  { colorScheme: 'light', locale: 'vi-VN', width: 390 },
  { colorScheme: 'dark', locale: 'en-US', width: 390 },
  { colorScheme: 'dark', locale: 'vi-VN', width: 1280 },
] as const)
  test.describe(`${colorScheme}, ${locale}, ${width} pixels wide`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 800 } });

    test('axe finds nothing with everything open, and nothing is wider than the window', async ({ page }) => {
      for (const code of ['6109.10.00', '7615.10.30', '9401.61.40.11']) {
        await openLine(page, code);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await violations(page), code).toEqual([]);
        await expectWithinWindow(page, code);
      }
    });
  });
