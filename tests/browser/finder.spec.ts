/** Finding a product by hand: the combobox by keyboard in both languages, and the browser of the schedule. */
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';

async function openSchedule(page: Page, rest = ''): Promise<void> {
  await page.goto(`/#/schedule${rest}`);
  await expect(page.locator('[data-finder]')).toBeVisible();
}

/** Typed by hand; waits for the answer to the whole of it. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator('[data-finder]').fill(text);
  await expect(page.locator('.popup [role="listbox"]')).toHaveAttribute('aria-busy', 'false');
}

const options = (page: Page) => page.locator('[role="option"]');

test('the words of the schedule are fetched when the field is first entered, and not before', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/#/scenarios');
  await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
  expect(asked.filter((url) => /finder-.*\.tsv$/.test(url))).toEqual([]);
});

for (const { locale, query, code } of [
  { locale: 'en-US', query: 'frozn shrimps', code: '0306.17.00' },
  { locale: 'vi-VN', query: 'ao thun', code: '6109.10.00' },
  { locale: 'vi-VN', query: 'cà phê', code: '0901.11.00' },
  { locale: 'en-US', query: '6109100012', code: '6109.10.00.12' },
])
  test.describe(`${locale}: ${query}`, () => {
    test.use({ locale });

    test('is found and opened by the keyboard alone', async ({ page }) => {
      await openSchedule(page);
      await page.locator('main').focus();
      await page.keyboard.press('/');
      await expect(page.locator('[data-finder]')).toBeFocused();
      await type(page, query);
      await expect(options(page).first()).toContainText(code);
      await expect(page.locator('[data-finder]')).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`#/schedule/${code.replaceAll('.', '\\.')}$`));
      await expect(page.locator('[data-finder]')).toHaveValue(code);
      await expect(page.locator('.schedule h2')).toContainText(code);
    });
  });

test('arrows, Home, End and Escape move among the products and out of them', async ({ page }) => {
  await openSchedule(page);
  const field = page.locator('[data-finder]');
  await field.focus();
  await type(page, 'coffee');
  const count = await options(page).count();
  expect(count).toBeGreaterThan(3);
  const active = () => page.locator('[role="option"][aria-selected="true"]');
  const idAt = (place: number) => options(page).nth(place).getAttribute('id');
  // The first press is the first product.
  await page.keyboard.press('ArrowDown');
  expect(await active().getAttribute('id')).toBe(await idAt(0));
  await page.keyboard.press('ArrowDown');
  expect(await active().getAttribute('id')).toBe(await idAt(1));
  expect(await field.getAttribute('aria-activedescendant')).toBe(await idAt(1));
  await page.keyboard.press('End');
  expect(await active().getAttribute('id')).toBe(await idAt(count - 1));
  await expect(active()).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  expect(await active().getAttribute('id')).toBe(await idAt(0));
  await page.keyboard.press('Home');
  expect(await active().getAttribute('id')).toBe(await idAt(0));
  await page.keyboard.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('coffee');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
});

test('what nothing says is said, a code that is none shows the nearest, a retired one what came', async ({
  page,
}) => {
  await openSchedule(page);
  await page.locator('[data-finder]').focus();
  await type(page, 'qwrtzxcv');
  await expect(page.locator('.popup')).toContainText('Nothing in the schedule has “qwrtzxcv”');
  await expect(options(page)).toHaveCount(0);
  await type(page, '6109.10.99');
  await expect(page.locator('.popup')).toContainText('is not a code of the schedule');
  await expect(options(page).first()).toContainText('6109.10.00');
  await type(page, '0901.11.00.45');
  await expect(page.locator('.popup')).toContainText('was retired on');
  for (const rubbish of ['%', '\u0000', '<img src=x onerror=1>', 'x'.repeat(3000), '١٢٣']) {
    await page.locator('[data-finder]').fill(rubbish);
    await expect(page.locator('[data-finder]')).toHaveValue(rubbish);
  }
});

test('a lost connection is told, and trying again finds', async ({ context, page }) => {
  await context.route(/trade-names-.*\.tsv$/, (route) => route.abort());
  await openSchedule(page);
  await page.locator('[data-finder]').focus();
  await page.locator('[data-finder]').fill('coffee');
  await expect(page.locator('.finder [role="alert"]')).toBeVisible();
  await context.unroute(/trade-names-.*\.tsv$/);
  await page.locator('.finder [role="alert"] button').click();
  await expect(options(page).first()).toContainText('0901');
});

test('the browser leads from a section to a statistical number, each a link', async ({ page }) => {
  await openSchedule(page);
  const browser = page.locator('.browser');
  for (const step of ['Section XI:', '61 ', '6109', '6109.10.00']) {
    await browser.locator('summary:visible', { hasText: step }).first().press('Enter');
  }
  const line = browser.locator('details > summary', { hasText: '6109.10.00' }).locator('xpath=..');
  await line.locator('summary', { hasText: "Men's or boys'" }).first().press('Enter');
  const link = browser.getByRole('link', { name: '6109.10.00.04' });
  await link.click();
  await expect(page).toHaveURL(/#\/schedule\/6109\.10\.00\.04$/);
});

for (const { colorScheme, locale, width } of [
  { colorScheme: 'light', locale: 'en-US', width: 1280 },
  { colorScheme: 'light', locale: 'vi-VN', width: 390 },
  { colorScheme: 'dark', locale: 'en-US', width: 390 },
  { colorScheme: 'dark', locale: 'vi-VN', width: 1280 },
] as const)
  test.describe(`${colorScheme}, ${locale}, ${width} pixels wide`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 800 } });

    test('axe finds nothing with the products open, and nothing is wider than the window', async ({
      page,
    }) => {
      await openSchedule(page);
      await expect(page.locator('.browser summary').first()).toBeVisible();
      await page.locator('.browser summary').first().click();
      await page.locator('.browser summary:visible').nth(1).click();
      await page.locator('[data-finder]').focus();
      await type(page, 'frozn shrimps');
      expect(await violations(page)).toEqual([]);
      await expectWithinWindow(page);
    });
  });
