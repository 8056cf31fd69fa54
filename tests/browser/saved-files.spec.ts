/** Files that were saved and come back: what was changed in them in between is told, in both languages. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from '@playwright/test';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { capsuleWords } from '../../ui/words/catalogue/capsule-words.ts';
import { handoverWords } from '../../ui/words/catalogue/handover-words.ts';
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
    await page.locator('main').getByRole('button', { name: estimate.documents.more, exact: true }).click();
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

interface Opened {
  readonly verdict: string | null;
  readonly told: string;
  readonly seal: string | null;
  readonly asked: number;
}

/** From the disk, without a host and without a connection. */
async function openedFromDisk(browser: Browser, path: string, locale: string): Promise<Opened> {
  const context = await browser.newContext({ locale, offline: true });
  const page = await context.newPage();
  let asked = 0;
  page.on('request', (request) => void (asked += request.url().startsWith('file:') ? 0 : 1));
  await page.goto(pathToFileURL(path).href);
  const said = page.locator('[data-verdict]');
  const still = page.locator('#capsule-still');
  await expect(said.or(still).first()).toBeVisible();
  const runs = (await said.count()) > 0;
  const verdict = runs ? await said.getAttribute('data-verdict') : null;
  // Between a figure and its currency stands a space that does not break.
  const told = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
  const seals = page.locator('[data-seal]');
  const seal = (await seals.count()) > 0 ? await seals.first().getAttribute('data-seal') : null;
  await context.close();
  return { verdict, told, seal, asked };
}

const PROGRAM = '<script id="capsule-program">';
const LOCALES = { en: 'en-US', vi: 'vi-VN' } as const;

/** What the button saves: the same bytes each time. */
async function savedTwice(page: Page, save: Locator): Promise<string> {
  const twice: string[] = [];
  for (let time = 0; time < 2; time += 1) {
    const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
    twice.push(readFileSync(await file.path(), 'utf8'));
  }
  const [text = '', again] = twice;
  expect(again).toBe(text);
  return text;
}

test('a capsule verifies itself from the disk in both languages, and says what was changed in it', async ({
  page,
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'capsule-'));
  const written = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  await page.goto('/#/estimate/hts=6109.10.00.12&value=10000&date=2026-10-09');
  await page.locator('main').getByRole('button', { name: 'More', exact: true }).click();
  const save = page.getByRole('button', { name: handoverWords('en').capsule });
  const text = await savedTwice(page, save);
  const whole = written('whole.html', text);
  const figure = written('figure.html', text.replaceAll('"2900.00"', '"2901.00"'));
  const place = text.indexOf('12.5%', text.indexOf(PROGRAM));
  const otherLaw = `${text.slice(0, place)}10.5%${text.slice(place + 5)}`;
  const law = written('law.html', otherLaw);
  const cut = written('cut.html', text.slice(0, 500_000));
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  const free = written('free.html', text.replace(policy, ''));
  const freeLaw = written('free-law.html', otherLaw.replace(policy, ''));
  expect(text.indexOf('capsule-document')).toBeLessThan(4096);
  for (const language of ['en', 'vi'] as const) {
    const words = capsuleWords(language);
    const good = await openedFromDisk(browser, whole, LOCALES[language]);
    expect(good).toMatchObject({ verdict: 'verified', seal: null, asked: 0 });
    expect(good.told).toContain(language === 'en' ? '$2,900.00' : '2.900,00 USD');
    const other = await openedFromDisk(browser, figure, LOCALES[language]);
    expect(other).toMatchObject({ verdict: 'differs', seal: 'changed' });
    expect(other.told).toContain(words.altered);
    // A byte of the law or the program: nothing runs, and the reader is told why.
    expect((await openedFromDisk(browser, law, LOCALES[language])).verdict).toBeNull();
    expect((await openedFromDisk(browser, cut, LOCALES[language])).told).toContain('capsule-document');
    // Without its policy a program runs, whatever it is: it finds that the file is not the one that was saved.
    for (const path of [free, freeLaw]) {
      const ran = await openedFromDisk(browser, path, LOCALES[language]);
      expect(ran.seal).toBe('changed');
      expect(ran.told).toContain(words.altered);
    }
  }

  const terminal = join(import.meta.dirname, '../../dist/cli.js');
  const path = join(folder, 'set.html');
  const asked = ['--baseline', 'law:2026-10-10', '--scenario', 'framework-20'];
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [terminal, ...words], { cwd: folder, encoding: 'utf8' });
  expect(run('compare', ...asked, '--capsule', path)).toMatchObject({ status: 0, stderr: '' });
  expect(await openedFromDisk(browser, path, 'vi-VN')).toMatchObject({ verdict: 'verified', seal: null });
  const olderLaw = readFileSync(path, 'utf8').replace(/"dataVersion": "[^"]*"/, '"dataVersion": "older"');
  const older = written('older.html', olderLaw);
  expect(await openedFromDisk(browser, older, 'en-US')).toMatchObject({
    verdict: 'otherLaw',
    seal: 'changed',
  });
  expect(run('check', whole, path, older)).toMatchObject({ status: 1, stderr: '' });
  expect(run('check', whole, path)).toMatchObject({ status: 0 });
  for (const each of [figure, law, cut, free, freeLaw])
    expect(run('check', each)).toMatchObject({ status: 1 });
  const halved = written('halved.html', readFileSync(path, 'utf8').slice(0, 500_000));
  const opened = run('compare', '--set', halved);
  expect(opened).toMatchObject({ status: 0 });
  expect(opened.stderr).toContain('halved.html');
  const cited: unknown = JSON.parse(run('compare', ...asked, '--json').stdout).content_hash;
  expect(readFileSync(path, 'utf8')).toContain(String(cited));
  expect(run('compare', '--set', path)).toMatchObject({ status: 0, stderr: '' });
  await openPage(page);
  await put(page, 'set.html', readFileSync(path, 'utf8'));
  await expect(page.getByText(messagesIn('en').set.documents.opened('set.html'))).toBeVisible();
  rmSync(folder, { recursive: true, force: true });
});

test('a study saved as one file verifies itself from the disk, and page and terminal open it', async ({
  page,
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'study-'));
  const path = join(folder, 'study.html');
  await openPage(
    page,
    '#v=1&base=framework-20&with=framework-20-annex3&study=model:smart,demand:2.5,others:ownLaw',
  );
  const save = page.getByRole('button', { name: handoverWords('en').capsuleOfStudy });
  await expect(save).toBeEnabled();
  const text = await savedTwice(page, save);
  writeFileSync(path, text);
  const good = await openedFromDisk(browser, path, LOCALES.en);
  expect(good).toMatchObject({ verdict: 'verified', seal: null, asked: 0 });
  expect(good.told).toContain(capsuleWords('en').nearness.dollar);
  expect(good.told).toContain(capsuleWords('en').ofStudy.deadweightLoss);
  const importsAfter = /"importsAfter": "(\d+)"/.exec(text)?.[1] ?? '';
  const other = join(folder, 'other.html');
  writeFileSync(other, text.replace(`"importsAfter": "${importsAfter}"`, '"importsAfter": "1"'));
  const changed = await openedFromDisk(browser, other, LOCALES.vi);
  expect(changed).toMatchObject({ verdict: 'differs', seal: 'changed' });
  expect(changed.told).toContain(capsuleWords('vi').ofStudy.importsAfter);

  const terminal = join(import.meta.dirname, '../../dist/cli.js');
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [terminal, ...words], { cwd: folder, encoding: 'utf8' });
  const told = run('respond', '--study', path, '--json', '--capsule', 'again.html');
  expect(told).toMatchObject({ status: 0, stderr: '' });
  expect(Math.round(Number(JSON.parse(told.stdout).viet_nam.imports_after))).toBe(Number(importsAfter));
  expect(readFileSync(join(folder, 'again.html'), 'utf8')).toBe(text);
  expect(run('check', path)).toMatchObject({ status: 0 });
  expect(run('check', other)).toMatchObject({ status: 1 });

  await openPage(page, '#v=1&base=mfn-only&with=liberation-46');
  await put(page, 'study.html', text);
  await expect(page.getByText(messagesIn('en').set.documents.opened('study.html'))).toBeVisible();
  await page.waitForURL(
    /base=framework-20&with=framework-20-annex3&study=model:smart,demand:2.5,others:ownLaw/,
  );
  await expect(save).toBeEnabled();
  rmSync(folder, { recursive: true, force: true });
});
