/** What holds of every view: nothing for axe to find, nothing wider than the window, no complaint in the console. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const VIEWS = [
  { view: 'estimate', fragment: '#/estimate' },
  { view: 'schedule', fragment: '#/schedule' },
  { view: 'schedule of one line', fragment: '#/schedule/8544.42.90' },
  { view: 'sources', fragment: '#/sources' },
  { view: 'library', fragment: '#/library' },
  { view: 'first visit', fragment: '' },
] as const;

/** Every pair of a scheme, a language and a width. */
const LOOKS = [
  { colorScheme: 'light', locale: 'en-US', width: 1280 },
  { colorScheme: 'light', locale: 'vi-VN', width: 360 },
  { colorScheme: 'dark', locale: 'en-US', width: 360 },
  { colorScheme: 'dark', locale: 'vi-VN', width: 1280 },
] as const;

async function settledView(page: Page): Promise<void> {
  await expect(page.locator('main h2').first()).toBeVisible({ timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('main [role="progressbar"], main progress')).toHaveCount(0);
}

for (const { colorScheme, locale, width } of LOOKS)
  test.describe(`${colorScheme}, ${locale}, ${width} pixels wide`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 800 } });

    for (const { view, fragment } of VIEWS)
      test(view, async ({ page }) => {
        const complaints: string[] = [];
        page.on('pageerror', ({ message }) => complaints.push(message));
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        await page.goto(`/${fragment}`);
        await settledView(page);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      });
  });
