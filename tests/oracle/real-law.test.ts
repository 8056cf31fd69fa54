/** The engine and the slow calculation agree on the real law: to the cent, measure by measure. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assess } from '../../engine/assess/assess.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import { ORDINARY_DUTY as ORDINARY } from '../../engine/law/measure.ts';
import { lawScenario } from '../../engine/scenario/scenario.ts';
import { entryDates } from '../arbitraries/dates.ts';
import { oneOfMany, shareText } from '../arbitraries/choice.ts';
import { realData, realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { assessableShipments, assessed, judgedCode } from '../arbitraries/real-shipments.ts';
import { bareShipment, toShipment, type PlainShipment } from '../arbitraries/shipments.ts';
import { halfCentsByQuantity } from '../laws/regressions.ts';
import { naiveAssess, naiveFlow } from './naive-assess.ts';
import { realLawDocuments, realRates } from './law-documents.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const law = realLawDocuments();
const rates = realRates();
const { rulebook, schedule } = realData();

/** A code that is no number of its day is looked up as the number that stands for it, else as it is written. */
function bothAnswers(plain: PlainShipment): { readonly naive: object; readonly engine: object } {
  const rate = rates.get(plain.code.slice(0, 8));
  const result = assess(rulebook, schedule, toShipment(plain));
  if (!result.ok || rate === undefined) throw new Error(JSON.stringify(result));
  const naive = naiveAssess(law, rate, { ...plain, code: judgedCode(result.value) ?? plain.code });
  const engine = {
    ordinary: result.value.ordinaryDuty as number,
    duties: new Map<string, number>(
      result.value.duties.map(({ applied, amount }) => [applied.duty.measure.id, amount]),
    ),
  };
  return { naive, engine };
}

describe('one line of an entry', () => {
  test('has the duties that the slow calculation gives it, each to the cent', () => {
    fc.assert(
      fc.property(assessableShipments(), (plain) => {
        // Where any number of the line stands for the code, the slow calculation has none to look up.
        if (judgedCode(assessed(plain)) === null) return;
        const { naive, engine } = bothAnswers(plain);
        expect(engine).toEqual(naive);
      }),
      { numRuns: 400 },
    );
  });
});

describe('half a cent is rounded up', () => {
  test.for(halfCentsByQuantity)('%s, %s pieces, $%s', ([code, pieces, value]) => {
    const plain = bareShipment(code, '2025-01-10', value);
    const { naive, engine } = bothAnswers({ ...plain, quantities: [{ amount: pieces, unit: 'pcs' }] });
    expect(engine).toEqual(naive);
  });

  test('on lines that pay by the dozen or the gross and are counted in pieces', () => {
    const byDozens = [...schedule.lines].flatMap(([code, { general }]) =>
      JSON.stringify(general).match(/"inBase":"(12|144)"/) === null ? [] : [code],
    );
    expect(byDozens.length).toBeGreaterThan(5);
    const lines = fc.tuple(
      oneOfMany(byDozens),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 40_000 }),
    );
    fc.assert(
      fc.property(lines, ([code, pieces, quarters]) => {
        const plain = bareShipment(code, '2025-01-10', String(quarters / 4));
        const { naive, engine } = bothAnswers({
          ...plain,
          quantities: [{ amount: String(pieces), unit: 'pcs' }],
        });
        expect(engine).toEqual(naive);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a row of trade', () => {
  const table = realFlows();
  const conditions = [...rulebook.conditions.keys()];
  const answers = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...conditions), shareText), {
      maxLength: 3,
      selector: ([id]) => id,
    })
    .map((pairs) => Object.fromEntries(pairs) as Record<string, never>);
  const rows = fc.uniqueArray(fc.nat({ max: table.codes.length - 1 }), { minLength: 25, maxLength: 25 });

  test('has the duties that the slow calculation gives it, under the law of any day and any shares', () => {
    fc.assert(
      fc.property(entryDates(), answers, rows, (date, shares, sample) => {
        const scenario = { ...lawScenario(date), answers: shares };
        const { assessed } = valueOf(evaluate(realReference(), table, scenario, new Map()));
        for (const row of sample) {
          const code = table.codes[row] ?? '';
          const rate = rates.get(code.slice(0, 8));
          if (rate === undefined || assessed.compiled.leftOut.includes(row)) continue;
          const flow = {
            code,
            customsValue: table.customsValue[row] ?? Number.NaN,
            calculatedDuty: table.calculatedDuty[row] ?? Number.NaN,
          };
          const naive = naiveFlow(law, rate, flow, date, shares);
          const expected = new Map([[ORDINARY as string, naive.ordinary ?? Number.NaN], ...naive.duties]);
          const found = [...assessed.byMeasure].map(([id, column]) => [id, column[row] ?? 0] as const);
          const nonzero = (pairs: Iterable<readonly [string, number]>) =>
            Object.fromEntries([...pairs].filter(([, cents]) => cents !== 0));
          expect({ code, ...nonzero(found) }).toEqual({ code, ...nonzero(expected) });
          expect(assessed.duty[row]).toBe([...expected.values()].reduce((sum, cents) => sum + cents, 0));
        }
      }),
      { numRuns: 30 },
    );
  });
});
