/** Links and files: there and back, and what a stranger may send. */
import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { figure, openPage, settled, valueOf } from './opened.ts';

const LONGEST_LINK = 2000;
const packed = (text: string): string => deflateRawSync(Buffer.from(text)).toString('base64url');

async function write(page: Page, place: number, rules: string): Promise<void> {
  const opener = page.locator('.side .edit').nth(place);
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
  const editor = page.locator('#scenario-editor');
  const box = editor.getByLabel('Rules', { exact: true });
  if (!(await box.isVisible())) await editor.getByText('Rules in words').click();
  await box.fill(rules);
  await editor.getByRole('button', { name: 'Add these rules' }).click();
  await expect(editor.getByText(/^Rules added: \d\.$/)).toBeVisible();
  await settled(page);
}

/** Six scenarios as a student might write them. */
async function sixOfOnesOwn(page: Page): Promise<void> {
  for (let place = 2; place < 6; place += 1)
    await page.getByRole('button', { name: '+ Add a scenario' }).click();
  const rules = [
    'set country-duty to 15% on garments, footwear except 6403',
    'cap country-duty at 15% all-in; exempt from country-duty on seafood, coffee',
    'phase country-duty: 15% from 2026-01-01, 10% from 2027-01-01, 5% from 2028-01-01',
    'quota country-duty: Free in quota of $1500000000, 20% over, on electronics',
    'designate annex-iii from country-duty within $100000000; new duty 1% on section XI',
  ];
  for (const [index, text] of rules.entries()) await write(page, index + 1, text);
}

const tableOf = (page: Page) =>
  page.locator('.all data').evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));

test('six scenarios of one’s own fit into a link, and the link brings them back', async ({
  page,
  context,
}) => {
  await openPage(page);
  await sixOfOnesOwn(page);
  await expect(page).toHaveURL(/#v=2&set=/);
  // Six scenarios with a quota and a budget are settled once more before they are written down.
  await expect(page.locator('[data-hash]')).toHaveText(/^[0-9a-f]{64}$/);
  const address = page.url();
  expect(address.length).toBeLessThan(LONGEST_LINK);
  const [figures, hash] = [await tableOf(page), await page.locator('[data-hash]').textContent()];
  expect(figures).toHaveLength(11);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);

  const other = await context.newPage();
  await other.goto(address);
  await settled(other);
  expect(await tableOf(other)).toEqual(figures);
  await expect(other.locator('[data-hash]')).toHaveText(hash ?? '');
  expect(other.url()).toBe(address);
});

test('the address of two ready-made scenarios stays one that a person can read', async ({ page }) => {
  await openPage(page);
  await expect(page).toHaveURL(/#v=1&base=law:2026-10-10&with=framework-20-annex3$/);
});

const SET = {
  format: 'tariff-scenario-set/1',
  dataVersion: 'of-long-ago',
  flows: 'us-imports-vn-2024',
  scenarios: ['mfn-only', 'liberation-46'],
};

test('a link that was made on other data says so', async ({ page }) => {
  await openPage(page, `#v=2&set=${packed(JSON.stringify(SET))}`);
  await expect(page.getByRole('alert')).toContainText('made on other data (version of-long-ago)');
  await expect(page.locator('#headline-title')).toContainText('46% reciprocal tariff');
});

test('a link that remembers its figures says on other data which have changed, and which have not', async ({
  page,
}) => {
  const remembered = (duties: readonly string[]): string =>
    `#v=2&set=${packed(JSON.stringify({ ...SET, duties }))}`;
  await openPage(page, remembered(['1.00', '2.00']));
  const told = page.getByRole('alert');
  await expect(told).toContainText(
    'Ordinary duty only (MFN): the duty was $1.00 and is now $5,017,282,473.91.',
  );
  await expect(told).toContainText('46% reciprocal tariff: the duty was $2.00');
  const now = /46% reciprocal tariff: the duty was \$2\.00 and is now \$([\d,.]+)\./.exec(
    (await told.textContent()) ?? '',
  )?.[1];
  await openPage(page, remembered(['5017282473.91', (now ?? '').replaceAll(',', '')]));
  await expect(told).toContainText('No duty in it has changed.');
});

const HOSTILE: readonly (readonly [what: string, fragment: string, said: RegExp])[] = [
  ['cut short', `#v=2&set=${packed(JSON.stringify(SET)).slice(0, 40)}`, /incomplete or damaged/],
  ['no text at all', '#v=2&set=AAAA', /incomplete or damaged/],
  ['larger than it looks', `#v=2&set=${packed('0'.repeat(30_000_000))}`, /larger than any comparison/],
  ['too long', `#v=2&set=${'A'.repeat(70_000)}`, /larger than any comparison/],
  ['of a newer page', '#v=3&what=ever', /newer version of this page \(format 3\)/],
  [
    'of a newer document',
    `#v=2&set=${packed('{"format":"tariff-scenario-set/9"}')}`,
    /tariff-scenario-set\/9/,
  ],
  ['no document', `#v=2&set=${packed('<script>alert(1)</script>')}`, /could not be opened/],
  [
    'seven scenarios',
    `#v=2&set=${packed(JSON.stringify({ ...SET, scenarios: Array(7).fill('mfn-only') }))}`,
    /at most 6/,
  ],
  [
    'a scenario that there is not',
    `#v=2&set=${packed(JSON.stringify({ ...SET, scenarios: ['mfn-only', '<img src=x>'] }))}`,
    /<img src=x>/,
  ],
];

for (const [what, fragment, said] of HOSTILE)
  test(`a link that is ${what} is refused in words, and nothing is lost`, async ({ page }) => {
    await openPage(page, '#v=1&base=mfn-only&with=section-122');
    await page.locator('#scenario-1').selectOption('pause-10');
    await settled(page);
    const before = await valueOf(figure(page, 'scenario-duty'));
    await page.evaluate((next) => {
      location.hash = next;
    }, fragment);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(said);
    await expect(alert).toContainText('as they were');
    await expect(page).toHaveURL(/#v=1&base=mfn-only&with=pause-10$/);
    expect(await valueOf(figure(page, 'scenario-duty'))).toBe(before);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  });

test('a file of all scenarios: saved, opened elsewhere, the same to the hash', async ({ page, context }) => {
  await openPage(page);
  await write(page, 1, 'new duty 2.5% on footwear');
  const figures = await valueOf(figure(page, 'scenario-duty'));
  await expect(page.locator('[data-hash]')).toHaveText(/^[0-9a-f]{64}$/);
  const hash = await page.locator('[data-hash]').textContent();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all scenarios to a file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe(`comparison-${hash?.slice(0, 12)}.json`);
  const text = readFileSync(await saved.path(), 'utf8');

  const other = await context.newPage();
  await openPage(other, '#v=1&base=mfn-only&with=section-122');
  const input = other.getByLabel('Open a file…');
  await input.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(other.locator('.documents')).toContainText('“mine.json” was opened');
  await settled(other);
  expect(await valueOf(figure(other, 'scenario-duty'))).toBe(figures);
  await expect(other.locator('[data-hash]')).toHaveText(hash ?? '');

  await other.getByRole('button', { name: 'Undo' }).click();
  await settled(other);
  await expect(other.locator('#headline-title')).toContainText('Ordinary duty only (MFN)');

  await input.setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.slice(0, 200)),
  });
  await expect(other.getByRole('alert')).toContainText('This file could not be opened');
  await expect(other.locator('#headline-title')).toContainText('Ordinary duty only (MFN)');
});

test('a file of one scenario joins the others', async ({ page }) => {
  await openPage(page);
  await write(page, 1, 'new duty 2.5% on footwear');
  const duty = await valueOf(figure(page, 'scenario-duty'));
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save “20% with Annex III at zero \(changed\)”/ }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('20-with-annex-iii-at-zero-changed.json');
  await openPage(page, '#v=1&base=mfn-only&with=section-122');
  await page.getByLabel('Open a file…').setInputFiles(await saved.path());
  await expect(page.locator('.columns > .side')).toHaveCount(3);
  await settled(page);
  await expect(page.locator('#headline-title')).toContainText('(changed)');
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(duty);
});

test('the link, the hash and the citation are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await expect(page.locator('[data-hash]')).toHaveText(/^[0-9a-f]{64}$/);
  const hash = await page.locator('[data-hash]').textContent();
  const documents = page.locator('.documents');
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await documents.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(clipboard).toBe(page.url());
  await documents.getByRole('button', { name: 'Copy the hash' }).click();
  await expect.poll(clipboard).toBe(hash);
  await documents.getByRole('button', { name: 'Copy as BibTeX' }).click();
  await expect.poll(clipboard).toContain(`content SHA-256 ${hash}`);
  expect(await clipboard()).toMatch(/^@misc\{tariff-scenarios-[0-9a-f]{12},/);
});
