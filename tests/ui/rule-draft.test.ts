/** A rule in its form and back: the form loses nothing that it shows, and says what is wrong. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRule } from '../../engine/codec/decode-rule.ts';
import { parseRuleText } from '../../engine/codec/rule-text.ts';
import type { WhatIfRule } from '../../engine/index.ts';
import {
  amountOf,
  codesOf,
  decimalText,
  numberOf,
  percentOf,
  percentText,
  shareOf,
  unitRateOf,
} from '../../ui/web/scenarios/field-readers.ts';
import { draftOf, emptyDraft, type RuleDraft } from '../../ui/web/scenarios/rule-draft.ts';
import { RULE_KINDS } from '../../ui/web/scenarios/rule-forms.ts';
import { documentOf } from '../../ui/web/scenarios/rule-document.ts';
import { valueOf } from '../arbitraries/real-reference.ts';

const ID = 'rule-1' as WhatIfRule['id'];
const DAY = '2026-10-10';

/** Every kind, every sort of product, every bound. */
const RULES = [
  'set country-duty to 15%',
  'set s122 to Free for 12.5% of value',
  'set column-1-general to 2.75% on garments, footwear, section XI, list annex-iii, 61, 6403, 850440 except seafood, 6109',
  'set s122 to 5% on list annex-iii[agricultural_products] worth at least $1000 and less than $2500000',
  'set s122 to 5% on 61 worth less than $0.5',
  'add -2.5 points to country-duty on coffee',
  'cap country-duty at 15% all-in',
  'floor s122 at 3% on garments',
  'phase country-duty: 15% from 2027-01-01, 10% from 2028-01-01, Free from 2029-01-01 on garments',
  'quota s122: Free in quota of $1500000, 25% over, on coffee',
  'quota s122: 2% in quota of $5, as it is over',
  'quota s122: Free in quota of 5000 kg at $2.5, 25% over, on coffee',
  'exempt from country-duty, s122 on seafood for 30% of value',
  'lift exemption ieepa-annex-ii on electronics',
  'designate annex-iii from country-duty',
  'designate annex-iii from country-duty categories agricultural_products, aircraft_and_parts partial lines 25%',
  'designate annex-iii from country-duty codes 0901, 08013200',
  'designate annex-iii from country-duty within $100000000',
  'suspend every additional duty',
  'suspend s122, s301fl',
  'restore ieepa-vn-20',
  'move s122 to 2026-11-01..2027-12-31',
  'move s122 to 2026-11-01..',
  'new duty 10% on tyres for 50% of value',
];

describe('there and back', () => {
  const kinds = new Set<string>();

  test.each(RULES)('%s', (text) => {
    const [rule] = valueOf(parseRuleText(text)).reform;
    if (rule === undefined) throw new Error(text);
    kinds.add(rule.kind);
    const outcome = documentOf(draftOf(rule, DAY), rule.id);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.wrong));
    // What crosses to the engine is plain data.
    expect(readRule(JSON.parse(JSON.stringify(outcome.document)), 'rule')).toEqual({ ok: true, value: rule });
  });

  test('every kind of rule was among them', () => {
    expect([...kinds].toSorted()).toEqual([...RULE_KINDS].toSorted());
  });
});

describe('mistakes are named at their field', () => {
  const wrongIn = (part: Partial<RuleDraft>): unknown => {
    const outcome = documentOf({ ...emptyDraft('setRate', 's122', DAY), rate: '5', ...part }, ID);
    return outcome.ok ? null : outcome.wrong;
  };
  const products = emptyDraft('setRate', 's122', DAY).products;

  test.each<readonly [string, Partial<RuleDraft>, unknown]>([
    ['nothing wrong', {}, null],
    ['no rate', { rate: '' }, { rate: 'number' }],
    ['a rate in words', { rate: 'ten' }, { rate: 'number' }],
    ['a rate below zero', { rate: '-1' }, { rate: 'rate' }],
    ['a rate beyond reason', { rate: '1001' }, { rate: 'rate' }],
    ['no measure', { measure: '' }, { measure: 'measure' }],
    ['a share above all', { share: '101' }, { share: 'share' }],
    ['no products', { products: { ...products, every: false } }, { products: 'products' }],
    ['codes of odd length', { products: { ...products, every: false, codes: '610' } }, { codes: 'codes' }],
    ['a band upside down', { products: { ...products, atLeast: '5', below: '5' } }, { below: 'band' }],
    ['an amount of nothing', { products: { ...products, atLeast: '0' } }, { atLeast: 'amount' }],
    ['points in words', { kind: 'addToRate', points: 'x' }, { points: 'number' }],
    ['no measures', { kind: 'suspend', measures: [] }, { measures: 'measure' }],
    ['no categories', { kind: 'designate', choice: 'categories' }, { categories: 'categories' }],
    ['no budget', { kind: 'designate', choice: 'budget' }, { usd: 'amount' }],
    ['no date', { kind: 'retime', from: '' }, { from: 'date' }],
    ['an end before its beginning', { kind: 'retime', from: DAY, until: '2026-01-01' }, { until: 'order' }],
    [
      'steps out of order',
      {
        kind: 'phaseRate',
        steps: [
          { from: '2027-01-01', rate: '5' },
          { from: '2027-01-01', rate: 'x' },
        ],
      },
      { stepFrom1: 'order', stepRate1: 'number' },
    ],
    [
      'a quantity without its worth',
      { kind: 'tariffQuota', quotaKind: 'quantity', amount: '5', unit: '' },
      { unit: 'unit', usdPerUnit: 'amount' },
    ],
  ])('%s', (_, part, wrong) => {
    expect(wrongIn(part)).toEqual(wrong);
  });
});

describe('fields', () => {
  test('a comma and a point are one number, and a real minus sign is a minus', () => {
    expect(numberOf('12,5')).toBe(12.5);
    expect(numberOf(' 12.5% ')).toBe(12.5);
    expect(numberOf('\u22122.5')).toBe(-2.5);
    for (const text of ['', '1e3', '1.2.3', '0x10', 'NaN', '--1', '1,00,000'])
      expect(numberOf(text)).toBeNull();
    // Dollars and units have thousands, rates have none.
    expect(amountOf('1,000')).toEqual({ ok: true, value: '1000' });
    expect(unitRateOf('1.125')).toEqual({ ok: true, value: '1.125' });
  });

  test('decimals are plain however small', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (value) => {
        expect(decimalText(value)).toMatch(/^\d+(\.\d+)?$/);
      }),
    );
  });

  test('a share is written in percent and read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (parts) => {
        const share = decimalText(parts / 10_000);
        expect(shareOf(percentText(share))).toEqual({ ok: true, value: share });
      }),
    );
  });

  test('codes are read with dots, once each', () => {
    expect(codesOf('6109.10, 61; 8542 61')).toEqual({ ok: true, value: ['610910', '61', '8542'] });
    expect(codesOf('')).toEqual({ ok: true, value: [] });
    expect(codesOf('shoes').ok).toBe(false);
  });

  test('amounts may have their thousands apart', () => {
    expect(amountOf('1 500 000')).toEqual({ ok: true, value: '1500000' });
    expect(percentOf('1000')).toEqual({ ok: true, value: '1000' });
  });
});
