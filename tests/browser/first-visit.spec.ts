/** The first visit: who may be here is met at once, and whoever wants it is guided. */
import { expect, test } from './dated.ts';
import { settled } from './opened.ts';

test('four people are met, and what was hidden stays hidden', async ({ page }) => {
  await page.goto('/');
  const welcome = page.getByRole('region', { name: 'What will it owe?' });
  await expect(welcome.getByRole('link')).toHaveCount(4);
  await welcome.getByRole('button', { name: 'Hide this' }).click();
  await expect(welcome).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('navigation')).toBeVisible();
  await expect(welcome).toHaveCount(0);
});

test('a link to something is no first visit', async ({ page }) => {
  await page.goto('/#/estimate/hts=6109100012');
  await expect(page.locator('main h2').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'What will it owe?' })).toHaveCount(0);
});

test('the guide leads through a scenario, marks what it speaks of, and can be left', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Student of trade policy/ }).click();
  await settled(page);
  const guide = page.getByRole('complementary', { name: 'Two laws over the same trade' });
  await expect(guide).toBeVisible();
  await expect(page.locator('.guided')).toHaveAttribute('data-guide', 'sides');
  const seen: (string | null)[] = [];
  for (;;) {
    seen.push(await page.locator('.guided').getAttribute('data-guide'));
    const next = page.getByRole('complementary').getByRole('button', { name: 'Next' });
    if (!(await next.isVisible())) break;
    await next.click();
  }
  expect(seen).toEqual(['sides', 'figures', 'rate', 'products', 'causes', 'response', 'share', 'own']);
  await expect(page.getByRole('link', { name: 'Find it by its name' })).toHaveAttribute('href', '#/schedule');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('.guided')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('an exporter is led from the example to a product of their own', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Garment exporter/ }).click();
  const guide = page.getByRole('complementary');
  const seen: string[] = [];
  for (;;) {
    // Each step speaks of something that is on the page.
    await expect(page.locator('.guided')).toBeVisible();
    seen.push(await guide.getByRole('heading').innerText());
    const next = guide.getByRole('button', { name: 'Next' });
    if (!(await next.isVisible())) break;
    await next.click();
  }
  expect(seen).toHaveLength(5);
  await guide.getByRole('button', { name: 'Done' }).click();
  await expect(guide).toHaveCount(0);
  const field = page.locator('[data-finder]');
  await expect(field).toBeFocused();
  await page.keyboard.type('wooden chair');
  await expect(page.getByRole('option').first()).toContainText('9401');
});
