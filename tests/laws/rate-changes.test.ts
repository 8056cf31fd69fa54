/** What rules on the rate of a measure do: bounds hold on every line, parts lie between none and all, steps come on their day. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import type { MeasureId } from '../../engine/law/measure.ts';
import { dutiesInForce } from '../../engine/law/rulebook.ts';
import { COUNTRY_DUTY } from '../../engine/scenario/what-if-rule.ts';
import { countryLayerOn } from '../../engine/scenario/country-layer.ts';
import { oneOfMany } from '../arbitraries/choice.ts';
import { entryDates } from '../arbitraries/dates.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { answers, ruleProducts, withRules } from '../arbitraries/scenarios.ts';
import { columnOf, columnsOf, dutyOf, evaluated, ORDINARY, without } from './evaluated.ts';
import { atMostEach, byCodes, duty, percent } from './rule-bodies.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const { rulebook } = realData();
type Case = readonly [IsoDate, Parameters<typeof withRules>[2], Parameters<typeof evaluated>[1], MeasureId];
const under = ([date, shares, table]: Case, bodies: readonly object[]) =>
  evaluated(withRules(date, bodies, shares), table);

/** A day, shares, rows, and a duty in force that day or the ordinary duty. */
const cases = (ordinaryToo = true): fc.Arbitrary<Case> =>
  entryDates().chain((date) => {
    const inForce = dutiesInForce(rulebook, date).map(({ measure }) => measure.id);
    const layer = countryLayerOn(rulebook, date)?.measure;
    const targets = [...(layer === undefined ? [] : [layer, layer, layer]), ...inForce];
    return fc.tuple(
      fc.constant(date),
      answers(),
      flowSamples(),
      oneOfMany(ordinaryToo || targets.length === 0 ? [...targets, ORDINARY, ORDINARY] : targets),
    );
  });

const tenths = fc.nat(1000);

describe('a rate', () => {
  test('set higher never lowers the duty of a row, and touches only the column of its measure', () => {
    fc.assert(
      fc.property(cases(false), tenths, tenths, ruleProducts(), (given, a, b, products) => {
        const [, , , measure] = given;
        const rate = (value: number) => [duty('setRate', measure, { rate: percent(value), products })];
        const [low, high] = [under(given, rate(Math.min(a, b))), under(given, rate(Math.max(a, b)))];
        expect(atMostEach(dutyOf(low), dutyOf(high))).toBe(true);
        if (measure === ORDINARY) return; // floors of other measures count it in
        const asItIs = without(columnsOf(under(given, [])), measure);
        expect(without(columnsOf(low), measure)).toEqual(asItIs);
        expect(without(columnsOf(high), measure)).toEqual(asItIs);
      }),
      { numRuns: 60 },
    );
  });

  test('raised by points never lowers its column, lowered never raises it nor makes it negative', () => {
    fc.assert(
      fc.property(cases(), fc.nat(5000), ruleProducts(), (given, hundredths, products) => {
        const [, , , measure] = given;
        const points = (sign: string) => [
          duty('addToRate', measure, { points: `${sign}${hundredths / 100}`, products }),
        ];
        const [was, more, less] = [[], points(''), points('-')].map((bodies) =>
          columnOf(under(given, bodies), measure),
        );
        expect(atMostEach(was ?? [], more ?? [])).toBe(true);
        expect(atMostEach(less ?? [], was ?? [])).toBe(true);
        expect(less?.every((cents) => cents >= 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('of nothing for the ordinary duty leaves none, on any line', () => {
    fc.assert(
      fc.property(cases(), (given) => {
        const free = under(given, [duty('setRate', ORDINARY, { rate: { kind: 'free' } })]);
        expect(columnOf(free, ORDINARY).every((cents) => cents === 0)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a bound', () => {
  const share = fc.constantFrom(null, '0.3', '1');
  /** A rate set for a part before, so that bounds are met on parts of lines too. */
  const before = (measure: string, tenth: number, part: string | null): readonly object[] =>
    part === null ? [] : [duty('setRate', measure, { rate: percent(tenth), share: part })];
  const limit = (measure: string, bound: string, of: string, tenth: number): object =>
    duty('limitRate', measure, { bound, of, percent: String(tenth / 10) });

  test('on the rate itself holds on every line, for the ordinary duty too', () => {
    fc.assert(
      fc.property(cases(), tenths, tenths, share, (given, bound, set, part) => {
        const [, , table, measure] = given;
        const earlier = before(measure, set, part);
        const plain = columnOf(under(given, earlier), measure);
        const capped = columnOf(under(given, [...earlier, limit(measure, 'atMost', 'rate', bound)]), measure);
        const floored = columnOf(
          under(given, [...earlier, limit(measure, 'atLeast', 'rate', bound)]),
          measure,
        );
        for (const row of table.codes.keys()) {
          const most = ((table.customsValue[row] ?? 0) * bound) / 1000;
          expect(capped[row]).toBeLessThanOrEqual(Math.min(plain[row] ?? 0, most + 0.5));
          expect(floored[row]).toBeGreaterThanOrEqual(plain[row] ?? 0);
          // Where the measure falls on all of the line, cap and floor are the nearer of the two.
          if (measure !== ORDINARY || part !== null || capped[row] === plain[row]) continue;
          expect(Math.abs((capped[row] ?? 0) - most)).toBeLessThanOrEqual(0.5);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('all in holds for the country duty with the ordinary duty: at most the larger of the two, at least the bound', () => {
    const withCountry = cases().filter(([date]) => countryLayerOn(rulebook, date) !== null);
    fc.assert(
      fc.property(withCountry, tenths, tenths, share, (given, bound, set, part) => {
        const [date, , table] = given;
        const measure = countryLayerOn(rulebook, date)?.measure ?? ('' as MeasureId);
        const earlier = before(measure, set, part);
        const plain = under(given, earlier);
        const capped = under(given, [...earlier, limit(COUNTRY_DUTY, 'atMost', 'allIn', bound)]);
        const floored = under(given, [...earlier, limit(COUNTRY_DUTY, 'atLeast', 'allIn', bound)]);
        const shares = new Map(
          plain.assessed.compiled.rows.map(({ row, duties }) => [
            row,
            duties.find((one) => one.measure === measure)?.share.toNumber() ?? 0,
          ]),
        );
        for (const row of table.codes.keys()) {
          const on = shares.get(row) ?? 0;
          const ordinary = (columnOf(plain, ORDINARY)[row] ?? 0) * on;
          const bounded = (((table.customsValue[row] ?? 0) * bound) / 1000) * on;
          const [was, most, least] = [plain, capped, floored].map((one) => columnOf(one, measure)[row] ?? 0);
          expect((most ?? 0) + ordinary).toBeLessThanOrEqual(Math.max(ordinary, bounded) + 1.01);
          expect(most).toBeLessThanOrEqual(was ?? 0);
          expect((least ?? 0) + ordinary).toBeGreaterThanOrEqual(bounded - 1.01);
          expect(least).toBeGreaterThanOrEqual(was ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a part of the value', () => {
  test('lies on the straight line between none and all, to rounding', () => {
    const kinds = fc.constantFrom('setRate', 'exempt', 'addDuty');
    fc.assert(
      fc.property(
        cases(),
        fc.nat(1000),
        tenths,
        ruleProducts(),
        kinds,
        (given, thousandths, tenth, products, kind) => {
          const [, , table, measure] = given;
          const body = (share: string | null): object => {
            if (kind === 'exempt') return { kind, from: [measure], products, share };
            if (kind === 'addDuty') return { kind, rate: percent(tenth), products, share };
            return duty(kind, measure, { rate: percent(tenth), products, share });
          };
          const at = (share: string | null) => under(given, [body(share)]);
          const part = thousandths / 1000;
          const [none, some, all] = [at('0'), at(String(part)), at('1')];
          expect(columnsOf(none)).toEqual(columnsOf(under(given, [])));
          expect(columnsOf(all)).toEqual(columnsOf(at(null)));
          const measures = new Set([none, some, all].flatMap((one) => Object.keys(columnsOf(one))));
          for (const id of measures) {
            const [low, middle, high] = [none, some, all].map((one) => columnOf(one, id as MeasureId));
            for (const row of table.codes.keys()) {
              const expected = (low?.[row] ?? 0) * (1 - part) + (high?.[row] ?? 0) * part;
              expect(Math.abs((middle?.[row] ?? 0) - expected)).toBeLessThanOrEqual(1);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a band of values touches only rows within, and exceptions are not touched', () => {
    fc.assert(
      fc.property(cases(), fc.nat(), fc.nat(), tenths, (given, low, high, tenth) => {
        const [, , table, measure] = given;
        const valueOf = (pick: number): number =>
          Math.floor((table.customsValue[pick % table.codes.length] ?? 0) / 100);
        const [from, until] = [Math.min(valueOf(low), valueOf(high)), Math.max(valueOf(low), valueOf(high))];
        const left = (table.codes[low % table.codes.length] ?? '').slice(0, 6);
        const products = {
          of: 'all',
          except: [{ kind: 'codes', codes: [left] }],
          value: { atLeast: String(from + 1), below: String(until + 1) },
        };
        const change = { rate: percent(tenth) };
        const asItIs = dutyOf(under(given, []));
        const everywhere = dutyOf(under(given, [duty('setRate', measure, change)]));
        const banded = dutyOf(under(given, [duty('setRate', measure, { ...change, products })]));
        expect(banded).toEqual(
          table.codes.map((code, row) => {
            const cents = table.customsValue[row] ?? 0;
            const within = cents >= (from + 1) * 100 && cents < (until + 1) * 100;
            return within && !code.startsWith(left) ? everywhere[row] : asItIs[row];
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a phase', () => {
  test('is the rate of its step from its day on, and the law before the first', () => {
    fc.assert(
      fc.property(cases(), entryDates(), tenths, tenths, ruleProducts(), (given, second, a, b, products) => {
        const [date, , , measure] = given;
        const first = '2025-06-15' as IsoDate;
        const days = second > first ? [first, second] : [first];
        const steps = days.map((from, at) => ({ from, rate: percent(at === 0 ? a : b) }));
        const phased = under(given, [duty('phaseRate', measure, { steps, products })]);
        const current = steps.findLast(({ from }) => from <= date);
        const set = current === undefined ? [] : [duty('setRate', measure, { rate: current.rate, products })];
        expect(columnsOf(phased)).toEqual(columnsOf(under(given, set)));
      }),
      { numRuns: 60 },
    );
  });

  test('changes on the day of the step itself, not on the day before', () => {
    const day = '2026-09-01' as IsoDate;
    const phased = (date: IsoDate, table: Case[2]) =>
      dutyOf(
        evaluated(
          withRules(date, [duty('phaseRate', 's301fl', { steps: [{ from: day, rate: percent(0) }] })]),
          table,
        ),
      );
    fc.assert(
      fc.property(flowSamples(), (table) => {
        const bare = (date: IsoDate) => dutyOf(evaluated(withRules(date, []), table));
        expect(phased(dayBefore(day), table)).toEqual(bare(dayBefore(day)));
        const free = [{ kind: 'exempt', from: ['s301fl'] }];
        expect(phased(day, table)).toEqual(dutyOf(evaluated(withRules(day, free), table)));
      }),
      { numRuns: 10 },
    );
  });
});

test('the country duty by that name is the measure by its own', () => {
  const withCountry = cases().filter(([date]) => countryLayerOn(rulebook, date) !== null);
  fc.assert(
    fc.property(withCountry, tenths, ruleProducts(), fc.nat(4), (given, tenth, products, kind) => {
      const id = countryLayerOn(rulebook, given[0])?.measure ?? '';
      const body = (measure: string): object =>
        [
          duty('setRate', measure, { rate: percent(tenth), products }),
          duty('limitRate', measure, { bound: 'atMost', of: 'allIn', percent: String(tenth / 10), products }),
          { kind: 'exempt', from: [measure], products },
          { kind: 'suspend', measures: [measure] },
          { kind: 'designate', list: 'annex-iii', from: [measure] },
        ][kind] ?? {};
      expect(columnsOf(under(given, [body(COUNTRY_DUTY)]))).toEqual(columnsOf(under(given, [body(id)])));
    }),
    { numRuns: 40 },
  );
  expect(byCodes(['61'])).toMatchObject({ except: [] });
});
