import { expect, test } from './dated.ts';
import { figure, openPage, valueOf } from './opened.ts';

test('the language changes at once, everywhere, and is remembered', async ({ page }) => {
  await openPage(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const duty = await valueOf(figure(page, 'scenario-duty'));
  await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kịch bản thuế quan');
  await expect(page.locator('.headline')).toContainText('Trị giá hải quan');
  await expect(figure(page, 'scenario-duty')).toContainText(/\d,\d\d\s*tỷ USD/);
  await expect(page).toHaveTitle(/so với/);
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(duty);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test.describe('a browser that prefers Vietnamese', () => {
  test.use({ locale: 'vi-VN' });

  test('gets Vietnamese', async ({ page }) => {
    await openPage(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kịch bản thuế quan');
    await expect(page.getByRole('columnheader', { name: 'Trị giá hải quan' })).toBeVisible();
  });
});

test('a browser that forbids storage still changes language and appearance', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await openPage(page);
  await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('combobox', { name: 'Giao diện' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
