/** The text of `explain`: what nobody stated, ranked and folded as on the page. */
import { expect, test } from 'vitest';
import { figureStatuses, rankedFacts } from '../../engine/index.ts';
import { lineQuestions } from '../../engine/assess/line-questions.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { explanationText } from '../../ui/cli/explain-case.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessmentOf, shipmentOf, type ShortShipment } from '../engine/one-shipment.ts';

function linesOf(short: ShortShipment, language: 'en' | 'vi' = 'en'): readonly string[] {
  const { rulebook, schedule } = realData();
  const speech = spokenIn(language);
  const assessment = assessmentOf(short);
  const law_status = speech.status(figureStatuses(rulebook, schedule).statusOf(assessment));
  return explanationText(assessment, [], false, speech, { law_status, evidence: '' }).split('\n');
}

test('a laptop is no doubtful product: whether it is a car part is folded with its range', () => {
  const [total, ...rest] = linesOf({ hts: '8471.30.01.00', date: '2026-10-09' });
  expect(total).toMatch(/duty \$0\.00$/);
  const told = rest.filter((line) => /^Not stated|^Rarely true/.test(line));
  expect(told).toEqual([
    'Rarely true of such goods; if true, $0.00..$2500.00: Part of a passenger vehicle or light truck',
  ]);
  expect(linesOf({ hts: '8471.30.01.00', date: '2026-10-09' }, 'vi').join('\n')).toMatch(/Hiếm gặp/);
});

test('what is open of ordinary goods stands beside the figure and by itself', () => {
  const [total, ...rest] = linesOf({ hts: '8544.42.90.90', date: '2025-09-01' });
  expect(total).toMatch(/duty \$\d+\.\d\d \(\$\d+\.\d\d\.\.\$\d+\.\d\d\)$/);
  expect(rest.filter((line) => line.startsWith('Not stated')).length).toBeGreaterThan(1);
  expect(rest.some((line) => line.startsWith('Rarely true'))).toBe(false);
});

test.each([
  ['8471.30.01.00', '2026-10-09'],
  ['8518.30.20.00', '2026-10-09'],
  ['8482.10.50.44', '2026-10-09'],
  ['8708.29.51.60', '2026-06-10'],
  ['9403.40.90', '2026-11-29'],
])('the facts of %s on %s stand in the order in which the page asks them', (hts, date) => {
  const { rulebook, schedule } = realData();
  const short = { hts, date };
  const { missing } = assessmentOf(short).range;
  const { asked, unlikely } = rankedFacts(rulebook, missing);
  const page = lineQuestions(
    lawOfDate(rulebook, date as IsoDate),
    schedule,
    shipmentOf(short),
  ).questions.filter(({ isRare }) => !isRare);
  const ids = (of: typeof missing) => of.map(({ condition, fact }) => condition ?? fact);
  const onPage = (isFolded: boolean) =>
    page
      .filter(({ grade }) => (grade === 'extraordinary') === isFolded)
      .flatMap(({ conditions, key }): readonly string[] => (conditions.length === 0 ? [key] : conditions));
  expect(ids(asked)).toEqual(onPage(false));
  expect(ids(unlikely)).toEqual(onPage(true));
});
