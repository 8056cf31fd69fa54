/** What a person does on the page, against the real data. Amounts are compared with each other, never with a constant. */
import { expect, test } from './dated.ts';
import { figure, openPage, settled, slideTo, valueOf } from './opened.ts';

test('opens with today’s law against a scenario that is marked as hypothetical', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('heading', { name: /compared with Law of 10 October 2026/ })).toBeVisible();
  const standing = page.locator('.headline ul');
  await expect(standing).toContainText('Hypothetical');
  await expect(standing).toContainText('In force');
  await expect(standing).toContainText('Evidence to 10 October 2026');
  await expect(page).toHaveTitle(/compared with/);

  const [before, after] = [
    await valueOf(figure(page, 'baseline-duty')),
    await valueOf(figure(page, 'scenario-duty')),
  ];
  expect(before).toBeGreaterThan(0);
  const difference = await valueOf(page.locator('section[data-figure="difference"] data'));
  expect(difference).toBe(after - before);
});

test('the last row of the table is the headline, and the rows add up to it', async ({ page }) => {
  await openPage(page);
  const footer = page.locator('tfoot data');
  expect(await valueOf(footer.nth(0))).toBe(await valueOf(figure(page, 'customs-value')));
  expect(await valueOf(footer.nth(1))).toBe(await valueOf(figure(page, 'baseline-duty')));
  expect(await valueOf(footer.nth(2))).toBe(await valueOf(figure(page, 'scenario-duty')));
  const values = await page
    .locator('tbody tr td:nth-of-type(3) data')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('value'))));
  expect(values.reduce((sum, value) => sum + value, 0)).toBe(await valueOf(figure(page, 'scenario-duty')));
});

test('the slider moves every figure, stands in the address, and leads back to the law', async ({ page }) => {
  await openPage(page);
  const lawful = await valueOf(figure(page, 'scenario-duty'));
  await slideTo(page, 30);
  const raised = await valueOf(figure(page, 'scenario-duty'));
  expect(raised).toBeGreaterThan(lawful);
  await expect(page).toHaveURL(/rate=30$/);
  await expect(page.locator('#headline-title')).toContainText('30%');
  expect(await valueOf(page.locator('tfoot data').nth(2))).toBe(raised);

  await page.reload();
  await settled(page);
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(raised);

  await page.getByRole('button', { name: /^Back to 20%/ }).click();
  await settled(page);
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(lawful);
  await expect(page).not.toHaveURL(/rate=/);
});

test('a scenario without a general duty gets one on every product', async ({ page }) => {
  await openPage(page, '#v=1&base=mfn-only&with=mfn-only');
  await expect(page.locator('#headline-title')).toContainText('Both sides are the same law');
  await slideTo(page, 10);
  const [value, before, after] = [
    await valueOf(figure(page, 'customs-value')),
    await valueOf(figure(page, 'baseline-duty')),
    await valueOf(figure(page, 'scenario-duty')),
  ];
  // A tenth of the whole value, rounded line by line to the cent.
  expect(Math.abs(after - before - value / 10)).toBeLessThan(10_000);
});

test('any scenario may be the baseline, and choosing the other turns the difference round', async ({
  page,
}) => {
  await openPage(page);
  const difference = page.locator('section[data-figure="difference"] data');
  const before = await valueOf(difference);
  await page.getByRole('button', { name: 'Make “20% with Annex III at zero” the baseline' }).click();
  await settled(page);
  await expect(page.locator('#headline-title')).toContainText(/Law of 10 October 2026\s+compared with/);
  expect(await valueOf(difference)).toBe(-before);
  await page.goBack();
  await expect.poll(() => valueOf(difference)).toBe(before);
});

test('the law of a date: chosen, stepped through, refused before 2025, and said to have ended', async ({
  page,
}) => {
  await openPage(page, '#v=1&base=law:2025-10-26&with=law:2026-10-10');
  const baseline = page.getByRole('region', { name: 'Scenario A' });
  await expect(baseline.locator('.status')).toContainText(/Ended.*Supreme Court/s);
  await baseline.getByRole('button', { name: 'Previous change of the law' }).click();
  await settled(page);
  await expect(page).not.toHaveURL(/base=law:2025-10-26/);
  await page.locator('#scenario-0-date').fill('2024-06-01');
  await page.locator('#scenario-0-date').blur();
  await expect(page.getByRole('alert')).toContainText('from 1 January 2025 on');
  await page.locator('#scenario-0').selectOption('liberation-46');
  await settled(page);
  await expect(page.locator('#headline-title')).toContainText('46% reciprocal tariff');
});

test('an address that names nothing is said to, and the page opens all the same', async ({ page }) => {
  await openPage(page, '#v=1&base=law:2025-02-31');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('base=law:2025-02-31');
  await alert.getByRole('button').click();
  await expect(alert).toHaveCount(0);
});

test('the table sorts by any column, both ways', async ({ page }) => {
  await openPage(page);
  const column = page.locator('thead th').nth(4);
  const values = (): Promise<number[]> =>
    page
      .locator('tbody tr td:nth-of-type(4) data')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('value'))));
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'descending');
  const descending = await values();
  expect(descending).toEqual(descending.toSorted((a, b) => b - a));
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  expect(await values()).toEqual(descending.toReversed().toSorted((a, b) => a - b));
});

test('a line opens in its place with a verdict and an authority for every measure', async ({ page }) => {
  await openPage(page);
  const mover = page.locator('section[aria-labelledby="movers-title"] > ol > li').first();
  const opener = mover.getByRole('button').first();
  await opener.click();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  const measures = mover.locator('.line > .line > .measures > li');
  await expect(measures.first()).toContainText('Ordinary duty (MFN');
  await expect(measures.first()).toContainText('Applied');
  await expect(measures.first().locator('cite').first()).toContainText('Harmonized Tariff Schedule');
  const paid = await mover
    .locator('.measures .amount data')
    .evaluateAll((amounts) => amounts.reduce((sum, amount) => sum + Number(amount.getAttribute('value')), 0));
  expect(paid).toBe(await valueOf(mover.locator('.total data')));

  const underScenario = await mover.locator('.total data').textContent();
  await mover.getByRole('radio', { name: 'Law of 10 October 2026' }).check();
  await expect(mover.locator('.total data')).not.toHaveText(underScenario ?? '');
  await opener.click();
  await expect(measures).toHaveCount(0);
});

test('any line of the trade is found by its code, and other texts are answered', async ({ page }) => {
  await openPage(page, '#v=1&base=law:2026-10-10&with=framework-20');
  const search = page.locator('section[aria-labelledby="search-title"]');
  const code = search.getByLabel('HTS code, ten digits');
  await code.fill('8517.13.00.00');
  await code.press('Enter');
  await expect(search.locator('.opened')).toContainText('SMARTPHONES');
  await expect(search.locator('.struck s').first()).toBeVisible();
  await expect(search.locator('.measures')).toContainText(['Exempted']);
  await code.fill('shoes');
  await code.press('Enter');
  await expect(search.getByRole('alert')).toContainText('“shoes”');
  await code.fill('0101010101');
  await code.press('Enter');
  await expect(search.getByRole('alert')).toContainText('0101010101');
});

test('whatever is opened, only this site is asked', async ({ page, baseURL }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await openPage(page);
  await page.locator('section[aria-labelledby="movers-title"] > ol > li > button').first().click();
  await expect(page.locator('.measures').first()).toBeVisible();
  await slideTo(page, 40);
  await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
  expect([...origins].filter((origin) => origin !== 'null')).toEqual([new URL(baseURL ?? '').origin]);
});

test('what the figures rest on is listed with its money, and its ranges hold the figure', async ({
  page,
}) => {
  await openPage(page);
  const issues = page.locator('section[aria-labelledby="issues-title"]');
  expect(await issues.locator('details').count()).toBeGreaterThan(2);
  await issues.getByRole('button', { name: 'Show how far each assumption moves the duty' }).click();
  await expect(issues.locator('.ranges tbody tr').first()).toBeVisible();
  await slideTo(page, 22);
  await expect(issues.locator('.ranges tbody tr')).toHaveCount(0);
});
