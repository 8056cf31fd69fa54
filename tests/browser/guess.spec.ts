/** Guess before you read: no figure of the scenarios anywhere until every difference was guessed. */
import { type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './dated.ts';
import { expectWithinWindow } from './fonts.ts';
import { figure, openPage, settled, valueOf } from './opened.ts';

const PAIR = '#v=1&base=framework-20&with=framework-20-annex3';
const asked = (page: Page) => page.locator('[data-guess="asked"]');

/** Where figures stand once they may: the headline, charts, tables, exports, the study, what is kept. */
const TELLING = 'data[data-figure], .comparison, .documents, table, svg[role="img"], .headline, .export';

async function guess(page: Page, numbers: readonly string[]): Promise<void> {
  for (const [place, number] of numbers.entries())
    await asked(page).getByRole('textbox').nth(place).fill(number);
  await asked(page).getByRole('button', { name: 'Guess and show the figures' }).click();
}

test('a link that asks for a guess shows no figure before it, then guess and answer', async ({ page }) => {
  await page.goto(`/${PAIR}&guess=yes`);
  await expect(asked(page)).toBeVisible();
  await expect(page.locator(TELLING)).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(/\$|482/);
  await expectWithinWindow(page);
  expect(await violations(page)).toEqual([]);
  await guess(page, ['a lot']);
  await expect(asked(page).getByRole('alert')).toHaveText('A number, such as 12.5.');
  await expect(page.locator(TELLING)).toHaveCount(0);
  await guess(page, ['-500']);
  await settled(page);
  const told = page.locator('[data-guess="told"]');
  await expect(told).toContainText('−$500 million');
  await expect(told.locator('data')).toHaveAttribute('value', '-482.5');
  await expect(told.locator('[data-off]')).toHaveText('Off by $17.5 million');
  const cents = await valueOf(page.locator('section[data-figure="difference"] data'));
  expect(Math.round(cents / 1e7) / 10).toBe(-482.5);
  expect(page.url()).toContain('guess=yes');
});

test('the reader’s choice is off at first, kept between visits, said in the address, and taken back', async ({
  page,
}) => {
  await openPage(page, PAIR);
  expect(page.url()).not.toContain('guess');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Guess before you read' }).check();
  await expect(asked(page)).toBeVisible();
  await expect(page.locator(TELLING)).toHaveCount(0);
  expect(page.url()).toContain('&guess=yes');
  await page.goto('/#/sources');
  await page.reload();
  await page.goto('/#/scenarios');
  await expect(asked(page)).toBeVisible();
  await expect(page.locator(TELLING)).toHaveCount(0);
  await asked(page).getByRole('button', { name: 'Show the figures without a guess' }).click();
  await settled(page);
  await expect(figure(page, 'scenario-duty')).toBeVisible();
  expect(page.url()).not.toContain('guess');
});

test('other scenarios are another question, each of a set is guessed, and rules tell no effect', async ({
  page,
}) => {
  await page.goto(`/${PAIR}&guess=yes`);
  await guess(page, ['-500']);
  await settled(page);
  await page.getByRole('button', { name: '+ Add a scenario' }).click();
  await page.locator('#scenario-2').selectOption('mfn-only');
  await expect(asked(page).getByRole('textbox')).toHaveCount(2);
  await expect(page.locator(TELLING)).toHaveCount(0);
  await page.locator('.side .edit').nth(1).click();
  await expect(page.locator('#scenario-editor [data-rule]')).toHaveCount(1);
  await expect(page.locator('[data-effect]')).toHaveCount(0);
  await guess(page, ['-500', '-20000']);
  await settled(page);
  await expect(page.locator('[data-guess="told"] li')).toHaveCount(2);
  await expect(page.locator('[data-effect]')).toHaveCount(1);
});
