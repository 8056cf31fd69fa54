/** US exports to Viet Nam under a scenario: the range holds the average, a reply adds its rate, and free is free on both sides. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import { totalsOf } from '../../engine/compare/aggregate.ts';
import { evaluateExports, type EvaluatedExports } from '../../engine/compare/evaluate-exports.ts';
import { lawScenario, type Scenario } from '../../engine/scenario/scenario.ts';
import { presets } from '../../engine/scenario/presets.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { linesWithin } from '../../engine/viet-nam/tariff.ts';
import { daysBetween } from '../arbitraries/dates.ts';
import { tableOf } from '../arbitraries/flows.ts';
import { realData, realFlows, valueOf } from '../arbitraries/real-reference.ts';
import { realExports, vietNam } from '../arbitraries/real-viet-nam.ts';
import { numbered } from '../arbitraries/scenarios.ts';
import { dutyOf, evaluated } from './evaluated.ts';
import { atMostEach, byCodes, duty, percent } from './rule-bodies.ts';

// Three schedules for every case; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const { rulebook } = realData();
const whole = realExports['2024'];
const under = (scenario: Scenario, table: FlowTable): EvaluatedExports =>
  valueOf(evaluateExports(vietNam, rulebook.products, 'test', table, scenario));
const replied = (date: IsoDate, bodies: readonly object[]): Scenario => ({
  ...lawScenario(date),
  reformOfVietNam: numbered(bodies),
});

const samples = fc
  .uniqueArray(fc.nat({ max: whole.codes.length - 1 }), { minLength: 1, maxLength: 40 })
  .map((rows) =>
    tableOf(
      whole,
      rows.toSorted((a, b) => a - b),
    ),
  );
const dates = daysBetween('2025-01-01', '2026-10-10');
const ORDINARY = 'column-1-general';
const products = (table: FlowTable, pick: number): object =>
  pick % 3 === 0 ? byCodes(['']) : byCodes([(table.codes[pick % table.codes.length] ?? '').slice(0, 2)]);
const rules = fc.array(
  fc.record({ kind: fc.nat(4), tenth: fc.nat(500), pick: fc.nat(), turned: fc.boolean() }),
  { maxLength: 3 },
);

/** Rules as a reply could have them, on the rows of the table. */
function bodiesOn(
  table: FlowTable,
  drafts: readonly { kind: number; tenth: number; pick: number; turned: boolean }[],
) {
  return drafts.map(({ kind, tenth, pick, turned }) => {
    const on = { products: pick % 3 === 0 ? undefined : products(table, pick) };
    const where = on.products === undefined ? {} : on;
    return (
      [
        { kind: 'addDuty', rate: percent(tenth), ...where },
        duty('addToRate', ORDINARY, { points: `${turned ? '-' : ''}${tenth / 10}`, ...where }),
        duty('setRate', ORDINARY, { rate: percent(tenth), share: turned ? '0.5' : null, ...where }),
        duty('limitRate', ORDINARY, {
          bound: turned ? 'atMost' : 'atLeast',
          of: 'rate',
          percent: String(tenth / 10),
          ...where,
        }),
        duty('tariffQuota', ORDINARY, {
          inQuota: percent(tenth),
          overQuota: null,
          quota: { kind: 'value', usd: '1000000' },
          ...where,
        }),
      ][kind] ?? {}
    );
  });
}

describe('the lowest, the average and the highest rate of each subheading', () => {
  test('give duties in that order on every row, under any reply on any day', () => {
    fc.assert(
      fc.property(dates, samples, rules, (date, table, drafts) => {
        const { minimum, average, maximum } = under(replied(date, bodiesOn(table, drafts)), table);
        expect(atMostEach(dutyOf(minimum), dutyOf(average))).toBe(true);
        expect(atMostEach(dutyOf(average), dutyOf(maximum))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

test('a reply adds its rate on every row that has one, and nothing else', () => {
  fc.assert(
    fc.property(dates, samples, fc.nat(1000), (date, table, tenth) => {
      const before = under(lawScenario(date), table);
      const after = under(replied(date, [{ kind: 'addDuty', rate: percent(tenth) }]), table);
      for (const point of ['minimum', 'average', 'maximum'] as const) {
        const modelled = new Set(before[point].assessed.compiled.rows.map(({ row }) => row));
        const expected = dutyOf(before[point]).map((cents, row) => {
          const reply = (BigInt(table.customsValue[row] ?? 0) * BigInt(tenth) + 500n) / 1000n;
          return modelled.has(row) ? cents + Number(reply) : 0;
        });
        expect(dutyOf(after[point])).toEqual(expected);
      }
    }),
    { numRuns: 15 },
  );
});

test('what the United States change does not move Viet Nam’s duty', () => {
  const date = '2026-10-10' as IsoDate;
  const changed = { ...lawScenario(date), reform: numbered([{ kind: 'addDuty', rate: percent(100) }]) };
  expect(dutyOf(under(changed, whole).average)).toEqual(dutyOf(under(lawScenario(date), whole).average));
});

describe('presets', () => {
  const named = (id: string): Scenario => {
    const found = presets(rulebook.evidenceThrough).find((preset) => preset.id === id);
    if (found === undefined) throw new Error(`no preset ${id}`);
    return found;
  };

  test('two-way-free leaves no duty on either side', () => {
    const free = named('two-way-free');
    expect(totalsOf(evaluated(free, realFlows()).assessed).duty).toBe(0);
    for (const point of ['minimum', 'average', 'maximum'] as const)
      expect(totalsOf(under(free, whole)[point].assessed).duty).toBe(0);
  });

  test('mutual-retaliation adds 46% to what Viet Nam already takes', () => {
    const [law, reply] = [lawScenario(rulebook.evidenceThrough), named('mutual-retaliation')].map(
      (scenario) => totalsOf(under(scenario, whole).average.assessed),
    );
    const added = (reply?.duty ?? 0) - (law?.duty ?? 0);
    expect(Math.abs(added - (law?.customsValue ?? 0) * 0.46)).toBeLessThanOrEqual(whole.codes.length);
  });
});

describe('Decree 73 of 2025', () => {
  const { decree73, tariff } = vietNam;
  const cut = decree73.cuts
    .filter(({ before }) => before !== null)
    .flatMap(({ codes }) => linesWithin(tariff.lines.values(), codes));
  const subheadings = new Set(cut.map(({ code }) => code.slice(0, 6)));
  const touched = tableOf(
    whole,
    [...whole.codes.keys()].filter((row) => subheadings.has((whole.codes[row] ?? '').slice(0, 6))),
  );

  test('lowers duties on its first day, on its own subheadings alone, and never raises one', () => {
    expect(touched.codes.length).toBeGreaterThan(5);
    const [before, from, later] = [
      dayBefore(decree73.effective),
      decree73.effective,
      '2026-10-10' as IsoDate,
    ].map((date) => under(lawScenario(date), whole));
    if (before === undefined || from === undefined || later === undefined) throw new Error('three days');
    for (const point of ['minimum', 'average', 'maximum'] as const) {
      const [was, is] = [dutyOf(before[point]), dutyOf(from[point])];
      expect(atMostEach(is, was)).toBe(true);
      const moved = whole.codes.filter((_, row) => was[row] !== is[row]);
      expect(moved.every((code) => subheadings.has(code.slice(0, 6)) || code.startsWith('8800'))).toBe(true);
      expect(dutyOf(later[point])).toEqual(is);
    }
    expect(dutyOf(before.average).some((cents, row) => cents > (dutyOf(from.average)[row] ?? 0))).toBe(true);
  });
});
