/** Writing scenarios: copies of ready-made ones, rules by form and by words, six side by side, and the way back. */
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { figure, openPage, settled, slideTo, valueOf } from './opened.ts';

const editor = (page: Page) => page.locator('#scenario-editor');
const cards = (page: Page) => editor(page).locator('[data-rule]');
const difference = (page: Page) => page.locator('section[data-figure="difference"] data');

async function openRules(page: Page, place: number): Promise<void> {
  await page.locator('.side .edit').nth(place).click();
  await expect(editor(page)).toBeVisible();
}

/** The worker reads the rule first: the figures begin to change when the form has closed. */
async function applyRule(page: Page): Promise<void> {
  const apply = editor(page).getByRole('button', { name: 'Apply' });
  await apply.click();
  await expect(apply).toHaveCount(0);
  await settled(page);
}

/** As many as the page takes, the last ones by name. */
async function addScenarios(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const place = await page.locator('.columns > .side').count();
    await page.getByRole('button', { name: '+ Add a scenario' }).click();
    await page.locator(`#scenario-${place}`).selectOption(name);
  }
  await settled(page);
}

test('the shelf tells every ready-made scenario’s story, standing and sources; a copy is opened to be changed', async ({
  page,
}) => {
  await openPage(page);
  const shelf = page.locator('.shelf');
  await shelf.locator('summary').click();
  const cardsOnShelf = shelf.locator('li');
  expect(await cardsOnShelf.count()).toBeGreaterThan(12);
  for (const card of await cardsOnShelf.all()) {
    await expect(card.locator('.badge')).toHaveText(/In force|Ended|Scheduled|Hypothetical/);
    await expect(card.locator('.story')).not.toBeEmpty();
    await expect(card.locator('.sources')).not.toBeEmpty();
  }
  await expect(
    cardsOnShelf.filter({ hasText: '46% reciprocal tariff' }).locator('cite').first(),
  ).toContainText('Executive Order 14257');
  await shelf.getByRole('button', { name: 'Change a copy of “46% reciprocal tariff”' }).click();
  await settled(page);
  await expect(editor(page)).toContainText('46% reciprocal tariff (copy)');
  await expect(page.locator('.columns > .side')).toHaveCount(3);
  // A copy that nothing was changed in says the same as its original; here there is none in the set.
  await expect(page.locator('.side .same')).toHaveCount(0);
});

test('a rule by form: the ready-made scenario stays, its copy gets the rule, and the figures follow', async ({
  page,
}) => {
  await openPage(page);
  const before = await valueOf(figure(page, 'scenario-duty'));
  await openRules(page, 1);
  await expect(cards(page)).toHaveCount(1);
  await editor(page).getByRole('button', { name: '+ Add a rule', exact: true }).click();
  await editor(page).getByLabel('What the rule does').selectOption('addDuty');
  await editor(page).getByRole('button', { name: 'Apply' }).click();
  await expect(editor(page).getByLabel(/^Rate, %/)).toBeFocused();
  await expect(editor(page)).toContainText('Enter a number');
  await editor(page)
    .getByLabel(/^Rate, %/)
    .fill('5,5');
  await editor(page).getByRole('radio', { name: 'Chosen products' }).check();
  await editor(page).getByLabel('Products', { exact: true }).selectOption('group:garments');
  await applyRule(page);
  await expect(cards(page)).toHaveCount(2);
  await expect(cards(page).nth(1)).toContainText('A new additional duty, 5.5% on garments.');
  await expect(editor(page).getByLabel('Title')).toHaveValue('20% with Annex III at zero (changed)');
  const after = await valueOf(figure(page, 'scenario-duty'));
  expect(after).toBeGreaterThan(before);
  await expect(page.locator('#headline-title')).toContainText('(changed)');

  const effect = cards(page).nth(1).locator('[data-effect]');
  await expect(effect).toBeVisible();
  expect(await valueOf(effect)).toBe(after - before);
  await expect(cards(page).first()).toContainText('The law that it changes');

  await cards(page).nth(1).getByRole('button', { name: /^Edit/ }).click();
  await editor(page)
    .getByLabel(/^Rate, %/)
    .fill('11');
  await applyRule(page);
  const doubled = await valueOf(figure(page, 'scenario-duty'));
  expect(Math.abs(doubled - after - (after - before))).toBeLessThan(100_000);

  await cards(page)
    .nth(1)
    .getByRole('button', { name: /^Earlier/ })
    .click();
  await settled(page);
  await expect(cards(page).first()).toContainText('A new additional duty');
  await cards(page)
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await settled(page);
  await expect(cards(page)).toHaveCount(1);
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(before);
});

test('rules in words: a mistake is shown where it stands, and what is right becomes cards', async ({
  page,
}) => {
  await openPage(page);
  await openRules(page, 0);
  await editor(page).getByText('Rules in words').click();
  const box = editor(page).getByLabel('Rules', { exact: true });
  await box.fill('set country-duty to 15% on garments; frobnicate s122');
  await editor(page).getByRole('button', { name: 'Add these rules' }).click();
  await expect(editor(page).getByRole('alert')).toContainText('“frobnicate”');
  await expect(editor(page).locator('mark')).toHaveText('frobnicate');
  await expect(cards(page)).toHaveCount(0);
  await box.fill(
    'set country-duty to 15% on garments; new duty 1% on 64; viet nam: set column-1-general to Free',
  );
  await editor(page).getByRole('button', { name: 'Add these rules' }).click();
  await expect(cards(page)).toHaveCount(3);
  await settled(page);
  await expect(cards(page).first()).toContainText('becomes 15% on garments');
  await expect(cards(page).nth(1)).toContainText('chapter 64');
  await expect(editor(page).locator('section[aria-labelledby="rules-reformOfVietNam"]')).toContainText(
    'free',
  );
});

test('a rule that does nothing says why, and a stated fact is a slider', async ({ page }) => {
  await openPage(page);
  await openRules(page, 0);
  await editor(page).getByText('Rules in words').click();
  await editor(page).getByLabel('Rules', { exact: true }).fill('set ieepa-vn-20 to 5%');
  await editor(page).getByRole('button', { name: 'Add these rules' }).click();
  await expect(editor(page).locator('[data-dead="measureNotInForce"]')).toContainText(
    'Reciprocal tariff, Viet Nam',
  );

  const before = await valueOf(figure(page, 'baseline-duty'));
  await editor(page).getByText('Stated facts').first().click();
  await editor(page).getByLabel('Stated facts').selectOption('civilAircraft');
  const share = editor(page).getByRole('slider', { name: 'Civil aircraft, engine or part (General Note 6)' });
  await share.focus();
  await page.keyboard.press('End');
  await settled(page);
  expect(await valueOf(figure(page, 'baseline-duty'))).toBeLessThan(before);
  await editor(page)
    .getByRole('button', { name: /^Back to the default/ })
    .click();
  await settled(page);
  expect(await valueOf(figure(page, 'baseline-duty'))).toBe(before);
});

/** A first rule in words for the second scenario, on live horses, which Viet Nam did not send in 2024. */
async function writeUntraded(page: Page): Promise<void> {
  await openPage(page, '#v=1&base=law:2026-10-10&with=law:2026-08-01');
  await page.locator('#scenario-1').selectOption('law');
  await openRules(page, 1);
  await editor(page)
    .locator('details', { has: page.locator('textarea') })
    .locator('summary')
    .first()
    .click();
  await editor(page).locator('textarea').first().fill('new duty 5% on 0101');
  await editor(page).locator('textarea').first().locator('xpath=ancestor::details[1]//button').last().click();
  await expect(cards(page)).toHaveCount(1);
  await settled(page);
}

for (const [language, sentence] of [
  ['en', /^Rule 1 of “.+” applies to no traded product\.$/],
  ['vi', /^Quy tắc 1 của “.+” không áp dụng cho mặt hàng nào có kim ngạch\.$/],
] as const) {
  test(`a rule that applies to no traded product is told above the figures, made and by link, ${language}`, async ({
    page,
    context,
  }) => {
    await context.addInitScript((chosen) => localStorage.setItem('language', chosen), language);
    await writeUntraded(page);
    const told = page.locator('.headline > [data-untraded]');
    await expect(told).toHaveText(sentence);
    await expect(page).toHaveURL(/#v=2&set=/);
    const other = await context.newPage();
    await other.goto(page.url());
    await settled(other);
    const toldThere = other.locator('.headline > [data-untraded]');
    await expect(toldThere).toHaveText((await told.textContent()) ?? '');
    expect(
      await toldThere.evaluate((element) => {
        const figures = document.querySelector('.headline .figures');
        return figures !== null && (element.compareDocumentPosition(figures) & 4) !== 0;
      }),
    ).toBe(true);
  });
}

test('where the part that tells of rules without trade cannot be fetched, that is said', async ({
  page,
  context,
}) => {
  await context.route('**/assets/UntradedRules-*.js', (route) => route.abort());
  await writeUntraded(page);
  await expect(page.locator('.headline > [role="alert"]')).toContainText('could not be read');
  await expect(page.locator('[data-untraded]')).toHaveCount(0);
});

test('six scenarios, any of them the baseline; one under two names is announced', async ({ page }) => {
  await openPage(page);
  await addScenarios(page, ['mfn-only', 'liberation-46', 'framework-20', 'law']);
  await expect(page.getByRole('button', { name: '+ Add a scenario' })).toBeDisabled();
  await expect(page.locator('.side .same')).toContainText('The same as “Law of 10 October 2026”');
  const duties = await page
    .locator('.all [data-scenario-duty]')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));
  expect(duties).toHaveLength(6);

  await page.getByRole('button', { name: 'Make “Ordinary duty only (MFN)” the baseline' }).click();
  await settled(page);
  await expect(page.locator('#headline-title')).toContainText('Ordinary duty only (MFN)');
  const changes = await page
    .locator('.all tbody tr td:nth-of-type(3) data')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));
  expect(changes).toEqual(duties.filter((_, place) => place !== 2).map((duty) => duty - (duties[2] ?? NaN)));

  await page.getByRole('radio', { name: 'Show “46% reciprocal tariff” in detail' }).check();
  await expect(page.locator('#headline-title')).toContainText(
    /46% reciprocal tariff\s+compared with\s+Ordinary/,
  );
  expect(await valueOf(difference(page))).toBe((duties[3] ?? NaN) - (duties[2] ?? NaN));

  // The last row of the table is the headline of every scenario.
  const totals = await page
    .locator('.breakdown tfoot data')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));
  expect(totals.slice(1)).toEqual([duties[2], ...changes]);

  await page.getByRole('button', { name: 'Remove “46% reciprocal tariff” from the comparison' }).click();
  await settled(page);
  await expect(page.locator('.columns > .side')).toHaveCount(5);
});

test('every change is undone and redone, by button and by key', async ({ page }) => {
  await openPage(page);
  const first = await valueOf(figure(page, 'scenario-duty'));
  const undo = page.getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('button', { name: 'Redo' });
  await expect(undo).toBeDisabled();
  await slideTo(page, 30);
  const slid = await valueOf(figure(page, 'scenario-duty'));
  await page.locator('#scenario-1').selectOption('liberation-46');
  await settled(page);
  await undo.click();
  await settled(page);
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(slid);
  await page.locator('main').focus();
  await page.keyboard.press('Control+z');
  await settled(page);
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(first);
  await expect(undo).toBeDisabled();
  await page.keyboard.press('Control+Shift+Z');
  await settled(page);
  expect(await valueOf(figure(page, 'scenario-duty'))).toBe(slid);
  await redo.click();
  await settled(page);
  await expect(page.locator('#headline-title')).toContainText('46%');
  await expect(redo).toBeDisabled();
});

test('the keyboard alone writes a rule', async ({ page }) => {
  await openPage(page);
  await page.locator('.side .edit').nth(1).focus();
  await page.keyboard.press('Enter');
  await editor(page).getByRole('button', { name: '+ Add a rule', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(editor(page).getByLabel('What the rule does')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor(page).getByLabel('Measure', { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(cards(page)).toHaveCount(2);
  await expect(editor(page).getByRole('button', { name: '+ Add a rule', exact: true })).toBeFocused();
});
