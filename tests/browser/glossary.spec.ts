/** A word with a dotted line opens its meaning, by keyboard and by touch; the glossary has them all. */
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { openPage } from './opened.ts';

test('a term says what it means where it stands, and the keyboard comes back to it', async ({ page }) => {
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3&show=causes');
  await page.locator('#analysis').evaluate((element) => element.scrollIntoView());
  const term = page.getByRole('button', { name: 'Shapley value' });
  await term.focus();
  await page.keyboard.press('Enter');
  const meaning = page.getByRole('note').filter({ hasText: 'average contribution over all orders' });
  await expect(meaning).toBeVisible();
  await expect(meaning).toContainText('Shapley, A Value for n-Person Games');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await meaning.getByRole('link', { name: 'All terms' }).click();
  await expect(page.getByRole('heading', { name: 'Glossary' })).toBeVisible();
});

for (const [language, width] of [
  ['en-US', 1280],
  ['vi-VN', 320],
] as const)
  test.describe(language, () => {
    test.use({ locale: language, viewport: { width, height: 800 } });
    test(`all terms stand with their sources, ${width} pixels wide`, async ({ page }) => {
      await page.goto('/#/sources/glossary');
      const terms = page.locator('[data-term]');
      await expect(terms.first()).toBeVisible();
      expect(await terms.count()).toBeGreaterThan(25);
      await expectWithinWindow(page);
      expect(await violations(page)).toEqual([]);
    });
  });
