/** The panel on how trade answers: opened under a comparison, it fills, passes axe, and its draws can be watched. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openPage } from './opened.ts';

for (const language of ['English', 'Tiếng Việt'] as const) {
  test(`opens under the comparison and passes axe (${language})`, async ({ page }) => {
    await openPage(page, '#v=1&base=law:2025-01-01&with=framework-20');
    await page
      .getByRole('radio', { name: language })
      .or(page.getByRole('button', { name: language }))
      .first()
      .click({ force: true });
    await page.locator('section[aria-labelledby="response-closed-title"] button').click();
    const panel = page.locator('section[aria-labelledby="response-title"]');
    await expect(panel).toHaveAttribute('aria-busy', 'false', { timeout: 45_000 });
    await expect.poll(() => panel.locator('data').count(), { timeout: 45_000 }).toBeGreaterThan(20);
    await expect(panel.locator('data:visible').first()).toBeVisible();
    await page.screenshot({ path: `test-results/response-${language}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 140))])).toEqual([]);
  });
}
