/** What a year of trade settles of a reform, on a made-up law: shares within quotas by hand, and what cannot be settled. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../engine/basis/date.ts';
import type { Reference } from '../../../engine/compare/assess-scenario.ts';
import { needsTrade, settleReform } from '../../../engine/compare/settle.ts';
import type { ConditionId, Share } from '../../../engine/law/condition.ts';
import { lawScenario, type Scenario } from '../../../engine/scenario/scenario.ts';
import type { HtsCode } from '../../../engine/schedule/hts-code.ts';
import type { FlowTable } from '../../../engine/trade/flow-table.ts';
import { made } from '../../arbitraries/made.ts';
import { numbered } from '../../arbitraries/numbered.ts';
import { syntheticSchedule } from '../../arbitraries/rulebooks.ts';
import { valueOf } from '../../arbitraries/value-of.ts';
import { duty, exemption, ordinaryDuty, smallLaw } from '../small-law.ts';

const DAY = '2025-09-10' as IsoDate;
const ORDINARY = 'column-1-general';

const MEASURES = [
  ordinaryDuty,
  exemption('partly', '2025-01-01', null, { scope: { lists: ['listed'] }, exceptionTo: ['base'] }),
  duty('base', [['2025-01-01', null, '20%']]),
  duty('narrow', [['2025-01-01', null, '10%']], { scope: { codes: ['1122'] } }),
  duty('ended', [['2025-01-01', '2025-06-30', '10%']]),
];
const reference: Reference = {
  rulebook: smallLaw(MEASURES, ['22220010\t2025-01-01\t\thalf\t\tpart', '11220000\t2025-01-01\t\t\t\tnone']),
  schedule: syntheticSchedule(),
  dataVersion: 'made up',
};
/** Half of the third row is exempt from `base`; `narrow` falls on the second alone. US dollars: 1,000, 2,000 and 4,000. */
const trade: FlowTable = {
  id: 'made up',
  codes: made<readonly HtsCode[]>(['1111200010', '1122200010', '2222001010']),
  customsValue: Float64Array.of(100_000, 200_000, 400_000),
  calculatedDuty: Float64Array.of(5_000, 25_000, 0),
};

type Rule = Readonly<Record<string, unknown>>;
const withRules = (rules: readonly Rule[], answers: Scenario['answers'] = {}): Scenario => ({
  ...lawScenario(DAY),
  answers,
  reform: numbered(rules),
});
const settle = (rules: readonly Rule[], answers: Scenario['answers'] = {}) =>
  settleReform(reference, trade, withRules(rules, answers));
const shares = (...rules: readonly Rule[]) => Object.fromEntries(valueOf(settle(rules)).quotaShares);
const refused = (rules: readonly Rule[], answers: Scenario['answers'] = {}): unknown => {
  const found = settle(rules, answers);
  return found.ok ? null : found.failure;
};

const percent = (figure: string) => ({ kind: 'adValorem', percent: figure });
const dollars = (usd: string) => ({ kind: 'value', usd });
const quota = (measure: string, limit: object, more: object = {}): Rule => ({
  kind: 'tariffQuota',
  measure,
  inQuota: percent('0'),
  overQuota: null,
  quota: limit,
  ...more,
});
const codes = (...prefixes: readonly string[]) => ({
  products: { of: [{ kind: 'codes', codes: prefixes }], except: [], value: null },
});

test('only a quota, or a budget for a list, needs a year of trade', () => {
  const needs = (...rules: readonly Rule[]) => needsTrade(withRules(rules));
  const add = { kind: 'addDuty', rate: percent('1') };
  const designate = (choice: object) => ({ kind: 'designate', list: 'listed', from: ['base'], choice });
  expect([needs(), needs(add), needs(designate({ kind: 'whole' }))]).toEqual([false, false, false]);
  expect([needs(add, quota('base', dollars('1'))), needs(designate({ kind: 'budget', usd: '1' }))]).toEqual([
    true,
    true,
  ]);
  const settled = valueOf(settle([add, designate({ kind: 'whole' })]));
  expect(settled).toEqual({ quotaShares: new Map(), designated: new Map() });
});

describe('the share within a quota is its dollars over the value that its rate would fall on', () => {
  test.each([
    // Of the 4,000 dollars half are exempt: 1,000 + 2,000 + 2,000.
    ['2500', '0.5'],
    ['1', '0.0002'],
    ['5000', '1'],
    ['5000.01', '1'],
    ['0.009', '0'],
    ['0.019', '0.000002'],
  ])('%s dollars of a duty on everything: %s', (usd, share) => {
    expect(shares(quota('base', dollars(usd)))).toEqual({ 'rule-0': share });
  });

  test('cut after twelve places, never above the quota', () => {
    expect(shares(quota('base', dollars('1000'), codes('1111', '1122')))).toEqual({
      'rule-0': '0.333333333333',
    });
    expect(shares(quota('base', dollars('2000'), codes('1111', '1122')))).toEqual({
      'rule-0': '0.666666666666',
    });
  });

  test('of the ordinary duty all value counts, of a narrow duty its own', () => {
    expect(shares(quota(ORDINARY, dollars('700')))).toEqual({ 'rule-0': '0.1' });
    expect(shares(quota('narrow', dollars('700')))).toEqual({ 'rule-0': '0.35' });
    expect(shares(quota('base', dollars('700'), codes('2222')))).toEqual({ 'rule-0': '0.35' });
  });

  test('a quota for nothing that is traded is never used up', () => {
    expect(shares(quota('base', dollars('5'), codes('33')))).toEqual({ 'rule-0': '1' });
    expect(shares(quota('ended', dollars('5')))).toEqual({ 'rule-0': '1' });
    expect(shares(quota('ended', dollars('0.009')))).toEqual({ 'rule-0': '1' });
  });

  test('by quantity it is so many dollars a unit, and without them refused', () => {
    const kilograms = { kind: 'quantity', amount: '200', unit: 'kg', usdPerUnit: '12.5' };
    expect(shares(quota('base', kilograms))).toEqual({ 'rule-0': '0.5' });
    expect(refused([quota('base', { ...kilograms, usdPerUnit: null })])).toEqual({
      kind: 'quotaNeedsUnitValue',
      rule: 'rule-0',
      unit: 'kg',
    });
  });
});

describe('rule by rule', () => {
  test('on the law that the rules before it leave, not those after it', () => {
    const suspend = { kind: 'suspend', measures: ['base'] };
    const half = quota('base', dollars('2500'));
    expect(shares(half, suspend)).toEqual({ 'rule-0': '0.5' });
    expect(shares(suspend, half)).toEqual({ 'rule-1': '1' });
    const free = { kind: 'exempt', from: ['base'], ...codes('1122') };
    expect(shares(free, quota('base', dollars('1500')))).toEqual({ 'rule-1': '0.5' });
  });

  test('each quota by its own changes of rate, among those of others', () => {
    const raise = { kind: 'addToRate', measure: 'narrow', points: '1', ...codes('1122') };
    const found = shares(
      raise,
      quota('base', dollars('2500')),
      quota(ORDINARY, dollars('700'), { overQuota: percent('50') }),
      quota('narrow', dollars('500'), { overQuota: percent('50') }),
      quota('base', dollars('500'), codes('1111')),
    );
    expect(found).toEqual({ 'rule-1': '0.5', 'rule-2': '0.1', 'rule-3': '0.25', 'rule-4': '0.5' });
  });

  test('a quota on a duty that an earlier rule added', () => {
    const add = { kind: 'addDuty', rate: percent('5'), ...codes('1122') };
    expect(shares(add, quota('what-if:rule-0', dollars('500')))).toEqual({ 'rule-1': '0.25' });
  });

  test('what a budget pays for, and what a quota before it leaves to pay', () => {
    const budget = (usd: string): Rule => ({
      kind: 'designate',
      list: 'listed',
      from: ['base'],
      choice: { kind: 'budget', usd },
      partialLines: '1',
    });
    // Half of 4,000 dollars owe 20%.
    const paid = (...rules: readonly Rule[]) => Object.fromEntries(valueOf(settle(rules)).designated);
    expect(paid(budget('400'))).toEqual({ 'rule-0': ['22220010'] });
    expect(paid(budget('399.99'))).toEqual({ 'rule-0': [] });
    const within = quota('base', dollars('2500'));
    expect(paid(within, budget('200'))).toEqual({ 'rule-1': ['22220010'] });
    expect(paid(within, budget('199'))).toEqual({ 'rule-1': [] });
  });
});

test('what a rule or an answer names and nobody knows is refused', () => {
  const whole = 'whole' as ConditionId;
  expect(refused([quota('nobody', dollars('1'))])).toMatchObject({ kind: 'unknownMeasure', rule: 'rule-0' });
  expect(refused([quota('base', dollars('1'))], { [whole]: '1' as Share })).toEqual({
    kind: 'unknownCondition',
    condition: 'whole',
  });
  const designate = { kind: 'designate', list: 'x', from: ['base'], choice: { kind: 'budget', usd: '1' } };
  expect(refused([designate])).toMatchObject({ kind: 'unknownList', list: 'x' });
});
