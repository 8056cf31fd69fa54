/** What takes more than a moment: it shows how far it is, can be stopped, and holds nothing else up. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { figure, openPage, settled, valueOf } from './opened.ts';

/** Ten on every product: 1,024 combinations of the whole trade. */
const RULES = Array.from({ length: 10 }, (_, place) => `new duty ${place + 1}%`).join('; ');

const causes = (page: Page) => page.locator('.causes');
const editor = (page: Page) => page.locator('#scenario-editor');
const done = (page: Page): Promise<number> =>
  causes(page)
    .locator('progress')
    .evaluate((bar: HTMLProgressElement) => (bar.position < 0 ? 0 : bar.value));

async function openWithManyRules(page: Page): Promise<void> {
  await openPage(page, '#v=1&base=law:2026-10-10&with=law:2025-10-20');
  await page.locator('.side .edit').nth(1).click();
  await editor(page).getByText('Rules in words').click();
  await editor(page).getByLabel('Rules', { exact: true }).fill(RULES);
  await editor(page).getByRole('button', { name: 'Add these rules' }).click();
  await expect(editor(page).locator('[data-rule]')).toHaveCount(10);
  await settled(page);
}

async function share(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'What makes it' }).check();
}

test('sharing out among many rules shows how far it is and stops by keyboard; the next question is answered', async ({
  page,
}) => {
  await openWithManyRules(page);
  const before = await valueOf(figure(page, 'scenario-duty'));
  await share(page);
  await expect(causes(page)).toContainText(/\d+ of [\d,]+/);
  const bar = causes(page).getByRole('progressbar', { name: /Sharing out the difference/ });
  await expect(bar).toBeVisible();
  const first = await done(page);
  await expect.poll(() => done(page)).toBeGreaterThan(first);
  expect((await new AxeBuilder({ page }).include('.causes').analyze()).violations).toEqual([]);

  const stop = causes(page).getByRole('button', { name: 'Stop' });
  await stop.focus();
  await page.keyboard.press('Enter');
  await expect(causes(page)).toContainText('Stopped.');
  await expect(bar).toHaveCount(0);
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(before);
  // A stopped request blocks nothing: the next request is answered, and the same one can be repeated.
  await page.getByRole('radio', { name: 'Both directions' }).check();
  await expect(page.locator('.directions table').first()).toBeVisible();
  await share(page);
  await expect(causes(page).getByRole('progressbar')).toBeVisible();
});

test('the effects of many rules are asked for, shown step by step, and can be stopped', async ({ page }) => {
  await openWithManyRules(page);
  const show = editor(page).getByRole('button', { name: 'Show what each rule does' });
  // Watched from within: a fast machine is done before a test's next step.
  await show.evaluate(async (button: HTMLButtonElement) => {
    button.click();
    for (let frame = 0; frame < 600; frame += 1) {
      await new Promise(requestAnimationFrame);
      const box = document.querySelector('#scenario-editor .effects');
      const bar = box?.querySelector('progress');
      if (bar == null || bar.position < 0) continue;
      box?.querySelector('button')?.click();
      return;
    }
    throw new Error('no progress');
  });
  await expect(editor(page).locator('progress')).toHaveCount(0);
  await expect(show).toBeVisible();
  await show.click();
  await expect(editor(page).locator('[data-rule]').first()).toContainText(/Moves/);
});

test('a change of the scenario is calculated at once, and gives up what was asked of the old one', async ({
  page,
}) => {
  await openWithManyRules(page);
  const before = await valueOf(figure(page, 'scenario-duty'));
  await share(page);
  const whole = (): Promise<number> =>
    causes(page)
      .locator('progress')
      .evaluateAll((bars) => Math.max(0, ...bars.map((bar) => (bar as HTMLProgressElement).max)));
  await expect.poll(whole).toBeGreaterThan(1);
  const ofOld = await whole();
  await editor(page)
    .locator('[data-rule]')
    .last()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await settled(page);
  expect(await valueOf(figure(page, 'scenario-duty'))).toBeLessThan(before);
  const isOfNew = async (): Promise<boolean> => {
    const now = await whole();
    return now > 1 && now < ofOld;
  };
  await expect.poll(isOfNew).toBe(true);
  await expect(causes(page)).not.toContainText('Stopped');
});
