/** Why, and why not: every measure of the rulebook has its node, and the tree adds up. */
import { describe, expect, test } from 'vitest';
import { explain } from '../../engine/assess/explanation.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessmentOf, headingsOf, type ShortShipment } from './one-shipment.ts';

const { rulebook } = realData();

const CASES: readonly ShortShipment[] = [
  { hts: '6109.10.00.12', date: '2026-08-01' },
  { hts: '8544.42.90.90', date: '2025-09-01', percentages: { copper_content_pct: '40' } },
  {
    hts: '0402.99.68.00',
    date: '2026-03-15',
    percentages: { steel_content_pct: '5', aluminum_content_pct: '10' },
    quantity: ['100', 'kg'],
  },
  { hts: '8415.10.60.00', date: '2026-06-10' },
  { hts: '9102.11.10', date: '2026-08-01', quantity: ['100', 'each'] },
  { hts: '6307.90.98.70', date: '2025-12-05', percentages: { us_content_pct: '30' } },
];

describe.each(CASES)('$hts on $date', (short) => {
  const assessment = assessmentOf(short);
  const explanation = explain(assessment);
  test('one node for every measure of the rulebook, in its order', () => {
    expect(explanation.measures.map(({ measure }) => measure)).toEqual(rulebook.measures.map(({ id }) => id));
  });
  test('amounts add up to the total', () => {
    expect(explanation.measures.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(explanation.duty);
  });
  test('every node has a source, a date, and what decided it', () => {
    for (const node of explanation.measures) {
      expect(node.citations.length, node.measure).toBeGreaterThan(0);
      expect(
        node.because.some(({ step }) => step === 'period'),
        node.measure,
      ).toBe(true);
      if (node.verdict.kind === 'exempted' || node.verdict.kind === 'displaced') {
        expect(rulebook.measures.some(({ id }) => 'by' in node.verdict && id === node.verdict.by)).toBe(true);
      }
      if (node.verdict.kind === 'needsFact' || node.verdict.kind === 'conditionNotMet') {
        expect(
          node.because.some((because) => because.step === 'condition'),
          node.measure,
        ).toBe(true);
      }
      const isDuty = node.kind !== 'exemption' && node.verdict.kind === 'applied';
      expect(
        node.because.some(({ step }) => step === 'arithmetic'),
        node.measure,
      ).toBe(isDuty);
    }
  });
  test('it is plain data', () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(structuredClone(explanation)).toEqual(explanation);
  });
});

test('assumptions are numbered, and only those that matter', () => {
  expect(explain(assessmentOf({ hts: '6109.10.00.12', date: '2026-08-01' })).assumptions).toEqual(['A-01']);
  expect(
    explain(assessmentOf({ hts: '9102.11.10', date: '2026-08-01', quantity: ['1', 'each'] })).assumptions,
  ).toContain('A-27');
  expect(explain(assessmentOf({ hts: '8544.42.90.90', date: '2025-11-01' })).assumptions).toContain('A-03');
});

test('a retired number tells when and what took its place, and is assessed at its line', () => {
  const explanation = explain(
    assessmentOf({ hts: '8431.49.90.95', date: '2026-03-15', percentages: { steel_content_pct: '40' } }),
  );
  const standing = explanation.openNumber?.standing;
  if (standing?.kind !== 'removed') throw new Error('it was retired');
  expect(standing.on).toBe('2026-02-01');
  expect(standing.successors.length).toBeGreaterThan(0);
  expect(standing.successors.every((code) => code.startsWith('84314990'))).toBe(true);
  expect(explanation.missing[0]?.fact).toBe('hts');
  expect(explanation.assumptions).toContain('A-18');
  expect(explain(assessmentOf({ hts: '8431.49.90.95', date: '2026-01-31' })).openNumber).toBeNull();
});

test('missing facts are ranked by money, and split values are reported line by line', () => {
  const unknown = explain(assessmentOf({ hts: '8544.42.90.90', date: '2025-09-01' }));
  const impacts = unknown.missing.map(({ impact }) => impact ?? Infinity);
  expect(impacts.length).toBeGreaterThan(1);
  expect(impacts).toEqual(impacts.toSorted((a, b) => b - a));
  const split = explain(
    assessmentOf({ hts: '8544.42.90.90', date: '2025-11-03', percentages: { copper_content_pct: '40' } }),
  );
  expect(split.reported.map(({ value }) => value)).toEqual([400000, 600000]);
});

test('to deny a heading is to say that what it turns on does not hold', () => {
  const part = { hts: '8708.40.75.80', date: '2025-09-03' };
  expect(headingsOf({ ...part, denials: ['9903.94.05'] })).toEqual(
    headingsOf({ ...part, statements: { auto_part: false } }),
  );
  expect(headingsOf({ ...part, denials: ['9903.94.05'] })).toEqual(['9903.02.69', '9903.94.06']);
  expect(headingsOf({ ...part, claims: ['9903.94.05'] })).toEqual(['9903.01.33', '9903.94.05']);
});
