/** Every rule has a sentence in both languages, and rules that differ have sentences that differ. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPECTATIONS } from '../../engine/codec/rule-text-tokens.ts';
import { parseRuleText } from '../../engine/codec/rule-text.ts';
import type { Failure, Scenario, WhatIfRule } from '../../engine/index.ts';
import { figuresIn } from '../../ui/words/format/figures.ts';
import { en } from '../../ui/words/catalogue/en.ts';
import { listName } from '../../ui/words/sentences/product-phrase.ts';
import { answerSentence, ruleSentence, scenarioSentences } from '../../ui/words/sentences/rule-sentence.ts';
import { failureSentence } from '../../ui/words/sentences/sentences.ts';
import { vi } from '../../ui/words/catalogue/vi.ts';
import { valueOf } from '../arbitraries/real-reference.ts';
import { anyScenario, bodiesByKind } from '../arbitraries/scenario-documents.ts';
import { cell, readRows } from '../data/read-data.ts';
import { drawn, made, partOf } from '../arbitraries/made.ts';

const english = figuresIn('en');
const vietnamese = figuresIn('vi');
const LANGUAGES = [
  ['English', en, english],
  ['Vietnamese', vi, vietnamese],
] as const;

/** What a sentence shows when a part of it is missing. */
const LEFTOVER = /undefined|null|NaN|\[object|\$\{|\{\w*\}|Infinity|  |\.\.|, ,|: \./;

const rulesOf = (text: string): readonly WhatIfRule[] => valueOf(parseRuleText(text)).reform;
const told = (text: string, language: 0 | 1 = 0): string => {
  const [, messages, figures] = LANGUAGES[language];
  return rulesOf(text)
    .map((rule) => ruleSentence(messages, figures, rule))
    .join(' ');
};

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : typeof value === 'string'
      ? [value]
      : [];
/** Made-up names may themselves hold what a leftover looks like. */
const isPlain = (text: string): boolean => /^[\w:-]+([. ][\w:-]+)*$/.test(text) || text === '';

/** Rules that differ from another in one thing only. */
const DIFFERENT = [
  'set country-duty to 15%; set s122 to 15%; set s122 to 0%; set s122 to Free; set s122 to 15% for 50%',
  'set s122 to 15% on garments; set s122 to 15% on footwear; set s122 to 15% on garments, footwear',
  'set s122 to 15% on 61; set s122 to 15% on 6109; set s122 to 15% on 610910; set s122 to 15% on 61091000',
  'set s122 to 15% on 6109100012; set s122 to 15% on section XI; set s122 to 15% on section XII',
  'set s122 to 15% on list annex-iii; set s122 to 15% on list annex-iii[agricultural_products]',
  'set s122 to 15% on list annex-ii; set s122 to 15% on list s122-exempt; set s122 to 15% on all except 61',
  'set s122 to 15% on garments except 6109; set s122 to 15% on garments worth at least $5',
  'set s122 to 15% on garments worth less than $5; set s122 to 15% on garments worth at least $5 and less than $6',
  'set s122 to 15% on garments worth at least $5.5; set s122 to 15% on garments worth at least $1500000',
  'set s122 to 15% on garments worth at least $1500001; set s122 to 15% on garments worth at least $0.005',
  'add 5 points to s122; add -5 points to s122; add 5.5 points to s122; add 5 points to s301fl',
  'add 5 points to s122 on garments; cap s122 at 15%; floor s122 at 15%; cap s122 at 15% all-in',
  'floor s122 at 15% all-in; floor s122 at 16% all-in; floor s122 at 16% all-in on coffee',
  'phase s122: 5% from 2026-01-01; phase s122: 6% from 2026-01-01; phase s122: 5% from 2026-01-02',
  'phase s122: 5% from 2026-01-01, 6% from 2027-01-01; phase s122: 5% from 2026-01-01 on coffee',
  'quota s122: 5% in quota of $100, 20% over; quota s122: 6% in quota of $100, 20% over',
  'quota s122: 5% in quota of $101, 20% over; quota s122: 5% in quota of $100, 21% over',
  'quota s122: 5% in quota of $100, as it is over; quota s122: 5% in quota of 100 t, as it is over',
  'quota s122: 5% in quota of 100 kg, as it is over; quota s122: 5% in quota of 100 t at $5, as it is over',
  'quota s122: 5% in quota of $100, 20% over on coffee; quota s122: 5% in quota of 100.5 t, as it is over',
  'exempt from s122; exempt from s122, s301fl; exempt from s122 on coffee; exempt from s122 for 10%',
  'lift exemption s122-exempt; lift exemption s301fl-exempt; lift exemption s122-exempt on coffee',
  'designate annex-iii from s122; designate annex-iii from s301fl; designate annex-ii from s122',
  'designate annex-iii from s122 categories agricultural_products; designate annex-iii from s122 codes 0901',
  'designate annex-iii from s122 within $100; designate annex-iii from s122 within $200',
  'designate annex-iii from s122 partial lines 50%; designate annex-iii from s122 partial lines 40%',
  'suspend s122; suspend s122, s301fl; suspend every additional duty; restore s122; restore s301fl',
  'move s122 to 2026-01-01..; move s122 to 2026-01-02..; move s122 to 2026-01-01..2026-12-31',
  'new duty 5%; new duty 6%; new duty Free; new duty 5% on coffee; new duty 5% for 10%',
  'suspend what-if:rule-1; suspend what-if:rule-2',
].join(';');

describe.each(LANGUAGES)('%s', (_, messages, figures) => {
  test('every kind of rule has a sentence with nothing left over', () => {
    for (const [kind, body] of Object.entries(bodiesByKind)) {
      const rules = body.map((fields) => drawn<WhatIfRule>({ id: 'r', note: '', kind, ...fields }));
      let judged = 0;
      fc.assert(
        fc.property(rules, (rule) => {
          const sentence = ruleSentence(messages, figures, rule);
          expect(sentence.length).toBeGreaterThan(10);
          expect(sentence.endsWith('.'), sentence).toBe(true);
          if (!textsIn(rule).every(isPlain)) return;
          judged += 1;
          expect(sentence).not.toMatch(LEFTOVER);
        }),
        { numRuns: 100 },
      );
      expect(judged, kind).toBeGreaterThan(0);
    }
  });

  test('rules that differ have sentences that differ, and none has anything left over', () => {
    const rules = rulesOf(DIFFERENT);
    const sentences = rules.map((rule) => ruleSentence(messages, figures, rule));
    expect(rules.length).toBeGreaterThan(80);
    for (const sentence of sentences) expect(sentence).not.toMatch(LEFTOVER);
    const seen = new Map(sentences.map((sentence, index) => [sentence, index]));
    expect(sentences.filter((sentence, index) => seen.get(sentence) !== index)).toEqual([]);
    expect(new Set(rules.map(({ kind }) => kind)).size).toBe(Object.keys(bodiesByKind).length);
  });

  test('every group, section, list and category of Annex III has a name', () => {
    const { groups, sections, categories } = messages.products;
    const column = (path: string, name: string) => [...new Set(readRows(path).map((row) => cell(row, name)))];
    expect(Object.keys(groups).toSorted()).toEqual(column('us/product-groups.tsv', 'group').toSorted());
    expect(Object.keys(sections).toSorted()).toEqual(column('us/chapters.tsv', 'section').toSorted());
    expect(Object.keys(categories).toSorted()).toEqual(column('lists/annex-iii.tsv', 'note').toSorted());
    const files = readdirSync(new URL('../../engine/data/lists/', import.meta.url));
    for (const list of files.map((file) => file.replace('.tsv', '')))
      expect(listName(messages, list), list).not.toBe(list);
    for (const names of [groups, sections])
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
  });

  test('a scenario is told whole: its law, the rules of both countries, its answers', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const sentences = scenarioSentences(messages, figures, scenario);
        expect(sentences.start).toContain(figures.date(scenario.lawAsOf));
        expect(sentences.reform).toHaveLength(scenario.reform.length);
        expect(sentences.reformOfVietNam).toHaveLength(scenario.reformOfVietNam.length);
        expect(sentences.answers).toHaveLength(Object.keys(scenario.answers).length);
      }),
      { numRuns: 40 },
    );
  });

  test('answers differ by condition and share', () => {
    const shares = ['0', '0.1', '0.125', '1'];
    const sentences = ['autoPart', 'usContent'].flatMap((condition) =>
      shares.map((share) => answerSentence(messages, figures, condition, share)),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(LEFTOVER);
  });

  test('every expectation of the rule text has words', () => {
    expect(Object.keys(messages.failures.expectations)).toEqual(EXPECTATIONS);
  });

  test('every new failure has a sentence with its facts', () => {
    const rule = 'rule-7';
    const failures = made<readonly Failure[]>([
      { kind: 'noCountryDuty', rule, date: '2025-03-01' },
      { kind: 'unknownSection', rule, section: 'XXV' },
      { kind: 'unknownGroup', rule, group: 'shoes', known: ['footwear'] },
      { kind: 'notDesignable', rule, codes: ['6109'] },
      { kind: 'needsTrade', rule },
      { kind: 'quotaNeedsUnitValue', rule, unit: 'kg' },
      { kind: 'emptySelection', rule },
      { kind: 'ruleText', position: 8, found: 'shoes', expected: 'rate' },
      { kind: 'ruleText', position: 8, found: '', expected: 'to' },
      { kind: 'tooManyScenarios', given: 7, most: 6 },
    ]);
    for (const failure of failures) {
      const sentence = failureSentence(messages, failure);
      expect(sentence).not.toMatch(LEFTOVER);
      if ('rule' in failure) expect(sentence).toContain(rule);
    }
    expect(failureSentence(messages, failures[7] as Failure)).toMatch(/9.*shoes/);
  });
});

test('sentences as people read them', () => {
  const scenario = partOf<Scenario>({
    lawAsOf: '2025-10-26',
    answers: {},
    reform: rulesOf('set country-duty to 15% on garments, footwear except heading 6403'),
    reformOfVietNam: [],
  });
  expect(scenarioSentences(en, english, scenario)).toMatchObject({
    start: 'From the law of 26 October 2025:',
    reform: ['Duty on every product of Viet Nam: becomes 15% on garments and footwear, except heading 6403.'],
  });
  expect(scenarioSentences(vi, vietnamese, scenario)).toMatchObject({
    start: 'Từ quy định ngày 26/10/2025:',
    reform: [
      'Thuế bổ sung áp dụng với mọi mặt hàng của Việt Nam: thuế suất 15% đối với hàng may mặc và giày dép, trừ nhóm 64.03.',
    ],
  });
  const quota = 'quota column-1-general: Free in quota of 5000 t at $2000, 20.5% over, on coffee';
  expect(told(quota)).toBe(
    'Ordinary duty (MFN, column 1 General): tariff-rate quota on coffee, free up to 5,000 t (valued at $2,000 each) a year and 20.5% beyond it.',
  );
  expect(told(quota, 1).replaceAll('\u00a0', ' ')).toBe(
    'Thuế MFN (cột 1 chung): hạn ngạch thuế quan đối với cà phê, trong hạn ngạch 5.000 t (đơn giá 2.000 USD) mỗi năm là miễn thuế, ngoài hạn ngạch là 20,5%.',
  );
});
