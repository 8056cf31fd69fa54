/** An exporter's whole way through one entry, against the built app; amounts are compared with each other. */
import type { Page } from '@playwright/test';
import { expect, setClock, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { chooseFromMenu, still, valueOf } from './opened.ts';

declare global {
  interface Window {
    changedLines: Set<string>;
  }
}

/** Copper wire: its duty in 2025 turned on facts. */
const OPEN_FACTS = '#/estimate/hts=8544429090&value=25000&date=2025-11-03';

const figure = (page: Page, name: string) => page.locator(`[data-figure="${name}"]`).first();

async function settled(page: Page): Promise<void> {
  await expect(figure(page, 'duty')).toBeVisible();
  await expect(page.locator('[data-headline]')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-result]')).toHaveAttribute('aria-busy', 'false');
  // Parts that wait for their turn are busy until they are drawn.
  await expect(page.locator('[data-result] [aria-busy="true"]')).toHaveCount(0);
}

async function open(page: Page, fragment = '#/estimate'): Promise<void> {
  await page.goto(`/${fragment}`);
  await settled(page);
}

async function enterOn(page: Page, date: string): Promise<void> {
  await page.getByLabel('Entry date', { exact: true }).fill(date);
  await page.getByLabel('Entry date', { exact: true }).blur();
  await settled(page);
}

const dutyOf = (page: Page): Promise<number> => valueOf(figure(page, 'duty'));
const rateOf = (page: Page): Promise<number> => valueOf(figure(page, 'rate'));

test('a first visit shows a whole result, and leaves the address alone', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  expect(await dutyOf(page)).toBeGreaterThan(0);
  await expect(page.locator('[data-table="stack"] tbody tr')).not.toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
});

test('a T-shirt pays 26.5% on 23 July 2026 and 29% on the day after', async ({ page }) => {
  await open(page, '#/estimate/hts=6109100012');
  await enterOn(page, '2026-07-23');
  await expect.poll(() => rateOf(page)).toBeCloseTo(0.265, 6);
  await enterOn(page, '2026-07-24');
  await expect.poll(() => rateOf(page)).toBeCloseTo(0.29, 6);
});

test('figures add up: the stack is the duty, duty and fees the landed cost, lines the entry', async ({
  page,
}) => {
  await open(page);
  const rows = page.locator('[data-table="stack"] tbody data');
  const amounts = await Promise.all((await rows.all()).map(valueOf));
  expect(amounts.reduce((a, b) => a + b, 0)).toBe(await dutyOf(page));
  const fees = (await valueOf(figure(page, 'mpf'))) + (await valueOf(figure(page, 'hmf')));
  expect(await valueOf(figure(page, 'with-fees'))).toBe((await dutyOf(page)) + fees);

  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  await page.getByLabel('Customs value, US dollars').fill('2.500,75');
  await expect(page.getByText('Read as $2,500.75')).toBeVisible();
  await settled(page);
  await expect(page.locator('[data-line-duty]')).toHaveCount(2);
  await expect
    .poll(async () => {
      const lines = await Promise.all((await page.locator('[data-line-duty]').all()).map(valueOf));
      return lines.reduce((a, b) => a + b, 0) - (await dutyOf(page));
    })
    .toBe(0);
  await page.getByRole('radio', { name: 'Whole entry' }).check();
  expect(await valueOf(figure(page, 'stack'))).toBe(await dutyOf(page));
});

test('unknown facts widen the range, answers narrow it, and “I don’t know” is an answer', async ({
  page,
}) => {
  await open(page, OPEN_FACTS);
  const width = async (): Promise<number> => {
    await settled(page);
    const [low, high] = await Promise.all(
      ['low', 'high'].map((name) => figure(page, name).getAttribute('data-value')),
    );
    return Number(high) - Number(low);
  };
  const before = await width();
  expect(before).toBeGreaterThan(0);
  const copper = page.locator('[data-question="copper_content_pct"]');
  await copper.getByLabel('I don’t know').check();
  expect(await width()).toBe(before);
  await expect(page.locator('[data-headline]')).toContainText('between');
  await copper.getByLabel('percent of the customs value').fill('40');
  await expect.poll(width).toBeLessThan(before);
  await expect(copper).toContainText('answered');
});

test('what is unlikely of the goods is folded with its range, and counts once nobody knows', async ({
  page,
}) => {
  await open(page, '#/estimate/hts=8471300100&value=40000&date=2025-11-03');
  const headline = page.locator('[data-headline]');
  await expect(headline).toContainText('only unlikely facts would move it');
  const unlikely = page.locator('[data-questions="unlikely"]');
  await expect(unlikely.locator('summary').first()).toContainText(/\(1\): between \$0\.00 and \$10,000\.00/);
  const part = unlikely.locator('[data-question="auto_part"]');
  await expect(part).toBeHidden();
  await unlikely.locator('summary').first().click();
  await part.getByLabel('I don’t know').check();
  await expect(headline).toContainText('between $0.00 and $10,000.00');
  await part.getByLabel('No', { exact: true }).check();
  await expect(headline).toContainText('No open fact moves it');
});

test('a code of both tariffs is told with the words of both', async ({ page }) => {
  await open(page, '#/estimate/hts=64041190&value=10000&date=2026-10-10');
  const note = page.locator('[data-issue="codeOfBothTariffs"]');
  await expect(note).toContainText(/United States: .+ Viet Nam: /);
});

test('every programme is told; what does not apply is struck out with its reason', async ({ page }) => {
  await open(page, OPEN_FACTS);
  const programmes = page.locator('[data-programmes]');
  const all = Number(await programmes.getAttribute('data-programmes'));
  for (const group of await programmes.locator('.group').all())
    if ((await group.getAttribute('open')) === null) await group.locator('> summary').click();
  await expect(programmes.locator('li[data-verdict]')).toHaveCount(all);
  const displaced = programmes.locator('li[data-verdict="exempted"]').first();
  await expect(displaced.locator('s')).toBeVisible();
  await expect(displaced.locator('.verdict')).toContainText(/by .+9903\./);
  await displaced.locator('summary').click();
  await expect(displaced.locator('cite').first()).toBeVisible();
});

test('an estimate begins today, and says what the end of the evidence means for a later day', async ({
  page,
  browser,
}) => {
  const date = page.getByLabel('Entry date', { exact: true });
  await open(page);
  await expect(date).toHaveValue('2026-10-10');
  await expect(page.locator('[data-after-evidence]')).toHaveCount(0);
  // Half past midnight in Washington, seven weeks after the evidence ended.
  const context = await browser.newContext();
  await setClock(context, '2026-11-29T05:30:00Z');
  const later = await context.newPage();
  await open(later, '#/estimate/hts=9403608093');
  await expect(later.getByLabel('Entry date', { exact: true })).toHaveValue('2026-11-29');
  await expect(later.locator('[data-after-evidence]')).toContainText('The evidence ends on 10 October 2026');
  await expect(later.locator('[data-headline] [data-next]')).toContainText(
    'In force when the evidence ended',
  );
  await context.close();
});

test('the timeline moves between changes of the law by keys, and by hand', async ({ page }) => {
  await open(page, '#/estimate/hts=6109100012');
  const slider = page.getByRole('slider', { name: 'Entry date on the timeline' });
  await expect(slider).toHaveAttribute('aria-valuetext', /10 October 2026: duty \$/);
  const before = await dutyOf(page);
  await slider.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  await settled(page);
  await expect.poll(() => dutyOf(page)).not.toBe(before);
  const told = await slider.getAttribute('aria-valuetext');
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /1 January 2025/);
  const box = await slider.boundingBox();
  if (box === null) throw new Error('no slider');
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await settled(page);
  expect(await slider.getAttribute('aria-valuetext')).not.toBe(told);
  // The whole drag is one step back.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', /1 January 2025/);
  await page.getByText('The same as a table').click();
  await page.getByRole('button', { name: /Enter on 24 July 2026/ }).click();
  await expect(page.getByLabel('Entry date', { exact: true })).toHaveValue('2026-07-24');
});

test('other laws stand beside the entry, with the difference to it', async ({ page }) => {
  await open(page);
  const grid = page.locator('[data-scenarios]');
  await grid.getByLabel('Add a law or a scenario').selectOption('transshipment-40');
  const column = grid.locator('th:has([data-scenario="transshipment-40"])');
  await expect(column).toContainText('found to be transshipped');
  const duties = await Promise.all((await grid.locator('[data-duty]').all()).map(valueOf));
  const own = await dutyOf(page);
  const changes = await Promise.all((await grid.locator('tfoot tr:nth-child(2) data').all()).map(valueOf));
  expect(changes).toEqual(duties.map((duty) => duty - own));
  await column.getByRole('button').click();
  await expect(column).toHaveCount(0);
});

test('the price that keeps the landed cost lands there within a cent', async ({ page }) => {
  await open(page);
  const board = page.locator('[data-price]');
  await board.getByRole('button', { name: 'Calculate the price' }).click();
  await board.getByLabel('Cost as under').selectOption('mfn-only');
  await expect(board.locator('.headline')).toContainText('9.6');
  const before = await valueOf(board.locator('[data-before]'));
  const [none, whole] = [board.locator('[data-ddp]').first(), board.locator('[data-ddp]').last()];
  expect(await valueOf(none)).toBe(await valueOf(board.locator('[data-now]')));
  expect(Math.abs((await valueOf(whole)) - before)).toBeLessThanOrEqual(1);
  // Of an entry that cannot be assessed there is no price, and none of an earlier one in its place.
  const value = page.getByLabel('Customs value, US dollars');
  await value.fill('a lot');
  await expect(board).toContainText('a line of the entry cannot be assessed');
  await expect(board.locator('.headline')).toHaveCount(0);
  await value.fill('20000');
  await expect(board.locator('.headline')).toContainText('9.6');
});

test('rows of a spreadsheet become lines, and a bad one keeps its text', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
  await page
    .getByLabel('Paste the rows here')
    .fill('Mã HS\tTrị giá\n6403.99.90.65\t1.500,50\n6109.10.00.12\tnhiều\n');
  await page.getByRole('button', { name: 'Replace all lines' }).click();
  await expect(page.locator('[data-line]')).toHaveCount(2);
  await expect(page.locator('[data-line="1"]')).toContainText('“nhiều” is not an amount');
  await expect(page.locator('[data-line="0"] [data-line-duty]')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-line]')).toHaveCount(0);
});

test('an edit of one line among 200 draws that line again, and no other', async ({ page }) => {
  await open(page);
  const rows = Array.from({ length: 200 }, (_, row) => `6109100012\t${1000 + row}`);
  await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
  await page.getByLabel('Paste the rows here').fill(['HTS\tCustoms value', ...rows].join('\n'));
  await page.getByRole('button', { name: 'Replace all lines' }).click();
  await expect(page.locator('[data-line-duty]')).toHaveCount(200);
  await settled(page);
  await still(page);
  const duty = await dutyOf(page);
  await page
    .locator('[data-line]')
    .first()
    .evaluate((row) => {
      window.changedLines = new Set();
      const placeOf = (node: Node): string =>
        (node instanceof Element ? node : node.parentElement)?.closest('tr')?.getAttribute('data-line') ??
        'none';
      new MutationObserver((records) => {
        for (const { target } of records) window.changedLines.add(placeOf(target));
      }).observe(row.parentElement ?? row, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
  await page.getByLabel('Customs value, US dollars').fill('2000');
  await expect.poll(() => dutyOf(page)).toBe(duty + 29_000);
  await settled(page);
  expect(await page.evaluate(() => [...window.changedLines])).toEqual(['0']);
});

test('a locked estimate keeps its figures through a link', async ({ page, context }) => {
  await open(page, OPEN_FACTS);
  const duty = await dutyOf(page);
  await expect(page).toHaveURL(/#\/estimate\/e=/);
  const unlocked = page.url();
  await chooseFromMenu(page, 'Lock these figures');
  await expect(page.locator('[data-locked]')).toBeVisible();
  await expect(page.getByLabel('Customs value, US dollars')).toBeDisabled();
  await expect(page).not.toHaveURL(unlocked);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('[data-locked]')).toBeVisible();
  expect(await valueOf(other.locator('[data-figure="duty"]').first())).toBe(duty);
  await other.getByRole('button', { name: 'Calculate again beside them' }).click();
  await expect(other.locator('[data-table="beside"]')).toBeVisible();
  await other.getByRole('button', { name: 'Unlock and calculate' }).click();
  await expect(other.getByLabel('Customs value, US dollars')).toBeEnabled();
});

test('a link opens the same estimate, and the way back leads back', async ({ page, context }) => {
  await open(page, '#/estimate/hts=6403999065&value=1234.56');
  await expect(page).toHaveURL(/#\/estimate\/e=/);
  const byOcean = page.url();
  await page.getByLabel('Arrives by').selectOption('air');
  await settled(page);
  await expect(page).not.toHaveURL(byOcean);
  const [duty, withFees] = [await dutyOf(page), await valueOf(figure(page, 'with-fees'))];
  const other = await context.newPage();
  await open(other, new URL(page.url()).hash);
  expect([await dutyOf(other), await valueOf(figure(other, 'with-fees'))]).toEqual([duty, withFees]);
  await page.goBack();
  await settled(page);
  await expect(page.getByLabel('Arrives by')).toHaveValue('ocean');
});

test('hostile and old links give a message and lose nothing', async ({ page }) => {
  await open(page, '#/estimate/hts=6403999065&value=500');
  for (const rest of [
    'e=AAAA',
    `e=${'A'.repeat(70_000)}`,
    '%3Cimg%20src=x%3E',
    'hts=61&evil=1',
    'e=q1YqSy0qzszPU7JSMtQzVNJRKkktLlGyMjPQUUpOLEnNyy9SsjI0MNBRKkstKk5VsqqOjY2tBQA',
  ]) {
    await page.evaluate((to) => (location.hash = `#/estimate/${to}`), rest);
    const alert = page.getByRole('alert');
    await expect(alert).toBeVisible();
    await expect(page.getByLabel('Customs value, US dollars')).toHaveValue('500');
    await alert.getByRole('button').click();
    await expect(alert).toHaveCount(0);
  }
});

test('the whole way by keyboard: product, value, date, an answer, undo', async ({ page }) => {
  await open(page);
  const reach = async (name: RegExp): Promise<void> => {
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const focused = document.activeElement;
        const named = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
        return named ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
      });
      if (name.test(label.trim())) return;
    }
    throw new Error(`${name} cannot be reached`);
  };
  await reach(/^Product/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('8544.42.90.90');
  await reach(/^Customs value/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('20000');
  await settled(page);
  await expect(page.locator('[data-question="metal_weight_pct"]')).toBeVisible();
  await reach(/^percent of the weight/);
  const wide = await figure(page, 'high').getAttribute('data-value');
  await page.keyboard.type('5');
  await expect(figure(page, 'high')).not.toHaveAttribute('data-value', wide ?? '');
  const duty = await dutyOf(page);
  expect(duty).toBeGreaterThan(0);
  await page.keyboard.press('Shift+Tab');
  await reach(/^Clear the answer|^Legal text|^I don/);
});

test('the sheet for the buyer is in its own language and alone on paper', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await open(page);
  const total = await valueOf(figure(page, 'with-fees'));
  await chooseFromMenu(page, 'Print the sheet for the buyer: Tiếng Việt');
  const sheet = page.locator('[data-sheet="vi"]');
  await expect(sheet).toContainText('Trị giá hải quan');
  await expect(sheet).toHaveAttribute('lang', 'vi');
  expect(await valueOf(sheet.locator('[data-sheet-total]'))).toBe(total);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-headline]')).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(sheet.getByRole('button')).toHaveCount(0);
  await expect(sheet).toContainText(/phiên bản dữ liệu [0-9a-f]{12}/);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

for (const [colorScheme, locale, width] of [
  ['light', 'en-US', 1280],
  ['light', 'vi-VN', 390],
  ['dark', 'en-US', 390],
  ['dark', 'vi-VN', 1280],
] as const)
  test.describe(`${colorScheme}, ${locale}, ${width} pixels wide`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 844 } });

    test('axe finds nothing with everything open, and nothing is wider than the window', async ({ page }) => {
      await open(page, OPEN_FACTS);
      await expect(page.locator('[data-scenarios] [data-duty]')).not.toHaveCount(0);
      await page.locator('[data-price] > button').click();
      await expect(page.locator('[data-ddp]').first()).toBeVisible();
      await page.locator('form button[aria-expanded]:not([popovertarget])').click();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await settled(page);
      expect(await violations(page)).toEqual([]);
      await expectWithinWindow(page);
    });
  });
