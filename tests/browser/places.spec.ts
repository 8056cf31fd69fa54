/** Every place in a comparison has an address, and the way back leads through them. */
import { expect, test } from './dated.ts';
import { figure, openPage, settled, valueOf } from './opened.ts';

test('drilling, opening a line and changing the analysis are steps in the address, and back again', async ({
  page,
  context,
}) => {
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3');
  const breakdown = page.locator('.breakdown');
  await breakdown.getByRole('button', { name: /^What 61 / }).click();
  await breakdown.getByRole('button', { name: /^What 6109/ }).click();
  await breakdown.getByRole('button', { name: /^What 6109\.10/ }).click();
  await breakdown.getByRole('button', { name: 'Every measure on 6109.10.00.12' }).click();
  await expect(breakdown.locator('.opened .measures > li').first()).toBeVisible();
  await expect(page).toHaveURL(/&by=line&in=chapter:61,heading:6109,hs6:610910&line=6109100012$/);
  const duty = await valueOf(breakdown.locator('.opened .total data'));

  const other = await context.newPage();
  await other.goto(page.url());
  await settled(other);
  await expect(other.locator('.breakdown .opened .total data')).toHaveAttribute('value', String(duty));
  await other.close();

  await page.getByRole('radio', { name: 'Annex III', exact: true }).check();
  await expect(page).toHaveURL(/&show=annex&/);
  const before = await valueOf(figure(page, 'scenario-duty'));
  await page.goBack();
  await expect(breakdown.locator('.opened .total data')).toHaveAttribute('value', String(duty));
  await page.goBack();
  await expect(breakdown.locator('.opened')).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/annex3$/);
  await expect(breakdown.getByRole('button', { name: /^What 61 / })).toBeVisible();
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(before);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.goForward();
  await expect(breakdown.getByRole('button', { name: /^What 6109/ }).first()).toBeVisible();
});

test('another scenario keeps the place', async ({ page }) => {
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3&show=directions');
  await expect(page.getByRole('radio', { name: 'Both directions' })).toBeChecked();
  await page.locator('#general-rate').evaluate((slider: HTMLInputElement) => {
    slider.value = '25';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page).toHaveURL(/rate=25&show=directions$/);
});

test('a place that does not exist is told in a sentence, and the page stands', async ({ page }) => {
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3&show=everything');
  await expect(page.getByRole('alert')).toContainText('show=everything');
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3&by=heading&in=chapter:77');
  await expect(page.locator('.breakdown').getByText('There was no trade here in 2024')).toBeVisible();
});
