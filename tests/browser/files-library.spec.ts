/** A file with its corrections in the library: kept, opened as it was, saved to a file and opened from one. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { allStored, kept, keepAs, rows, titles, toLibrary } from './kept.ts';
import { still } from './opened.ts';

const GOODS = [
  'Entry Number,HTS Code,Entry Date,Worth,Mode',
  'E-1,6109.10.00.12,2026-08-05,10000,ocean',
  'E-2,6402.99.31.65,2026-09-01,2500,ocean',
  'E-3,1006.30.90.85,2026-09-02,100,ocean',
  '',
].join('\n');
/** 16.5% and 12.5% of 10,000, 6% and 12.5% of 2,500; rice pays by a quantity that the file does not tell. */
const READ = '$3,362.50';
const CORRECTED = '$6,262.50';

const duty = (page: Page): Locator => page.locator('dl dd').nth(2);
const corrections = (page: Page): Locator => page.getByRole('region', { name: 'Your corrections' });

async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('.drop input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
}

async function opened(page: Page, name = 'goods.csv', text = GOODS): Promise<void> {
  await page.goto('/#/files');
  await drop(page, name, Buffer.from(text));
}

/** A column chosen, a fact stated, a row corrected. */
async function worked(page: Page): Promise<void> {
  await opened(page);
  // Open by itself, as a column is missing.
  await page.getByLabel('What “Worth” is').selectOption('customs_value');
  await expect(duty(page)).toHaveText(READ);
  await page.locator('[data-walked="0"]').press('Enter');
  const row = page.locator('[data-row-detail]');
  await row.getByLabel('Cell').selectOption('customs_value');
  await row.getByLabel('New value').fill('20,000');
  await row.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(duty(page)).toHaveText(CORRECTED);
}

async function asItWas(page: Page): Promise<void> {
  await expect(page.getByText('goods.csv: 3 lines in 3 entries.')).toBeVisible();
  await expect(duty(page)).toHaveText(CORRECTED);
  await expect(corrections(page)).toContainText('customs value = 20000');
  await expect(page.getByRole('radio', { name: 'Duty owed' })).toBeChecked();
  await page.getByText('How each column was read').click();
  await expect(page.getByLabel('What “Worth” is')).toHaveValue('customs_value');
}

/** The first item as a file of its own. */
async function saved(page: Page, title: string): Promise<Buffer> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save to a file: “${title}”` }).click();
  return readFileSync(await (await arriving).path());
}

test('a kept file opens from the library with its columns, corrections and sum', async ({ page }) => {
  await worked(page);
  await kept(page, 'Invoice of August');
  await toLibrary(page);
  await allStored(page);
  await page.reload();
  await expect(rows(page).locator('h3')).toHaveText('Invoice of August');
  await expect(rows(page).locator('.facts')).toContainText('File');
  await expect(rows(page)).toContainText(`at least ${CORRECTED}; lines have no figure`);
  await expect(rows(page)).toContainText('goods.csv');
  await expect(rows(page).getByRole('button', { name: /Copy link/ })).toHaveCount(0);
  // Another file has been in the view since.
  await opened(page, 'other.csv', GOODS.replace('Worth', 'Customs value').replace(',10000,', ',7,'));
  await expect(page.getByText('other.csv: 3 lines', { exact: false })).toBeVisible();
  await toLibrary(page);
  await page.getByRole('button', { name: 'Open: “Invoice of August”' }).click();
  await expect(page).toHaveURL(/#\/files$/);
  await asItWas(page);
  // It stays in the view as any file does.
  await still(page);
  await page.reload();
  await expect(duty(page)).toHaveText(CORRECTED);
  await expect(corrections(page)).toContainText('customs value = 20000');
});

test('a change is kept in the item that the file was opened from, and never over another file', async ({
  page,
}) => {
  await worked(page);
  await kept(page, 'Mine');
  await corrections(page).getByRole('button').click();
  await expect(duty(page)).toHaveText(READ);
  await page.getByRole('button', { name: 'Keep the changes in “Mine”' }).click();
  await toLibrary(page);
  expect(await titles(page)).toEqual(['Mine']);
  await expect(rows(page)).toContainText(`at least ${READ}`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toContainText(`at least ${CORRECTED}`);
  await opened(page, 'other.csv', GOODS);
  await expect(page.getByText('other.csv: 3 lines', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Keep in the library' }).click();
  await expect(page.getByRole('form', { name: 'Keep in the library' }).getByLabel('Name')).toHaveValue(
    'other.csv',
  );
  await expect(page.getByRole('button', { name: 'Keep the changes in “Mine”' })).toHaveCount(0);
});

test('saved to a file it opens in Files, is added to a library, and is checked; a changed one says so', async ({
  page,
}) => {
  await worked(page);
  await kept(page, 'Mine');
  await toLibrary(page);
  const file = await saved(page, 'Mine');
  const altered = Buffer.from(file.toString().replace('"text":"20000"', '"text":"30000"'));
  const choose = (label: string, name: string, buffer: Buffer): Promise<void> =>
    page.getByLabel(label).setInputFiles({ name, mimeType: 'application/json', buffer });
  await choose('Check a saved file…', 'mine.json', file);
  await expect(page.getByText('“mine.json” is as it was saved.')).toBeVisible();
  await choose('Check a saved file…', 'mine.json', altered);
  await expect(page.getByText('“mine.json” was changed since it was saved', { exact: false })).toBeVisible();
  await choose('Add from a file…', 'mine.json', altered);
  await expect(page.getByText('Its checksum is wrong', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Delete: “Mine”' }).click();
  await choose('Add from a file…', 'mine.json', file);
  await expect(page.getByText('Added from the file: 1.')).toBeVisible();
  expect(await titles(page)).toEqual(['mine']);
  await page.getByRole('button', { name: 'Open: “mine”' }).click();
  await asItWas(page);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await drop(page, 'mine.json', file);
  await asItWas(page);
  await drop(page, 'mine.json', altered);
  await expect(page.getByText('Something in this file was changed', { exact: false })).toBeVisible();
  await drop(page, 'cut.json', file.subarray(0, 200));
  await expect(page.getByText('“cut.json” could not be opened. It is incomplete or damaged')).toBeVisible();
  await drop(page, 'goods.csv', Buffer.from(GOODS));
  await expect(page.getByText('goods.csv: 3 lines in 3 entries.')).toBeVisible();
});

for (const [held, lines, note] of [
  ['read with the page', 60_000, 140],
  ['left with the browser', 20, 650_000],
] as const)
  test(`a file too large for an item says so and stays open: ${held}`, async ({ page }) => {
    const rows = Array.from(
      { length: lines },
      (_, place) => `6109.10.00.12,2026-08-05,${place + 1},${'x'.repeat(note)}`,
    );
    await opened(page, 'long.csv', ['HTS Code,Entry Date,Customs value,Note', ...rows, ''].join('\n'));
    const read = page.getByText(`long.csv: ${lines.toLocaleString('en-US')} lines`, { exact: false });
    await expect(read).toBeVisible();
    await keepAs(page, 'Long');
    await expect(page.getByText('It is too large for the library', { exact: false })).toBeVisible();
    await expect(read).toBeVisible();
    await toLibrary(page);
    await expect(page.locator('.empty')).toBeVisible();
  });

for (const { locale, width, colorScheme } of [
  { locale: 'en-US', width: 1280, colorScheme: 'dark' },
  { locale: 'vi-VN', width: 390, colorScheme: 'light' },
] as const)
  test.describe(`${locale}, ${width} pixels, ${colorScheme}`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 844 } });

    test('the form in Files and the item in the library: nothing for axe to find, within the window', async ({
      page,
    }, info) => {
      await opened(
        page,
        `${'a-long-name-of-an-invoice-'.repeat(6)}.csv`,
        GOODS.replace('Worth', 'Customs value'),
      );
      await expect(page.locator('[data-walked="0"]')).toBeVisible();
      const shown = async (name: string): Promise<void> => {
        await still(page);
        expect(await violations(page)).toEqual([]);
        await expectWithinWindow(page);
        await page.screenshot({ fullPage: true, path: info.outputPath(`${name}.png`) });
      };
      await page.locator('.keep > button').click();
      const form = page.locator('.keep form');
      await expect(form).toBeVisible();
      await shown('form');
      await form.locator('button').first().click();
      await expect(form.locator('a')).toBeVisible();
      await shown('kept');
      await form.locator('a').click();
      await expect(rows(page)).toHaveCount(1);
      await shown('library');
      await page.locator('[data-open]').click();
      await expect(page.locator('[data-walked="0"]')).toBeVisible();
      await shown('opened');
    });
  });
