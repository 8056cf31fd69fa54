/** Questions that follow an estimate, opened in both languages and on a phone: every figure is that of the estimate itself. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { chooseFromMenu, still, valueOf } from './opened.ts';

const figure = (page: Page) => page.locator('[data-figure="duty"]').first();

async function open(page: Page, question: string, fragment: string): Promise<Locator> {
  await page.goto(`/${fragment}`);
  await expect(figure(page)).toBeVisible();
  const part = page.locator(`[data-follow="${question}"]`);
  await part.getByRole('button').click();
  return part;
}

test('the best day: what waiting costs is what the estimate of that day owes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const part = await open(page, 'days', '#/estimate/hts=9403409060&value=10000&date=2026-10-10');
  const rows = part.getByRole('table').locator('tbody tr');
  await expect(rows.last()).toContainText('scheduled');
  await expect(part.locator('[data-savings]')).toContainText('From 1 January 2027 they owe $2,500.00 more.');
  const dearer = await valueOf(rows.last().locator('data').first());
  await rows.last().getByRole('button').click();
  await expect(page.getByLabel('Entry date', { exact: true })).toHaveValue('2027-01-01');
  await expect.poll(() => valueOf(figure(page))).toBe(dearer);
  await expect(part.locator('[data-savings]')).toContainText('Entered by 31 December 2026');
  await still(page);
  await expectWithinWindow(page);
  expect(await violations(page, '[data-follow="days"]')).toEqual([]);
});

test('other origins in Vietnamese: Viet Nam first with the figure of the estimate, the unknown without an amount', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('language', 'vi'));
  const part = await open(page, 'origins', '#/estimate/hts=6109100012&value=10000&date=2026-08-10');
  await expect(part.locator('[data-reduced]')).toHaveText('Trình bày rút gọn');
  const rows = part.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(1 + 22 + 6);
  await expect(rows.first()).toContainText('Việt Nam');
  await expect(rows.first().locator('td').nth(1)).toHaveText(await figure(page).innerText());
  const brazil = rows.filter({ hasText: 'Bra-xin' });
  await expect(brazil.locator('td').nth(1)).toHaveText('chưa rõ');
  await still(page);
  await expectWithinWindow(page);
  expect(await violations(page, '[data-follow="origins"]')).toEqual([]);
});

test('the sheet: parties and terms on it alone, and a code of the very link', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/#/estimate/hts=6109100012&value=10000&date=2026-10-10');
  await expect(figure(page)).toBeVisible();
  await chooseFromMenu(page, 'Print the sheet for the buyer: Tiếng Việt');
  const sheet = page.locator('[data-sheet="vi"]');
  const code = sheet.locator('[data-code]');
  await expect(code).toBeVisible();
  await sheet.getByLabel('Buyer', { exact: true }).fill('Example Imports <b>LLC</b>');
  await sheet.getByLabel('Freight of the shipment, US dollars').fill('1.200,50');
  await expect(sheet).toContainText('Bên mua');
  await expect(sheet).toContainText('Example Imports <b>LLC</b>');
  // 10,000 with freight, then with 29% and the fees: 34.64 and 12.50.
  const terms = sheet.locator('[data-terms] data');
  await expect
    .poll(async () => Promise.all((await terms.all()).map(valueOf)))
    .toEqual([...[1_000_000, 120_050, 0, 1_120_050, 294_714, 1_414_764]]);
  const link = (await code.getAttribute('data-code')) ?? '';
  expect(new URL(link).hash).toMatch(/^#\/estimate\/e=/);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('textbox')).toHaveCount(0);
  await expect(code).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await still(page);
  await expectWithinWindow(page);
  expect(await violations(page, '[data-sheet]')).toEqual([]);
  await page.goto(link);
  await expect(page.getByLabel('Entry date', { exact: true })).toHaveValue('2026-10-10');
});

test('exposure: the slider moves the verdict, and the label stays whatever is set', async ({ page }) => {
  const part = await open(page, 'exposure', '#/estimate/hts=6109100012&value=10000&date=2026-10-10');
  const label = part.locator('[data-no-rule]');
  const told = part.locator('[data-exposure]');
  await expect(told).toContainText('45.00% of the materials are of other origins: above 30%.');
  await part.getByRole('slider').fill('50');
  await expect(told).toContainText('not above 50%');
  await part.getByLabel('Supposed rate').fill('12,5');
  await expect(told).toContainText(
    '12.5% of $10,000.00 would be $1,250.00: a supposed amount, not a duty owed.',
  );
  await expect(label).toHaveText('No such rule in force');
  await part.getByRole('textbox').first().fill('rubbish');
  await expect(told).toContainText('There is no row with a value yet.');
  const materials = part.getByRole('textbox').first();
  await materials.fill(
    'cost,part,made of,currency,country of origin\n3.20,fabric,cotton,USD,China\n1,zip,,EUR,VN\n4.80,labour,,,VN',
  );
  await expect(told).toContainText('40.00% of the materials are of other origins');
  await expect(part.getByText('Columns not used: part, made of.')).toBeVisible();
  await expect(part.getByText('Row 3 has a value in EUR, not in US dollars, and is left out.')).toBeVisible();
  await materials.fill('name,origin,origin,value\nfabric,China,VN,3.20');
  await expect(told).toHaveText('The column "origin" is given twice.');
  await materials.fill('name,orign,value\nfabric,China,3.20');
  await expect(told).toContainText('The column "orign" is unknown; it looks like "origin".');
  await materials.fill('name,made by,cost\nfabric,China,3.20');
  await expect(told).toHaveText('The heading has no column "origin".');
  await expect(part.getByRole('table')).toHaveCount(0);
  await expect(label).toBeVisible();
  expect(await violations(page, '[data-follow="exposure"]')).toEqual([]);
});
