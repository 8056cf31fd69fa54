/** What the figures rest on, as a person walks through it: every measure, list, file, change, assumption and gap. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { en } from '../../ui/words/catalogue/en.ts';
import { enReferences } from '../../ui/words/catalogue/en-references.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';

const data = new URL('../../engine/data/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), 'utf8'));
const measures = readdirSync(new URL('measures/', data))
  .filter((name) => name !== 'rulebook.json')
  .flatMap(
    (name) =>
      (read(`measures/${name}`) as { readonly measures: readonly { readonly id: string }[] }).measures,
  )
  .map(({ id }) => id);
const files = (
  read('manifest.json') as { readonly files: readonly { readonly id: string; readonly sha256: string }[] }
).files;

async function open(page: Page, rest = ''): Promise<void> {
  await page.goto(`/#/sources${rest === '' ? '' : `/${rest}`}`);
  await expect(page.locator('.sources')).toBeVisible();
}

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('the overview counts what the parts show', async ({ page }) => {
    await open(page);
    await expect(page.locator('.cards')).toContainText(`${files.length} data files`);
    await expect(page.locator('.cards')).toContainText(
      `${Object.keys(enReferences.assumptions).length} numbered assumptions`,
    );
    await expect(page.locator('.sources')).toContainText('The evidence ends on 10 October 2026');
    for (const part of ['Data', 'Measures', 'What changed', 'Assumptions', 'Known gaps', 'Accuracy']) {
      await page
        .getByRole('navigation', { name: 'Parts of the sources' })
        .getByRole('link', { name: part })
        .click();
      await expect(page.getByRole('heading', { level: 3, name: part })).toBeVisible();
    }
  });

  test('every measure of the law is listed, and has an address with its name, dates and sources', async ({
    page,
  }) => {
    await open(page, 'measures');
    const listed = await page
      .locator('[data-measure]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-measure') ?? ''));
    expect(listed.toSorted()).toEqual(measures.toSorted());
    for (const id of measures) {
      await page.goto(`/#/sources/measures/${id}`);
      const article = page.locator(`[data-measure-page="${id}"]`);
      await expect(article.getByRole('heading', { level: 3 })).toHaveText(
        (en.measures as Readonly<Record<string, string>>)[id] ?? '',
      );
      expect(await article.locator('tbody tr').count(), id).toBeGreaterThan(0);
      expect(await article.locator('cite').count(), id).toBeGreaterThan(0);
      await expect(page.locator('.sources [role="alert"]')).toHaveCount(0);
      // Whatever it names as coming before or after it is a measure too.
      const links = await article
        .locator('a[href^="#/sources/measures/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''));
      expect(links.filter((link) => !measures.includes(link))).toEqual([]);
    }
  });

  test('measures are found by words, headings and standing', async ({ page }) => {
    await open(page, 'measures');
    const shown = page.locator('[data-measure]');
    await page.getByLabel('Find a measure').fill('9903.05.84');
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('data-measure', 's301fl');
    await page.getByLabel('Find a measure').fill('reciprocal donations');
    await expect(shown).toHaveAttribute('data-measure', 'ieepa-donations');
    await page.getByLabel('Find a measure').fill('no such thing at all');
    await expect(page.getByText('No measure matches')).toBeVisible();
    await page.getByLabel('Find a measure').fill('');
    await page.getByLabel('Standing').selectOption('scheduled');
    await expect(shown.filter({ has: page.locator('.badge') }).first()).toBeVisible();
    expect(await shown.count()).toBeLessThan(10);
    await expect(shown.getByText('In force')).toHaveCount(0);
  });

  test('a list shows its entries on demand, and they are those of the data', async ({ page }) => {
    await open(page, 'measures/ieepa-annex-ii');
    const list = page.locator('[data-list="annex-ii"]');
    await list.getByRole('button', { name: /Show the entries/ }).click();
    const rows = readFileSync(new URL('lists/annex-ii.tsv', data), 'utf8').trimEnd().split('\n').length - 1;
    await expect(list).toContainText(`of ${rows.toLocaleString('en-US')} entries`);
    await list.getByLabel('Code or note').fill('8542.31');
    const found = list.locator('tbody th');
    expect(await found.count()).toBeGreaterThan(0);
    for (const code of await found.allTextContents()) expect(code).toMatch(/^8542\.31/);
  });

  test('a measure tells what it collects on the trade of 2024', async ({ page }) => {
    await open(page, 'measures/s301fl');
    await expect(page.locator('.sources')).toContainText(/collects \$[\d.]+\sbillion on \$[\d.]+\sbillion/);
  });

  test('all hashes are verified on demand, and a damaged file is named', async ({ context, page }) => {
    await open(page, 'data');
    await expect(page.locator('[data-file]')).toHaveCount(files.length);
    for (const { id, sha256 } of files.slice(0, 5))
      await expect(page.locator(`[data-file="${id}"] .hash`)).toHaveText(sha256);
    await page.getByRole('button', { name: 'Verify all hashes' }).click();
    await expect(page.locator('[data-verified="true"]')).toContainText(/All \d+ files/);

    await context.route(/us-exports-vn-2025[^/]*\.tsv$/, (route) => route.fulfill({ body: 'damaged' }));
    await page.reload();
    await page.getByRole('button', { name: 'Verify all hashes' }).click();
    await expect(page.locator('[data-verified="false"]')).toContainText(
      'Files that do not match the hash of their edition: 1',
    );
    await expect(page.locator('[data-file="flows/us-exports-vn-2025"]')).toContainText('damaged');
  });

  test('files are found by name and by part of a hash', async ({ page }) => {
    await open(page, 'data');
    await page.getByLabel('Find a file').fill(files[3]?.sha256.slice(0, 12) ?? '');
    await expect(page.locator('[data-file]')).toHaveCount(1);
    await page.getByLabel('Find a file').fill('');
    await page.getByLabel('Only what this page reads').check();
    await expect(page.getByText('command line only')).toHaveCount(0);
  });

  const difference = (page: Page) => page.locator('.difference');
  const changed = (page: Page, title: string) =>
    difference(page).locator(`h5:has-text("${title}") + ul [data-change]`);
  const ids = (page: Page, title: string): Promise<readonly (string | null)[]> =>
    changed(page, title).evaluateAll((all) => all.map((item) => item.getAttribute('data-change')));

  test('two days are compared measure by measure, swapped, and from a day to itself nothing differs', async ({
    page,
  }) => {
    await open(page, 'changes/2026-02-23..2026-02-24');
    await expect(difference(page)).toContainText('23 February 2026 – 24 February 2026');
    await expect(changed(page, 'Begins').first()).toBeVisible();
    const [began, ended] = [await ids(page, 'Begins'), await ids(page, 'Ends')];
    expect(began).toContain('s122');
    expect(ended).toContain('ieepa-vn-20');

    await difference(page).getByRole('button', { name: 'Calculate its effect on trade' }).click();
    const value = async (): Promise<number> =>
      Number(await difference(page).locator('.trade data').getAttribute('value'));
    await expect(difference(page).locator('.trade data')).toBeVisible();
    const there = await value();
    expect(there).toBeLessThan(0);

    await difference(page).getByRole('button', { name: 'Swap the days' }).click();
    await expect(page).toHaveURL(/changes\/2026-02-24\.\.2026-02-23$/);
    await expect(changed(page, 'Begins').first()).toBeVisible();
    expect(await ids(page, 'Begins')).toEqual(ended);
    expect(await ids(page, 'Ends')).toEqual(began);
    await difference(page).getByRole('button', { name: 'Calculate its effect on trade' }).click();
    await expect(difference(page).locator('.trade data')).toBeVisible();
    expect(await value()).toBe(-there);

    await page.locator('#second-day-date').fill('2026-02-24');
    await expect(difference(page).locator('[data-same]')).toBeVisible();
    await page.goBack();
    await expect(changed(page, 'Begins').first()).toBeVisible();
  });

  test('each day of the calendar opens its change, and what is scheduled stands apart', async ({ page }) => {
    await open(page, 'changes');
    const scheduled = page.locator('h4:has-text("Scheduled") + ul a');
    const past = page.locator('h4:has-text("Within the evidence") + ul a');
    await expect(scheduled.first()).toBeVisible();
    expect(await scheduled.count()).toBeGreaterThan(1);
    expect(await past.count()).toBeGreaterThan(20);
    await past.filter({ hasText: '7 August 2025' }).click();
    await expect(page).toHaveURL(/changes\/2025-08-06\.\.2025-08-07$/);
    await expect(changed(page, 'Begins').filter({ hasText: 'from 7 August 2025' }).first()).toBeVisible();
  });

  test('an assumption has an address, and is shown where it is', async ({ page }) => {
    await open(page, 'assumptions/A-33');
    const item = page.locator('[data-assumption="A-33"]');
    await expect(item).toBeInViewport();
    await expect(item).toBeFocused();
    await expect(page.locator('[data-assumption]')).toHaveCount(Object.keys(enReferences.assumptions).length);
    await page.getByLabel('Find an assumption').fill('quartz quota');
    await expect(page.locator('[data-assumption="A-15"]')).toBeVisible();
    // The one that was asked for stays beside what was found.
    await expect(page.locator('[data-assumption]')).toHaveCount(2);
  });

  test('gaps stand beside dollars, and accuracy is that of the test files', async ({ page }) => {
    await open(page, 'gaps');
    const gaps = Object.keys({ ...enReferences.gaps.holes, ...enReferences.gaps.notModelled });
    await expect(page.locator('[data-gap]')).toHaveCount(gaps.length);
    await expect(page.locator('table data').first()).toHaveAttribute('value', /^\d+$/);
    await open(page, 'accuracy');
    const cases = readFileSync(new URL('../golden/duty-cases.tsv', import.meta.url), 'utf8');
    await expect(page.locator('.headline')).toContainText(
      `of ${cases.trimEnd().split('\n').length - 1} published`,
    );
  });

  test('an address that names nothing here says so', async ({ page }) => {
    for (const rest of [
      'nothing',
      'measures/s999',
      'assumptions/A-99',
      'changes/yesterday',
      'changes/2026-02-30..2026-03-01',
    ]) {
      await open(page, rest);
      await expect(page.locator('.sources [role="alert"]')).toBeVisible();
    }
    await page.goto('/#/sources/measures/%3Cimg%20src=x%20onerror=alert(1)%3E');
    await expect(page.locator('.sources [role="alert"]')).toContainText('<img src=x');
    await expect(page.locator('.sources img')).toHaveCount(0);
  });

  test('links to instruments go to publishers that are known, in a page of their own', async ({ page }) => {
    await open(page, 'measures/s232-metals-annex-1b');
    const links = await page
      .locator('cite a')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('rel') ?? '']),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const [href = '', rel] of links) {
      expect(['www.federalregister.gov', 'www.govinfo.gov']).toContain(new URL(href).host);
      expect(rel).toBe('noreferrer');
    }
  });

  test('an explanation leads to the measure', async ({ page }) => {
    await page.goto('/#/scenarios');
    await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
    await page.locator('section[aria-labelledby="movers-title"] > ol > li > button').first().click();
    const link = page.locator('.measures a[href^="#/sources/measures/"]').first();
    const name = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
    await page.goBack();
    await expect(page.locator('.comparison')).toBeVisible();
  });

  test('by keyboard: from the parts to a measure, its list, and back', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: 'Measures' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.part')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Find a measure')).toBeFocused();
    await page.keyboard.type('annex ii products');
    for (const _ of ['authority', 'standing', 'kind', 'save or copy', 'measure'])
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/measures\/ieepa-annex-ii/);
    await expect(page.locator('.part')).toBeFocused();
    await page.locator('[data-list] button').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-list] table')).toBeVisible();
  });

  test('the other language keeps the place', async ({ page }) => {
    await open(page, 'measures/s301fl');
    await page.getByRole('radio', { name: 'Tiếng Việt' }).check({ force: true });
    await expect(page.locator('[data-measure-page="s301fl"] h4').first()).toHaveText(
      'Ngày nhập khẩu, mã và thuế suất',
    );
  });
});

const LOOKS = [
  { colorScheme: 'light', locale: 'en-US', width: 1280 },
  { colorScheme: 'light', locale: 'vi-VN', width: 390 },
  { colorScheme: 'dark', locale: 'en-US', width: 360 },
  { colorScheme: 'dark', locale: 'vi-VN', width: 1280 },
] as const;
const PLACES = [
  '',
  'data',
  'measures',
  'measures/s232-metals-us-origin',
  'measures/ieepa-annex-ii',
  'changes/2025-08-06..2026-07-24',
  'assumptions/A-03',
  'gaps',
  'accuracy',
];

for (const { colorScheme, locale, width } of LOOKS)
  test.describe(`${colorScheme}, ${locale}, ${width} pixels wide`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 800 } });

    test('axe finds nothing in any part, and nothing is wider than the window', async ({ page }) => {
      for (const place of PLACES) {
        await open(page, place);
        const list = page.locator('[data-list] button').first();
        if (place === 'measures/ieepa-annex-ii') {
          await list.click();
          await expect(page.locator('[data-list] tbody tr').first()).toBeVisible();
        }
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await violations(page), place).toEqual([]);
        await expectWithinWindow(page, place);
      }
    });
  });
