/** What is kept on this device: there and back, in order, locked, to a file and from one, without a mouse. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { allStored, keepAs, kept, openLibraryWith, plantedItem, rows, titles, toLibrary } from './kept.ts';
import { figure, openPage, settled, valueOf } from './opened.ts';

const remembered = (page: Page): Promise<readonly number[]> =>
  rows(page)
    .locator('[data-remembered]')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));

test('a comparison that was kept is there after a new visit, with its figures, and opens with them', async ({
  page,
}) => {
  await openPage(page, '#v=1&base=mfn-only&with=section-122');
  const duties = [await valueOf(figure(page, 'baseline-duty')), await valueOf(figure(page, 'scenario-duty'))];
  await kept(page, 'Before the summer');
  await page.goto('/#/library');
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  expect(await titles(page)).toEqual(['Before the summer']);
  expect(await remembered(page)).toEqual(duties);
  await expect(rows(page)).toContainText('These are the current data.');
  await page.getByRole('button', { name: 'Open: “Before the summer”' }).click();
  await settled(page);
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/#v=1&base=mfn-only&with=section-122$/);
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(duties[1]);
});

test('the work can be kept in the place of what it was opened from, and undo brings that back', async ({
  page,
}) => {
  await openPage(page, '#v=1&base=mfn-only&with=section-122');
  await kept(page, 'Mine');
  await page.locator('#scenario-1').selectOption('pause-10');
  await settled(page);
  await page.getByRole('button', { name: 'Keep the changes in “Mine”' }).click();
  const duty = await valueOf(figure(page, 'scenario-duty'));
  await toLibrary(page);
  expect(await titles(page)).toEqual(['Mine']);
  expect((await remembered(page))[1]).toBe(duty);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => remembered(page)).not.toContain(duty);
});

test('renaming, duplicating, locking and deleting, each taken back by button and by key', async ({
  page,
}) => {
  await openLibraryWith(page, [
    ['a', plantedItem('a', 'Alpha')],
    ['b', plantedItem('b', 'Beta', { place: 1, changed: '2026-01-01T00:00:00.000Z' })],
  ]);
  await page.getByRole('button', { name: 'Rename: “Alpha”' }).click();
  await expect(page.getByLabel('New title')).toBeFocused();
  await page.getByLabel('New title').fill('Gamma');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rename: “Gamma”' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(rows(page).first()).toContainText('Alpha');
  await page.keyboard.press('Control+Shift+z');
  await expect(rows(page).first()).toContainText('Gamma');

  await page.getByRole('button', { name: 'Duplicate: “Beta”' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Delete: “Beta (copy)”' }).click();
  await expect(page.getByText('“Beta (copy)” was deleted. Undo brings it back.')).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(rows(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'Lock: “Beta”' }).click();
  await expect(page.getByRole('button', { name: 'Delete: “Beta”' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Rename: “Beta”' })).toBeDisabled();
  await allStored(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Unlock: “Beta”' })).toBeVisible();
  expect(await titles(page)).toEqual(['Gamma', 'Beta']);
});

test('after a deletion the keyboard goes on at the next item, then at the one before, then at the title', async ({
  page,
}) => {
  await openLibraryWith(page, [
    ['a', plantedItem('a', 'A')],
    ['b', plantedItem('b', 'B', { place: 1 })],
    ['c', plantedItem('c', 'C', { place: 2 })],
  ]);
  await page.getByLabel('Order').selectOption('own');
  const remove = async (title: string): Promise<void> => {
    await page.getByRole('button', { name: `Delete: “${title}”` }).focus();
    await page.keyboard.press('Enter');
  };
  await expect(page.getByRole('button', { name: 'Open: “C”' })).toBeEnabled();
  await remove('B');
  await expect(page.getByRole('button', { name: 'Open: “C”' })).toBeFocused();
  await remove('C');
  await expect(page.getByRole('button', { name: 'Open: “A”' })).toBeFocused();
  await remove('A');
  await expect(page.getByRole('heading', { level: 2, name: 'Library' })).toBeFocused();
  await expect(page.locator('.empty')).toBeVisible();
});

test('one’s own order, by keyboard, stays', async ({ page }) => {
  await openLibraryWith(page, [
    ['a', plantedItem('a', 'A')],
    ['b', plantedItem('b', 'B', { place: 1 })],
    ['c', plantedItem('c', 'C', { place: 2 })],
  ]);
  await page.getByLabel('Order').selectOption('own');
  const down = page.getByRole('button', { name: 'Move down: “A”' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('“A” is at place 2 of 3.')).toBeVisible();
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(['B', 'C', 'A']);
  await allStored(page);
  await page.reload();
  await page.getByLabel('Order').selectOption('own');
  await expect.poll(() => titles(page)).toEqual(['B', 'C', 'A']);
  await page.getByLabel('Search by title').fill('zzz');
  await expect(page.locator('.empty')).toContainText('No title has “zzz”.');
  await page.getByLabel('Search by title').fill('c');
  await expect.poll(() => titles(page)).toEqual(['C']);
});

test('a locked item of other data is never recalculated without being asked', async ({ page }) => {
  await openLibraryWith(page, [['old', plantedItem('old', 'Offer of January', { locked: true })]]);
  await expect(rows(page)).toContainText('Computed under data of-long-ago');
  await expect(rows(page)).toContainText('the figures stay as they were');
  const opener = page.getByRole('button', { name: 'Open: “Offer of January”' });
  await opener.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('“Offer of January” is locked');
  await expect(dialog.locator('[data-remembered]')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Leave it closed' }).click();
  await expect(opener).toBeFocused();
  await expect(page).toHaveURL(/#\/library$/);

  await opener.click();
  await dialog.getByRole('button', { name: 'Recalculate in the view' }).click();
  await settled(page);
  await expect(page.getByRole('alert')).toContainText('the duty was $1.00 and is now');
  await page.getByRole('button', { name: 'Keep in the library' }).click();
  await expect(page.getByText('“Offer of January” is locked and keeps its figures')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Keep the changes/ })).toHaveCount(0);
  await keepAs(page, 'Anew');
  await toLibrary(page);
  await expect(
    rows(page).filter({ hasText: 'Offer of January' }).locator('[data-remembered]').first(),
  ).toHaveAttribute('value', '100');
});

test('the link of an item opens it elsewhere, and its file is the document', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, '#v=1&base=mfn-only&with=section-122');
  const duty = await valueOf(figure(page, 'scenario-duty'));
  await kept(page, 'To share');
  await toLibrary(page);
  await page.getByRole('button', { name: 'Copy link: “To share”' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file: “To share”' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('to-share.json');
  expect(JSON.parse(readFileSync(await saved.path(), 'utf8'))).toMatchObject({
    format: 'tariff-scenario-set/1',
  });
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await settled(other);
  expect(await valueOf(figure(other, 'scenario-duty'))).toBe(duty);
  await other.context().close();
});

test('an estimate is kept with its duty, opened, linked, and stays locked where it was locked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const duty = page.locator('[data-figure="duty"]').first();
  const ready = async (): Promise<void> => {
    await expect(duty).toBeVisible();
    await expect(page.locator('[data-headline]')).toHaveAttribute('aria-busy', 'false');
  };
  await page.goto('/#/estimate/hts=6109100012&value=25000&date=2025-11-03');
  await ready();
  const cents = await valueOf(duty);
  await kept(page, 'Shirts of November');
  await page.locator('main').getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Lock', exact: false }).first().click();
  await kept(page, 'The same, locked');
  await toLibrary(page);
  await expect(rows(page)).toHaveCount(2);
  expect(await remembered(page)).toEqual([cents, cents]);
  await page.getByRole('button', { name: 'Copy link: “Shirts of November”' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#\/estimate\/e=/);
  await page.getByRole('button', { name: 'Open: “The same, locked”' }).click();
  await ready();
  await expect(page.getByLabel(/^Customs value/).first()).toBeDisabled();
  expect(await valueOf(duty)).toBe(cents);
  await page.goto('about:blank');
  await page.goto(link);
  await ready();
  await expect(page.getByLabel(/^Customs value/).first()).toBeEnabled();
  expect(await valueOf(duty)).toBe(cents);
});

test('all of it goes to a file and joins another library; what differs is kept beside', async ({
  page,
  browser,
}) => {
  await openLibraryWith(page, [
    ['a', plantedItem('a', '<img src=x onerror=alert(1)>')],
    ['b', plantedItem('b', 'Beta', { place: 1 })],
  ]);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything to a file' }).click(),
  ]);
  const text = readFileSync(await saved.path(), 'utf8');
  const file = (name: string, content: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

  const other = await (await browser.newContext()).newPage();
  await openLibraryWith(other, [['b', plantedItem('b', 'Beta of this device')]]);
  const input = other.getByLabel('Add from a file…');
  for (const [what, content, said] of [
    ['cut', text.slice(0, -30), 'neither a library nor an item of one saved by this page'],
    ['changed', text.replace('"Beta"', '"Bota"'), 'checksum is wrong'],
    ['newer', text.replace('tariff-library/1', 'tariff-library/7'), 'format 7'],
    [
      'of something else',
      '{"format":"tariff-scenario-set/1"}',
      'neither a library nor an item of one saved by this page',
    ],
  ] as const) {
    await input.setInputFiles(file(`${what}.json`, content));
    await expect(other.getByRole('alert')).toContainText(said);
    await expect(other.getByRole('alert')).toContainText('the library is unchanged');
    await expect(rows(other)).toHaveCount(1);
  }
  await input.setInputFiles(file('mine.json', text));
  await expect(other.getByText('Added from the file: 2.')).toContainText('“Beta (from a file)”');
  await expect(other.getByRole('alert')).toHaveCount(0);
  expect((await titles(other)).toSorted()).toEqual([
    '<img src=x onerror=alert(1)>',
    'Beta (from a file)',
    'Beta of this device',
  ]);
  await expect(other.locator('main img')).toHaveCount(0);
  await input.setInputFiles(file('again.json', text));
  await expect(other.getByText(/Already here and identical: 1\./)).toBeVisible();
  await other.context().close();
});

test('the keyboard alone finds, keeps, opens and adds', async ({ page }) => {
  await openPage(page, '#v=1&base=mfn-only&with=section-122');
  await page.getByRole('button', { name: 'Keep in the library' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('By keys');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“By keys” is in the library.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the library' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search by title')).toBeFocused();
  await page.keyboard.type('keys');
  const order = [
    page.getByLabel('Order'),
    page.getByRole('button', { name: 'Save everything to a file' }),
    page.getByLabel('Add from a file…'),
    page.getByLabel('Check a saved file…'),
    page.getByRole('button', { name: 'Open: “By keys”' }),
  ];
  for (const next of order) {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await settled(page);
});

for (const { colorScheme, locale, width } of [
  { colorScheme: 'light', locale: 'en-US', width: 1280 },
  { colorScheme: 'light', locale: 'vi-VN', width: 390 },
  { colorScheme: 'dark', locale: 'en-US', width: 390 },
  { colorScheme: 'dark', locale: 'vi-VN', width: 1280 },
] as const)
  test.describe(`the library: ${colorScheme}, ${locale}, ${width} pixels wide`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 844 } });

    test('axe finds nothing, and nothing is wider than the window', async ({ page }) => {
      await page.goto('/#/library');
      await expect(page.locator('.empty')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await openLibraryWith(page, [
        ['a', plantedItem('a', 'x'.repeat(200))],
        ['b', plantedItem('b', 'Áo thun xuất khẩu sang Hoa Kỳ, lô hàng tháng 11', { locked: true })],
        ['c', { title: 'Broken', kind: 7 }],
      ]);
      await page.locator('select').last().selectOption('own');
      await page.locator('[data-item="a"] button').nth(3).click();
      await expect(page.locator('[data-item="b"] strong')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await expectWithinWindow(page);
      await page.locator('[data-item="b"] [data-open]').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await expectWithinWindow(page);
    });
  });
