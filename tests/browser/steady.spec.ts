/** Nothing jumps while the slider moves; the four figures open their charts; paper has all that a reader needs. */
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { expectWithinWindow } from './fonts.ts';
import { noteShiftsOf, shiftsOf } from './layout-shifts.ts';
import { openPage, settled, slideTo, still } from './opened.ts';

/** What the tests below write down on the page. */
declare global {
  interface Window {
    asked: string[];
  }
}

async function shiftsWhile(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  await noteShiftsOf(page);
  await act();
  return shiftsOf(page);
}

for (const [device, width] of [
  ['a wide screen', 1280],
  ['a phone', 390],
] as const)
  test(`while the slider is dragged nothing shifts on ${device}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page);
    await still(page);
    const slider = page.locator('#general-rate');
    // The first step gives the scenario another name; from then on only figures change.
    await slideTo(page, 20.5);
    await still(page);
    const shifts = await shiftsWhile(page, async () => {
      for (const rate of [21.5, 22.5, 24.5, 25.5, 27.5, 28.5, 30.5, 33.5])
        await slider.evaluate((element: HTMLInputElement, to) => {
          element.value = String(to);
          element.dispatchEvent(new Event('input', { bubbles: true }));
          return new Promise((resolve) => setTimeout(resolve, 60));
        }, rate);
      await settled(page);
      await still(page);
    });
    // But for the unit behind a figure that has become a digit longer: it moves with its own figure.
    expect(shifts.filter((shift) => !/^0\.000\d\d\s+in <data /.test(shift))).toEqual([]);
  });

test('each of the four figures opens its chart, and says how it is computed', async ({ page }) => {
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3');
  for (const [way, place] of [
    ['See it as a treemap', /chart=treemap/],
    ['See rates before and after', /chart=slope/],
    ['See what makes it', /show=causes/],
    ['See it by chapter', /annex3$/],
  ] as const) {
    await page.getByRole('button', { name: way }).click();
    await expect(page).toHaveURL(place);
  }
  await page.getByText('How these figures are computed').click();
  await expect(page.getByText('Assumptions: A\u201124, A\u201130.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the duty by measure of the law' }).click();
  await expect(page.locator('.breakdown').getByText('Reciprocal tariff, Viet Nam').first()).toBeVisible();
});

test('nothing is wider than a phone in Vietnamese, in any analysis', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3');
  await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
  for (const place of [
    'show=causes',
    'show=annex',
    'show=directions',
    'show=collected',
    'chart=treemap',
    'chart=slope&group=group',
    'by=line',
    'by=measure',
  ]) {
    await page.goto(`/#v=1&base=law:2025-01-01&with=framework-20-annex3&${place}`);
    await settled(page);
    // An analysis begins when it is seen.
    await page.locator('#analysis').evaluate((element) => element.scrollIntoView());
    await still(page);
    await expectWithinWindow(page, place);
  }
});

test('how trade answers is asked when the slider rests, and not with every step', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { path?: readonly string[] }, ...rest) {
      asked.push(message.path?.join('.') ?? '');
      return (post as (...given: unknown[]) => void).call(this, message, ...rest);
    } as typeof post;
  });
  await openPage(page, '#v=1&base=framework-20&with=framework-20-annex3');
  await page.locator('section[aria-labelledby="response-closed-title"] button').click();
  const panel = page.locator('section[aria-labelledby="response-title"]');
  await expect(panel).toHaveAttribute('aria-busy', 'false');
  const before = await panel.locator('data[data-figure="response-imports"]').getAttribute('value');
  const asked = await page.evaluate(async () => {
    const { asked } = window;
    asked.length = 0;
    const slider = document.querySelector<HTMLInputElement>('#general-rate');
    for (let step = 1; step <= 40 && slider !== null; step += 1) {
      slider.value = String(20 + step / 2);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    return [...asked];
  });
  expect(asked.filter((path) => path === 'compare').length).toBeGreaterThan(10);
  expect(asked.filter((path) => path === 'respond')).toEqual([]);
  await expect(panel).toHaveAttribute('aria-busy', 'false');
  expect(await panel.locator('data[data-figure="response-imports"]').getAttribute('value')).not.toBe(before);
  const all = await page.evaluate(() => window.asked);
  expect(all.filter((path) => path === 'respond')).toHaveLength(1);
});
