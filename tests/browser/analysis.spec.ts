/** From billions to a clause, what makes a difference, and what stands beside it: every sum is checked on the page. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { figure, openPage, settled, valueOf } from './opened.ts';

const breakdown = (page: Page) => page.locator('.breakdown');

async function valuesIn(cells: Locator): Promise<number[]> {
  return cells.evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

async function shown(page: Page): Promise<void> {
  await expect(breakdown(page).locator('.rows')).toHaveAttribute('aria-busy', 'false');
}

test('from billions to a section, a chapter, a heading, a line, a measure and its clause', async ({
  page,
}) => {
  await openPage(page);
  await breakdown(page).getByLabel('By').selectOption('section');
  await expect(breakdown(page).getByRole('columnheader').first()).toContainText('Section');
  await shown(page);
  const total = await valueOf(figure(page, 'scenario-duty'));
  expect(sum(await valuesIn(breakdown(page).locator('tbody td:nth-of-type(3) data')))).toBe(total);

  let above = NaN;
  for (const [name, column] of [
    [/^What XI textiles/, 'Chapter'],
    [/^What 61 /, 'Heading'],
    [/^What 6109/, 'Subheading (HS6)'],
    [/^What 6109\.10/, 'Line (HTS10)'],
  ] as const) {
    const row = breakdown(page)
      .locator('tbody tr')
      .filter({ has: page.getByRole('button', { name }) });
    above = await valueOf(row.locator('td:nth-of-type(3) data'));
    await row.getByRole('button').click();
    await expect(breakdown(page).getByRole('columnheader').first()).toContainText(column);
    await shown(page);
    expect(sum(await valuesIn(breakdown(page).locator('tbody td:nth-of-type(3) data')))).toBe(above);
  }
  await expect(page.getByRole('navigation', { name: 'You are in' })).toContainText('6109.10');

  await breakdown(page).getByRole('button', { name: 'Every measure on 6109.10.00.12' }).click();
  const opened = breakdown(page).locator('.opened');
  await expect(opened.locator('.measures > li').first()).toContainText('Ordinary duty (MFN');
  await expect(opened.locator('cite').filter({ hasText: 'Executive Order 14326' }).first()).toBeVisible();
  const paid = await valuesIn(opened.locator('.measures .amount data'));
  expect(sum(paid)).toBe(await valueOf(opened.locator('.total data')));

  await page
    .getByRole('navigation', { name: 'You are in' })
    .getByRole('button', { name: 'All products' })
    .click();
  await expect(breakdown(page).getByRole('columnheader').first()).toContainText('Section');
});

test('by product group and by measure the duty is the headline’s; lists are not summed', async ({ page }) => {
  await openPage(page);
  const [before, after] = [
    await valueOf(figure(page, 'baseline-duty')),
    await valueOf(figure(page, 'scenario-duty')),
  ];
  for (const by of ['group', 'measure']) {
    await breakdown(page).getByLabel('By').selectOption(by);
    await expect(breakdown(page).getByRole('columnheader').first()).toContainText(
      by === 'group' ? 'Product group' : 'Measure of the law',
    );
    await shown(page);
    const totals = await valuesIn(breakdown(page).locator('tfoot data'));
    expect(totals.slice(1, 4)).toEqual([before, after, after - before]);
  }
  await breakdown(page).getByLabel('By').selectOption('list');
  await expect(breakdown(page).getByRole('rowheader', { name: 'Annex III to EO 14346' })).toBeVisible();
  await expect(breakdown(page).locator('tfoot')).toHaveCount(0);
});

test('shares of a difference, and the cents of rounding, sum to the difference', async ({ page }) => {
  await openPage(page, '#v=1&base=framework-20&with=all-in-15');
  await page.getByRole('radio', { name: 'What makes it' }).check();
  const causes = page.locator('.causes');
  await expect(causes.locator('tbody tr').nth(2)).toBeVisible();
  const shares = await valuesIn(causes.locator('[data-share] data'));
  expect(shares.length).toBeGreaterThan(3);
  const difference = await valueOf(causes.locator('[data-total] data'));
  expect(sum(shares)).toBe(difference);
  expect(difference).toBe(await valueOf(page.locator('section[data-figure="difference"] data')));
  await expect(causes).toContainText('Rounding to whole cents');
  await expect(causes).toContainText('Exact: all combinations were calculated');
  await expect(causes.locator('svg rect').first()).toBeVisible();
});

test('the annex by category sums up, and a budget becomes a rule that keeps to it', async ({ page }) => {
  await openPage(page, '#v=1&base=framework-20&with=framework-20');
  await page.getByRole('radio', { name: 'Annex III' }).check();
  const annex = page.locator('.annex');
  await expect(annex.locator('tbody tr').first()).toBeVisible();
  const categories = annex.getByRole('table', { name: 'Annex III: what zero rates' });
  for (const column of [1, 2, 3]) {
    const parts = await valuesIn(categories.locator(`tbody td:nth-of-type(${column}) data`));
    const whole = await valueOf(categories.locator(`tfoot td:nth-of-type(${column}) data`));
    expect(sum(parts)).toBe(whole);
  }
  await annex.getByRole('button', { name: 'agricultural products' }).click();
  await expect(annex.getByRole('table', { name: 'Lines: agricultural products' })).toBeVisible();

  await annex.getByLabel('Duty given up a year at most').fill('50');
  await annex.getByRole('button', { name: 'Add the rule to the scenario' }).click();
  await settled(page);
  const given = -(await valueOf(page.locator('section[data-figure="difference"] data')));
  expect(given).toBeGreaterThan(4_000_000_000);
  expect(given).toBeLessThanOrEqual(5_000_000_000);
});

test('before the annex existed the page says so instead of showing nothing', async ({ page }) => {
  await openPage(page, '#v=1&base=framework-20&with=liberation-46');
  await page.getByRole('radio', { name: 'Annex III' }).check();
  await expect(page.locator('.annex')).toContainText('did not exist yet');
});

test('both directions: the bill at home is the headline’s, the bill abroad has a range', async ({ page }) => {
  await openPage(page);
  await page.getByRole('radio', { name: 'Both directions' }).check();
  const directions = page.locator('.directions');
  await expect(directions.locator('tbody tr').first()).toBeVisible();
  const duties = await valuesIn(directions.locator('tbody tr').nth(1).locator('data'));
  expect(duties[0]).toBe(await valueOf(figure(page, 'scenario-duty')));
  expect(duties[1]).toBeGreaterThan(0);
  const [lowest] = await valuesIn(directions.locator('tbody tr').nth(2).locator('data'));
  const [highest] = await valuesIn(directions.locator('tbody tr').nth(3).locator('data'));
  expect(lowest).toBeLessThan(duties[1] ?? 0);
  expect(highest).toBeGreaterThan(duties[1] ?? 0);
  await expect(directions).toContainText('Left out of these figures');
  await directions.getByLabel('One subheading (HS6)').fill('854231');
  await directions.getByRole('button', { name: 'Show' }).click();
  await expect(directions.getByRole('table', { name: '8542.31' })).toBeVisible();
  await directions.getByLabel('One subheading (HS6)').fill('chips');
  await directions.getByRole('button', { name: 'Show' }).click();
  await expect(directions).toContainText('“chips” is not a subheading');
});

test('duty collected: the parts of a gap add up to it, the ranges stand apart', async ({ page }) => {
  await openPage(page);
  await page.getByRole('radio', { name: 'Collected duty' }).check();
  const collected = page.locator('.collected');
  await expect(collected.locator('tbody tr').first()).toBeVisible();
  expect(await collected.locator('tbody tr').count()).toBeGreaterThan(20);
  const check = async (many: number): Promise<void> => {
    const parts = await valuesIn(collected.locator('[data-part] data'));
    expect(parts).toHaveLength(many);
    expect(sum(parts)).toBe(await valueOf(collected.locator('[data-gap] data')));
  };
  // By chapter: other goods, what entered free in chapters 84 and 85 and in the others, the rest.
  await check(4);
  await expect(collected.locator('[data-reading]')).toHaveAttribute('data-reading', 'withinOnePoint');
  await expect(collected).toContainText('these ranges overlap and do not add up');
  await collected.getByRole('button', { name: 'Sept 2025' }).click();
  await expect(collected.locator('#gap-title')).toContainText('Sept 2025');
  // By industry: other industries, other computers and electronics, the rest.
  await check(3);
  await expect(collected.locator('[data-reading]')).toHaveAttribute('data-reading', 'loadingCanExplain');
  await expect(collected.locator('polyline')).toHaveCount(2);
});
