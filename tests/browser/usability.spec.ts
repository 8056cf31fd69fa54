/** What people come to do, by words alone: with a finger or a keyboard, in few steps, right to the dollar. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { valueOf } from './opened.ts';

interface Steps {
  taps: number;
  keys: number;
}

const duty = (page: Page): Locator => page.locator('[data-figure="duty"]').first();
const finder = (page: Page): Locator => page.locator('[data-finder]');

async function settled(page: Page): Promise<void> {
  await expect(duty(page)).toBeVisible();
  await expect(page.locator('[data-headline]')).toHaveAttribute('aria-busy', 'false');
}

/** As an input method takes them: a mark of a letter is a key of its own. */
const keysOf = (text: string): number => text.normalize('NFD').length;

/** A hand that counts what it does. */
class Hand {
  readonly steps: Steps = { taps: 0, keys: 0 };
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async tap(what: Locator): Promise<void> {
    this.steps.taps += 1;
    await what.tap();
  }

  async type(text: string): Promise<void> {
    this.steps.keys += keysOf(text);
    await this.#page.keyboard.type(text);
  }
}

/** The products found for these very words. */
async function found(page: Page, code: string): Promise<Locator> {
  const list = page.getByRole('listbox');
  await expect(list).toHaveAttribute('aria-busy', 'false');
  const option = list.getByRole('option').filter({ hasText: code }).first();
  await expect(option).toBeVisible();
  return option;
}

/** By keys: the words, and the first that was found. */
async function chooseFirst(page: Page, words: string, code: RegExp): Promise<void> {
  await finder(page).fill(words);
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option').first()).toContainText(code);
  await expect(list).toHaveAttribute('aria-busy', 'false');
  await finder(page).press('ArrowDown');
  await finder(page).press('Enter');
  await expect(finder(page)).toHaveValue(code);
  await settled(page);
}

test.describe('on a phone, in Vietnamese', () => {
  test.use({ locale: 'vi-VN', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('from áo thun to the duty of a T-shirt in at most 5 taps and 12 keys', async ({ page }) => {
    await page.goto('/#/estimate/hts=9403608093&value=10000');
    await settled(page);
    const hand = new Hand(page);
    // The first field is on the first screen.
    expect((await finder(page).boundingBox())?.y).toBeLessThan(844);
    await hand.tap(finder(page));
    await hand.type('áo thun');
    await hand.tap(await found(page, '6109.10.00'));
    await settled(page);
    await expect(finder(page)).toHaveValue(/^6109\.10\.00/);
    // 16.5% and 12.5% of 10,000 dollars, whichever number of the line it is.
    await expect.poll(() => valueOf(duty(page))).toBe(290_000);
    await expect(duty(page)).toBeInViewport();
    expect(hand.steps.taps).toBeLessThanOrEqual(5);
    expect(hand.steps.keys).toBeLessThanOrEqual(12);
  });

  test('the answer stays in sight, and a press leads back to it', async ({ page }) => {
    await page.goto('/#/estimate/hts=6109100012&value=10000');
    await settled(page);
    const bar = page.locator('[data-answer-bar]');
    await expect(bar).toHaveCount(0);
    await page.locator('[data-programmes]').scrollIntoViewIfNeeded();
    await expect(bar).toBeInViewport();
    await expect(bar).toContainText('2.900,00');
    await bar.getByRole('button').tap();
    await expect(duty(page)).toBeInViewport();
    await expect(bar).toHaveCount(0);
  });

  test('the first figure of a comparison is on the first screen', async ({ page }) => {
    await page.goto('/#/scenarios');
    const figure = page.locator('.headline data[value]').first();
    await expect(figure).toBeVisible();
    const { y = Infinity, height = 0 } = (await figure.boundingBox()) ?? {};
    expect(y + height).toBeLessThan(844);
  });
});

test('a container of furniture by words alone: $11,875 today, $17,625 from 1 January 2027', async ({
  page,
}) => {
  await page.goto('/');
  await settled(page);
  const value = page.getByLabel('Customs value, US dollars');
  await chooseFirst(page, 'upholstered sofa', /9401\.61\.60/);
  await value.fill('30625');
  await page.getByRole('button', { name: 'Add a line' }).click();
  await chooseFirst(page, 'kitchen cabinet', /9403\.40\.90/);
  await value.fill('16875');
  await settled(page);
  await expect.poll(() => valueOf(duty(page))).toBe(1_187_500);
  await page
    .locator('[data-history]')
    .getByRole('link', { name: /1 January 2027/ })
    .click();
  await expect.poll(() => valueOf(duty(page))).toBe(1_762_500);
});

test('a drone, and a copper cable', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  await chooseFirst(page, 'drone', /8806\./);
  await expect(page.locator('.chosen .path')).toContainText('Unmanned aircraft');
  await chooseFirst(page, 'copper cable', /8544\.|7413\./);
  await expect(page.locator('.chosen .path')).toContainText(/wire|cable/i);
  // What moves the money is asked.
  await expect(page.locator('[data-headline]')).toContainText('$');
});
