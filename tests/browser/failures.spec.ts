/** What the page says and offers when data or the worker fail. */
import type { Route } from '@playwright/test';
import { expect, test } from './dated.ts';
import {
  figure,
  killWorkers,
  loseAnswers,
  openPage,
  settled,
  still,
  valueOf,
  withLosableAnswers,
  withMortalWorker,
} from './opened.ts';

const RATES = /packed-schedule-[^/]*\.json$/;
const TRADE = /packed-us-imports-vn-2024-[^/]*\.json$/;
const DESCRIPTIONS = /us-imports-vn-2024\.text[^/]*\.tsv$/;
const WORKER = /engine\.worker[^/]*\.js$/;

const corrupt = (route: Route): Promise<void> => route.fulfill({ body: 'hts8\tgeneral\n01012100\t99%\n' });

test('a damaged data file is named, nothing is calculated from it, and trying again works', async ({
  context,
  page,
}) => {
  await context.route(RATES, corrupt);
  await page.goto('/#/scenarios');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('is damaged');
  await expect(page.locator('.comparison')).toHaveCount(0);
  await context.unroute(RATES);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a data file that cannot be reached is named, and trying again works', async ({ context, page }) => {
  await context.route(RATES, (route) => route.abort());
  await page.goto('/#/scenarios');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await context.unroute(RATES);
  await page.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
});

test('without the trade of 2024 the first page stands; the comparison says what is missing and can be tried again', async ({
  context,
  page,
}) => {
  await context.route(TRADE, (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('main:not(:has(.loading)) h2').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto('/#/scenarios');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await context.unroute(TRADE);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
});

test('without descriptions the figures stand, and the descriptions can be asked for again', async ({
  context,
  page,
}) => {
  await context.route(DESCRIPTIONS, corrupt);
  await openPage(page);
  const movers = page.locator('section[aria-labelledby="movers-title"]');
  await expect(movers.getByRole('alert')).toContainText('descriptions could not be loaded');
  await context.unroute(DESCRIPTIONS);
  await movers.getByRole('button', { name: 'Try again' }).click();
  await expect(movers.getByRole('alert')).toHaveCount(0);
  await expect(movers.locator('.description').first()).not.toBeEmpty();
});

test('a worker that does not start is said to have stopped, and can be started again', async ({
  context,
  page,
}) => {
  await context.route(WORKER, (route) => route.abort());
  await page.goto('/#/scenarios');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The calculation stopped');
  await context.unroute(WORKER);
  await alert.getByRole('button', { name: 'Start again' }).click();
  await settled(page);
});

test('a worker that dies while it is used leaves the choice, and can be started again', async ({ page }) => {
  await withMortalWorker(page);
  await openPage(page);
  await killWorkers(page);
  await page.locator('#scenario-1').selectOption('mfn-only');
  const alert = page.getByRole('alert').filter({ hasText: 'killed' });
  await alert.getByRole('button', { name: 'Start again' }).click();
  await settled(page);
  await expect(page.locator('#headline-title')).toContainText('Ordinary duty only (MFN)');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [when, ready] of [
  ['while it still reads the words of products', () => Promise.resolve()],
  ['when all is read', still],
] as const)
  test(`a worker that dies in an estimate, ${when}, is told once; the estimate goes on with another`, async ({
    page,
  }) => {
    await withMortalWorker(page);
    await page.goto('/#/estimate/hts=6109100012&value=25000&date=2025-11-03');
    const headline = page.locator('[data-headline]');
    await expect(headline).toHaveAttribute('aria-busy', 'false');
    await ready(page);
    await killWorkers(page);
    const value = page.getByLabel(/^Customs value/).first();
    await value.fill('50000');
    const alerts = page.getByRole('alert').filter({ hasText: 'killed' });
    await expect(alerts).toHaveCount(1);
    await expect(headline).toHaveAttribute('aria-busy', 'false');
    await alerts.getByRole('button', { name: 'Start again' }).click();
    await expect(page.locator('[data-figure="duty"]').first()).toContainText('18,250.00');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'The product' })).toContainText('6109.10.00.12');
    await expect(value).toHaveValue(/50,?000/);
  });

for (const address of ['#/scenarios', '#/schedule/6109.10.00', '#/sources', '#/library', '#/estimate'])
  test(`${address}: with a dead worker the page still answers`, async ({ page }) => {
    await withMortalWorker(page);
    await page.goto(`/${address}`);
    await still(page);
    await killWorkers(page);
    await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: 'Scenarios' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: 'Estimate' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'What will this entry owe?' })).toBeVisible();
  });

for (const [language, silent, restart, title] of [
  ['en', 'does not answer', 'Start it again', 'Ordinary duty only (MFN)'],
  ['vi', 'không trả lời', 'Khởi động lại', 'Chỉ thuế MFN'],
] as const)
  test(`a worker that falls silent is told of, and another goes on with the choice, ${language}`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ locale: language });
    await page.clock.install();
    await withLosableAnswers(page);
    await openPage(page);
    const before = await valueOf(figure(page, 'scenario-duty'));
    await loseAnswers(page);
    await page.locator('#scenario-1').selectOption('mfn-only');
    await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'true');
    await page.clock.fastForward(31_000);
    const alert = page.getByRole('alert').filter({ hasText: silent });
    await expect(alert).toBeVisible();
    // The old figure stands, and says that it is old.
    expect(await valueOf(figure(page, 'scenario-duty'))).toBe(before);
    await expect(page.locator('.comparison')).toHaveClass(/stale/);
    await alert.getByRole('button', { name: restart }).click();
    await settled(page);
    await expect(page.locator('#headline-title')).toContainText(title);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await valueOf(figure(page, 'scenario-duty'))).not.toBe(before);
    await page.close();
  });
