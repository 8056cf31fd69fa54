/** US exports under Viet Nam's tariff: averages, ranges and sums that an economist would sign. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ORDINARY_DUTY as ORDINARY } from '../../engine/law/measure.ts';
import { EVERY_PRODUCT } from '../../engine/scenario/product-selection.ts';
import { groupsOf, totalsOf } from '../../engine/compare/aggregate.ts';
import type { EvaluatedScenario } from '../../engine/compare/assess-scenario.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import { mirrorOf } from '../../engine/compare/mirror.ts';
import { lawScenario, type Scenario } from '../../engine/scenario/scenario.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { coverageOf, exportLines } from '../../engine/viet-nam/export-lines.ts';
import { exportSchedule } from '../../engine/viet-nam/export-schedule.ts';
import { RATE_POINTS, ratesOf } from '../../engine/viet-nam/hs6-tariff.ts';
import { vietNamRulebook } from '../../engine/viet-nam/law.ts';
import type { VietNamTariff } from '../../engine/viet-nam/tariff.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { realData, valueOf } from '../arbitraries/real-reference.ts';
import { exportsUnder, linesOf, realExports, referenceAt, vietNam } from '../arbitraries/real-viet-nam.ts';
import { exportTables, mfnLines, vnTariffs } from '../arbitraries/vn-tariffs.ts';
import { evaluated } from './evaluated.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const add = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
const points = (table: FlowTable, tariff: VietNamTariff) => ({
  average: exportsUnder(table, 'average', tariff),
  minimum: exportsUnder(table, 'minimum', tariff),
  maximum: exportsUnder(table, 'maximum', tariff),
});

/** In ten-thousandths of a percent, by whole numbers alone: rates are whole tenths. */
function averageByHand(percents: readonly string[]): bigint {
  const tenths = percents.reduce((total, percent) => total + BigInt(Math.round(Number(percent) * 10)), 0n);
  const count = BigInt(percents.length);
  return (2n * tenths * 1000n + count) / (2n * count);
}

describe('the rates of a subheading', () => {
  test('average as by hand, between the lowest and the highest; lines without a percentage are counted, not zero', () => {
    fc.assert(
      fc.property(mfnLines(), (lines) => {
        const { percent, withoutPercent, lines: count } = ratesOf(lines);
        const known = lines.flatMap(({ rate }) => (rate.kind === 'adValorem' ? [rate.percent] : []));
        expect(count).toBe(lines.length);
        expect(withoutPercent).toHaveLength(lines.length - known.length);
        if (percent === null) {
          expect(known).toEqual([]);
          return;
        }
        expect(Number(percent.minimum)).toBe(Math.min(...known.map(Number)));
        expect(Number(percent.maximum)).toBe(Math.max(...known.map(Number)));
        expect(BigInt(Math.round(Number(percent.average) * 10_000))).toBe(averageByHand(known));
        expect(Number(percent.average)).toBeGreaterThanOrEqual(Number(percent.minimum));
        expect(Number(percent.average)).toBeLessThanOrEqual(Number(percent.maximum));
      }),
      { numRuns: 300 },
    );
  });
});

function assertOrdered(table: FlowTable, tariff: VietNamTariff): void {
  const { average, minimum, maximum } = points(table, tariff);
  for (const row of table.codes.keys()) {
    const duty = average.assessed.duty[row] ?? Number.NaN;
    expect(minimum.assessed.duty[row]).toBeLessThanOrEqual(duty);
    expect(maximum.assessed.duty[row]).toBeGreaterThanOrEqual(duty);
  }
}

function assertAddsUp(evaluation: EvaluatedScenario): void {
  const totals = totalsOf(evaluation.assessed);
  for (const by of ['chapter', 'heading'] as const) {
    const groups = groupsOf(evaluation, by);
    expect(add(groups.map(({ duty }) => duty))).toBe(totals.duty);
    expect(add(groups.map(({ customsValue }) => customsValue))).toBe(totals.customsValue);
  }
  expect(Number.isInteger(totals.duty)).toBe(true);
}

function assertCovered(table: FlowTable, tariff: VietNamTariff): void {
  const { total, rated, leftOut, partlyRated, oneRate } = coverageOf(table, linesOf(table, tariff));
  const parts = [...Object.values(rated), ...Object.values(leftOut)];
  expect(add(parts.map(({ value }) => value))).toBe(add(table.customsValue));
  expect(add(parts.map(({ flows }) => flows))).toBe(total.flows);
  expect(total).toEqual({ flows: table.codes.length, value: add(table.customsValue) });
  const ratedValue = add(Object.values(rated).map(({ value }) => value));
  expect(ratedValue).toBe(totalsOf(exportsUnder(table, 'average', tariff).assessed).customsValue);
  for (const part of [partlyRated, oneRate]) expect(part.value).toBeLessThanOrEqual(ratedValue);
}

describe('US exports under Viet Nam’s tariff', () => {
  const cases = () => fc.tuple(exportTables(), vnTariffs());

  test('pay at the average between what they pay at the lowest and at the highest rates, row by row', () => {
    fc.assert(
      fc.property(cases(), ([table, tariff]) => assertOrdered(table, tariff)),
      { numRuns: 100 },
    );
    assertOrdered(realExports['2024'], vietNam.tariff);
    assertOrdered(realExports['2025'], vietNam.tariff);
  });

  test('add up by chapter and by heading to the totals', () => {
    fc.assert(
      fc.property(cases(), ([table, tariff]) => assertAddsUp(exportsUnder(table, 'average', tariff))),
      { numRuns: 100 },
    );
    for (const point of RATE_POINTS) assertAddsUp(exportsUnder(realExports['2025'], point));
  });

  test('are each rated or left out with a reason, and the rated ones are what the totals hold', () => {
    fc.assert(
      fc.property(cases(), ([table, tariff]) => assertCovered(table, tariff)),
      { numRuns: 100 },
    );
    assertCovered(realExports['2024'], vietNam.tariff);
    assertCovered(realExports['2025'], vietNam.tariff);
  });

  test('never ask for a calculated duty: whatever stands there, the answer is the same', () => {
    fc.assert(
      fc.property(cases(), fc.double(), ([table, tariff], noise) => {
        const other = { ...table, calculatedDuty: table.calculatedDuty.map(() => noise) };
        expect(exportsUnder(other, 'average', tariff).assessed.duty).toEqual(
          exportsUnder(table, 'average', tariff).assessed.duty,
        );
      }),
      { numRuns: 50 },
    );
    const lines = exportLines(vietNam.law, vietNam.tariff, realExports['2024'].codes);
    const { lines: rated } = exportSchedule('2026-01', realExports['2024'].codes, lines, 'maximum');
    expect([...rated.values()].filter(({ general }) => general.kind !== 'adValorem')).toEqual([]);
  });

  test('take a what-if duty as US imports do: so much of the value more, to the cent a row', () => {
    const rate = { kind: 'adValorem', percent: '5' } as never;
    const scenario: Scenario = {
      ...lawScenario('2026-01-01' as never),
      reform: [
        { id: 'five' as never, note: '', kind: 'addDuty', rate, products: EVERY_PRODUCT, share: null },
      ],
    };
    fc.assert(
      fc.property(cases(), ([table, tariff]) => {
        const reference = referenceAt(table, linesOf(table, tariff), 'average');
        const with5 = valueOf(evaluate(reference, table, scenario, new Map()));
        const without = exportsUnder(table, 'average', tariff);
        for (const { row } of without.assessed.compiled.rows) {
          const more = (with5.assessed.duty[row] ?? 0) - (without.assessed.duty[row] ?? 0);
          expect(more).toBe(Math.round((table.customsValue[row] ?? 0) / 20));
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('the ordinary duty has the name that the columns know it by', () => {
  expect(vietNamRulebook(vietNam.law, realData().rulebook.products).measures.map(({ id }) => id)).toEqual([
    ORDINARY,
  ]);
});

test('the mirror adds up: subheadings to totals, totals to those of each direction, and the balance to their difference', () => {
  fc.assert(
    fc.property(flowSamples(), exportTables(), vnTariffs(), (imports, table, tariff) => {
      const bought = evaluated(lawScenario('2026-10-10' as never), imports).assessed;
      const { average, minimum, maximum } = points(table, tariff);
      const { total, bySubheading, leftOut } = mirrorOf(bought, {
        average: average.assessed,
        minimum: minimum.assessed,
        maximum: maximum.assessed,
      });
      const sides = [...bySubheading.values()];
      expect(total.imports).toEqual(totalsOf(bought));
      expect(total.exports).toEqual({
        ...totalsOf(average.assessed),
        dutyLow: totalsOf(minimum.assessed).duty,
        dutyHigh: totalsOf(maximum.assessed).duty,
      });
      expect(add(sides.map((side) => side.imports.duty))).toBe(total.imports.duty);
      expect(add(sides.map((side) => side.exports.duty))).toBe(total.exports.duty);
      expect(add(sides.map((side) => side.balance))).toBe(total.balance);
      expect(total.balance).toBe(total.exports.customsValue - total.imports.customsValue);
      expect(total.exports.customsValue + leftOut.exports).toBe(add(table.customsValue));
      expect(total.imports.customsValue + leftOut.imports).toBe(add(imports.customsValue));
      expect([...bySubheading.keys()]).toEqual([...bySubheading.keys()].toSorted());
    }),
    { numRuns: 40 },
  );
});
