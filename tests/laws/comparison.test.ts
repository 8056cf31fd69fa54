/** A comparison is plain data, the same every time, whatever was evaluated before it. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compare } from '../../engine/compare/compare.ts';
import type { Comparison } from '../../engine/compare/comparison.ts';
import { conditionRanges } from '../../engine/compare/condition-ranges.ts';
import { effectiveRateText } from '../../engine/compare/effective-rate.ts';
import { structureKey, type CompiledCache } from '../../engine/compare/assess-scenario.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import { formatScenario, parseScenario } from '../../engine/codec/decode-scenario.ts';
import { presets } from '../../engine/scenario/presets.ts';
import { countryLayerOn } from '../../engine/scenario/country-layer.ts';
import { MOST_SCENARIOS } from '../../engine/scenario/scenario-set.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { numbered, scenarios } from '../arbitraries/scenarios.ts';
import { columnsOf, dutyOf, evaluated } from './evaluated.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const reference = realReference();
const NO_ROWS: FlowTable = {
  ...realFlows(),
  codes: [],
  customsValue: new Float64Array(),
  calculatedDuty: new Float64Array(),
};
const threeScenarios = () => fc.array(scenarios(), { minLength: 1, maxLength: 3 });

function compared(all: readonly Scenario[], table: FlowTable, cache: CompiledCache = new Map()): Comparison {
  const [baseline, ...others] = all;
  if (baseline === undefined) throw new Error('a baseline is needed');
  return valueOf(compare(reference, table, baseline, others, cache));
}

/** Objects, arrays, plain values and columns: nothing that a message could not carry. */
function unexpectedIn(value: unknown, path: string): readonly string[] {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return [];
  if (typeof value !== 'object') return [`${path} is a ${typeof value}`];
  if (value instanceof Float64Array) return [];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return [`${path} has a prototype`];
  return Object.entries(value).flatMap(([key, item]) => unexpectedIn(item, `${path}.${key}`));
}

describe('a comparison', () => {
  test('crosses to another thread whole: a structured clone equals it, and nothing in it has a prototype', () => {
    fc.assert(
      fc.property(threeScenarios(), flowSamples(), (all, table) => {
        const comparison = compared(all, table);
        expect(structuredClone(comparison)).toEqual(comparison);
        expect(unexpectedIn(comparison, 'comparison')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('of the presets over 2024 crosses whole too', () => {
    const all = presets(reference.rulebook.evidenceThrough);
    for (let from = 0; from < all.length; from += MOST_SCENARIOS) {
      const comparison = compared(all.slice(from, from + MOST_SCENARIOS), realFlows());
      expect(structuredClone(comparison)).toEqual(comparison);
      expect(unexpectedIn(comparison, 'comparison')).toEqual([]);
    }
  });

  test('has at most six scenarios, the baseline among them', () => {
    const [scenario] = presets(reference.rulebook.evidenceThrough);
    const of = (count: number) =>
      compare(
        reference,
        NO_ROWS,
        scenario as Scenario,
        Array(count - 1).fill(scenario) as Scenario[],
        new Map(),
      );
    expect(of(MOST_SCENARIOS).ok).toBe(true);
    expect(of(MOST_SCENARIOS + 1)).toEqual({
      ok: false,
      failure: { kind: 'tooManyScenarios', given: 7, most: 6 },
    });
  });

  test('is the same twice, to the byte', () => {
    fc.assert(
      fc.property(threeScenarios(), flowSamples(), (all, table) => {
        expect(JSON.stringify(compared(all, table))).toBe(JSON.stringify(compared(all, table)));
      }),
      { numRuns: 30 },
    );
  });

  test('has chapters that sum to the totals, and movers that are the rows that differ most', () => {
    fc.assert(
      fc.property(threeScenarios(), flowSamples(), (all, table) => {
        const { baseline, scenarios: others, chapters, movers } = compared(all, table);
        const sum = (column: Float64Array): number => column.reduce((total, cents) => total + cents, 0);
        expect(sum(chapters.baseline)).toBe(baseline.totals.duty);
        expect(sum(chapters.customsValue)).toBe(baseline.totals.customsValue);
        expect(chapters.scenarios.map(sum)).toEqual(others.map(({ totals }) => totals.duty));
        const [first, ...rest] = all.map((scenario) => dutyOf(evaluated(scenario, table)));
        for (const [index, rows] of movers.entries()) {
          const changes = table.codes.map((code, row) => ({
            code,
            size: Math.abs((rest[index]?.[row] ?? 0) - (first?.[row] ?? 0)),
          }));
          const moved = changes.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size);
          expect(rows.map((mover) => Math.abs(mover.scenario - mover.baseline))).toEqual(
            moved.slice(0, 25).map(({ size }) => size),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of a scenario with itself moves nothing', () => {
    fc.assert(
      fc.property(scenarios(), flowSamples(), (scenario, table) => {
        const { baseline, scenarios: others, movers } = compared([scenario, scenario], table);
        expect(others).toEqual([{ ...baseline, sameAs: scenario.id }]);
        expect(movers).toEqual([[]]);
      }),
      { numRuns: 20 },
    );
  });
});

const hasCountryDuty = ({ lawAsOf }: Scenario): boolean =>
  countryLayerOn(reference.rulebook, lawAsOf) !== null;

/** A scenario and others that differ from it in one thing: what a cache could take for the same. */
function nearScenarios(): fc.Arbitrary<readonly Scenario[]> {
  return (
    fc
      .tuple(scenarios(), scenarios())
      // A rule may name the country duty, which not every date has.
      .filter(([one, other]) => hasCountryDuty(one) === hasCountryDuty(other))
      .map(([one, other]) => [
        one,
        { ...one, answers: other.answers },
        { ...one, lawAsOf: other.lawAsOf },
        { ...one, reform: other.reform },
        { ...one, reform: one.reform.slice(1) },
        { ...one, id: other.id, label: other.label },
        other,
      ])
  );
}

describe('what was compiled before', () => {
  test('changes nothing: with one cache for all scenarios every column is as without', () => {
    fc.assert(
      fc.property(nearScenarios(), flowSamples(40), (all, table) => {
        const cache: CompiledCache = new Map();
        for (const scenario of [...all, ...all]) {
          const cached = valueOf(evaluate(reference, table, scenario, cache));
          expect(columnsOf(cached)).toEqual(columnsOf(evaluated(scenario, table)));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is used again where only a rate differs, and never grows beyond its bound', () => {
    const rate = (percent: string) => ({ kind: 'adValorem', percent }) as never;
    const at = (percent: string): Scenario => ({
      ...(presets(reference.rulebook.evidenceThrough)[1] as Scenario),
      reform: numbered([{ kind: 'setRate', measure: 'ieepa-vn-20', rate: rate(percent) }]),
    });
    expect(structureKey(at('10'))).toBe(structureKey(at('46')));
    const cache: CompiledCache = new Map();
    const days = Array.from({ length: 20 }, (_, day) => `2025-03-${String(day + 1).padStart(2, '0')}`);
    for (const day of days) compared([{ ...at('10'), lawAsOf: day as never }], NO_ROWS, cache);
    expect(cache.size).toBeLessThanOrEqual(12);
  });
});

describe('a scenario document', () => {
  test('printed and read is the same scenario', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        expect(parseScenario(formatScenario(scenario), 'scenario')).toEqual({ ok: true, value: scenario });
      }),
      { numRuns: 200 },
    );
  });

  test('of a preset is the same too', () => {
    for (const preset of presets(reference.rulebook.evidenceThrough))
      expect(parseScenario(formatScenario(preset), 'scenario')).toEqual({ ok: true, value: preset });
  });

  test('with a property that is not known is refused with its path: a misspelt rule is not a rule that does nothing', () => {
    fc.assert(
      fc.property(scenarios(), fc.constantFrom('laWAsOf', 'reforms', 'x'), (scenario, name) => {
        const document = { ...(JSON.parse(formatScenario(scenario)) as object), [name]: [] };
        const read = parseScenario(JSON.stringify(document), 'scenario');
        expect(read).toMatchObject({
          ok: false,
          failure: { kind: 'malformedDocument', path: `scenario.${name}` },
        });
      }),
      { numRuns: 30 },
    );
  });

  test('that is not one is a failure, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(parseScenario(text, 'scenario').ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the ranges of the shares that trade cannot show', () => {
  test('hold the duty of the scenario between their ends, where every line has the same share', () => {
    fc.assert(
      fc.property(scenarios(), flowSamples(), (scenario, table) => {
        const result = evaluated(scenario, table);
        const total = dutyOf(result).reduce((sum, cents) => sum + cents, 0);
        for (const range of conditionRanges(reference, result)) {
          // Lines that are presumed differently may lie at opposite ends.
          if (range.share === 'mixed') continue;
          const [low, high] = [range.dutyAtNone, range.dutyAtAll].toSorted((a, b) => a - b);
          // Rounding to the cent per measure and row is all that may lead outside.
          const slack = range.flows * 4;
          expect(total).toBeGreaterThanOrEqual((low ?? 0) - slack);
          expect(total).toBeLessThanOrEqual((high ?? 0) + slack);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('end at the duty of the scenario that states none or all', () => {
    fc.assert(
      fc.property(scenarios(), flowSamples(20), (scenario, table) => {
        const result = evaluated(scenario, table);
        for (const { condition, dutyAtNone, dutyAtAll } of conditionRanges(reference, result)) {
          const at = (share: string): number => {
            const answers = { ...scenario.answers, [condition]: share };
            return dutyOf(evaluated({ ...scenario, answers } as Scenario, table)).reduce(
              (sum, cents) => sum + cents,
              0,
            );
          };
          expect([at('0'), at('1')]).toEqual([dutyAtNone, dutyAtAll]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('an effective rate is duty over value in percent with four decimals, and none where nothing was imported', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10 ** 12 }), fc.integer({ min: 1, max: 10 ** 12 }), (duty, value) => {
      const text = effectiveRateText(duty, value) ?? '';
      expect(text).toMatch(/^\d+\.\d{4}$/);
      expect(Math.abs(Number(text) - (100 * duty) / value)).toBeLessThanOrEqual(
        0.00005 + ((100 * duty) / value) * 1e-12,
      );
    }),
  );
  expect(effectiveRateText(0, 0)).toBeNull();
});
