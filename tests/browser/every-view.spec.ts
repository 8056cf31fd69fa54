/** What holds of every view: nothing for axe to find, nothing wider than the window, no complaint in the console. */
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { still } from './opened.ts';

const VIEWS = [
  { view: 'estimate', fragment: '#/estimate' },
  { view: 'files', fragment: '#/files' },
  { view: 'schedule', fragment: '#/schedule' },
  { view: 'schedule of one line', fragment: '#/schedule/8544.42.90' },
  { view: 'learn', fragment: '#/learn' },
  { view: 'one lab', fragment: '#/learn/lab/who-pays' },
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
        await expect(page.locator('main h2').first()).toBeVisible();
        await still(page);
        await expect(page.locator('main [role="progressbar"], main progress')).toHaveCount(0);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await still(page);
        expect(await violations(page)).toEqual([]);
        await expectWithinWindow(page);
        expect(complaints).toEqual([]);
      });
  });
