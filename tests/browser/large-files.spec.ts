/** Files that the page hands over without a copy, and those that the browser cannot read. */
import { rmSync, writeFileSync } from 'node:fs';
import { expect, test } from './dated.ts';
import { still } from './opened.ts';

test('a file of more than twelve megabytes is read and outlives a reload', async ({ page }) => {
  await page.goto('/#/files');
  const rows = Array.from(
    { length: 20 },
    (_, place) => `6109.10.00.12,2026-08-05,${place + 1}00,ocean,${'x'.repeat(650_000)}`,
  );
  const text = ['HTS Code,Entry Date,Customs value,Mode,Note', ...rows, ''].join('\n');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'wide.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  // 16.5% of column 1 and 12.5% of each of 100, 200, ... 2,000 dollars.
  const duty = page.locator('dl dd').nth(2);
  await expect(page.getByText('wide.csv: 20 lines in 20 entries.')).toBeVisible();
  await expect(duty).toHaveText('$6,090.00');
  await still(page);
  await page.reload();
  await expect(page.getByText('wide.csv: 20 lines in 20 entries.')).toBeVisible();
  await expect(duty).toHaveText('$6,090.00');
});

test('a file that was removed meanwhile is said, and the next one is read', async ({ page }, testInfo) => {
  await page.goto('/#/files');
  await expect(page.locator('.drop')).toBeVisible();
  await page.evaluate(() => {
    const held = document.createElement('input');
    held.type = 'file';
    held.id = 'held';
    document.body.append(held);
  });
  const path = testInfo.outputPath('gone.csv');
  writeFileSync(path, 'HTS Code,Entry Date,Customs value\n6109.10.00.12,2026-08-05,100\n');
  await page.locator('#held').setInputFiles(path);
  rmSync(path);
  await page.evaluate(() => {
    const file = document.querySelector<HTMLInputElement>('#held')?.files?.[0];
    const dropped = new DataTransfer();
    if (file !== undefined) dropped.items.add(file);
    document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped }));
  });
  await expect(
    page.getByText('“gone.csv” could not be opened. The browser cannot read it', { exact: false }),
  ).toBeVisible();
  await page.locator('.drop input[type="file"]').setInputFiles({
    name: 'here.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('HTS Code,Entry Date,Customs value\n6109.10.00.12,2026-08-05,100\n'),
  });
  await expect(page.getByText('here.csv: 1 line in 1 entry.')).toBeVisible();
});

test('of two files the one that was dropped last stays, however long the other takes to copy', async ({
  page,
}) => {
  await page.goto('/#/files');
  await page.evaluate(() => {
    const copy = Blob.prototype.arrayBuffer;
    const released = new Promise((resolve) => window.addEventListener('released', resolve));
    Blob.prototype.arrayBuffer = async function (this: Blob) {
      if (this instanceof File && this.name === 'slow.csv') await released;
      return copy.call(this);
    };
  });
  const drop = (name: string, value: number): Promise<void> =>
    page.locator('.drop input[type="file"]').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(`HTS Code,Entry Date,Customs value\n6109.10.00.12,2026-08-05,${value}\n`),
    });
  await drop('slow.csv', 100);
  await drop('quick.csv', 200);
  await expect(page.getByText('quick.csv: 1 line in 1 entry.')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('released')));
  await still(page);
  await expect(page.getByText('quick.csv: 1 line in 1 entry.')).toBeVisible();
  await expect(page.locator('dl dd').nth(2)).toHaveText('$58.00');
});
