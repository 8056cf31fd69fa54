/** Files that were saved and come back: what was changed in them in between is told, in both languages. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { expect, test } from './dated.ts';
import { openPage, settled } from './opened.ts';

const put = (page: Page, name: string, text: string): Promise<void> =>
  page
    .locator('input[type="file"]')
    .last()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

for (const language of ['en', 'vi'] as const)
  test(`a rate or a locked duty that was changed in a file is told when it is opened, in ${language}`, async ({
    page,
  }) => {
    await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language);
    const { set, estimate, library } = messagesIn(language);
    await openPage(page, '#v=1&base=law:2026-10-10&with=framework-20');
    const save = page.getByRole('button', { name: set.documents.saveSet });
    await expect(save).toBeEnabled();
    const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const saved = readFileSync(await file.path(), 'utf8');
    await put(page, 'whole.json', saved);
    await settled(page);
    await expect(page.getByText(set.documents.opened('whole.json'))).toBeVisible();
    await expect(page.getByText(set.opened.altered)).toHaveCount(0);
    await put(page, 'other.json', saved.replace('"framework-20"', '"mfn-only"'));
    await expect(page.getByText(set.opened.altered)).toBeVisible();

    await page.goto('/#/estimate/hts=6109.10.00.12&value=10000&date=2026-10-09');
    await page.getByRole('button', { name: estimate.documents.more, exact: true }).click();
    const [own] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: estimate.documents.save }).click(),
    ]);
    const text = readFileSync(await own.path(), 'utf8');
    const opener = page.locator('.bar input[type="file"]');
    const give = (content: string) =>
      opener.setInputFiles({ name: 'e.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await give(text.replace('10000', '1000'));
    await expect(page.getByText(estimate.documents.alteredMeans)).toBeVisible();

    await page.goto('/#/library');
    const check = page.getByLabel(library.tools.check);
    await check.setInputFiles({ name: 'e.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByText(library.check.whole('e.json'))).toBeVisible();
    const other = text.replace('6109', '6110');
    await check.setInputFiles({ name: 'e.json', mimeType: 'application/json', buffer: Buffer.from(other) });
    await expect(page.getByText(library.check.changed('e.json'))).toBeVisible();
  });
