/** A class: labs worked in both languages with right and wrong answers, a teacher’s link, paper, the editor. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expectWithinWindow } from './fonts.ts';
import { settled } from './opened.ts';

const LABS = [
  'read-a-duty',
  'annex-iii',
  'who-pays',
  'april-formula',
  'attribution-and-order',
  'both-directions',
];
const TOLD = {
  en: { right: 'Right', wrong: /^Off by \$1,?000$/, predict: 'Predict', answer: '$1,650' },
  vi: { right: 'Đúng', wrong: /^Lệch 1\.?000 USD$/, predict: 'Dự đoán', answer: '1.650 USD' },
} as const;

async function openLab(page: Page, rest: string): Promise<Locator> {
  await page.goto(`/#/learn/${rest}`);
  const lab = page.locator('[data-lab]');
  await expect(lab.getByRole('heading', { level: 2 })).toBeVisible();
  return lab;
}

const step = (lab: Locator, id: string): Locator => lab.locator(`li[data-step="${id}"]`);

async function predict(card: Locator, text: string, label = 'Predict'): Promise<void> {
  await card.getByRole('textbox').fill(text);
  await card.getByRole('button', { name: label, exact: true }).click();
}

for (const language of ['en', 'vi'] as const)
  test.describe(`in ${language}`, () => {
    test.use({ locale: language === 'en' ? 'en-US' : 'vi-VN' });
    const told = TOLD[language];

    test('a wrong and a right prediction are told apart, and nothing is given away before', async ({
      page,
    }) => {
      const lab = await openLab(page, 'lab/read-a-duty');
      const first = step(lab, 'ordinary');
      await expect(lab.locator('[data-answer], [data-verdict]')).toHaveCount(0);
      await expect(page.getByText(told.answer)).toHaveCount(0);
      await expect(lab.locator('li[data-step]')).toHaveCount(1);
      await first.getByRole('textbox').fill('a lot');
      await first.getByRole('button', { name: told.predict, exact: true }).click();
      await expect(first.getByRole('alert')).toBeVisible();
      await predict(first, '650', told.predict);
      await expect(first.locator('[data-verdict]')).toHaveText(told.wrong);
      await expect(first.locator('data[data-answer]')).toHaveText(told.answer);
      const second = step(lab, 'today');
      await expect(second.locator('[data-answer]')).toHaveCount(0);
      await predict(second, '2900', told.predict);
      await expect(second.locator('[data-verdict]')).toHaveText(told.right);
      await expect(lab.locator('[data-score]')).toHaveAttribute('data-score', '1');
      await page.reload();
      await expect(step(lab, 'today').locator('[data-verdict]')).toHaveText(told.right);
      await expect(step(lab, 'july').getByRole('textbox')).toBeVisible();
    });

    for (const id of LABS)
      test(`${id} is worked with right and wrong answers, judged by the answer key`, async ({ page }) => {
        const key = await openLab(page, `lab/${id}/key`);
        const answers = key.locator('data[data-answer]');
        await expect(answers).toHaveCount(await key.locator('ol > li').count());
        const right = await answers.evaluateAll((all) =>
          all.map((each) => ({
            step: each.getAttribute('data-answer') ?? '',
            value: Number(each.getAttribute('value')),
          })),
        );
        expect(right.length).toBeGreaterThan(2);
        const lab = await openLab(page, `lab/${id}`);
        for (const [place, { step: name, value }] of right.entries()) {
          const card = step(lab, name);
          const isRight = place % 2 === 0;
          // Farther off than any tolerance of the labs, in a decimal mark of either language.
          const text = String(isRight ? value : value + 100_000).replace('.', language === 'vi' ? ',' : '.');
          await expect(card.locator('[data-answer]')).toHaveCount(0);
          await predict(card, text, told.predict);
          const verdict = card.locator('[data-verdict]');
          await expect(verdict).toHaveAttribute('data-verdict', isRight ? 'right' : 'wrong');
          if (isRight) await expect(verdict).toHaveText(told.right);
          await expect(card.locator('data[data-answer]')).toHaveAttribute('value', String(value));
        }
        const score = String(Math.ceil(right.length / 2));
        await expect(lab.locator('[data-score]')).toHaveAttribute('data-score', score);
      });
  });

test('the class’s link fixes the values and shows nothing else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await openLab(page, 'lab/read-a-duty');
  await lab.getByLabel('Customs value, US$').fill('5000');
  await lab.getByLabel('Customs value, US$').press('Tab');
  await expect(step(lab, 'ordinary').getByRole('heading')).toContainText('US$ 5,000');
  await lab.getByText('For teachers').click();
  await lab.getByRole('checkbox').first().uncheck();
  await lab.getByRole('button', { name: 'Copy the link for the class' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(
    '#/learn/lab/read-a-duty?set=value:5000&frozen=yes&only=today,july,reciprocal,share',
  );
  const pupil = await context.newPage();
  await pupil.goto(link);
  const frozen = pupil.locator('[data-lab]');
  await expect(frozen.locator('[data-parameter="value"]')).toHaveText('5,000');
  await expect(frozen.getByRole('textbox')).toHaveCount(1);
  await expect(frozen.getByText('For teachers')).toHaveCount(0);
  await expect(pupil.getByRole('navigation', { name: 'Views' })).toBeHidden();
  await predict(step(frozen, 'today'), '1450');
  await expect(step(frozen, 'today').locator('[data-verdict]')).toHaveText('Right');
  await expect(frozen.getByRole('link')).toHaveCount(0);
});

test('worksheet and answer key come from the same document', async ({ page }) => {
  const sheet = await openLab(page, 'lab/annex-iii/worksheet');
  await expect(sheet.locator('[data-answer]')).toHaveCount(0);
  const questions = await sheet.locator('ol > li > p:first-child').allTextContents();
  const key = await openLab(page, 'lab/annex-iii/key');
  await expect(key.locator('data[data-answer="whole"]')).toHaveText('−$482.5 million');
  expect(await key.locator('ol > li > p:first-child').allTextContents()).toEqual(questions);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('a lab is written, previewed, and travels in a link', async ({ page }) => {
  await page.goto('/#/learn/edit');
  const preview = page.getByRole('region', { name: 'Preview' });
  await page.getByLabel('Question in English').fill('What does the 20% rate collect?');
  await expect(preview.getByRole('heading', { name: 'What does the 20% rate collect?' })).toBeVisible();
  await page.getByLabel('What the engine calculates').selectOption('trade');
  await page.getByLabel('Unit').selectOption('billion');
  await page.getByLabel('Tolerance').fill('1');
  await expect(preview.getByText('Your prediction, billions of US dollars')).toBeVisible();
  await predict(preview, '26.5');
  await expect(preview.locator('[data-verdict]')).toHaveText('Right');
  await page.getByLabel('Question in Vietnamese').fill('');
  await expect(page.getByText('Not a valid lab yet')).toBeVisible();
  await page.getByLabel('Question in Vietnamese').fill('Mức 20% thu được bao nhiêu?');
  await page.getByRole('link', { name: 'Work through it' }).click();
  const lab = page.locator('[data-lab="own"]');
  await expect(lab.getByRole('heading', { name: 'What does the 20% rate collect?' })).toBeVisible();
});

test('a question is answered in two sentences, and opens the scenarios whose figures they are', async ({
  page,
}) => {
  await page.goto('/#/learn');
  await page.getByRole('link', { name: 'What if the 20% came back?' }).click();
  const answer = page.locator('[data-question="twentyBack"]');
  await expect(answer.locator('.sentence')).toHaveCount(2);
  await expect(answer.locator('figure li')).not.toHaveCount(0);
  const told = await answer.locator('[data-after]').getAttribute('value');
  await answer.getByRole('link', { name: 'Open the two scenarios' }).click();
  await settled(page);
  expect(page.url()).toContain('rate=20');
  await expect(page.locator('data[data-figure="scenario-duty"]')).toHaveAttribute('value', told ?? '');
});

test('a question whose link asks for a guess tells nothing before it', async ({ page }) => {
  await page.goto('/#/learn/ask/fortySix?guess=yes');
  const answer = page.locator('[data-question="fortySix"]');
  await expect(answer.locator('[data-guess="asked"]')).toBeVisible();
  await expect(answer.locator('.sentence, figure, data')).toHaveCount(0);
  await answer.getByRole('textbox').fill('30000');
  await answer.getByRole('button', { name: 'Guess and show the figures' }).click();
  await expect(answer.locator('[data-guess="told"]')).toContainText('$30,000 million');
  const told = Number(await answer.locator('[data-guess="told"] data').getAttribute('value'));
  expect(told).toBeGreaterThan(1000);
  await expect(answer.locator('.sentence')).toHaveCount(2);
});

test('the story prices its events, opens their scenarios, and column 2 costs several times column 1', async ({
  page,
}) => {
  await page.goto('/#/learn/story');
  const story = page.locator('[data-story]');
  const columnTwo = story.locator('[data-figure="column-two"]');
  await expect(columnTwo).toContainText('at least');
  expect(Number(await columnTwo.getAttribute('value'))).toBeGreaterThan(5_000_000_000_00);
  await expect(story.locator('[data-paid]')).toHaveCount(7);
  await expect(story.locator('li[data-event]')).toHaveCount(12);
  const market = story.locator('[data-market]');
  await expect(market.locator('tr[data-row="deposit"] data')).toHaveText(['$25,000.00', '$5,000.00']);
  await market.getByLabel('Deposit rate as a market economy, percent').fill('0');
  await market.getByLabel('Deposit rate as a market economy, percent').press('Tab');
  await expect(market.locator('tr[data-row="deposit"] data').last()).toHaveText('$0.00');
  const ordinary = await market.locator('tr[data-row="ordinary"] data').allTextContents();
  expect(new Set(ordinary).size).toBe(1);
  await story
    .locator('li[data-event="announced"]')
    .getByRole('link', { name: 'Open the scenario of this event' })
    .click();
  await settled(page);
  expect(page.url()).toContain('with=liberation-46');
});

test('a lab that there is not, and an address that says something twice, are told', async ({ page }) => {
  await page.goto('/#/learn/lab/no-such-lab');
  await expect(page.getByText('There is no lab “no-such-lab” here.')).toBeVisible();
  await page.goto('/#/learn/lab/who-pays?frozen=yes&frozen=yes');
  await expect(page.getByText('The address says “frozen” more than once.')).toBeVisible();
  await page.goto('/#/learn/lab/own?lab=rubbish');
  await expect(page.getByText('This lab could not be read.')).toBeVisible();
});

/** With what stands there once the engine has answered. */
const PLACES = [
  ['', '[data-learn]'],
  ['story', '[data-market] tbody tr'],
  ['published', '[data-learn]'],
  ['ask/fortySix', '[data-learn]'],
  ['ask/fortySix?guess=yes', '[data-learn]'],
  ['lab/who-pays', '[data-learn]'],
  ['lab/who-pays/key', '[data-learn]'],
  ['edit', '[data-learn]'],
] as const;
for (const [place, shown] of PLACES)
  test(`“${place}” passes axe and stays within a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`/#/learn/${place}`);
    await expect(page.locator(shown).first()).toBeVisible();
    await expectWithinWindow(page);
    expect(await violations(page)).toEqual([]);
  });
