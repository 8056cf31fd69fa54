/** Questions that follow an estimate, opened in both languages and on a phone: every figure is that of the estimate itself. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { still, valueOf } from './opened.ts';

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
