/** How trade answers, as a student works it: the panel, its models and parameters, draws, charts, exporters. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { openPage } from './opened.ts';

const FRAGMENT = '#v=1&base=framework-20&with=framework-20-annex3';

async function answered(panel: Locator): Promise<void> {
  await expect(panel).toHaveAttribute('aria-busy', 'false');
}

async function openStudy(page: Page, fragment = FRAGMENT): Promise<Locator> {
  await openPage(page, fragment);
  await page.locator('section[aria-labelledby="response-closed-title"] button').click();
  const panel = page.locator('section[aria-labelledby="response-title"]');
  await expect(panel.locator('data[data-figure="response-imports"]')).toBeVisible();
  await answered(panel);
  return panel;
}

const headline = async (panel: Locator, name: string): Promise<number> =>
  Number(await panel.locator(`data[data-figure="response-${name}"]`).getAttribute('value'));

/** At the parameters chosen: where medians are shown, these stand beneath them. */
const headlines = (panel: Locator): Promise<readonly number[]> =>
  Promise.all(
    ['imports', 'revenue', 'surplus', 'welfare'].map(async (name) => {
      const chosen = panel.locator(`[data-point="${name}"]`);
      return (await chosen.count()) === 0
        ? headline(panel, name)
        : Number(await chosen.getAttribute('data-value'));
    }),
  );

/** The exact figures of a table, row by row; what is no number is NaN. */
const rowsOf = (panel: Locator, name: string): Promise<readonly (readonly number[])[]> =>
  panel
    .locator(`table[data-table="${name}"] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => Number(cell.querySelector('data')?.value)),
      ),
    );

const unfold = (panel: Locator): Promise<void> =>
  panel.evaluate((element) => {
    for (const details of element.querySelectorAll('details')) details.open = true;
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const bandsOf = (panel: Locator): Promise<readonly (string | undefined)[]> =>
  panel
    .locator('[data-band]')
    .evaluateAll((bands) =>
      bands.map((band) => `${(band as HTMLElement).dataset['low']} ${(band as HTMLElement).dataset['high']}`),
    );

test('figures add up: the headline, the ledger, the origins, the balance', async ({ page }) => {
  const panel = await openStudy(page);
  const [imports = NaN, revenue = NaN, surplus = NaN, welfare = NaN] = await headlines(panel);
  expect(Math.abs(surplus + revenue - welfare)).toBeLessThanOrEqual(2);
  // The bands are of these figures: each has one, and a low below a high.
  const bands = await bandsOf(panel);
  expect(bands).toHaveLength(4);
  for (const [index, name] of ['imports', 'revenue', 'surplus', 'welfare'].entries()) {
    const [low = NaN, high = NaN] = (bands[index] ?? '').split(' ').map(Number);
    const shown = await headline(panel, name);
    expect(low <= shown && shown <= high, `${name}: ${low} ${shown} ${high}`).toBe(true);
  }
  await expect(panel.locator('[data-corner]')).toBeVisible();
  await unfold(panel);
  const ledger = new Map(
    await panel
      .locator('table[data-table="ledger"] tbody tr')
      .evaluateAll((rows) =>
        rows.map(
          (row) => [(row as HTMLElement).dataset['row'], Number(row.querySelector('data')?.value)] as const,
        ),
      ),
  );
  const line = (key: string): number => ledger.get(key) ?? NaN;
  expect(line('rateEffect') + line('baseErosion')).toBe(line('revenue'));
  expect(line('consumerSurplus') + line('revenue')).toBe(line('importerWelfare'));
  expect(line('importerWelfare') + line('exporterLoss')).toBe(line('worldWelfare'));
  expect(line('deadweightLoss') + line('worldWelfare')).toBe(0);
  const origins = await rowsOf(panel, 'origins');
  const all = origins.slice(0, -1);
  expect(all.length).toBeGreaterThan(45);
  for (const column of [0, 1, 2, 3])
    expect(sum(all.map((row) => row[column] ?? NaN))).toBe(origins.at(-1)?.[column]);
  for (const [creation = NaN, diversion = NaN, price = NaN, change] of all)
    expect(creation + diversion + price).toBe(change);
  // What the rounding of fifty rows can leave, in cents.
  expect(Math.abs(origins.at(-1)?.[1] ?? NaN)).toBeLessThanOrEqual(all.length);
  const balance = await rowsOf(panel, 'balance');
  for (const column of [0, 1, 2])
    expect(
      Math.abs((balance[0]?.[column] ?? NaN) - (balance[1]?.[column] ?? NaN) - (balance[2]?.[column] ?? NaN)),
    ).toBeLessThanOrEqual(1);
  expect(Math.abs((balance[1]?.[2] ?? NaN) - imports)).toBeLessThanOrEqual(1);
  // The static row of the board is the comparison itself.
  const board = await rowsOf(panel, 'board');
  expect(board[0]?.[1]).toBe(-(board[0]?.[2] ?? NaN));
  expect(Math.abs((board[0]?.[1] ?? NaN) - line('rateEffect'))).toBeLessThanOrEqual(1);
  expect(board.at(-1)?.slice(0, 4).map(Math.round)).toEqual([imports, revenue, surplus, welfare]);
});

test('model, horizon and parameters are chosen by keyboard, and the answer follows', async ({ page }) => {
  const panel = await openStudy(page);
  const longRun = await headlines(panel);
  const form = panel.getByRole('form', { name: 'The model and its parameters' });
  const horizon = form.getByLabel('Horizon or published elasticities');
  await horizon.focus();
  await horizon.selectOption({ label: 'Short run (1 year)' });
  await answered(panel);
  const shortRun = await headlines(panel);
  expect(Math.abs(shortRun[0] ?? NaN)).toBeLessThan(Math.abs(longRun[0] ?? NaN));
  await expect(form).toContainText('boehm-short-run');
  // A pass-through below one leaves part of the cut with the exporters.
  const beta = form.getByLabel('Pass-through at the border (beta)');
  await beta.fill('0.9');
  await beta.press('Tab');
  await answered(panel);
  expect((await headlines(panel))[2]).toBeLessThan(shortRun[2] ?? NaN);
  await expect(panel).toContainText('buyers bear 9');
  // Rubbish is told beside the field and changes nothing.
  const standing = await headlines(panel);
  for (const rubbish of ['', '1.5', '-1', 'much', '1e9']) {
    await beta.fill(rubbish);
    await beta.press('Tab');
    await expect(form.getByRole('alert')).toBeVisible();
  }
  expect(await headlines(panel)).toEqual(standing);
  await beta.fill('1');
  await beta.press('Tab');
  // Arrows move through the models.
  await form.getByRole('radio', { name: 'Nest of origins' }).focus();
  await page.keyboard.press('ArrowLeft');
  await answered(panel);
  const still = await headlines(panel);
  expect([still[0], still[3]]).toEqual([0, 0]);
  expect(still[2]).toBe(-(still[1] ?? NaN));
  await expect(panel).toContainText('no interval');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await answered(panel);
  expect((await headlines(panel))[0]).toBeGreaterThan(0);
  await expect(panel).toContainText('A linear model, made for duty cuts');
});

test('a rise that SMART cannot answer is told with the money that it touches', async ({ page }) => {
  const panel = await openStudy(page, '#v=1&base=law:2025-01-01&with=framework-20');
  const nest = await headlines(panel);
  expect(nest[0]).toBeLessThan(0);
  await panel.getByRole('radio', { name: 'SMART', exact: true }).check({ force: true });
  await answered(panel);
  await expect(panel).not.toContainText('NaN');
  const es = panel.getByLabel('Substitution between origins (Es)');
  await es.fill('20');
  await es.press('Tab');
  await answered(panel);
  await expect(panel.locator('.warning', { hasText: 'Without a result' }).first()).toBeVisible();
});

test('draws show progress, can be stopped, and the same seed gives the same figures', async ({ page }) => {
  const panel = await openStudy(page, '#v=1&base=law:2025-01-01&with=framework-20');
  const first = await bandsOf(panel);
  const draws = panel.getByLabel('Draws', { exact: true });
  const seed = panel.getByLabel('Seed', { exact: true });
  const again = panel.getByRole('button', { name: 'Draw again' });
  const drawn = (): Promise<void> => expect(again).toBeVisible();
  await seed.fill('2');
  await again.click();
  await drawn();
  await expect.poll(async () => (await bandsOf(panel)).length).toBe(first.length);
  expect(await bandsOf(panel)).not.toEqual(first);
  await seed.fill('1');
  await again.click();
  await expect.poll(() => bandsOf(panel)).toEqual(first);
  await draws.fill('10000');
  await draws.press('Tab');
  // Watched from within: the draws of a fast machine are over before a test's next step.
  const seen = await panel.evaluate(async (element) => {
    const buttonOf = (name: string): HTMLButtonElement | undefined =>
      [...element.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
    buttonOf('Draw again')?.click();
    for (let frame = 0; frame < 600; frame += 1) {
      await new Promise(requestAnimationFrame);
      const progress = element.querySelector('progress');
      if (progress === null || progress.value === 0) continue;
      buttonOf('Stop')?.click();
      return [progress.value, progress.max];
    }
    return null;
  });
  expect(seen?.[1]).toBe(10_000);
  expect(seen?.[0]).toBeLessThan(10_000);
  await expect(panel.getByText('Stopped.')).toBeVisible();
  // What was drawn before stands.
  expect(await bandsOf(panel)).toEqual(first);
});

test('formulas unfold for a chosen product, and a code that has no answer says so', async ({ page }) => {
  const panel = await openStudy(page);
  await unfold(panel);
  const code = panel.getByLabel('Another HS6 code');
  await code.fill('0901.11');
  await code.press('Enter');
  const steps = panel.locator('[data-chart="ledger"] [data-step]');
  await expect(panel.locator('[data-chart="ledger"] summary').nth(1)).toContainText('0901.11');
  const step = async (key: string): Promise<number> =>
    Number(
      await panel.locator(`[data-chart="ledger"] [data-step="${key}"] strong data`).getAttribute('value'),
    );
  expect(await steps.count()).toBe(6);
  expect((await step('surplus')) + (await step('revenue'))).toBeCloseTo(await step('welfare'), 1);
  for (const chart of ['origins', 'curve', 'tornado'])
    expect(await panel.locator(`[data-chart="${chart}"] [data-step]`).count()).toBeGreaterThan(3);
  await code.fill('12');
  await code.press('Enter');
  await expect(panel.getByText('Six digits, such as 090111.')).toBeVisible();
  await code.fill('999999');
  await code.press('Enter');
  await expect(panel.getByText(/^9999\.99: Viet Nam did not supply it/)).toBeVisible();
});

test('an exported table has exact dollars, its source and its notes', async ({ page }) => {
  const panel = await openStudy(page);
  // The ledger is of the parameters chosen, also where the headline shows the median of draws.
  const [, revenue = 0] = await headlines(panel);
  await panel.locator('[data-chart="ledger"] .export button').click();
  const download = page.waitForEvent('download');
  await panel.locator('[data-chart="ledger"]').getByRole('button', { name: /JSON/ }).click();
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const part of stream) text += String(part);
  expect(text).toContain((revenue / 100).toFixed(2));
  expect(text).toContain('Partial equilibrium');
  expect(text).toContain('boehm-long-run');
});

test('an exporter states a share of value added, and a figure per household has its denominator', async ({
  page,
}) => {
  const panel = await openStudy(page);
  await unfold(panel);
  await expect(panel.locator('[data-figure="per-household"]')).toHaveCount(0);
  const share = panel.getByLabel('Share of value added in Viet Nam, percent: coffee', { exact: true });
  await share.fill('40');
  await share.press('Tab');
  const row = panel.locator('table[data-table="value-added"] tr[data-row="coffee"]');
  await expect(row).toBeVisible();
  const [before = NaN] = await row
    .locator('data')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLDataElement).value)));
  const sales = await panel
    .locator('table[data-table="exporters"] tr[data-row="coffee"] data')
    .first()
    .getAttribute('value');
  expect(before / Number(sales)).toBeCloseTo(0.4, 6);
  const households = panel.getByLabel('Number of households');
  await households.fill('1000');
  await households.press('Tab');
  await expect(panel.locator('[data-figure="per-household"]')).toContainText('1,000 households');
});

for (const { colorScheme, locale, width } of [
  { colorScheme: 'light', locale: 'en-US', width: 1280 },
  { colorScheme: 'dark', locale: 'vi-VN', width: 390 },
] as const)
  test.describe(`${colorScheme}, ${locale}, ${width} pixels wide`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 844 } });

    test('the study and the bench pass axe, and nothing is wider than the window', async ({ page }) => {
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      const panel = await openStudy(page);
      await page.locator('.formula button').click();
      await expect(page.locator('[data-step="rate"] data')).toHaveAttribute('value', '46');
      await unfold(panel);
      expect(await violations(page, 'main')).toEqual([]);
      await expectWithinWindow(page);
      const intoTheNext = await panel
        .locator('.headline dd')
        .evaluateAll((cells) =>
          cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
        );
      expect(intoTheNext, 'figures that run into the next').toEqual([]);
      expect(await panel.innerText()).not.toMatch(/NaN|undefined|Infinity/);
      expect(complaints).toEqual([]);
    });
  });

test.describe('a study in a link', () => {
  const STUDY = 'study=model:ces,horizon:shortRun,draws:40,seed:7&bench=year:2025,target:46';

  test('opens as it was left, and says in its address what is changed', async ({ page, context }) => {
    await openPage(page, `${FRAGMENT}&${STUDY}`);
    const panel = page.locator('section[aria-labelledby="response-title"]');
    await answered(panel);
    await expect(panel.getByLabel('Horizon or published elasticities')).toHaveValue('shortRun');
    await expect(panel.getByLabel('Seed', { exact: true })).toHaveValue('7');
    const bench = page.getByRole('region', { name: 'The reciprocal formula, to try out' });
    await expect(bench.getByLabel('Wanted rate, percent')).toHaveValue('46');
    await expect(bench.getByLabel('Trade of')).toHaveValue('2025');
    await panel.getByLabel('Pass-through at the border (beta)').fill('0.5');
    await panel.getByLabel('Pass-through at the border (beta)').press('Tab');
    await expect
      .poll(() => page.url())
      .toContain('study=model:ces,horizon:shortRun,beta:0.5,draws:40,seed:7');
    await answered(panel);
    const here = await headlines(panel);
    const elsewhere = await context.newPage();
    await openPage(elsewhere, new URL(page.url()).hash);
    const there = elsewhere.locator('section[aria-labelledby="response-title"]');
    await expect(there.locator('data[data-figure="response-imports"]')).toBeVisible();
    await answered(there);
    expect(await headlines(there)).toEqual(here);
    expect(await bandsOf(there)).toEqual(await bandsOf(panel));
    await expect(page.locator('[data-hash]')).toHaveText(/^[0-9a-f]{64}$/);
    await expect(elsewhere.locator('[data-hash]')).toHaveText(await page.locator('[data-hash]').innerText());
  });

  test('what it cannot mean is told by its name, in the panel and above the scenarios', async ({ page }) => {
    await openPage(page, `${FRAGMENT}&study=model:ces,eta:2,eta:3`);
    const panel = page.locator('section[aria-labelledby="response-title"]');
    await expect(panel.getByRole('alert')).toContainText('“eta” more than once');
    await expect.poll(() => page.url()).toMatch(/study=model:ces$/);
    await page.goto('/#/sources');
    await page.goto(`/${FRAGMENT}&study=model:ces&study=model:smart`);
    await expect(page.getByText('It says “study” more than once.')).toBeVisible();
  });
});
