/** The pictures of a difference: switched, grouped, drilled by hand and by keyboard, and saved. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './dated.ts';
import { openPage } from './opened.ts';

test('a treemap by product group leads into a group, by keyboard as well', async ({ page }) => {
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3');
  await page.getByRole('radio', { name: 'Treemap' }).check();
  await page.getByRole('radio', { name: 'Product group' }).check();
  await expect(page).toHaveURL(/&chart=treemap&group=group$/);
  const cells = page.getByRole('group', { name: /^Treemap/ }).getByRole('button');
  await expect(cells.first()).toBeVisible();
  await expect(cells.first()).toHaveAttribute('aria-label', /of trade, rate .*%, then .*% \([+−].* points\)/);
  await cells.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(cells.nth(1)).toBeFocused();
  expect(await cells.evaluateAll((all) => all.filter((each) => each.tabIndex === 0).length)).toBe(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'You are in' })).toBeVisible();
  await expect(page).toHaveURL(/&in=group:/);
});

test('a treemap saved from the dark page has every cell, in the colours of paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3&chart=treemap');
  const cells = await page
    .getByRole('group', { name: /^Treemap/ })
    .getByRole('button')
    .count();
  await page.getByRole('button', { name: 'Save or copy: Duty by chapter' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the chart as SVG' }).click(),
  ]);
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg.match(/<rect/g)?.length).toBeGreaterThanOrEqual(cells * 0.9);
  expect(svg.includes('fill="rgb(160, 58, 20)"')).toBe(true);
});

test('before and after: a line a group, with the rates of the table', async ({ page }) => {
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3&chart=slope');
  const chart = page.locator('.chapters svg:not(.icon)').first();
  await expect(chart.locator('circle')).toHaveCount(24);
  const [first = ''] = await chart.locator('text[text-anchor="end"]').allTextContents();
  const [mark = '', rate = ''] = first.trim().split(/\s+/);
  const row = page.locator('.breakdown tbody tr').filter({ has: page.getByText(mark, { exact: true }) });
  await expect(row.first()).toContainText(rate);
});
