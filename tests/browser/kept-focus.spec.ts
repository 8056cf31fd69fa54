/** Who removes something by keyboard goes on beside it: the focus never falls back to the top of the page. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { openPage, settled } from './opened.ts';

const ESTIMATE = '/#/estimate/hts=6109100012&value=10000&date=2026-10-10';

async function pressed(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
  await expect(button).toHaveCount(0);
}

const focused = (page: Page): Locator => page.locator(':focus');

test('a line of the entry, and the last one beside the first', async ({ page }) => {
  await page.goto(ESTIMATE);
  const duplicate = page.locator('form').getByRole('button', { name: 'Duplicate', exact: true });
  await duplicate.press('Enter');
  await expect(page.locator('tr[data-line]')).toHaveCount(2);
  await duplicate.press('Enter');
  await expect(page.locator('tr[data-line]')).toHaveCount(3);
  await pressed(page.getByRole('button', { name: 'Remove: 3' }));
  await expect(focused(page)).toHaveAccessibleName('Open line 2: 6109100012');
  await pressed(page.getByRole('button', { name: 'Remove: 2' }));
  await expect(focused(page)).toHaveAttribute('data-finder');
});

test('a law beside the estimate', async ({ page }) => {
  await page.goto(ESTIMATE);
  await pressed(page.getByRole('button', { name: 'Remove 20% with Annex III at zero' }));
  await expect(focused(page)).toHaveAccessibleName('Remove 20% reciprocal tariff');
});

test('a scenario of the comparison', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: '+ Add a scenario' }).click();
  await page.locator('#scenario-2').selectOption('liberation-46');
  await settled(page);
  await pressed(page.getByRole('button', { name: 'Remove “46% reciprocal tariff” from the comparison' }));
  await expect(page.locator('.columns :focus')).toHaveCount(1);
});
