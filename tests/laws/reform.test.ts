/** What a what-if rule may do to the duty of every row, and what it may not touch. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isInForce } from '../../engine/basis/date.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import { assessAll } from '../../engine/columnar/assess-all.ts';
import { compileTable } from '../../engine/columnar/compile.ts';
import { entriesFor } from '../../engine/law/product-list.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { MeasureId } from '../../engine/law/measure.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { adValorem, type Percent } from '../../engine/schedule/rate-of-duty.ts';
import { applyReform } from '../../engine/scenario/apply-reform.ts';
import { lawScenario } from '../../engine/scenario/scenario.ts';
import type { RuleProducts } from '../../engine/scenario/what-if-rule.ts';
import { oneOfMany } from '../arbitraries/choice.ts';
import { entryDates } from '../arbitraries/dates.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { realData, realFlows } from '../arbitraries/real-reference.ts';
import {
  additionalDuties,
  answers,
  measuresOfKind,
  numbered,
  ruleBodies,
  ruleProducts,
  withRules,
} from '../arbitraries/scenarios.ts';
import { columnOf, columnsOf, dutyOf, evaluated, ORDINARY, without } from './evaluated.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const { rulebook, schedule } = realData();
const law = () => fc.tuple(entryDates(), answers(), flowSamples());
const percent = (value: number): object => adValorem(String(value / 10) as Percent);

/** Duties that displace nothing, exempt nothing and stand in no other group than their own layer's. */
const LAYERS: readonly (readonly string[])[] = [
  ['ieepa-transship-40', 'ieepa-base-10-in-transit', 'ieepa-vn-46', 'ieepa-vn-20', 'ieepa-base-10'],
  ['s122'],
  ['s301fl'],
  ['s301-cranes'],
  ['s201-quartz-over-quota', 's201-quartz'],
  ['s201-solar'],
];
const layers = fc.constantFrom(...LAYERS);

/** Read anew, not by the engine's scope: does this rule's product set hold the code on that day? */
function covers(products: RuleProducts, code: HtsCode, date: string): boolean {
  if (products.kind === 'all') return true;
  if (products.kind === 'codes') return products.codes.some((prefix) => code.startsWith(prefix));
  const list = rulebook.lists.get(products.list);
  return list !== undefined && entriesFor(list, code, date as never).length > 0;
}

const atMost = (lower: readonly number[], upper: readonly number[]): boolean =>
  lower.every((cents, row) => cents <= (upper[row] ?? Number.NaN));

describe('no rule', () => {
  test('leaves the law as it is: the same rulebook, and byte for byte the same columns', () => {
    expect(applyReform(rulebook, [])).toEqual({ ok: true, value: rulebook });
    for (const date of ['2025-01-01', '2025-04-09', '2025-10-20', '2026-05-01', '2026-10-10'] as never[]) {
      const ofDate = lawOfDate(rulebook, date);
      const direct = assessAll(ofDate, compileTable(ofDate, schedule, realFlows(), new Map()));
      const { assessed } = evaluated(lawScenario(date), realFlows());
      expect(Buffer.from(assessed.duty.buffer).equals(Buffer.from(direct.duty.buffer))).toBe(true);
      expect([...assessed.byMeasure.keys()]).toEqual([...direct.byMeasure.keys()]);
      for (const [id, column] of direct.byMeasure) expect(assessed.byMeasure.get(id)).toEqual(column);
    }
  });

  test('and a rule followed by its inverse are the same', () => {
    const single = rulebook.measures.flatMap((measure) =>
      measure.kind === 'additionalDuty' && measure.periods.length === 1 ? [measure] : [],
    );
    fc.assert(
      fc.property(law(), oneOfMany(single), ([date, shares, table], measure) => {
        const [period] = measure.periods;
        if (period?.rate.kind !== 'additive') return;
        const there = { kind: 'setRate', measure: measure.id, rate: percent(777) };
        const back = { kind: 'setRate', measure: measure.id, rate: period.rate.rate };
        const moved = { kind: 'retime', measure: measure.id, effective: { from: '2030-01-01', until: null } };
        const returned = { kind: 'retime', measure: measure.id, effective: period.effective };
        const changed = evaluated(withRules(date, [there, back, moved, returned], shares), table);
        expect(columnsOf(changed)).toEqual(columnsOf(evaluated(withRules(date, [], shares), table)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('setting a rate', () => {
  test('higher never lowers the duty of any row, and touches only the column of its measure', () => {
    fc.assert(
      fc.property(
        law(),
        additionalDuties(),
        fc.nat(1000),
        fc.nat(1000),
        ([date, shares, table], measure, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((rate) =>
            evaluated(withRules(date, [{ kind: 'setRate', measure, rate: percent(rate) }], shares), table),
          );
          if (low === undefined || high === undefined) throw new Error('two rates');
          expect(atMost(dutyOf(low), dutyOf(high))).toBe(true);
          const asItIs = columnsOf(evaluated(withRules(date, [], shares), table));
          expect(without(columnsOf(low), measure)).toEqual(without(asItIs, measure));
          expect(without(columnsOf(high), measure)).toEqual(without(asItIs, measure));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of nothing leaves the rest of the duty, where the measure falls on all of the value', () => {
    fc.assert(
      fc.property(law(), layers, ([date, shares, table], layer) => {
        const bodies = layer.map((measure) => ({ kind: 'setRate', measure, rate: percent(0) }));
        const free = evaluated(withRules(date, bodies, shares), table);
        for (const measure of layer)
          expect(columnOf(free, measure as MeasureId).every((cents) => cents === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('of two measures gives the same in either order', () => {
    fc.assert(
      fc.property(
        law(),
        additionalDuties(),
        additionalDuties(),
        fc.nat(900),
        ([date, shares, table], a, b, rate) => {
          if (a === b) return;
          const first = { kind: 'setRate', measure: a, rate: percent(rate) };
          const second = { kind: 'setRate', measure: b, rate: percent(900 - rate) };
          const there = evaluated(withRules(date, [first, second], shares), table);
          const back = evaluated(withRules(date, [second, first], shares), table);
          expect(columnsOf(there)).toEqual(columnsOf(back));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('exempting products', () => {
  test('from a whole layer never raises the duty of a row, and takes the layer off the rows it covers', () => {
    fc.assert(
      fc.property(law(), layers, ruleProducts(), ([date, shares, table], layer, products) => {
        const before = evaluated(withRules(date, [], shares), table);
        const after = evaluated(withRules(date, [{ kind: 'exempt', from: layer, products }], shares), table);
        expect(atMost(dutyOf(after), dutyOf(before))).toBe(true);
        expect(without(columnsOf(after), ...layer)).toEqual(without(columnsOf(before), ...layer));
        for (const measure of layer) {
          const [was, is] = [columnOf(before, measure as MeasureId), columnOf(after, measure as MeasureId)];
          for (const [row, code] of table.codes.entries()) {
            const list = products.kind === 'list' ? rulebook.lists.get(products.list) : undefined;
            const isPartial =
              list !== undefined && entriesFor(list, code, date).some(({ condition }) => condition !== null);
            if (isPartial) continue;
            expect({ code, cents: is[row] }).toEqual({
              code,
              cents: covers(products, code, date) ? 0 : was[row],
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  // Exempt from a Section 232 duty, goods pay the duty that made way for it: the total may rise, so the law is about
  // the measure alone.
  test('from any measures never raises those measures where they stand alone in their group', () => {
    const alone = rulebook.measures.flatMap((measure) =>
      measure.kind === 'additionalDuty' && measure.group === null ? [measure.id] : [],
    );
    fc.assert(
      fc.property(law(), oneOfMany(alone), ruleProducts(), ([date, shares, table], measure, products) => {
        const before = evaluated(withRules(date, [], shares), table);
        const after = evaluated(
          withRules(date, [{ kind: 'exempt', from: [measure], products }], shares),
          table,
        );
        expect(atMost(columnOf(after, measure), columnOf(before, measure))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('that no rule names touches no row', () => {
    fc.assert(
      fc.property(law(), additionalDuties(), ([date, shares, table], measure) => {
        const none = { kind: 'exempt', from: [measure], products: { kind: 'codes', codes: [] } };
        const after = evaluated(withRules(date, [none], shares), table);
        expect(columnsOf(after)).toEqual(columnsOf(evaluated(withRules(date, [], shares), table)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('lifting an exemption', () => {
  const ofLayers = rulebook.measures.flatMap((measure) =>
    measure.kind === 'exemption' && measure.exceptionTo.every((id) => LAYERS.flat().includes(id))
      ? [measure.id]
      : [],
  );

  test('from a layer never lowers the duty of a row', () => {
    expect(ofLayers.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(law(), oneOfMany(ofLayers), ([date, shares, table], exemption) => {
        const before = evaluated(withRules(date, [], shares), table);
        const after = evaluated(withRules(date, [{ kind: 'liftExemption', exemption }], shares), table);
        expect(atMost(dutyOf(before), dutyOf(after))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('and suspending it are the same', () => {
    fc.assert(
      fc.property(law(), oneOfMany(measuresOfKind('exemption')), ([date, shares, table], exemption) => {
        const lifted = evaluated(withRules(date, [{ kind: 'liftExemption', exemption }], shares), table);
        const suspended = evaluated(
          withRules(date, [{ kind: 'suspend', measures: [exemption] }], shares),
          table,
        );
        expect(columnsOf(lifted)).toEqual(columnsOf(suspended));
      }),
      { numRuns: 30 },
    );
  });
});

describe('suspending', () => {
  test('leaves no amount of the measures', () => {
    fc.assert(
      fc.property(
        law(),
        fc.uniqueArray(additionalDuties(), { minLength: 1, maxLength: 5 }),
        ([date, shares, table], measures) => {
          const { assessed } = evaluated(withRules(date, [{ kind: 'suspend', measures }], shares), table);
          for (const measure of measures) expect(assessed.byMeasure.has(measure)).toBe(false);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('every additional duty leaves the ordinary duty and nothing else, on any day', () => {
    fc.assert(
      fc.property(law(), ([date, shares, table]) => {
        const all = { kind: 'suspend', measures: 'everyAdditionalDuty' };
        const ordinary = evaluated(withRules(date, [all], shares), table);
        expect([...ordinary.assessed.byMeasure.keys()]).toEqual([ORDINARY]);
        expect(dutyOf(ordinary)).toEqual(columnOf(evaluated(withRules(date, [], shares), table), ORDINARY));
      }),
      { numRuns: 30 },
    );
  });
});

describe('moving a measure to other dates', () => {
  test('leaves no amount of it outside them', () => {
    fc.assert(
      fc.property(law(), additionalDuties(), entryDates(), ([date, shares, table], measure, from) => {
        const effective = { from, until: null };
        const moved = evaluated(withRules(date, [{ kind: 'retime', measure, effective }], shares), table);
        if (!isInForce(effective, date)) expect(moved.assessed.byMeasure.has(measure)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps its last rate', () => {
    const effective = { from: '2025-01-01', until: null };
    const bodies = [{ kind: 'retime', measure: 'ieepa-vn-46', effective }];
    const moved = evaluated(withRules('2026-10-10' as never, bodies), realFlows());
    const row = realFlows().codes.indexOf('6109100012' as HtsCode);
    expect(columnOf(moved, 'ieepa-vn-46' as MeasureId)[row]).toBe(
      new Decimal(realFlows().customsValue[row] ?? 0)
        .times('0.46')
        .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
        .toNumber(),
    );
  });
});

describe('adding a duty', () => {
  test('adds its rate on the rows it covers and touches nothing else', () => {
    fc.assert(
      fc.property(law(), fc.nat(1000), ruleProducts(), ([date, shares, table], tenths, products) => {
        const before = evaluated(withRules(date, [], shares), table);
        const after = evaluated(
          withRules(date, [{ kind: 'addDuty', rate: percent(tenths), products }], shares),
          table,
        );
        expect(without(columnsOf(after), 'what-if:rule-0')).toEqual(columnsOf(before));
        const added = columnOf(after, 'what-if:rule-0' as MeasureId);
        for (const [row, code] of table.codes.entries()) {
          const isLeftOut = before.assessed.compiled.leftOut.includes(row);
          if (products.kind === 'list' || isLeftOut) continue;
          const value = BigInt(table.customsValue[row] ?? 0);
          const expected = covers(products, code, date) ? (value * BigInt(tenths) + 500n) / 1000n : 0n;
          expect({ code, cents: added[row] }).toEqual({ code, cents: Number(expected) });
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('applying a reform never changes the rulebook it starts from', () => {
  const print = (): string =>
    JSON.stringify(rulebook.measures) +
    JSON.stringify([...rulebook.lists.keys(), ...rulebook.conditions.keys()]);
  const before = print();
  fc.assert(
    fc.property(fc.array(ruleBodies(), { maxLength: 4 }), (bodies) => {
      applyReform(rulebook, numbered(bodies));
      expect(print()).toBe(before);
    }),
    { numRuns: 50 },
  );
});

test('a rule that names what is not there is refused by name', () => {
  const refused = (body: object) => {
    const result = applyReform(rulebook, numbered([body]));
    return result.ok ? null : result.failure;
  };
  const strangers = [
    { kind: 'setRate', measure: 'nobody', rate: percent(10) },
    { kind: 'setRate', measure: 'ieepa-annex-ii', rate: percent(10) },
    { kind: 'setRate', measure: 'column-1-general', rate: percent(10) },
    { kind: 'suspend', measures: ['nobody'] },
    { kind: 'suspend', measures: ['column-1-general'] },
    { kind: 'liftExemption', exemption: 'ieepa-vn-20' },
    { kind: 'exempt', from: ['ieepa-annex-ii'], products: { kind: 'all' } },
    { kind: 'retime', measure: 'nobody', effective: { from: '2025-01-01', until: null } },
  ];
  for (const body of strangers)
    expect(refused(body)).toMatchObject({ kind: 'unknownMeasure', rule: 'rule-0' });
  const products = { kind: 'list', list: 'nowhere' };
  for (const body of [
    { kind: 'exempt', from: ['ieepa-vn-20'], products },
    { kind: 'addDuty', rate: percent(10), products },
  ])
    expect(refused(body)).toEqual({ kind: 'unknownList', rule: 'rule-0', list: 'nowhere' });
});
