/** What rules on whole measures may do to the duty of every row, and what they may not touch. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isInForce, type IsoDate } from '../../engine/basis/date.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import { assessAll } from '../../engine/columnar/assess-all.ts';
import { compileTable } from '../../engine/columnar/compile.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { AdditionalDuty, MeasureId } from '../../engine/law/measure.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { applyReform } from '../../engine/scenario/apply-reform.ts';
import { lawScenario } from '../../engine/scenario/scenario.ts';
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
import { atMostEach, duty, percent } from './rule-bodies.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const { rulebook, schedule } = realData();
const law = () => fc.tuple(entryDates(), answers(), flowSamples());
type Case = readonly [IsoDate, Parameters<typeof withRules>[2], Parameters<typeof evaluated>[1]];
const under = ([date, shares, table]: Case, bodies: readonly object[]) =>
  evaluated(withRules(date, bodies, shares), table);

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

describe('no rule', () => {
  test('leaves the law as it is: the same rulebook, and byte for byte the same columns', () => {
    expect(applyReform(rulebook, [], '2026-10-10' as IsoDate)).toEqual({ ok: true, value: rulebook });
    for (const date of ['2025-01-01', '2025-04-09', '2025-10-20', '2026-05-01', '2026-10-10'] as never[]) {
      const ofDate = lawOfDate(rulebook, date);
      const direct = assessAll(ofDate, compileTable(ofDate, schedule, realFlows(), new Map()));
      const { assessed } = evaluated(lawScenario(date), realFlows());
      expect(Buffer.from(assessed.duty.buffer).equals(Buffer.from(direct.duty.buffer))).toBe(true);
      expect([...assessed.byMeasure.keys()]).toEqual([...direct.byMeasure.keys()]);
      for (const [id, column] of direct.byMeasure) expect(assessed.byMeasure.get(id)).toEqual(column);
    }
  });

  test('and answers alone are the law with those shares', () => {
    fc.assert(
      fc.property(law(), (given) => {
        const [date, shares, table] = given;
        const ofDate = lawOfDate(rulebook, date);
        const decimals = new Map(
          Object.entries(shares).map(([id, text]) => [id as never, new Decimal(text)]),
        );
        const direct = assessAll(ofDate, compileTable(ofDate, schedule, table, decimals));
        expect(dutyOf(under(given, []))).toEqual([...direct.duty]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Additional duties whose one rate is a percentage: what a rule can set back. */
const SINGLE = rulebook.measures.flatMap((measure) => {
  const [period, ...others] = measure.kind === 'additionalDuty' ? measure.periods : [];
  const rate = period?.rate.kind === 'additive' ? period.rate.rate : null;
  return others.length === 0 && period !== undefined && rate?.kind === 'adValorem'
    ? [{ id: measure.id, rate, effective: period.effective }]
    : [];
});

describe('a rule and its inverse', () => {
  const cancels = (
    pair: (measure: (typeof SINGLE)[number], products: object) => readonly object[],
    numRuns = 40,
  ): void =>
    fc.assert(
      fc.property(law(), oneOfMany(SINGLE), ruleProducts(), (given, measure, products) => {
        expect(columnsOf(under(given, pair(measure, products)))).toEqual(columnsOf(under(given, [])));
      }),
      { numRuns },
    );

  test('set and set back, for every product and for some', () => {
    cancels(({ id, rate }) => [duty('setRate', id, { rate: percent(777) }), duty('setRate', id, { rate })]);
    cancels(({ id, rate }, products) => [
      duty('setRate', id, { rate: percent(777), products }),
      duty('setRate', id, { rate, products }),
    ]);
  });

  test('add and take away, where no floor at zero is hit', () => {
    cancels(({ id }, products) => [
      duty('addToRate', id, { points: '7.25', products }),
      duty('addToRate', id, { points: '-7.25', products }),
    ]);
  });

  test('moved and moved back; moved and restored; suspended and restored; changed and restored', () => {
    cancels(({ id, effective }) => [
      duty('retime', id, { effective: { from: '2030-01-01', until: null } }),
      duty('retime', id, { effective }),
    ]);
    fc.assert(
      fc.property(law(), additionalDuties(), ruleProducts(), fc.nat(3), (given, id, products, kind) => {
        const there = [
          duty('retime', id, { effective: { from: '2030-01-01', until: null } }),
          { kind: 'suspend', measures: [id] },
          duty('addToRate', id, { points: '3', products }),
          duty('setRate', id, { rate: percent(10), products, share: '0.5' }),
        ][kind];
        const back = { kind: 'restore', measure: id };
        const restored = under(given, [back]);
        expect(columnsOf(under(given, [there ?? {}, back]))).toEqual(columnsOf(restored));
        const isOn =
          (restored.law.rulebook.measures.find((one) => one.id === id) as AdditionalDuty).provenance.kind ===
          'law';
        if (isOn) expect(columnsOf(restored)).toEqual(columnsOf(under(given, [])));
      }),
      { numRuns: 60 },
    );
  });

  test('an exemption in force, suspended or lifted, and restored', () => {
    fc.assert(
      fc.property(
        law(),
        oneOfMany(measuresOfKind('exemption')),
        ruleProducts(),
        fc.nat(2),
        (given, id, products, kind) => {
          const there = [
            { kind: 'suspend', measures: [id] },
            { kind: 'liftExemption', exemption: id },
            { kind: 'liftExemption', exemption: id, products },
          ][kind];
          const back = { kind: 'restore', measure: id };
          expect(columnsOf(under(given, [there ?? {}, back]))).toEqual(columnsOf(under(given, [back])));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an exemption proposed, and lifted again', () => {
    cancels(({ id }, products) => [
      { kind: 'exempt', from: [id], products, share: '0.4' },
      { kind: 'liftExemption', exemption: 'what-if:rule-0' },
    ]);
  });

  test('a duty proposed and suspended; suspended and restored, it is there again', () => {
    cancels((_, products) => [
      { kind: 'addDuty', rate: percent(30), products },
      { kind: 'suspend', measures: ['what-if:rule-0'] },
    ]);
    fc.assert(
      fc.property(law(), ruleProducts(), (given, products) => {
        const added = { kind: 'addDuty', rate: percent(30), products };
        const suspended = { kind: 'suspend', measures: ['what-if:rule-0'] };
        const restored = { kind: 'restore', measure: 'what-if:rule-0' };
        expect(columnsOf(under(given, [added, suspended, restored]))).toEqual(
          columnsOf(under(given, [added])),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('exempting products from a whole layer', () => {
  test('never raises the duty of a row and touches no other measure', () => {
    fc.assert(
      fc.property(law(), layers, ruleProducts(), (given, layer, products) => {
        const before = under(given, []);
        const after = under(given, [{ kind: 'exempt', from: layer, products }]);
        expect(atMostEach(dutyOf(after), dutyOf(before))).toBe(true);
        expect(without(columnsOf(after), ...layer)).toEqual(without(columnsOf(before), ...layer));
      }),
      { numRuns: 60 },
    );
  });

  test('and setting its rates to nothing for them leave the same duty', () => {
    fc.assert(
      fc.property(law(), layers, ruleProducts(), (given, layer, products) => {
        const exempted = under(given, [{ kind: 'exempt', from: layer, products }]);
        const set = layer.map((measure) => duty('setRate', measure, { rate: { kind: 'free' }, products }));
        expect(dutyOf(under(given, set))).toEqual(dutyOf(exempted));
      }),
      { numRuns: 40 },
    );
  });
});

describe('lifting an exemption', () => {
  const ofLayers = rulebook.measures.flatMap((measure) =>
    measure.kind === 'exemption' && measure.exceptionTo.every((id) => LAYERS.flat().includes(id))
      ? [measure.id]
      : [],
  );

  test('from a layer never lowers the duty of a row; for some products, it lies between none and all', () => {
    expect(ofLayers.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(law(), oneOfMany(ofLayers), ruleProducts(), (given, exemption, products) => {
        const before = dutyOf(under(given, []));
        const some = dutyOf(under(given, [{ kind: 'liftExemption', exemption, products }]));
        const all = dutyOf(under(given, [{ kind: 'liftExemption', exemption }]));
        expect(atMostEach(before, some) && atMostEach(some, all)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('for some codes leaves every other row exempt', () => {
    fc.assert(
      fc.property(law(), oneOfMany(ofLayers), fc.nat(), (given, exemption, pick) => {
        const { codes } = given[2];
        const chosen = (codes[pick % codes.length] ?? '').slice(0, 4);
        const products = { of: [{ kind: 'codes', codes: [chosen] }], except: [], value: null };
        const before = dutyOf(under(given, []));
        const some = dutyOf(under(given, [{ kind: 'liftExemption', exemption, products }]));
        const all = dutyOf(under(given, [{ kind: 'liftExemption', exemption }]));
        expect(some).toEqual(codes.map((code, row) => (code.startsWith(chosen) ? all[row] : before[row])));
      }),
      { numRuns: 40 },
    );
  });

  test('and suspending it are the same', () => {
    fc.assert(
      fc.property(law(), oneOfMany(measuresOfKind('exemption')), (given, exemption) => {
        const lifted = under(given, [{ kind: 'liftExemption', exemption }]);
        const suspended = under(given, [{ kind: 'suspend', measures: [exemption] }]);
        expect(columnsOf(lifted)).toEqual(columnsOf(suspended));
      }),
      { numRuns: 30 },
    );
  });
});

describe('suspending', () => {
  test('leaves no amount of the measures, and of every additional duty nothing but the ordinary duty', () => {
    const some = fc.uniqueArray(additionalDuties(), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(law(), some, (given, measures) => {
        const { assessed } = under(given, [{ kind: 'suspend', measures }]);
        for (const measure of measures) expect(assessed.byMeasure.has(measure)).toBe(false);
        const ordinary = under(given, [{ kind: 'suspend', measures: 'everyAdditionalDuty' }]);
        expect([...ordinary.assessed.byMeasure.keys()]).toEqual([ORDINARY]);
        expect(dutyOf(ordinary)).toEqual(columnOf(under(given, []), ORDINARY));
      }),
      { numRuns: 40 },
    );
  });
});

describe('dates', () => {
  test('a measure moved elsewhere yields nothing; an ended one restored has its last rate', () => {
    fc.assert(
      fc.property(law(), additionalDuties(), entryDates(), (given, measure, from) => {
        const effective = { from, until: null };
        const moved = under(given, [duty('retime', measure, { effective })]);
        if (!isInForce(effective, given[0])) expect(moved.assessed.byMeasure.has(measure)).toBe(false);
      }),
      { numRuns: 40 },
    );
    const rows = realFlows();
    const row = rows.codes.indexOf('6109100012' as HtsCode);
    for (const [id, rate] of [
      ['ieepa-vn-46', '0.46'],
      ['ieepa-vn-20', '0.2'],
      ['s122', '0.1'],
    ] as const) {
      const bodies = [
        { kind: 'suspend', measures: 'everyAdditionalDuty' },
        { kind: 'restore', measure: id },
      ];
      const restored = evaluated(withRules('2026-10-10' as IsoDate, bodies), rows);
      const expected = new Decimal(rows.customsValue[row] ?? 0).times(rate).toDecimalPlaces(0).toNumber();
      expect(columnOf(restored, id as MeasureId)[row]).toBe(expected);
    }
  });
});

test('applying a reform never changes the rulebook it starts from', () => {
  const print = (): string =>
    JSON.stringify([
      rulebook.measures,
      rulebook.rateChanges,
      [...rulebook.lists.keys()],
      [...rulebook.conditions],
    ]);
  const before = print();
  fc.assert(
    fc.property(fc.array(ruleBodies(), { maxLength: 4 }), entryDates(), (bodies, date) => {
      applyReform(rulebook, numbered(bodies), date);
      expect(print()).toBe(before);
    }),
    { numRuns: 50 },
  );
});
