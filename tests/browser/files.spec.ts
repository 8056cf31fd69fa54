/** Files: a dropped, pasted or typed file held against the law of its days, and nothing of it sent anywhere. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { still } from './opened.ts';
import { readWorkbook } from '../../ui/sheet/workbook.ts';

const SHIRT = '6109.10.00.12';
const FILE = [
  'Entry Number,Line,HTS Number - Full,Chapter 99 HTS,Entry Date,Entered Value,Total Duty,MPF,HMF,Mode',
  `A-1,1,${SHIRT},9903.02.69,2025-09-15,10000,3650.00,34.64,12.50,ocean`,
  `A-2,1,${SHIRT},9903.02.69,2026-03-10,10000,3650.00,34.64,12.50,ocean`,
  `A-3,1,${SHIRT},,2026-08-05,20000,3300.00,69.28,25.00,ocean`,
  '',
].join('\n');

const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function opened(page: Page): Promise<void> {
  await page.goto('/#/files');
  await expect(page.locator('main h2')).toBeVisible();
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('reconciles a file: what differs, by how much and why, over and under apart', async ({ page }) => {
  await opened(page);
  await drop(page, 'entries.csv', FILE);
  await expect(page.getByText('entries.csv: 3 lines in 3 entries.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Reconcile' })).toBeChecked();
  await expect(page.getByText('3 lines: 2 differ, 0 with questions.')).toBeVisible();
  // 20% that had ended, in place of 10% under Section 122; A-3: 12.5% that was not declared.
  await expect(page.locator('dl data')).toHaveText(['$1,000.00', '$2,500.00']);
  const lines = page.getByRole('region', { name: 'Lines shown' }).locator('tbody tr');
  await expect(lines).toHaveCount(2);
  await expect(lines.nth(0)).toContainText('A-2');
  await expect(lines.nth(1)).toContainText('Heading 9903.05.84 is missing.');
  await page.getByRole('radio', { name: 'All (3)' }).check({ force: true });
  await expect(lines).toHaveCount(3);
  await page.getByRole('radio', { name: 'By entry' }).check({ force: true });
  await expect(page.getByRole('row', { name: 'A-3 1 $0.00 $2,500.00' })).toBeVisible();
});

test('answers on the refund: amounts, interest, last days as list and calendar, numbers for the portal', async ({
  page,
}) => {
  await opened(page);
  await drop(page, 'entries.csv', FILE);
  await page.getByRole('radio', { name: 'IEEPA refund' }).check({ force: true });
  const day = page.getByLabel('Day of the refund and of the filing routes');
  await expect(day).toHaveValue('2026-10-10');
  await day.fill('2026-06-30');
  await expect(page.locator('dl data').first()).toHaveText('$2,000.00');
  // 4.590% from 2025-09-15 to 2026-06-30, the published check.
  await expect(page.locator('dl data').nth(1)).toHaveText('$91.79');
  await page.getByRole('radio', { name: 'another importer' }).check({ force: true });
  await expect(page.locator('dl data').nth(1)).toHaveText('$108.36');
  const calendar = await saved(page, 'Save as a calendar (.ics)');
  expect(calendar.name).toBe('last-days.ics');
  expect(calendar.text).toContain('BEGIN:VEVENT');
  const portal = await saved(page, 'Save file 1 of 1');
  expect(portal.text).toBe('Entry Number\nA-1\n');
  expect(portal.name).toMatch(/^cape-1-sha256-[0-9a-f]{16}\.csv$/);
});

test('a sheet of goods is priced; a column can be taken for something else', async ({ page }) => {
  await opened(page);
  await drop(page, 'goods.csv', `HS code,Amount (USD),Worth\n${SHIRT},10000,7\n6402.99.31.65,2500,9\n`);
  await expect(page.getByText('Missing: entry date.', { exact: false })).toBeVisible();
  await page.getByLabel('Entry date of rows that have none').fill('2026-08-05');
  await expect(page.getByRole('radio', { name: 'Duty owed' })).toBeChecked();
  await expect(page.locator('dl dd').nth(2)).toHaveText('$3,362.50');
  await page.getByText('How each column was read').click();
  await page.getByLabel('What “Amount (USD)” is').selectOption('unused');
  await page.getByLabel('What “Worth” is').selectOption('customs_value');
  await expect(page.locator('dl dd').nth(1)).toHaveText('$16.00');
});

test('one line is typed, and rows are pasted', async ({ page }) => {
  await opened(page);
  await page.getByRole('radio', { name: 'One line' }).check({ force: true });
  await page.getByLabel('HTS code').fill(SHIRT);
  await page.getByLabel('Entry date').fill('2026-08-05');
  await page.getByLabel('Customs value, USD').fill('20000');
  await page.getByLabel('Duty paid on the line, USD').fill('3300');
  await page.getByRole('button', { name: 'Read' }).click();
  await expect(page.locator('dl data').nth(1)).toHaveText('$2,500.00');
  await page.getByRole('radio', { name: 'Paste' }).check({ force: true });
  await page.getByLabel('Rows with their headings').fill(FILE.replaceAll(',', '\t'));
  await page.getByRole('button', { name: 'Read' }).click();
  await expect(page.getByText('Pasted rows: 3 lines in 3 entries.')).toBeVisible();
});

test('what cannot be read is said', async ({ page }) => {
  await opened(page);
  await drop(page, 'empty.csv', '\n');
  await expect(page.getByText('The file has no rows.')).toBeVisible();
  await drop(page, 'endless.csv', `hts\n${'1\n'.repeat(2_000_001)}`);
  await expect(
    page.getByText('The file has 2,000,002 lines; this page reads up to 2,000,000.', { exact: false }),
  ).toBeVisible();
  await drop(page, 'entries.csv', FILE);
  await expect(page.getByText('3 lines: 2 differ', { exact: false })).toBeVisible();
  await expect(page.getByText('The file has no rows.')).toHaveCount(0);
});

test('nothing of a file leaves the device: every request is for a file of the site, without a body', async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  context.on('request', (request) => {
    const isOwn = new URL(request.url()).pathname.match(/^\/(assets\/|$|[a-z0-9.-]+$)/) !== null;
    if (
      request.method() !== 'GET' ||
      request.postData() !== null ||
      !isOwn ||
      /A-\d|610910/.test(request.url())
    )
      sent.push(`${request.method()} ${request.url()}`);
  });
  await opened(page);
  await drop(page, 'entries.csv', FILE);
  await expect(page.getByText('3 lines: 2 differ', { exact: false })).toBeVisible();
  await page.getByRole('radio', { name: 'IEEPA refund' }).check({ force: true });
  await expect(
    page.getByRole('button', { name: 'Save file 1 of 1' }).or(page.getByText('No entry can go')),
  ).toBeVisible();
  await still(page);
  expect(sent).toEqual([]);
});

test('a long file shows its first lines, tells how far it is and can be stopped', async ({ page }) => {
  await opened(page);
  const row = (place: number): string =>
    `B-${place},1,${SHIRT},9903.02.69,2025-09-15,${10000 + place},3650.00,34.64,12.50,ocean`;
  const [head = ''] = FILE.split('\n');
  await drop(
    page,
    'long.csv',
    [head, ...Array.from({ length: 12_000 }, (_, place) => row(place)), ''].join('\n'),
  );
  const first = page.getByText('The first 200 of 12,000 lines', { exact: false });
  await expect(first).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(first).toHaveCount(0);
  await expect(page.getByText('Stopped. Nothing was calculated.')).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('12,000 lines: 11,999 differ', { exact: false })).toBeVisible();
  await expect(page.getByText('11,999 of 12,000 lines.', { exact: false })).toBeVisible();
});

test('of a large file the beginning stands while it is read; reading can be stopped', async ({ page }) => {
  await opened(page);
  const rows = Array.from({ length: 90_000 }, (_, place) => `${SHIRT},2026-08-05,${place + 1},ocean`);
  await drop(page, 'large.csv', ['HTS Code,Entry Date,Customs value,Mode', ...rows, ''].join('\n'));
  const title = 'The first 200 lines, as the beginning of the file writes numbers and dates';
  const beginning = page.getByRole('region', { name: title }).or(page.getByRole('table', { name: title }));
  await expect(page.getByRole('table', { name: title })).toHaveAttribute('aria-rowcount', '201');
  await page
    .getByRole('region', { name: title })
    .evaluate((region) => region.scrollTo(0, region.scrollHeight));
  await expect(beginning.first()).toContainText('$200.00');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(beginning).toHaveCount(0);
  await expect(page.getByText('Reading the file…')).toHaveCount(0);
  await drop(page, 'entries.csv', FILE);
  await expect(page.getByText('3 lines: 2 differ', { exact: false })).toBeVisible();
});

const GOODS = [
  'HTS Code,Description,Entry Date,Customs value,Mode,Entry',
  `${SHIRT},T-shirts,2025-11-05,10000,ocean,E-1`,
  '8544.42.90.90,Cable sets,2026-08-20,40000,ocean,E-2',
  '8544.42.90.90,Cable sets,2026-09-20,500,ocean,E-3',
  '1006.30.90.00,Rice,2026-09-10,8000,ocean,E-4',
  '',
].join('\n');

test('a fact is asked once for all lines that it concerns; an answer can be withdrawn', async ({ page }) => {
  await opened(page);
  await drop(page, 'goods.csv', GOODS);
  const questions = page.locator('[data-file-questions]');
  const metals = questions.locator('[data-concerns="2"]').first();
  await expect(metals).toContainText('2 lines');
  // 16.5% and 20% of 10,000; 2.6% and 25% of 40,500.
  const duty = page.locator('dl dd').nth(2);
  await expect(duty).toHaveText('$14,828.00');
  await metals.getByRole('textbox').fill('10');
  await metals.getByRole('textbox').blur();
  const corrections = page.getByRole('region', { name: 'Your corrections' });
  await expect(corrections).toContainText('2 rows: facts = metal_weight_pct=10');
  await expect(duty).not.toHaveText('$14,828.00');
  await expect(questions).toHaveCount(0);
  await corrections.getByRole('button').click();
  await expect(duty).toHaveText('$14,828.00');
  await expect(metals).toBeVisible();
});

test('lines are chosen and sorted; one is corrected, and opens as an estimate', async ({ page }) => {
  await opened(page);
  await drop(page, 'goods.csv', GOODS);
  const lines = page.getByRole('region', { name: 'Lines shown' }).locator('tbody tr');
  await expect(lines).toHaveCount(4);
  await page.getByRole('button', { name: 'Customs value' }).click();
  await expect(lines.first()).toContainText('E-3');
  await page.getByRole('button', { name: 'Customs value' }).click();
  await expect(lines.first()).toContainText('E-2');
  await page.getByLabel('Month of entry', { exact: true }).selectOption('2026-09');
  await expect(lines).toHaveCount(2);
  await page.getByLabel('Code, entry or goods').fill('rice');
  await expect(page.getByText('1 of 4 lines.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Show line E-4 1' }).click();
  const row = page.locator('[data-row-detail]');
  await expect(row).toContainText('pays by quantity');
  for (const [cell, value] of [
    ['quantity', '4,000'],
    ['unit', 'kg'],
  ] as const) {
    await row.getByLabel('Cell').selectOption(cell);
    await row.getByLabel('New value').fill(value);
    await row.getByRole('button', { name: 'Correct', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Your corrections' })).toContainText(`row 5: ${cell}`);
    // The row stays open, and the hand in its form.
    await expect(row.getByLabel('New value')).toHaveValue('');
    await expect(row.locator('form')).toContainText('Correct the row');
  }
  await expect(row).toContainText('$1,056.00');
  await row.getByRole('link', { name: 'Open as an estimate' }).click();
  await expect(page.locator('main')).toContainText('$1,056.00');
});

test('a file of many lines is walked through by keyboard', async ({ page }) => {
  await opened(page);
  const rows = Array.from({ length: 3_000 }, (_, place) => `${SHIRT},2026-08-05,${place + 1}`);
  await drop(page, 'long.csv', ['HTS Code,Entry Date,Customs value', ...rows, ''].join('\n'));
  const region = page.getByRole('region', { name: 'Lines shown' });
  await region.locator('[data-walked="0"]').focus();
  await page.keyboard.press('End');
  await expect(region.locator('[data-walked="2999"]')).toBeFocused();
  await expect(region.locator('tr', { has: page.locator('[data-walked="2999"]') })).toContainText(
    '$3,000.00',
  );
  await page.keyboard.press('Home');
  await expect(region.locator('[data-walked="0"]')).toBeFocused();
});

test('the same file under other laws, and the duties that make the difference', async ({ page }) => {
  await opened(page);
  await drop(page, 'goods.csv', GOODS);
  await page.getByRole('radio', { name: 'Other laws' }).check({ force: true });
  const laws = page.locator('[data-file-laws]');
  const own = laws.locator('tbody tr', { hasText: 'The law of each entry’s day' }).first();
  await expect(own).toContainText('$14,828.00');
  await expect(laws.getByText('1 line without a figure', { exact: false })).toBeVisible();
  await laws.getByLabel('Law of a date').fill('2025-01-15');
  await laws.getByRole('button', { name: 'Add the law of this date' }).click();
  // Ordinary duty alone: 16.5% of 10,000 and 2.6% of 40,500.
  await expect(laws.locator('tbody tr', { hasText: 'Law of 15 January 2025' })).toContainText('$2,703.00');
  await laws.getByLabel('Compared with').selectOption('3');
  await expect(own).toContainText('+$12,125.00');
  await laws.getByRole('button', { name: 'Remove Law of 15 January 2025' }).click();
  await expect(laws.locator('tr', { hasText: 'Law of 15 January 2025' })).toHaveCount(0);
});

test('how columns were read is remembered for the same headings', async ({ page }) => {
  const text = `HS code,Amount (USD),Worth,Entry date\n${SHIRT},10000,7,2026-08-05\n`;
  await opened(page);
  await drop(page, 'goods.csv', text);
  await page.getByText('How each column was read').click();
  await page.getByLabel('What “Amount (USD)” is').selectOption('unused');
  await page.getByLabel('What “Worth” is').selectOption('customs_value');
  await expect(page.locator('dl dd').nth(1)).toHaveText('$7.00');
  await page.reload();
  await drop(page, 'other.csv', text.replace(',7,', ',9,'));
  await expect(page.locator('dl dd').nth(1)).toHaveText('$9.00');
  await page.getByRole('button', { name: 'Detect them again' }).click();
  await expect(page.locator('dl dd').nth(1)).toHaveText('$10,000.00');
});

test('a reload loses neither the file nor its corrections; a closed one is gone', async ({ page }) => {
  await opened(page);
  await drop(page, 'goods.csv', GOODS);
  await page.getByRole('button', { name: 'Show line E-1 1' }).click();
  const row = page.locator('[data-row-detail]');
  await row.getByLabel('Cell').selectOption('customs_value');
  await row.getByLabel('New value').fill('20,000');
  await row.getByRole('button', { name: 'Correct', exact: true }).click();
  // 36.5% of 10,000 more.
  const duty = page.locator('dl dd').nth(2);
  await expect(duty).toHaveText('$18,478.00');
  await still(page);
  await page.reload();
  await expect(page.getByText('goods.csv: 4 lines in 4 entries.')).toBeVisible();
  await expect(duty).toHaveText('$18,478.00');
  await expect(page.getByRole('region', { name: 'Your corrections' })).toContainText('customs value = 20000');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText('goods.csv', { exact: false })).toHaveCount(0);
  await still(page);
  await page.reload();
  await expect(page.locator('.drop')).toBeVisible();
  await still(page);
  await expect(page.getByText('goods.csv', { exact: false })).toHaveCount(0);
});

test('the lines are saved as an Excel file with their source', async ({ page }) => {
  await opened(page);
  await drop(page, 'goods.csv', GOODS);
  await page.getByRole('button', { name: 'Save or copy: Duty owed' }).click();
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Excel (XLSX)' }).click();
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/^duty-owed-sha256-[0-9a-f]{16}\.xlsx$/);
  const read = await readWorkbook(new Uint8Array(readFileSync(await file.path())));
  const [lines, source] = read.ok ? read.value : [];
  expect(lines?.records.length).toBe(5);
  expect(lines?.records[1]?.cells).toContain('10000');
  expect(source?.records.some(({ cells }) => cells.join().includes('Source: Tariff Scenarios'))).toBe(true);
});

for (const { locale, width, colorScheme } of [
  { locale: 'en-US', width: 1280, colorScheme: 'light' },
  { locale: 'vi-VN', width: 390, colorScheme: 'light' },
  { locale: 'vi-VN', width: 1280, colorScheme: 'dark' },
  { locale: 'en-US', width: 360, colorScheme: 'dark' },
] as const)
  test.describe(`${locale}, ${width} pixels, ${colorScheme}`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 844 } });

    test('an example in every task: nothing for axe to find, nothing wider than the window', async ({
      page,
    }, info) => {
      await opened(page);
      await page.locator('.drop button').nth(1).click();
      await expect(page.locator('dl data').first()).toBeVisible();
      for (const task of [0, 1, 2, 4]) {
        await page
          .locator('fieldset')
          .filter({ hasText: /IEEPA/ })
          .locator('input')
          .nth(task)
          .check({ force: true });
        await expect(page.locator('dl, [data-file-laws] tbody tr').first()).toBeVisible();
        await still(page);
        expect(await violations(page)).toEqual([]);
        await expectWithinWindow(page);
        await info.attach(`task ${task}`, {
          body: await page.screenshot({ fullPage: true }),
          contentType: 'image/png',
        });
        await page.screenshot({ fullPage: true, path: info.outputPath(`task-${task}.png`) });
      }
    });

    test('its columns, questions and corrections, and the file under other laws, stay within the window', async ({
      page,
    }) => {
      await opened(page);
      await drop(page, 'goods.csv', GOODS);
      await expect(page.locator('[data-file-questions] [data-concerns]').first()).toBeVisible();
      await page.locator('[data-walked="0"]').press('Enter');
      await page.locator('[data-row-detail] select').selectOption('customs_value');
      await page.locator('[data-row-detail] input').fill('20000');
      await page.locator('[data-row-detail] input').press('Enter');
      await expect(page.locator('[data-row-detail] dl')).toContainText(/20[.,]000/);
      for (const summary of await page.locator('main details > summary').all()) await summary.click();
      await still(page);
      expect(await violations(page)).toEqual([]);
      await expectWithinWindow(page);
      await page.locator('input[type="radio"][value="laws"]').check({ force: true });
      await expect(page.locator('[data-file-laws] tbody tr').first()).toBeVisible();
      await still(page);
      expect(await violations(page)).toEqual([]);
      await expectWithinWindow(page);
    });
  });
