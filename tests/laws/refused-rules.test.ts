/** A rule that names what is not there is refused by name, with the rule that names it. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../engine/basis/date.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import { applyReform } from '../../engine/scenario/apply-reform.ts';
import { realData, realFlows, realReference } from '../arbitraries/real-reference.ts';
import { numbered, withRules } from '../arbitraries/scenarios.ts';
import { byCodes, percent } from './rule-bodies.ts';

const DATE = '2026-10-10' as IsoDate;

function refused(...bodies: readonly object[]) {
  const result = applyReform(realData().rulebook, numbered(bodies), DATE);
  return result.ok ? null : result.failure;
}

test.each([
  { kind: 'setRate', measure: 'nobody', rate: percent(10) },
  { kind: 'setRate', measure: 'ieepa-annex-ii', rate: percent(10) },
  { kind: 'addToRate', measure: 's301fl-exempt', points: '1' },
  { kind: 'limitRate', measure: 'nobody', bound: 'atMost', of: 'rate', percent: '5' },
  { kind: 'suspend', measures: ['nobody'] },
  { kind: 'restore', measure: 'nobody' },
  { kind: 'retime', measure: 'column-1-general', effective: { from: '2025-01-01', until: null } },
  { kind: 'liftExemption', exemption: 's301fl' },
  { kind: 'exempt', from: ['s301fl-exempt'] },
  { kind: 'setRate', measure: 'what-if:rule-0', rate: percent(10) },
])('a measure that is not there, or not of the kind: %j', (body) => {
  expect(refused(body)).toMatchObject({ kind: 'unknownMeasure', rule: 'rule-0' });
});

test('lists, sections, groups and candidates that are not there', () => {
  const of = (item: object) => ({
    kind: 'addDuty',
    rate: percent(1),
    products: { ...byCodes([]), of: [item] },
  });
  expect(refused(of({ kind: 'list', list: 'x', categories: null }))).toMatchObject({ kind: 'unknownList' });
  expect(refused(of({ kind: 'sections', sections: ['XXX'] }))).toMatchObject({ kind: 'unknownSection' });
  expect(refused(of({ kind: 'groups', groups: ['x'] }))).toMatchObject({ kind: 'unknownGroup' });
  expect(refused(of({ kind: 'list', list: 'annex-iii', categories: ['x'] }))).toMatchObject({
    kind: 'emptySelection',
  });
  const designate = (choice: object, list = 'annex-iii') => ({
    kind: 'designate',
    list,
    from: ['s301fl'],
    choice,
  });
  expect(refused(designate({ kind: 'whole' }, 'x'))).toMatchObject({ kind: 'unknownList', list: 'x' });
  expect(refused(designate({ kind: 'codes', codes: ['61091000'] }))).toMatchObject({
    kind: 'notDesignable',
    codes: ['61091000'],
  });
  expect(refused(designate({ kind: 'budget', usd: '5' }))).toMatchObject({ kind: 'needsTrade' });
});

test('a country duty where there is none, and a quota in units without their value', () => {
  const country = { kind: 'setRate', measure: 'country-duty', rate: percent(10) };
  const early = applyReform(realData().rulebook, numbered([country]), '2025-03-01' as IsoDate);
  expect(early).toMatchObject({ ok: false, failure: { kind: 'noCountryDuty', date: '2025-03-01' } });
  const quota = { kind: 'quantity', amount: '5', unit: 'kg', usdPerUnit: null };
  const scenario = withRules(DATE, [{ kind: 'tariffQuota', measure: 's301fl', inQuota: percent(0), quota }]);
  const found = evaluate(realReference(), realFlows(), scenario, new Map());
  expect(found).toMatchObject({ ok: false, failure: { kind: 'quotaNeedsUnitValue', unit: 'kg' } });
});
