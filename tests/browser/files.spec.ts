/** Files: a dropped, pasted or typed file held against the law of its days, and nothing of it sent anywhere. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { still } from './opened.ts';

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

test('a long file tells how far it is and can be stopped', async ({ page }) => {
  await opened(page);
  const row = (place: number): string =>
    `B-${place},1,${SHIRT},9903.02.69,2025-09-15,${10000 + place},3650.00,34.64,12.50,ocean`;
  const [head = ''] = FILE.split('\n');
  await drop(
    page,
    'long.csv',
    [head, ...Array.from({ length: 4_000 }, (_, place) => row(place)), ''].join('\n'),
  );
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing was calculated.')).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('4,000 lines: 3,999 differ', { exact: false })).toBeVisible();
  await expect(page.getByText('3,999 of 4,000 lines.', { exact: false })).toBeVisible();
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
      for (const task of [0, 1, 2]) {
        await page
          .locator('fieldset')
          .filter({ hasText: /IEEPA/ })
          .locator('input')
          .nth(task)
          .check({ force: true });
        await expect(page.locator('dl').first()).toBeVisible();
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
  });
