/** Eight digits on the page: the number is the first question, with texts and duties; choosing one settles it. */
import { expect, test } from './dated.ts';
import { valueOf } from './opened.ts';

test('a line whose numbers differ asks for the number first, and takes the one chosen', async ({ page }) => {
  await page.goto('/#/estimate/hts=94034090&value=20000&date=2026-10-09');
  const figure = (name: string) => page.locator(`[data-figure="${name}"]`).first();
  await expect(figure('duty')).toBeVisible({ timeout: 60_000 });
  const question = page.locator('fieldset[data-question]').first();
  await expect(question).toHaveAttribute('data-question', 'hts');
  await expect(question).toContainText('9403.40.90.60');
  const unlisted = question.locator('[data-number="9403409080"]');
  await expect(unlisted).toContainText('$2,500.00');
  // The texts of the schedule arrive after the figures.
  await expect(unlisted).toContainText(/Other/, { timeout: 60_000 });
  expect(await valueOf(figure('duty'))).toBe(500_000);
  await expect(page.locator('[data-headline]')).toContainText('$2,500.00');
  await unlisted.getByRole('radio').click();
  await expect.poll(() => valueOf(figure('duty'))).toBe(250_000);
  await expect(page.locator('fieldset[data-question="hts"]')).toHaveCount(0);
});
