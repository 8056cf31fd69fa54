/** A page that is opened stands still: what arrives later finds its room, on a slow processor too. */
import { expect, test } from './dated.ts';
import { noteShiftsFromTheStart, shiftsOf } from './layout-shifts.ts';
import { still } from './opened.ts';

const OPENED = [
  ['', 1280, 'en-US'],
  ['', 390, 'vi-VN'],
  ['#/estimate/hts=6109100012&value=10000&date=2026-10-10', 1280, 'vi-VN'],
  ['#/estimate/hts=6109100012&value=10000&date=2026-10-10', 390, 'en-US'],
  ['#/estimate/hts=9403409060&value=10000&date=2026-10-10', 1280, 'en-US'],
  ['#/estimate/hts=8544429090&value=10000&date=2026-10-10', 390, 'vi-VN'],
  ['#/scenarios', 1280, 'en-US'],
  ['#/scenarios', 390, 'vi-VN'],
  ['#/files', 390, 'vi-VN'],
  ['#/schedule', 1280, 'vi-VN'],
  ['#/sources', 1280, 'en-US'],
  ['#/sources', 390, 'vi-VN'],
  ['#/learn', 390, 'en-US'],
  ['#/library', 1280, 'vi-VN'],
] as const;

for (const [place, width, locale] of OPENED)
  test.describe(`${place === '' ? 'the first page' : place}, ${width} pixels, ${locale}`, () => {
    test.use({ locale, viewport: { width, height: width === 390 ? 844 : 800 } });

    test('nothing moves while it is opened', async ({ page }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await noteShiftsFromTheStart(page);
      await page.goto(`/${place}`);
      await still(page);
      expect(await shiftsOf(page)).toEqual([]);
    });
  });
