/** What a page is on paper: all of it there, nothing wider than the sheet, no controls, and where it comes from. */
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { chooseFromMenu } from './opened.ts';

/** A4 between the margins of `paper.css`, in CSS pixels. */
const SHEET = { width: 703, height: 1020 };
const PAIR = '#v=1&base=framework-20&with=framework-20-annex3';

const VIEWS = [
  '#/estimate/hts=8544429090&value=25000&date=2025-11-03',
  PAIR,
  `${PAIR}&chart=treemap`,
  `${PAIR}&by=line`,
  `${PAIR}&show=annex`,
  `${PAIR}&show=directions`,
  '#/schedule/8544.42.90',
  '#/sources/data',
  '#/sources/measures',
  '#/sources/measures/s301fl',
  '#/sources/changes/2026-07-23..2026-07-24',
  '#/sources/assumptions',
  '#/files',
  '#/library',
] as const;

async function open(page: Page, fragment: string): Promise<void> {
  await page.goto(`/${fragment}`);
  await expect(page.locator('main h2').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy="true"], main [role="progressbar"]')).toHaveCount(0);
}

/** What is told of every element that has room on the sheet. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const TALL = 500;
    const CONTROLS = 'input[type="range"], input[type="radio"], input[type="checkbox"], textarea, [popover]';
    const found = new Set<string>();
    const width = document.documentElement.clientWidth;
    for (const element of document.querySelectorAll<HTMLElement>('.page *')) {
      const box = element.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const style = getComputedStyle(element);
      const name = `${element.tagName}.${element.className}`;
      if (box.right > width + 1) found.add(`wider than the sheet: ${name}`);
      // Rows of a grid run into each other where a page ends.
      const isOneColumn = style.display === 'grid' && !style.gridTemplateColumns.includes(' ');
      if (isOneColumn && box.height > TALL) found.add(`a grid over pages: ${name}`);
      const hides = /auto|scroll|hidden|clip/.test(style.overflowY);
      // A cell of the treemap holds what it has room for.
      if (hides && !element.matches('.cells *') && element.scrollHeight > element.clientHeight + 1)
        found.add(`cut off: ${name}`);
      if (/sticky|fixed/.test(style.position)) found.add(`stuck to the window: ${name}`);
      if (element.matches(CONTROLS)) found.add(`a control: ${name}`);
      if (element.matches('.bar, .bar span') && style.printColorAdjust !== 'exact')
        found.add(`a bar without its colour: ${name}`);
    }
    return [...found];
  });
}

for (const locale of ['en-US', 'vi-VN'] as const)
  test.describe(`on a sheet of A4, ${locale}`, () => {
    test.use({ locale, viewport: SHEET, colorScheme: 'dark' });

    for (const fragment of VIEWS)
      test(fragment, async ({ page }) => {
        await open(page, fragment);
        await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
        await page.emulateMedia({ media: 'print' });
        expect(await faults(page)).toEqual([]);
        // Dark ink, whatever the screen wears.
        await expect(page.locator('body')).toHaveCSS('color', 'rgb(28, 33, 40)');
        const footer = page.locator('footer');
        await expect(footer).toContainText(/[0-9a-f]{12}/);
        await expect(footer).toContainText(new URL(page.url()).hash || page.url());
      });
  });

test('charts that were measured on a wide screen fit the sheet, and then the screen again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await open(page, PAIR);
  const chart = (): Promise<number> =>
    page
      .locator('.chart .label')
      .first()
      .evaluate((label) => label.getBoundingClientRect().width);
  const onScreen = await chart();
  expect(onScreen).toBeGreaterThan(SHEET.width);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await chart()).toBeLessThanOrEqual(SHEET.width);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await chart()).toBe(onScreen);
});

test('of thousands of lines paper has the first, and says of how many', async ({ page }) => {
  await open(page, `${PAIR}&by=line`);
  const rows = page.locator('.breakdown tbody tr:not(.gap)');
  expect(await rows.count()).toBeLessThan(60);
  await page.emulateMedia({ media: 'print' });
  await expect(rows).toHaveCount(200);
  await expect(rows.first()).toHaveAttribute('aria-rowindex', '2');
  await expect(page.getByText(/the first 200 of 7,\d{3} rows/)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText(/the first 200 of 7,\d{3} rows/)).toBeHidden();
  await page.getByRole('searchbox').fill('cashew');
  await expect.poll(() => rows.count()).toBeLessThan(20);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/On paper: the first/)).toBeHidden();
});

test('the names of the columns are words on every page, and the sum stands once', async ({ page }) => {
  await open(page, PAIR);
  await page.emulateMedia({ media: 'print' });
  const table = page.locator('.breakdown table');
  await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
  // A button in it would be an empty place from the second page on.
  await expect(table.locator('thead button').first()).toHaveCSS('display', 'contents');
  await expect(table.locator('tfoot')).toHaveCSS('display', 'table-row-group');
});

test('the sheet for the buyer is one page', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await open(page, '#/estimate/hts=6109100012');
  await chooseFromMenu(page, 'Print the sheet for the buyer: English');
  await expect(page.locator('[data-sheet-total]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet]')).toContainText(new URL(page.url()).hash);
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('what nobody filled in or answered is not printed; what was, is', async ({ page }) => {
  await open(page, '#/estimate/hts=8544429090&value=25000&date=2025-11-03');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Customs value, US dollars')).toBeVisible();
  await expect(page.getByLabel('Title (optional)')).toBeHidden();
  await expect(page.locator('[data-price]')).toBeHidden();
});

test('a view with little to say is one page', async ({ page }) => {
  await open(page, '#/library');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
