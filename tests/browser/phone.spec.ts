/** What a phone shows of the widest parts: names that can be read, nothing that runs over, targets for a finger. */
import { expect, test } from './dated.ts';
import { expectWithinWindow } from './fonts.ts';
import { openPage, settled } from './opened.ts';

const PAIR = '#v=1&base=framework-20&with=framework-20-annex3';
/** CSS pixels, by WCAG 2.2 (2.5.8). */
const TARGET = 24;

for (const [locale, width] of [
  ['en-US', 390],
  ['vi-VN', 390],
  ['en-US', 320],
  ['vi-VN', 320],
] as const)
  test.describe(`${locale}, ${width} pixels wide`, () => {
    test.use({ locale, viewport: { width, height: 844 } });

    test('the categories of the annex can be read, and stay while the figures pass', async ({ page }) => {
      await openPage(page, `${PAIR}&show=annex`);
      const table = page.locator('.annex table').first();
      const name = table.locator('tbody th').first();
      await expect(name).toBeVisible();
      const { x = 0, width: room = 0 } = (await name.boundingBox()) ?? {};
      expect(room).toBeGreaterThanOrEqual(150);
      await table.evaluate((element) => element.parentElement?.scrollTo({ left: 1000 }));
      expect((await name.boundingBox())?.x).toBe(x);
      await expectWithinWindow(page);
    });

    test('an entry with many facts runs over nowhere', async ({ page }) => {
      await page.goto('/#/estimate/hts=8544429090&value=25000&date=2025-11-03');
      await expect(page.locator('[data-table="stack"] tbody tr').first()).toBeVisible();
      await expect(page.locator('[data-scenarios] [data-duty]')).not.toHaveCount(0);
      await expectWithinWindow(page);
    });

    test('whatever is pressed in a comparison of three is large enough for a finger', async ({ page }) => {
      await openPage(page, PAIR);
      await page.locator('.tools > button').first().click();
      await settled(page);
      const small = await page
        .locator('main :is(button, select, summary, input[name="detail"]):visible')
        .evaluateAll(
          (all, least) =>
            all
              .filter((each) => each.closest('.visually-hidden') === null)
              .map((each) => ({ box: each.getBoundingClientRect(), text: each.outerHTML.slice(0, 80) }))
              .filter(({ box }) => Math.min(box.width, box.height) < least)
              .map(({ text }) => text),
          TARGET,
        );
      expect(small).toEqual([]);
    });
  });

test('the months under the collected duty stand apart, within the chart', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 320, height: 844 } });
  await openPage(page, `${PAIR}&show=collected`);
  await page.locator('.collected').scrollIntoViewIfNeeded();
  const months = page.locator('.collected .chart svg text').filter({ hasText: /^tháng \d\d\/\d{4}$/ });
  await expect(months.first()).toBeVisible();
  const boxes = await months.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
  const right = await page
    .locator('.collected .chart')
    .evaluate((chart) => chart.getBoundingClientRect().right);
  for (const [index, box] of boxes.entries()) {
    expect(box.right).toBeLessThanOrEqual(right + 1);
    expect(box.left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
  }
  await page.close();
});
