/** Nothing is left without a way out: every table and chart of every view has its menu in its own part of the page. */
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { en } from '../../ui/words/catalogue/en.ts';
import { chooseFromMenu, openPage } from './opened.ts';

/** What stands in no part with a menu, by its own name or that of its part. */
async function withoutMenu(page: Page): Promise<readonly string[]> {
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  return page.evaluate(() =>
    // A picture beside a word is no chart.
    [...document.querySelectorAll('main table, main svg:not(.icon), main ol.measures')]
      .filter((each) => {
        const part = each.closest('figure[data-chart], section, form, [data-list], .line, .readings');
        return part?.querySelector('.export') == null;
      })
      .map((each) => {
        const part = each.closest('figure, section, article, main');
        return `${each.localName}: ${each.getAttribute('aria-label') ?? part?.querySelector('h2, h3, h4')?.textContent ?? '?'}`;
      }),
  );
}

const seen = (page: Page): Promise<number> => page.locator('main table, main svg:not(.icon)').count();

async function expectMenus(page: Page, atLeast: number): Promise<void> {
  expect(await withoutMenu(page)).toEqual([]);
  // A page that has not yet drawn its tables would pass.
  expect(await seen(page)).toBeGreaterThanOrEqual(atLeast);
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

test('in the estimate: of one line, of several, and of figures that were locked', async ({ page }) => {
  const { documents, lines, stack } = en.estimate;
  const { price } = en.later;
  await page.goto('/#/estimate/hts=6109100012');
  await expect(page.locator('[data-table="stack"]')).toBeVisible();
  // What is folded away is drawn once it is opened.
  await page.locator('[data-history] summary').click();
  await expect(page.locator('[data-history] table')).toBeVisible();
  await press(page, price.open);
  await expect(page.locator('[data-ddp]').first()).toBeVisible();
  await expectMenus(page, 4);
  await press(page, lines.add);
  await expect(page.locator('[data-line]')).toHaveCount(2);
  await page.getByRole('radio', { name: stack.wholeEntry }).check({ force: true });
  await expectMenus(page, 4);
  await page.getByRole('button', { name: `${lines.remove}: 2` }).click();
  await chooseFromMenu(page, documents.lock);
  await press(page, documents.recalculate);
  await expect(page.locator('[data-table="beside"]')).toBeVisible();
  await expectMenus(page, 2);
});

test('in the schedule', async ({ page }) => {
  await page.goto('/#/schedule/6109.10.00');
  await expect(page.locator('section[aria-labelledby="neighbours-title"] tbody tr').first()).toBeVisible();
  await expectMenus(page, 5);
});

test('in every part of the sources', async ({ page }) => {
  const parts = [
    { rest: 'data', tables: 1 },
    { rest: 'gaps', tables: 2 },
    { rest: 'accuracy', tables: 4 },
    { rest: 'measures/ieepa-annex-ii', tables: 2 },
    { rest: 'assumptions', tables: 0 },
    { rest: 'changes', tables: 0 },
  ];
  for (const { rest, tables } of parts) {
    await page.goto(`/#/sources/${rest}`);
    await expect(page.locator('.part h3').first()).toBeVisible();
    for (const list of await page.locator('[data-list] > button').all()) await list.click();
    await expect(page.locator('main table')).toHaveCount(tables);
    await expectMenus(page, tables);
  }
  // A list of rates and dates on a common scale is a chart, whatever it is made of.
  await page.goto('/#/sources/measures');
  await expect(page.locator('[data-measure]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: en.exports.openOf('Measures') })).toBeVisible();
});

test('in the scenarios: every analysis, a line, how trade would answer, and the formula', async ({
  page,
}) => {
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3');
  await page.getByLabel(en.lines.search.label).fill('6403999065');
  await press(page, en.lines.search.open);
  await expect(page.locator('.search ol.measures').first()).toBeVisible();
  await press(page, en.response.open);
  await expect(page.locator('[data-table="published"]')).toBeAttached();
  await page.getByRole('button', { name: 'Open the formula of April 2025' }).click();
  await expect(page.locator('[data-table="readings"] data').first()).toBeAttached();
  await expectMenus(page, 8);
  for (const analysis of ['What makes it', 'Annex III', 'Both directions', 'Collected duty']) {
    await page.getByRole('radio', { name: analysis, exact: true }).check();
    await expect(page.locator('.comparison table').first()).toBeVisible();
    await expectMenus(page, 3);
  }
});

test('what writes a file cannot be read: the menu says so', async ({ page, context }) => {
  await context.route(/written-files-[^/]*\.js$/, (route) => route.abort());
  await openPage(page, '#v=1&base=framework-20&with=framework-20-annex3');
  await page.locator('.headline .export button').first().click();
  const save = page.getByRole('button', { name: en.exports.saveCsv, exact: true });
  await save.click();
  await expect(page.locator('[popover] [role="status"]')).toHaveText(en.page.loading.viewFailed);
});
