/** Going about the app: every view has an address, a title and a key, and the way back works. */
import { expect, test } from './dated.ts';

const VIEWS = [
  ['Estimate', 'estimate', 'e'],
  ['Scenarios', 'scenarios', 's'],
  ['Files', 'files', 'f'],
  ['Schedule', 'schedule', 'h'],
  ['Learn', 'learn', 'n'],
  ['Sources', 'sources', 'd'],
  ['Library', 'library', 'l'],
] as const;

test('every view is reached by link, by address and by keys, and named in the title', async ({ page }) => {
  await page.goto('/#/library');
  const navigation = page.getByRole('navigation', { name: 'Views' });
  for (const [name, view, key] of VIEWS) {
    const link = navigation.getByRole('link', { name, exact: true });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('main')).toBeFocused();
    await page.goto(`/#/${view}`);
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveTitle(/Tariff Scenarios/);
    await navigation.getByRole('link', { name: 'Library', exact: true }).click();
    await page.locator('main').focus();
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(link).toHaveAttribute('aria-current', 'page');
  }
});

test('who goes elsewhere before the page stands arrives there', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/en-first-.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest(/\/assets\/en-first-.*\.js$/);
  await page.goto('/#/estimate', { waitUntil: 'commit' });
  await asked;
  await page.evaluate(() => (location.hash = '#/sources'));
  release();
  const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Sources' });
  await expect(link).toHaveAttribute('aria-current', 'page');
});

test('the way back leads to the view before, with what it showed', async ({ page }) => {
  await page.goto('/#v=1&base=mfn-only&with=framework-20');
  await expect(page.locator('#headline-title')).toContainText('20% reciprocal tariff');
  const navigation = page.getByRole('navigation', { name: 'Views' });
  await navigation.getByRole('link', { name: 'Library' }).click();
  await expect(page).toHaveURL(/#\/library$/);
  await page.goBack();
  await expect(page).toHaveURL(/#v=1&base=mfn-only&with=framework-20$/);
  await expect(page.locator('#headline-title')).toContainText('20% reciprocal tariff');
  await navigation.getByRole('link', { name: 'Library' }).click();
  await navigation.getByRole('link', { name: 'Scenarios' }).click();
  await expect(page).toHaveURL(/#v=1&base=mfn-only&with=framework-20$/);
});

test('the sheet of shortcuts opens by its key, and keys alone can be switched off for good', async ({
  page,
}) => {
  await page.goto('/#/library');
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toBeVisible();
  await sheet.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/#\/library$/);
});

test('a view that cannot be read says so, and another try reads it', async ({ page }) => {
  await page.route(/SourcesView-.*\.js$/, (route) => route.abort());
  await page.goto('/#/library');
  await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await page.unroute(/SourcesView-.*\.js$/);
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'What the figures rest on' })).toBeVisible();
});

test('an address that names no view is told in either language, and the page goes on', async ({ page }) => {
  await page.goto('/#/nope');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The address names “nope”');
  await expect(page.locator('main h2').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
  await expect(alert).toContainText('Địa chỉ ghi “nope”');
  await page.goto('/#/library');
  await expect(alert).toHaveCount(0);
});

test('a tab that is opened in the background is named before anyone looks at it', async ({ page }) => {
  await page.addInitScript(() => {
    // As in a browser: a hidden page has no frames.
    Object.defineProperty(document, 'hidden', { get: () => true });
    window.requestAnimationFrame = () => 0;
  });
  await page.goto('/#/estimate/hts=6109100012&value=10000&date=2026-10-10');
  await expect(page).toHaveTitle(/T-shirts.*\$2,900\.00 duty/);
});
