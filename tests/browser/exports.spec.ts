/** Every table and chart can be taken along, with the figures it shows and where they come from. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import Papa from 'papaparse';
import { en } from '../../ui/words/catalogue/en.ts';
import { studyWords } from '../../ui/words/catalogue/study-words.ts';
import { openPage, settled } from './opened.ts';

const menu = (page: Page, title: string): Locator =>
  page.getByRole('button', { name: `Save or copy: ${title}`, exact: true });

async function saved(page: Page, title: string, item: string): Promise<Buffer> {
  await menu(page, title).click();
  const button = page.getByRole('button', { name: item, exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await expect(page.getByText('Saved: ')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeHidden();
  return readFile(await file.path());
}

interface Exported {
  readonly title: string;
  readonly source: {
    readonly link: string;
    readonly dataVersion: string;
    readonly line: string;
    readonly edition: string;
    readonly flows: string | null;
    readonly notes: readonly string[];
    readonly laws: readonly unknown[];
  };
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}

const cents = (usd: string | null | undefined): number => Number((usd ?? '').replace('.', ''));
const json = async (page: Page, title: string): Promise<Exported> =>
  JSON.parse((await saved(page, title, 'Save as JSON')).toString('utf8')) as Exported;

test('the breakdown is saved with the figures of the screen, and its rows add up to its total', async ({
  page,
}) => {
  await openPage(page);
  const title = 'From the total down to a line';
  const { rows, source } = await json(page, title);
  const body = rows.slice(0, -1);
  for (const key of ['customs_value', 'duty_baseline', 'duty_b', 'difference_b'])
    expect(body.reduce((sum, row) => sum + cents(row[key]), 0)).toBe(cents(rows.at(-1)?.[key]));
  const onScreen = await page
    .locator('.breakdown tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('data')].map((data) => Number(data.getAttribute('value')))),
    );
  expect(onScreen.length).toBe(body.length);
  expect(
    body.map((row) =>
      [row['customs_value'], row['duty_baseline'], row['duty_b'], row['difference_b']].map(cents),
    ),
  ).toEqual(onScreen);
  expect(source.line).toContain(source.dataVersion);

  const csv = await saved(page, title, 'Save as CSV');
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<string[]>(csv.toString('utf8').slice(1));
  expect(errors).toEqual([]);
  expect(data.slice(1, rows.length + 1).map((row) => row[2])).toEqual(
    rows.map((row) => row['customs_value']),
  );
});

test('the link in a file opens the same figures', async ({ page }) => {
  await openPage(page, '#v=1&base=law:2025-01-01&with=law:2025-10-20');
  const before = await json(page, 'Duty by chapter');
  await page.goto('about:blank');
  await page.goto(before.source.link);
  await settled(page);
  expect(await json(page, 'Duty by chapter')).toEqual(before);
});

test('a chart is a picture without the page: light colours, no style, no outside reference', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage(page);
  const svg = (await saved(page, 'Duty by chapter', 'Save the chart as SVG')).toString('utf8');
  expect(/class=|style=|href|url\(|<image|<style|<script/.exec(svg)).toBeNull();
  expect(svg.match(/<rect/g)?.length).toBeGreaterThanOrEqual(25);
  expect(svg.includes('fill="rgb(13, 95, 115)"')).toBe(true);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('auto');
  // Another page: this one's policy lets nothing be read as a document.
  const elsewhere = await page.context().newPage();
  const told = await elsewhere.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      broken: read.querySelector('parsererror') !== null,
      title: read.querySelector('title')?.textContent ?? '',
      words: [...read.querySelectorAll('text')].map((each) => each.textContent ?? '').join(' '),
    };
  }, svg);
  expect(told.broken).toBe(false);
  expect(told.title).toBe('Duty by chapter');
  for (const words of ['Electrical machinery', 'Duty, scenario', 'Hypothetical', 'data version', '#v=1'])
    expect(told.words).toContain(words);

  const png = await saved(page, 'Duty by chapter', 'Save the chart as PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
});

test('copying for a spreadsheet; where the clipboard is blocked the text stands selected', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await menu(page, 'Duty by chapter').click();
  await page.getByRole('button', { name: 'Copy for a spreadsheet' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[0]?.split('\t').length).toBe(8);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy for a spreadsheet' }).click();
  const field = page.getByRole('textbox', { name: 'Text to copy' });
  await expect(field).toBeFocused();
  expect(await field.inputValue()).toBe(copied);
  expect(
    await field.evaluate((each: HTMLTextAreaElement) => [each.selectionStart, each.selectionEnd]),
  ).toEqual([0, copied.length]);
});

test('in Vietnamese a comma stands for the decimals unless the person says otherwise; the keyboard suffices', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openPage(page);
  await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
  const button = page
    .locator('.chapters')
    .getByRole('button', { name: /^Lưu hoặc sao chép/ })
    .first();
  await button.focus();
  await page.keyboard.press('Enter');
  const save = page.getByRole('button', { name: 'Lưu tệp CSV' });
  await expect(save).toBeEnabled();
  const panel = page.locator(':popover-open');
  const box = await panel.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(save).toBeFocused();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const text = (await readFile(await file.path())).toString('utf8');
  const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ';' });
  expect(data[1]?.length).toBe(8);
  expect(data[1]?.[2]).toMatch(/^\d+,\d\d$/);
  expect(text).toContain('Nguồn: ');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('every table and chart of every analysis has its menu, and its file adds up', async ({ page }) => {
  await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20-annex3');
  const total = (file: Exported, key: string): number =>
    file.rows.slice(0, -1).reduce((sum, row) => sum + cents(row[key]), 0);
  const last = (file: Exported, key: string): number => cents(file.rows.at(-1)?.[key]);

  const headline = await json(page, 'Headline figures');
  expect(cents(headline.rows[1]?.['difference'])).toBe(
    cents(headline.rows[1]?.['scenario']) - cents(headline.rows[1]?.['baseline']),
  );
  const movers = await json(page, 'Lines that change most');
  expect(movers.rows.length).toBeGreaterThan(10);
  for (const row of movers.rows)
    expect(cents(row['difference'])).toBe(cents(row['duty_scenario']) - cents(row['duty_baseline']));
  expect((await json(page, 'What the figures rest on')).rows.length).toBeGreaterThan(5);

  await page.getByRole('radio', { name: 'What makes it', exact: true }).check();
  await expect(menu(page, 'What makes the difference')).toBeVisible();
  const causes = await json(page, 'What makes the difference');
  expect(total(causes, 'share')).toBe(cents(headline.rows[1]?.['difference']));
  expect(cents(causes.rows[0]?.['duty_after'])).toBe(cents(headline.rows[1]?.['baseline']));
  for (const row of causes.rows.slice(-2))
    expect(cents(row['duty_after'])).toBe(cents(headline.rows[1]?.['scenario']));

  await page.getByRole('radio', { name: 'Annex III', exact: true }).check();
  await expect(menu(page, 'All lines')).toBeVisible();
  const categories = await json(page, 'Annex III: what zero rates would be worth');
  const lines = await json(page, 'All lines');
  for (const key of ['customs_value', 'duty_certain', 'duty_in_full']) {
    expect(total(categories, key)).toBe(last(categories, key));
    expect(lines.rows.reduce((sum, row) => sum + cents(row[key]), 0)).toBe(last(categories, key));
  }

  await page.getByRole('radio', { name: 'Both directions', exact: true }).check();
  await expect(menu(page, 'Trade in both directions')).toBeVisible();
  const both = await json(page, 'Trade in both directions');
  const bySubheading = await json(page, 'Both directions by subheading');
  const sum = (key: string): number => bySubheading.rows.reduce((all, row) => all + cents(row[key]), 0);
  expect([sum('imports_value'), sum('exports_value')]).toEqual(
    ['imports', 'exports'].map((side) => cents(both.rows[0]?.[side])),
  );
  expect((await json(page, 'Left out of these figures')).rows.length).toBe(4);

  await page.getByRole('radio', { name: 'Collected duty', exact: true }).check();
  await expect(menu(page, 'Duty under the law, and duty collected')).toBeVisible();
  for (const row of (await json(page, 'Duty under the law, and duty collected')).rows)
    expect(cents(row['gap'])).toBe(cents(row['statutory']) - cents(row['collected']));
  const gap = await json(page, 'What the gap is made of');
  expect(total(gap, 'amount')).toBe(last(gap, 'amount'));
});

test('the neighbours and the history of a tariff line leave with their law and the example', async ({
  page,
}) => {
  await page.goto('/#/schedule/6109.10.00');
  const today = page.locator('[data-figure="duty-today"]');
  await expect(today).toBeVisible();
  const shown = page.locator('section[aria-labelledby="neighbours-title"] tbody tr');
  await expect(shown.first()).toBeVisible();
  const neighbours = await json(page, 'Neighbours under heading 6109');
  expect(neighbours.rows).toHaveLength(await shown.count());
  expect(neighbours.rows.find((row) => row['hts_code'] === '6109.10.00')).toMatchObject({
    column_1: '16.5%',
    total_rate: '29.0000',
  });
  expect(neighbours.source.link).toContain('#/schedule/6109.10.00');
  expect(neighbours.source.laws).toMatchObject([{ lawAsOf: '2026-10-10', status: 'inForce' }]);

  const history = await json(page, 'The duty over all laws');
  const framework = history.rows.find((row) => row['from'] === '2025-08-07');
  expect(framework).toMatchObject({ rate: '36.5000', status: 'Ended' });
  // Each row says which law it stands on; none is said to be that of all.
  expect(history.source.laws).toEqual([]);
  expect(history.rows.every((row) => row['status'] !== '' && row['changes'] !== '')).toBe(true);
  const svg = (await saved(page, 'The duty over all laws', 'Save the chart as SVG')).toString('utf8');
  expect(svg).toContain('evidence ends');
  expect(svg).toContain('<path');
});

test('the numbers of a line and what Viet Nam charges leave with the trade and the tariff that they are of', async ({
  page,
}) => {
  await page.goto('/#/schedule/6109.10.00');
  const numbers = 'Statistical numbers and trade in 2024';
  await expect(menu(page, numbers)).toBeVisible();
  const trade = await json(page, numbers);
  expect(trade.source).toMatchObject({ laws: [], flows: 'us-imports-vn-2024' });
  const body = trade.rows.slice(0, -1);
  expect(body.length).toBeGreaterThan(5);
  for (const key of ['customs_value', 'duty_calculated'])
    expect(body.reduce((sum, row) => sum + cents(row[key]), 0)).toBe(cents(trade.rows.at(-1)?.[key]));
  expect(trade.rows.at(-1)?.['hts_code']).toBe('6109.10.00');

  const other = await json(page, 'The other direction: Viet Nam’s tariff');
  expect(other.source).toMatchObject({
    laws: [],
    flows: null,
    edition: 'Tariff of Viet Nam, edition 2026-01',
  });
  expect(other.source.line).not.toContain('HTS');
  expect(other.rows.length).toBeGreaterThan(0);
  expect(other.rows.every((row) => row['vn_code']?.startsWith('6109.10'))).toBe(true);
});

test('the stack of duties leaves as figures and as a picture with its bars, names and amounts', async ({
  page,
}) => {
  await page.goto('/#/estimate/hts=6109100012');
  const title = 'The duty, measure by measure';
  await expect(menu(page, title)).toBeVisible();
  const stack = await json(page, title);
  expect(stack.rows.map((row) => [row['key'], row['heading'], row['duty'], row['effective_rate']])).toEqual([
    ['s301fl', '9903.05.84', '1250.00', '12.5000'],
    ['column-1-general', '6109.10.00.12', '1650.00', '16.5000'],
    ['total', null, '2900.00', '29.0000'],
  ]);
  expect(stack.source.laws).toMatchObject([{ lawAsOf: '2026-10-10', status: 'inForce' }]);
  expect(stack.source.notes).toContain('Line 1: 6109.10.00.12');

  const svg = (await saved(page, title, 'Save the chart as SVG')).toString('utf8');
  const bars = [
    ...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="20" fill="([^"]+)"/g),
  ];
  // One bar: the second part begins where the first ends, but for a hair between them, each of its own colour.
  const [first, second] = bars.map(([, x, width]) => ({ x: Number(x), width: Number(width) }));
  expect(bars).toHaveLength(2);
  expect(bars[0]?.[3]).not.toBe(bars[1]?.[3]);
  const gap = (second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0);
  expect(gap).toBeGreaterThan(0);
  expect(gap).toBeLessThan(4);
  const whole = (first?.width ?? 0) + (second?.width ?? 0);
  expect((first?.width ?? 0) / whole).toBeCloseTo(1250 / 2900, 2);
  for (const told of ['Section 301 duty', 'Ordinary duty', '$1,250.00', '$1,650.00', '$2,900.00', '29.00%'])
    expect(svg).toContain(told);
  // What is folded away on the page is not in the picture: the reasons and the sources of each duty.
  expect(svg).not.toContain('Federal Register');
  expect(svg).not.toContain('$10,000 at');

  const entry = await json(page, 'Result');
  expect(entry.rows.at(-1)).toMatchObject({ duty: '2900.00', mpf: '34.64', hmf: '12.50' });
});

test('files, measures, lists, gaps and accuracy leave the sources with their instruments and no law of a scenario', async ({
  page,
}) => {
  const part = async (rest: string, title: string): Promise<void> => {
    await page.goto(`/#/sources/${rest}`);
    await expect(menu(page, title)).toBeVisible();
  };
  await part('data', 'Table of the files');
  const files = await json(page, 'Table of the files');
  expect(files.rows).toHaveLength(await page.locator('tr[data-file]').count());
  expect(files.rows.every((row) => /^[0-9a-f]{64}$/.test(row['sha256'] ?? ''))).toBe(true);
  expect(files.rows.find((row) => row['file'] === 'citations.json')?.['rows']).toBe('document');
  expect(files.source).toMatchObject({ laws: [], flows: null });
  expect(files.source.line).toMatch(/^Source: .+; evidence to 10 October 2026; data version \w+\.$/);
  expect(files.source.link).toContain('#/sources/data');

  await part('measures', 'Measures');
  const measures = await json(page, 'Measures');
  const listed = await page.locator('[data-measure]').count();
  expect(new Set(measures.rows.map((row) => row['measure'])).size).toBe(listed);
  expect(measures.rows.every((row) => row['instruments'] !== '')).toBe(true);

  await part('changes/2026-07-23..2026-07-24', 'Between two days');
  const changes = await json(page, 'Between two days');
  expect(changes.rows.filter((row) => row['code'] === null)).toHaveLength(
    await page.locator('.difference [data-change]').count(),
  );
  expect(changes.rows).toContainEqual(
    expect.objectContaining({ change: 'Begins', key: 's301fl', rate_before: null, rate_after: '12.5%' }),
  );
  expect(changes.rows.filter((row) => row['code'] !== null).length).toBeGreaterThan(1000);

  const spans = 'Entry dates, headings and rates';
  await part('measures/ieepa-annex-ii', spans);
  const dates = await json(page, spans);
  expect(dates.rows).toMatchObject([
    { from: '2025-04-05', until: '2026-02-23', heading: '9903.01.32', rate: 'exempts' },
  ]);
  expect(dates.source.notes).toContain('Identifier: ieepa-annex-ii');
  const svg = (await saved(page, spans, 'Save the chart as SVG')).toString('utf8');
  // The years, the bar, and where the evidence ends.
  expect(svg.match(/<rect/g)?.length).toBeGreaterThanOrEqual(6);
  expect(svg).toContain('5 April 2025 to 23 February 2026');

  await page.locator('[data-list="annex-ii"] button').first().click();
  const list = 'Annex II to EO 14257';
  await expect(menu(page, list)).toBeVisible();
  const csv = (await saved(page, list, 'Save as CSV')).toString('utf8').slice(1);
  const { data, errors } = Papa.parse<string[]>(csv);
  expect(errors).toEqual([]);
  // All of the list, not only what is drawn.
  const entries = data.slice(
    1,
    data.findIndex(([first]) => first === ''),
  );
  expect(entries.length).toBe(1324);
  expect(entries.every((row) => row.length === 6 && /^\d{4}-\d\d-\d\d$/.test(row[1] ?? ''))).toBe(true);
  expect(csv).toContain('Executive Order 14257');
  await page.getByLabel('Code or note').fill('0201.10.05');
  expect((await json(page, list)).rows).toHaveLength(1);

  await part('gaps', 'Where a published source and this project differ');
  const differing = await json(page, 'Where a published source and this project differ');
  expect(differing.rows[0]).toMatchObject({ duty_source: '2200.00', duty_here: '5200.00' });
  const dollars = 'What today’s figures rest on, in dollars (law of 10 October 2026, trade of 2024)';
  await expect(menu(page, dollars)).toBeVisible();
  const gaps = await json(page, dollars);
  expect(gaps.source).toMatchObject({
    flows: 'us-imports-vn-2024',
    laws: [{ lawAsOf: '2026-10-10', status: 'inForce', side: null }],
  });
  const shown = await page
    .locator('table[aria-labelledby="gaps-dollars"] data')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));
  expect(gaps.rows.map((row) => cents(row['customs_value']))).toEqual(shown);

  await part('accuracy', 'By source');
  const accuracy = await json(page, 'By source');
  expect(accuracy.rows).toHaveLength(
    await page.locator('table[aria-labelledby="accuracy-sources"] tbody tr').count(),
  );
  expect(accuracy.rows.every((row) => Number(row['cases']) > 0)).toBe(true);
  const classes = await json(page, 'Why the others differ');
  expect(classes.rows).toHaveLength(
    await page.locator('table[aria-labelledby="parity-classes"] tbody tr').count(),
  );
});

test('the readings of the formula leave with what was put in, the published figures with their sources', async ({
  page,
}) => {
  await openPage(page, '#v=1&base=framework-20&with=framework-20-annex3');
  await page.getByRole('button', { name: 'Open the formula of April 2025' }).click();
  const readings = 'Published readings of the parameters';
  await expect(menu(page, readings)).toBeVisible();
  await expect(page.locator('[data-table="readings"] tbody data').first()).toBeVisible();
  const bench = await json(page, readings);
  expect(bench.rows[0]).toMatchObject({ key: 'ustr', epsilon: '4', phi: '0.25' });
  expect(Number(bench.rows[0]?.['reduced'])).toBeCloseTo(45.2, 1);
  expect(bench.source).toMatchObject({ laws: [], flows: null });
  expect(bench.source.notes).toContain('Trade of: 2024');
  await page.getByLabel('US exports to Viet Nam (x), $ billion').fill('20');
  await expect(async () => {
    const own = await json(page, readings);
    expect(own.source.notes).toContain('Trade of: own figures');
    expect(own.rows[0]?.['reduced']).not.toBe(bench.rows[0]?.['reduced']);
  }).toPass();

  await page.getByRole('button', { name: en.response.open }).click();
  const panel = page.getByRole('form', { name: studyWords('en').study.settings.title });
  await panel.getByText(studyWords('en').study.settings.more).click();
  const published = 'Published figures, with their sources';
  await panel.getByText(published).click();
  const figures = await json(page, published);
  expect(figures.rows).toHaveLength(await page.locator('[data-table="published"] tbody tr').count());
  expect(figures.rows.every((row) => row['source'] !== '' && row['evidence'] !== '')).toBe(true);
});

test('a line of the trade leaves with every measure under the side that is chosen', async ({ page }) => {
  await openPage(page, '#v=1&base=framework-20&with=framework-20-annex3');
  await page.getByLabel(en.lines.search.label).fill('6403999065');
  await page.getByRole('button', { name: en.lines.search.open, exact: true }).click();
  const title = en.lines.view.titleOf('6403.99.90.65');
  await expect(menu(page, title)).toBeVisible();
  const scenario = await json(page, title);
  const body = scenario.rows.slice(0, -1);
  const sum = body.reduce((all, row) => all + cents(row['duty']), 0);
  expect(sum).toBe(cents(scenario.rows.at(-1)?.['duty']));
  expect(body.length).toBeGreaterThan(90);
  // A measure that is not due has no amount, and no zero.
  expect(body.filter((row) => row['verdict'] === 'Does not apply').every((row) => row['duty'] === null)).toBe(
    true,
  );
  expect(scenario.source.laws).toMatchObject([{ side: null, title: '20% with Annex III at zero' }]);
  await page.locator('.search').getByRole('radio', { name: '20% reciprocal tariff' }).check({ force: true });
  await expect(async () => {
    const baseline = await json(page, title);
    expect(baseline.source.laws).toMatchObject([{ side: null, title: '20% reciprocal tariff' }]);
  }).toPass();
});
