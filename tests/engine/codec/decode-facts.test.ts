/** The `facts` cell: every fact by its kind, what is refused by name, and what becomes of the values of parts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../engine/basis/decimal.ts';
import { readFacts, type Facts } from '../../../engine/codec/decode-facts.ts';
import { parseSpecialRate } from '../../../engine/schedule/special-rate.ts';
import { realData } from '../../arbitraries/real-reference.ts';

const VALUE = new Decimal(1000);

/** What the law and the schedule ask for by name: each can be stated. */
const { rulebook, schedule } = realData();
const tests = [...rulebook.conditions.values()].map(({ test: asked }) => asked);
const named = (kinds: readonly string[]): readonly string[] => [
  ...new Set(tests.flatMap((asked) => (kinds.includes(asked.kind) && 'fact' in asked ? [asked.fact] : []))),
];
const BOOLEANS = named(['statement']);
/** And those that no condition names: the degree of sugar, the deposit under an order. */
const PERCENTS = [
  ...named(['percentBelow', 'metalContent', 'usContent']),
  'polarity_degrees',
  'deposit_rate_pct',
];
const parts = [...schedule.lines.values()].flatMap(({ code, general }) => {
  const rate = general.kind === 'unsupported' ? parseSpecialRate(code, general.text) : null;
  return rate?.kind === 'byPart' ? rate.parts : [];
});
const PARTS = [...new Set(parts.flatMap((part) => (part.kind === 'onComponents' ? part.components : [])))];
const COUNTS = [...new Set(parts.flatMap((part) => (part.kind === 'perCount' ? [part.count] : [])))];

test('the law asks for facts of every kind', () =>
  expect([BOOLEANS, PERCENTS, PARTS, COUNTS].every((facts) => facts.length > 2)).toBe(true));

function read(cell: string, value = VALUE): Facts {
  const found = readFacts(cell, value);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value;
}
const refused = (cell: string, value = VALUE): unknown => {
  const found = readFacts(cell, value);
  return found.ok ? null : found.failure;
};
const plain = (numbers: ReadonlyMap<string, Decimal>): Readonly<Record<string, string>> =>
  Object.fromEntries([...numbers].map(([fact, number]) => [fact, number.toFixed()]));

/** What is read, in plain words; what is not stated is left out. */
function told(cell: string, value = VALUE): object {
  const { statements, percentages, article, quantities, claims, denials } = read(cell, value);
  const all = {
    statements: Object.fromEntries(statements),
    percentages: plain(percentages),
    components: plain(article.components),
    counts: plain(article.counts),
    polarity: article.polarity?.toFixed() ?? null,
    applicableCode: article.applicableCode,
    quantities: quantities.map(({ amount, unit }) => `${amount.toFixed()} x ${unit.inBase} ${unit.text}`),
    claims,
    denials,
  };
  const isStated = (part: object | string | null): boolean =>
    part !== null && (typeof part === 'string' || Object.keys(part).length > 0);
  return Object.fromEntries(Object.entries(all).filter(([, part]) => isStated(part)));
}

test.each(['', ' ', ';', ' ; ;'])('"%s" states nothing', (cell) => expect(told(cell)).toEqual({}));

describe('each fact is read as its kind, and as nothing else', () => {
  test.each(BOOLEANS)('%s is yes or no', (fact) => {
    expect(told(`${fact}=true`)).toEqual({ statements: { [fact]: true } });
    expect(told(` ${fact} = FALSE `)).toEqual({ statements: { [fact]: false } });
    for (const value of ['', 'yes', '1'])
      expect(refused(`${fact}=${value}`)).toEqual({ kind: 'badFact', fact, value, expected: 'boolean' });
  });

  test.each(PERCENTS)('%s is a percentage', (fact) => {
    const polarity = fact === 'polarity_degrees' ? { polarity: '100' } : {};
    expect(told(`${fact}=100`)).toEqual({ percentages: { [fact]: '100' }, ...polarity });
    for (const value of ['', '-1', '100.01', '1e1', '5%'])
      expect(refused(`${fact}=${value}`)).toEqual({ kind: 'badFact', fact, value, expected: 'percent' });
  });

  test.each(PARTS)('%s is a part of the value', (fact) => {
    expect(told(`${fact}=1000`)).toEqual({ components: { [fact]: '1000' } });
    expect(told(`${fact}=0`)).toEqual({ components: { [fact]: '0' } });
    expect(refused(`${fact}=1000.01`)).toEqual({ kind: 'partAboveValue', value: '1000.01' });
    expect(refused(`${fact}=-1`)).toEqual({ kind: 'badFact', fact, value: '-1', expected: 'amount' });
  });

  test('the value of the metal is a percentage of the value', () => {
    expect(told('metal_content_value=250')).toEqual({ percentages: { metal_content_value: '25' } });
    expect(told('metal_content_value=1;case_value=2', new Decimal(8))).toEqual({
      percentages: { metal_content_value: '12.5' },
      components: { case_value: '2' },
    });
    expect(refused('metal_content_value=1001')).toEqual({ kind: 'partAboveValue', value: '1001' });
  });

  test.each(COUNTS)('%s is a count', (fact) => {
    expect(told(`${fact}=12345678`)).toEqual({ counts: { [fact]: '12345678' } });
    expect(refused(`${fact}=-1`)).toEqual({ kind: 'badFact', fact, value: '-1', expected: 'count' });
  });

  test.each([
    ['watts', 'w'],
    ['kilograms', 'kg'],
  ])('%s is a quantity, and none of it is not one', (fact, unit) => {
    expect(told(`${fact}=12345.6`)).toEqual({ quantities: [`12345.6 x 1 ${unit}`] });
    for (const value of ['0', '-1', ''])
      expect(refused(`${fact}=${value}`)).toEqual({ kind: 'badFact', fact, value, expected: 'quantity' });
  });

  test('applicable_hts is a tariff line or a statistical number', () => {
    expect(told('applicable_hts=6109.10.00')).toEqual({ applicableCode: '61091000' });
    expect(told('applicable_hts=6109100012')).toEqual({ applicableCode: '6109100012' });
    for (const value of ['610910', 'shirts', ''])
      expect(refused(`applicable_hts=${value}`)).toMatchObject({ kind: 'badFact', value, expected: 'code' });
  });

  test.each([
    ['claim', 'claims'],
    ['deny', 'denials'],
  ])('%s is headings of chapter 99', (fact, place) => {
    expect(told(`${fact}=9903.01.25+99030301`)).toEqual({ [place]: ['99030125', '99030301'] });
    for (const value of ['', '6109.10.00', '9903.01', '9903.01.25+', '9903.01.25+nothing', '9903012501'])
      expect(refused(`${fact}=${value}`)).toEqual({ kind: 'badFact', fact, value, expected: 'headings' });
  });
});

describe('what cannot be meant is refused by its name', () => {
  test.each([
    ['colour=red', { kind: 'unknownFact', value: 'colour' }],
    ['auto_parts', { kind: 'unknownFact', value: 'auto_parts' }],
    ['=true', { kind: 'unknownFact', value: '' }],
    ['watts=5;donation', { kind: 'badFact', fact: 'donation', value: '', expected: 'boolean' }],
    ['donation=true; donation = true', { kind: 'repeatedFact', fact: 'donation' }],
    ['claim=99030125+99030301;deny=99030301', { kind: 'claimedAndDenied', heading: '99030301' }],
    ['donation=a=b', { kind: 'badFact', fact: 'donation', value: 'a=b', expected: 'boolean' }],
  ])('%s', (cell, failure) => expect(refused(cell)).toEqual(failure));

  test('claimed and denied are another heading each', () => {
    expect(told('claim=99030125;deny=99030301')).toEqual({ claims: ['99030125'], denials: ['99030301'] });
  });
});

test('the order of facts says nothing, but the order in which they are kept', () => {
  const cells = [
    'donation=true',
    'us_content_pct=20',
    'case_value=5',
    'jewels=7',
    'watts=3',
    'claim=99030125',
  ];
  const whole = told(cells.join(';'));
  expect(Object.keys(whole)).toHaveLength(cells.length);
  fc.assert(
    fc.property(fc.shuffledSubarray(cells, { minLength: cells.length }), (shuffled) => {
      expect(told(shuffled.join(' ; '))).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});
