/** The reciprocal formula on its bench: the announced rate step by step, moved, solved backwards, under its critics. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { openPage } from './opened.ts';

async function openBench(page: Page): Promise<Locator> {
  await openPage(page, '#v=1&base=framework-20&with=framework-20-annex3');
  await page.getByRole('button', { name: 'Open the formula of April 2025' }).click();
  const bench = page.getByRole('region', { name: 'The reciprocal formula, to try out' });
  await expect(bench.locator('[data-step="rate"] data')).toBeVisible();
  return bench;
}

const shown = (bench: Locator, key: string): Locator => bench.locator(`[data-step="${key}"] strong data`);

test('the announced formula: 90.41% of imports, half of it 45.20%, rounded up to 46%', async ({ page }) => {
  const bench = await openBench(page);
  await expect(shown(bench, 'deficit')).toHaveText('123.5');
  await expect(shown(bench, 'ratio')).toHaveText('90.41%');
  await expect(shown(bench, 'half')).toHaveText('45.20%');
  await expect(shown(bench, 'rounded')).toHaveText('46.00%');
  await expect(shown(bench, 'rate')).toHaveText('46.00%');
  await bench.getByLabel('Trade of').selectOption('2025');
  await expect(bench.getByText('The imports of this year are derived')).toBeVisible();
  await expect(shown(bench, 'deficit')).not.toHaveText('123.5');
});

test('which pass-through gives 20%: the answer, put on the bench, gives it', async ({ page }) => {
  const bench = await openBench(page);
  const solved = await bench.locator('[data-figure="solved"]').getAttribute('value');
  await bench.getByLabel('Pass-through of the duty to prices (phi)').fill(solved ?? '');
  await bench.getByLabel('Round up to a whole percent').uncheck();
  await expect(shown(bench, 'rate')).toHaveText('20.00%');
  await bench.getByRole('radio', { name: 'elasticity (epsilon)' }).check({ force: true });
  await bench.getByLabel('Wanted rate, percent').fill('5');
  await expect(
    bench.getByText('The wanted rate must be above zero. It must not be below the minimum'),
  ).toBeVisible();
  await bench.getByLabel('Minimum, percent').fill('0');
  await expect(bench.locator('[data-figure="solved"]')).toBeVisible();
});

test('a reading of a critic goes on the bench, and rubbish is told beside its field', async ({ page }) => {
  const bench = await openBench(page);
  const row = bench.locator('tr[data-row="aei"]');
  const reduced = await row.locator('data').nth(1).getAttribute('value');
  await row.getByRole('button').press('Enter');
  await expect(shown(bench, 'half')).toHaveText(`${Number(reduced).toFixed(2)}%`);
  const phi = bench.getByLabel('Pass-through of the duty to prices (phi)');
  for (const rubbish of ['0', '', 'x', '-1', '1e3']) {
    await phi.fill(rubbish);
    await expect(bench.getByText('The pass-through must be above zero.')).toBeVisible();
    await expect(shown(bench, 'rate')).toHaveCount(0);
  }
  await bench.getByRole('button', { name: 'Back to the announced formula' }).click();
  await expect(shown(bench, 'rate')).toHaveText('46.00%');
  await bench.getByLabel('US exports to Viet Nam').fill('200');
  await expect(bench.getByText('There is no deficit')).toBeVisible();
  await expect(bench.getByText('Without a deficit no parameter gives a rate.')).toBeVisible();
});
