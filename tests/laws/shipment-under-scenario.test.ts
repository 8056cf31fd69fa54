/** One shipment under a scenario: as the law of its day has it, as a row of trade has it, and explained step by step. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assess } from '../../engine/assess/assess.ts';
import type { Assessment } from '../../engine/assess/assess-code.ts';
import { explain, type RateChangeNode } from '../../engine/assess/explanation.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { explainFlow } from '../../engine/compare/explain-flow.ts';
import { assessShipmentUnder } from '../../engine/compare/shipment-under-scenario.ts';
import { countryLayerOn } from '../../engine/scenario/country-layer.ts';
import { NOTHING_SETTLED } from '../../engine/scenario/reform-context.ts';
import { lawScenario, type Scenario } from '../../engine/scenario/scenario.ts';
import { entryDates } from '../arbitraries/dates.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { linkedScenarios } from '../arbitraries/linked-rules.ts';
import { oneOfMany } from '../arbitraries/choice.ts';
import { realData, realReference } from '../arbitraries/real-reference.ts';
import { assessableShipments } from '../arbitraries/real-shipments.ts';
import { bareShipment, toShipment, type PlainShipment } from '../arbitraries/shipments.ts';
import { ruleProducts, withRules } from '../arbitraries/scenarios.ts';
import { evaluated } from './evaluated.ts';
import { duty, percent } from './rule-bodies.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const { rulebook, schedule } = realData();
const reference = realReference();
const DATE = '2026-10-10' as IsoDate;

const tryUnder = (scenario: Scenario, plain: PlainShipment, settled = NOTHING_SETTLED) =>
  assessShipmentUnder(reference, scenario, settled, toShipment(plain));

function under(scenario: Scenario, plain: PlainShipment, settled = NOTHING_SETTLED): Assessment {
  const result = tryUnder(scenario, plain, settled);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

test('the law of a day is the law of an entry of that day', () => {
  fc.assert(
    fc.property(assessableShipments(), entryDates(), (plain, date) => {
      const moved = {
        ...plain,
        entryDate: date,
        loadingDate: plain.loadingDate !== null && plain.loadingDate > date ? null : plain.loadingDate,
      };
      const direct = assess(rulebook, schedule, toShipment(moved));
      const found = tryUnder(lawScenario(date), plain);
      expect(found.ok).toBe(direct.ok);
      if (!found.ok || !direct.ok) return;
      expect(explain(found.value)).toEqual(explain(direct.value));
    }),
    { numRuns: 100 },
  );
});

describe('a shipment equal to a row of trade', () => {
  test('has the duty of that row, measure by measure, where both go by the same facts', () => {
    fc.assert(
      fc.property(linkedScenarios(3), flowSamples(12), (scenario, table) => {
        const given = { ...scenario, answers: {} };
        const year = evaluated(given, table);
        for (const { row, ordinary } of year.assessed.compiled.rows) {
          const code = table.codes[row] ?? '';
          const plain = bareShipment(code, given.lawAsOf, ((table.customsValue[row] ?? 0) / 100).toFixed(2));
          const found = ordinary.kind === 'percent' ? tryUnder(given, plain, year.settled) : null;
          if (found?.ok !== true) continue;
          // What one shipment and a year of trade are taken to be differs for some facts: only equal answers compare.
          const { resolution, duties, ordinaryDuty } = found.value;
          const differs = [...resolution.answers.values()].some(
            ({ condition, stated }) => !stated && condition.shipmentDefault !== condition.tradeDefault,
          );
          if (differs || found.value.openNumber !== null) continue;
          const byRow = [...year.assessed.byMeasure].flatMap(([id, column]) =>
            column[row] ? [[id, column[row]]] : [],
          );
          const byShipment = [
            ...(ordinaryDuty === 0 ? [] : [['column-1-general', ordinaryDuty]]),
            ...duties.flatMap(({ applied, amount }) =>
              (amount as number) === 0 ? [] : [[applied.duty.measure.id, amount]],
            ),
          ];
          expect({ code, ...Object.fromEntries(byShipment) }).toEqual({ code, ...Object.fromEntries(byRow) });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('ordinary duty set to nothing', () => {
  test('lets a line that pays by quantity be assessed without one', () => {
    const byQuantity = [...schedule.lines].flatMap(([code, { general }]) =>
      general.kind === 'specific' || general.kind === 'compound' ? [code] : [],
    );
    const free = withRules(DATE, [duty('setRate', 'column-1-general', { rate: { kind: 'free' } })]);
    fc.assert(
      fc.property(oneOfMany(byQuantity), fc.integer({ min: 1, max: 10 ** 6 }), (code, dollars) => {
        const plain = bareShipment(code, DATE, String(dollars));
        expect(tryUnder(lawScenario(DATE), plain)).toMatchObject({ ok: false });
        expect(under(free, plain).ordinaryDuty).toBe(0);
        const part = withRules(DATE, [
          duty('setRate', 'column-1-general', { rate: { kind: 'free' }, share: '0.5' }),
        ]);
        expect(tryUnder(part, plain)).toMatchObject({ ok: false });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the range', () => {
  test('holds the figure, for shares that a proposal names too', () => {
    fc.assert(
      fc.property(linkedScenarios(3), assessableShipments(), (scenario, plain) => {
        const found = tryUnder(scenario, plain);
        if (!found.ok) return;
        const { duty: amount, range } = found.value;
        const slack = 2 * (found.value.duties.length + 1);
        expect(range.low).toBeLessThanOrEqual(amount + slack);
        // Without bound where a minimum price is due on a quantity that is not stated: polysilicon, 3818.00.00.
        if (range.high !== null) expect(range.high).toBeGreaterThanOrEqual(amount - slack);
      }),
      { numRuns: 60 },
    );
  });

  test('of a share runs from none of the value to all of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.nat(400), ruleProducts(), (share, tenth, products) => {
        const at = (part: string) =>
          under(
            withRules(DATE, [
              duty('setRate', 's301fl', {
                rate: percent(tenth),
                products: { ...products, value: null },
                share: part,
              }),
            ]),
            bareShipment('6109100012', DATE, '10000'),
          );
        const [none, some, all] = [at('0'), at(String(share / 1000)), at('1')];
        const ends = [none.duty, all.duty].toSorted((a, b) => a - b);
        expect([some.range.low, some.range.high]).toEqual(ends);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the explanation', () => {
  const changeNodes = (assessment: Assessment, measure: string): readonly RateChangeNode[] =>
    explain(assessment)
      .measures.filter((node) => node.measure === measure)
      .flatMap(({ because }) => because.flatMap((node) => (node.step === 'rateChange' ? [node] : [])));

  /** The steps told, done again on the whole value; only where each falls on all of it. */
  function redone(
    first: Decimal,
    value: Decimal,
    ordinary: Decimal,
    nodes: readonly RateChangeNode[],
  ): Decimal {
    return nodes.reduce((before, { change }) => {
      switch (change.kind) {
        case 'set':
          return change.rate.kind === 'free'
            ? new Decimal(0)
            : value.times(change.rate.percent).dividedBy(100);
        case 'add':
          return Decimal.max(0, before.plus(value.times(change.points).dividedBy(100)));
        case 'atMost':
          return Decimal.min(before, value.times(change.percent).dividedBy(100));
        case 'atLeast':
          return Decimal.max(before, value.times(change.percent).dividedBy(100));
        case 'allInAtMost':
          return Decimal.min(
            before,
            Decimal.max(0, value.times(change.percent).dividedBy(100).minus(ordinary)),
          );
        case 'allInAtLeast':
          return Decimal.max(before, value.times(change.percent).dividedBy(100).minus(ordinary));
      }
    }, first);
  }

  test('tells the changes of a rate, and they make the amount', () => {
    const bodies = fc.array(
      fc.tuple(fc.nat(3), fc.nat(400), fc.boolean()).map(
        ([kind, tenth, turned]) =>
          [
            duty('addToRate', 'country-duty', { points: `${turned ? '-' : ''}${tenth / 10}` }),
            duty('limitRate', 'country-duty', {
              bound: turned ? 'atMost' : 'atLeast',
              of: 'rate',
              percent: String(tenth / 10),
            }),
            duty('limitRate', 'country-duty', {
              bound: turned ? 'atMost' : 'atLeast',
              of: 'allIn',
              percent: String(tenth / 10),
            }),
            duty('phaseRate', 'country-duty', { steps: [{ from: '2025-02-01', rate: percent(tenth) }] }),
          ][kind] ?? {},
      ),
      { minLength: 1, maxLength: 4 },
    );
    const codes = fc.constantFrom('6109100012', '6402918045', '8517130000', '0306170042', '9403608093');
    fc.assert(
      fc.property(bodies, codes, fc.integer({ min: 1, max: 10 ** 8 }), (rules, code, cents) => {
        const measure = countryLayerOn(rulebook, DATE)?.measure ?? '';
        const plain = {
          ...bareShipment(code, DATE, (cents / 100).toFixed(2)),
          quantities: [{ amount: '10', unit: 'prs.' }],
        };
        const result = tryUnder(withRules(DATE, rules), plain);
        if (!result.ok) return;
        const found = result.value;
        const priced = found.duties.find(({ applied }) => applied.duty.measure.id === measure);
        if (priced === undefined || !priced.applied.share.equals(1)) return;
        const nodes = changeNodes(found, measure);
        expect(nodes.map(({ rule, share }) => [rule, share])).toEqual(
          rules.map((_, at) => [`rule-${at}`, '1']),
        );
        const value = new Decimal(cents).dividedBy(100);
        const ordinary =
          found.line.general.kind === 'adValorem'
            ? value.times(found.line.general.percent).dividedBy(100)
            : null;
        if (ordinary === null && found.line.general.kind !== 'free') return;
        const amount = redone(value.times('0.125'), value, ordinary ?? new Decimal(0), nodes);
        expect(priced.amount).toBe(amount.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
      }),
      { numRuns: 80 },
    );
  });

  test('of a row lists the changes that bear on it, and only where they do', () => {
    fc.assert(
      fc.property(linkedScenarios(3), flowSamples(10), (scenario, table) => {
        const found = evaluated(scenario, table);
        const place = new Map(scenario.reform.map(({ id }, at) => [id, at]));
        for (const code of table.codes) {
          for (const line of explainFlow(schedule, found, code)?.lines ?? []) {
            const order = line.changes.map(({ rule }) => place.get(rule) ?? Number.NaN);
            expect(order).toEqual(order.toSorted((a, b) => a - b));
            for (const { share } of line.changes) expect(Number(share) > 0 && Number(share) <= 1).toBe(true);
            if (line.changes.length > 0)
              expect([line.hypothetical, line.verdict.kind]).toEqual([true, 'applied']);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
