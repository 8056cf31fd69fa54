/** Thousands of lines: drawn a few at a time, sorted, filtered, walked through by keyboard, and never in the way. */
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { figure, openPage, valueOf } from './opened.ts';

declare global {
  interface Window {
    drawnRows: number;
  }
}

const LINK = '#v=1&base=law:2025-01-01&with=framework-20-annex3&by=line';
const table = (page: Page) => page.locator('.breakdown table');

async function ready(page: Page): Promise<void> {
  await expect(page.locator('.breakdown .rows')).toHaveAttribute('aria-busy', 'false');
}

test('all lines are there, few are drawn, and their total is the headline’s', async ({ page }) => {
  await openPage(page, LINK);
  await ready(page);
  const count = Number(await table(page).getAttribute('aria-rowcount'));
  expect(count).toBeGreaterThan(7000);
  expect(await table(page).locator('tbody tr').count()).toBeLessThan(60);
  const total = table(page).locator('tfoot data');
  expect(await valueOf(total.nth(2))).toBe(await valueOf(figure(page, 'scenario-duty')));

  await table(page).getByRole('button', { name: 'Customs value' }).click();
  await ready(page);
  await expect(table(page).getByRole('columnheader', { name: 'Customs value' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const values = await table(page)
    .locator('tbody td:nth-of-type(1) data')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));
  expect(values).toEqual(values.toSorted((a, b) => b - a));
});

test('the keyboard reaches the last line and opens it with its measures and sources', async ({ page }) => {
  await openPage(page, LINK);
  await ready(page);
  await table(page).locator('.enter').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(table(page).locator('[data-walked="1"]')).toBeFocused();
  await page.keyboard.press('End');
  const count = Number(await table(page).getAttribute('aria-rowcount'));
  const last = table(page).locator(`[data-walked="${count - 3}"]`);
  await expect(last).toBeFocused();
  const [row, foot] = [await last.boundingBox(), await table(page).locator('tfoot').boundingBox()];
  expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.breakdown .opened .measures > li').first()).toBeVisible();
  await expect(page).toHaveURL(/&by=line&line=\d{10}$/);
});

test('filters by words, group, measure and change; nothing found is said', async ({ page }) => {
  await openPage(page, LINK);
  await ready(page);
  const rows = async () => Number(await table(page).getAttribute('aria-rowcount')) - 2;
  const all = await rows();
  await page.getByLabel('Code or words of the description').fill('6109 cotton');
  await expect.poll(rows).toBeLessThan(60);
  await expect(table(page).locator('.enter').first()).toContainText('6109');
  await page.getByLabel('Code or words of the description').fill('no such thing');
  await expect(page.getByText('No line matches the filters.')).toBeVisible();
  await page.getByLabel('Code or words of the description').fill('');
  await expect.poll(rows).toBe(all);
  await page.getByLabel('Only lines whose duty changes').check();
  await expect.poll(rows).toBeLessThan(all);
});

test('scrolling, sorting and filtering draw a window of rows each time, never the list', async ({ page }) => {
  await openPage(page, LINK);
  await ready(page);
  const all = Number(await table(page).getAttribute('aria-rowcount'));
  const body = table(page).locator('tbody');
  await body.evaluate((element) => {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.nodeName === 'TR') window.drawnRows += 1;
    }).observe(element, { childList: true, subtree: true });
  });
  /** Rows that were put into the table while something was done. */
  const drawnWhile = async (act: () => Promise<void>): Promise<number> => {
    await page.evaluate(() => (window.drawnRows = 0));
    await act();
    return page.evaluate(() => window.drawnRows);
  };
  const scroller = page.locator('.breakdown .scroll');
  for (let step = 1; step <= 20; step += 1) {
    const drawn = await drawnWhile(() =>
      scroller.evaluate(async (element, to) => {
        element.scrollTo({ top: to });
        for (let frame = 0; frame < 3; frame += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
      }, step * 9000),
    );
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(60);
  }
  const sorted = await drawnWhile(async () => {
    await table(page).getByRole('button', { name: 'Difference' }).click();
    await ready(page);
  });
  expect(sorted).toBeLessThan(120);
  const filtered = await drawnWhile(async () => {
    await page.getByLabel('Code or words of the description').fill('of');
    await ready(page);
    await expect.poll(async () => Number(await table(page).getAttribute('aria-rowcount'))).toBeLessThan(all);
  });
  expect(filtered).toBeLessThan(120);
});

test('a filter that was chosen can be taken back to every group', async ({ page }) => {
  await openPage(page, LINK);
  await ready(page);
  const group = page.getByRole('combobox', { name: 'Product group' });
  await expect(group.locator('option:checked')).toHaveText('Every group');
  const all = await table(page).getAttribute('aria-rowcount');
  await group.selectOption({ index: 1 });
  await expect(table(page)).not.toHaveAttribute('aria-rowcount', all ?? '');
  await group.selectOption({ label: 'Every group' });
  await expect(table(page)).toHaveAttribute('aria-rowcount', all ?? '');
});

for (const locale of ['en-US', 'vi-VN'])
  test.describe(locale, () => {
    test.use({ locale });

    test('in sight, products are called by the words of the schedule, not by the capitals of the statistics', async ({
      page,
    }) => {
      await openPage(page, LINK);
      await ready(page);
      const capitals = /^[^a-zà-ỹ]*[A-Z]{3}[^a-zà-ỹ]*$/;
      for (const words of [page.locator('.breakdown .words').first(), page.locator('.description').first()]) {
        await words.scrollIntoViewIfNeeded();
        await expect(words).not.toHaveText(capitals);
        await expect(words).toHaveText(/\p{L}/u);
      }
    });
  });
