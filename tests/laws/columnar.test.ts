/** The columns are the decimals: kernel, finer rates, patched rates and sums by group, each against the slow way. */
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { IsoDate } from '../../engine/basis/date.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import { roundCents } from '../../engine/basis/money.ts';
import { reachKind, reachOf } from '../../engine/assess/reach.ts';
import { assessAll, dutyByGroup, reassess, type AssessedTable } from '../../engine/columnar/assess-all.ts';
import { compileTable, type CompiledTable } from '../../engine/columnar/compile.ts';
import { decimalCents, ratesOfDay } from '../../engine/columnar/decimal-row.ts';
import { fillColumns, GREATEST_RATE, GREATEST_VALUE } from '../../engine/columnar/kernel.ts';
import { kindsOf } from '../../engine/columnar/kinds.ts';
import { centsOfParts, partsOf } from '../../engine/columnar/rate-parts.ts';
import { codesOf } from '../../engine/columnar/table-codes.ts';
import { rowGroups, sumsByGroup } from '../../engine/compare/aggregate.ts';
import { onlyRows } from '../../engine/compare/only-rows.ts';
import { assessScenario, structureKey } from '../../engine/compare/assess-scenario.ts';
import { ORDINARY_DUTY } from '../../engine/law/measure.ts';
import { lawOfDate, type LawOfDate } from '../../engine/law/rulebook.ts';
import { chapterOf, type HtsCode } from '../../engine/schedule/hts-code.ts';
import { parseRateOfDuty } from '../../engine/schedule/rate-of-duty.ts';
import { applyReform } from '../../engine/scenario/apply-reform.ts';
import { EVERY_PRODUCT } from '../../engine/scenario/product-selection.ts';
import { NOTHING_SETTLED } from '../../engine/scenario/reform-context.ts';
import { lawScenario, type Scenario } from '../../engine/scenario/scenario.ts';
import type { WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { shareText } from '../arbitraries/choice.ts';
import { entryDates } from '../arbitraries/dates.ts';
import { flowSamples, withValues } from '../arbitraries/flows.ts';
import { numberedRules, rateReforms } from '../arbitraries/rate-reforms.ts';
import { realData, realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { DAYS, NUMBERS, syntheticLaws, syntheticSchedule } from '../arbitraries/rulebooks.ts';
import { realLawDocuments, realRates } from '../oracle/law-documents.ts';
import { naiveFlow } from '../oracle/naive-assess.ts';
import { made } from '../arbitraries/made.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const { rulebook, schedule } = realData();

/** Half cents at common rates, the edges of the guards and of the high and low part. */
const wholeCents: Arbitrary<number> = fc.oneof(
  fc.nat({ max: 10 ** 9 }),
  fc.integer({ min: 0, max: GREATEST_VALUE }),
  fc.nat({ max: 10 ** 6 }).map((twenties) => 20 * twenties + 10),
  fc
    .tuple(fc.nat({ max: 10 ** 8 }), fc.constantFrom(-1, 0, 1))
    .map(([high, by]) => Math.max(0, high * 1e6 + by)),
  fc.constantFrom(0, 1, 4, 5, GREATEST_VALUE - 1, GREATEST_VALUE),
);
const anyCents: Arbitrary<number> = fc.oneof(
  { weight: 9, arbitrary: wholeCents },
  { weight: 1, arbitrary: fc.constantFrom(GREATEST_VALUE + 1, 2e14, 0.5, 1234.25, -1, -1050) },
);

const sharesOf = (pairs: Readonly<Record<string, string>>) =>
  new Map(Object.entries(pairs).map(([id, text]) => [id as never, new Decimal(text)]));

/** Every cell of every row is what the decimals of one line give, and a row's duty is their sum. */
function equalsDecimals(law: LawOfDate, { compiled, columns, duty }: AssessedTable): void {
  const rates = ratesOfDay(law);
  const { table, classes, classOf } = compiled;
  for (const [row, code] of table.codes.entries()) {
    const rowClass = classes[classOf[row] ?? -1];
    const amounts = { value: table.customsValue[row] ?? 0, calculatedDuty: table.calculatedDuty[row] ?? 0 };
    const expected = columns.map((_, slot) =>
      rowClass === undefined ? 0 : decimalCents(law, rates, rowClass, slot, amounts),
    );
    const found = columns.map((column) => column[row]);
    expect({ code, ...amounts, cents: found }).toEqual({ code, ...amounts, cents: expected });
    expect(duty[row]).toBe(expected.reduce((sum, cents) => sum + cents, 0));
  }
}

function compiledUnder(law: LawOfDate, table: FlowTable): CompiledTable {
  return compileTable(law, schedule, table, new Map());
}

describe('the kernel', () => {
  const exact = (value: number, ppm: number): number =>
    Number((BigInt(value) * BigInt(ppm) * 2n + 1_000_000n) / 2_000_000n);
  const rate = fc.oneof(
    fc.nat({ max: GREATEST_RATE }),
    fc.constantFrom(0, 1, 50_000, 125_000, GREATEST_RATE - 1, GREATEST_RATE),
  );

  test('is whole-number arithmetic to the last cent, in any number of slots', () => {
    const cases = fc.tuple(
      fc.array(wholeCents, { minLength: 1, maxLength: 40 }),
      fc.array(rate, { minLength: 1, maxLength: 9 }),
    );
    fc.assert(
      fc.property(cases, ([values, rates]) => {
        const columns = rates.map(() => new Float64Array(values.length));
        const duty = new Float64Array(values.length);
        const classOf = new Int32Array(values.length);
        const rated = { values: Float64Array.from(values), classOf, ppm: Float64Array.from(rates) };
        fillColumns({ ...rated, slots: rates.length }, columns, duty);
        for (const [row, value] of values.entries()) {
          const expected = rates.map((ppm) => exact(value, ppm));
          expect(columns.map((column) => column[row])).toEqual(expected);
          expect(duty[row]).toBe(expected.reduce((sum, cents) => sum + cents, 0));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('and finer rates are decimals: thirds, twelve and fifteen places, or they say that they are not', () => {
    const decimals = fc.tuple(fc.nat({ max: 10 ** 9 }), fc.nat({ max: 10 ** 6 }), fc.constantFrom(9, 12, 15));
    const fine = fc.oneof(
      decimals.map(([high, low, places]) => new Decimal(high).times(1e6).plus(low).times(`1e-${places}`)),
      fc.nat({ max: 10 ** 9 }).map((parts) => new Decimal(parts).dividedBy(3e9)),
      fc.nat({ max: 10 ** 6 }).map((parts) => new Decimal(1).dividedBy(3).times(parts).dividedBy(1e6)),
    );
    let told = 0;
    fc.assert(
      fc.property(wholeCents, fine, (value, decimal) => {
        const parts = partsOf(decimal);
        const cents = parts === null ? null : centsOfParts(value, parts);
        if (cents === null) return;
        told += 1;
        expect(cents).toBe(roundCents(new Decimal(value).times(decimal)));
      }),
      { numRuns: 3000 },
    );
    expect(told).toBeGreaterThan(1000);
  });
});

describe('every cell is the duty of one line in decimals', () => {
  test('under made-up laws, at any value, fractions and negatives too', () => {
    const flows = fc.array(fc.tuple(anyCents, anyCents), {
      minLength: NUMBERS.length,
      maxLength: NUMBERS.length,
    });
    const answers = fc.dictionary(
      fc.nat({ max: 8 }).map((index) => `c${index}`),
      shareText,
      { maxKeys: 4 },
    );
    const days = fc.constantFrom(...DAYS).map((day) => made<IsoDate>(day));
    fc.assert(
      fc.property(syntheticLaws, days, flows, answers, (made, date, values, shares) => {
        const table = {
          id: 'made up',
          codes: NUMBERS as readonly HtsCode[],
          customsValue: Float64Array.from(values, ([customsValue]) => customsValue),
          calculatedDuty: Float64Array.from(values, ([, calculatedDuty]) => calculatedDuty),
        };
        const law = lawOfDate(made.rulebook, date);
        equalsDecimals(law, assessAll(law, compileTable(law, syntheticSchedule(), table, sharesOf(shares))));
      }),
      { numRuns: 150 },
    );
  });

  test('under the real law with rates changed in every way, for shares and bands of value', () => {
    const kinds = new Set<string>();
    const check = (date: IsoDate, rules: readonly WhatIfRule[], table: FlowTable): void => {
      const reformed = applyReform(rulebook, rules, date);
      if (!reformed.ok) return;
      const law = lawOfDate(reformed.value, date);
      const assessed = assessAll(law, compiledUnder(law, table));
      for (const { kind } of assessed.rates.others.values()) kinds.add(kind);
      equalsDecimals(law, assessed);
    };
    const cases = fc.tuple(entryDates(), rateReforms, flowSamples(30), fc.array(anyCents, { minLength: 30 }));
    fc.assert(
      fc.property(cases, ([date, rules, sample, values]) =>
        check(
          date,
          rules,
          withValues(sample, (row) => values[row % values.length] ?? 0),
        ),
      ),
      { numRuns: 120 },
    );
    // Every kind at least once, whatever was drawn: points added to ordinary duties that are paid by weight.
    const byWeight = onlyRows(
      realFlows(),
      Array.from({ length: 200 }, (_, row) => row),
    );
    const points = { kind: 'addToRate', measure: ORDINARY_DUTY, points: '1.5', products: EVERY_PRODUCT };
    const third = {
      kind: 'setRate',
      measure: 'ieepa-vn-20',
      rate: parseRateOfDuty('20%'),
      products: EVERY_PRODUCT,
      share: '0.333333333',
    };
    check('2025-10-20' as IsoDate, numberedRules([points]), byWeight);
    check('2025-10-20' as IsoDate, numberedRules([third]), byWeight);
    expect([...kinds].sort()).toEqual(['calculated', 'decimal', 'parts']);
  });

  test('and what the slow calculation makes of the documents, at half cents and at the edges of the guards', () => {
    const documents = realLawDocuments();
    const rates = realRates();
    const cases = fc.tuple(entryDates(), flowSamples(25), fc.array(wholeCents, { minLength: 25 }));
    fc.assert(
      fc.property(cases, ([date, sample, values]) => {
        const table = withValues(sample, (row) => values[row % values.length] ?? 0);
        const law = lawOfDate(rulebook, date);
        const { duty, compiled } = assessAll(law, compiledUnder(law, table));
        for (const [row, code] of table.codes.entries()) {
          const rate = rates.get(code.slice(0, 8));
          if (rate === undefined || compiled.leftOut.includes(row)) continue;
          const amounts = {
            customsValue: table.customsValue[row] ?? 0,
            calculatedDuty: table.calculatedDuty[row] ?? 0,
          };
          const naive = naiveFlow(documents, rate, { code, ...amounts }, date, {});
          const expected = [naive.ordinary ?? Number.NaN, ...naive.duties.values()];
          expect({ code, duty: duty[row] }).toEqual({
            code,
            duty: expected.reduce((sum, cents) => sum + cents, 0),
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('rates moved on a structure that stays', () => {
  const rate = (percent: string): object => ({ kind: 'adValorem', percent });
  const percent = fc.nat({ max: 9999 }).map((hundredths) => (hundredths / 100).toFixed(2));
  const rules = (first: string, second: string, third: string) =>
    numberedRules([
      { kind: 'addDuty', rate: rate(first), products: EVERY_PRODUCT, share: '0.123456789' },
      {
        kind: 'setRate',
        measure: 'column-1-general',
        rate: rate(second),
        products: EVERY_PRODUCT,
        share: '0.25',
      },
      {
        kind: 'limitRate',
        measure: 'what-if:rule-0',
        bound: 'atMost',
        of: 'allIn',
        percent: third,
        products: EVERY_PRODUCT,
      },
    ]);

  test('give what they give from the beginning, whichever rates went before', () => {
    const knobs = fc.array(fc.tuple(percent, percent, percent), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(entryDates(), knobs, flowSamples(40), (date, positions, table) => {
        const cache = new Map();
        const keys = new Set<string>();
        for (const [first, second, third] of [...positions, ...positions]) {
          const scenario: Scenario = { ...lawScenario(date), reform: rules(first, second, third) };
          keys.add(structureKey(scenario));
          const moved = valueOf(assessScenario(realReference(), table, scenario, NOTHING_SETTLED, cache));
          const fresh = assessAll(moved.law, compileTable(moved.law, schedule, table, moved.shares));
          expect(moved.assessed.columns).toEqual(fresh.columns);
          expect(moved.assessed.duty).toEqual(fresh.duty);
          expect(moved.assessed.byMeasure).toEqual(fresh.byMeasure);
        }
        expect([keys.size, cache.size]).toEqual([1, 1]);
      }),
      { numRuns: 40 },
    );
  });

  test('leave the columns in which no rate changed as they are', () => {
    const law = lawOfDate(rulebook, '2026-10-10' as IsoDate);
    const before = assessAll(law, compiledUnder(law, realFlows()));
    const again = reassess(before, law);
    expect(again.columns.every((column, slot) => column === before.columns[slot])).toBe(true);
    expect(again.duty).toEqual(before.duty);
  });
});

test('sums by group without columns are the sums of the columns', () => {
  fc.assert(
    fc.property(entryDates(), rateReforms, flowSamples(60), (date, rules, table) => {
      const reformed = applyReform(rulebook, rules, date);
      if (!reformed.ok) return;
      const law = lawOfDate(reformed.value, date);
      const { rates, compiled, duty } = assessAll(law, compiledUnder(law, table));
      const groups = rowGroups(compiled, chapterOf);
      expect(dutyByGroup(rates, compiled, groups).slice(0, -1)).toEqual(sumsByGroup(duty, groups));
    }),
    { numRuns: 80 },
  );
});

test('codes of one kind are reached by the same measures on the same conditions', () => {
  const codes = codesOf(schedule, realFlows());
  fc.assert(
    fc.property(entryDates(), rateReforms, (date, rules) => {
      const reformed = applyReform(rulebook, rules, date);
      if (!reformed.ok) return;
      const law = lawOfDate(reformed.value, date);
      const kinds = kindsOf(law, codes);
      const told = new Map<number, string>();
      for (const [place, code] of codes.codes.entries()) {
        const within = codes.unplacedWithin[place] ?? null;
        const kind = kinds[place] ?? -1;
        const text = reachKind(law, code, null);
        const narrower = within === null ? [] : reachOf(law, code, within).narrower;
        expect(told.get(kind) ?? `${text} ${narrower.join()}`).toBe(`${text} ${narrower.join()}`);
        told.set(kind, `${text} ${narrower.join()}`);
      }
      expect(told.size).toBeGreaterThan(1);
    }),
    { numRuns: 6 },
  );
});
