/** The engine and the slow calculation agree on made-up laws, which hold what the real law does not yet. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { assess } from '../../engine/assess/assess.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { ORDINARY_DUTY as ORDINARY } from '../../engine/law/measure.ts';
import { assessAll } from '../../engine/columnar/assess-all.ts';
import { compileTable } from '../../engine/columnar/compile.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { shareText } from '../arbitraries/choice.ts';
import { DAYS, LINES, NUMBERS, syntheticLaws, syntheticSchedule } from '../arbitraries/rulebooks.ts';
import { shipments, toShipment } from '../arbitraries/shipments.ts';
import { naiveAssess, naiveFlow } from './naive-assess.ts';
import { made } from '../arbitraries/made.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const schedule = syntheticSchedule();
const codes = fc.constantFrom(...NUMBERS) as fc.Arbitrary<HtsCode>;
const dates = fc.constantFrom(...DAYS).map((day) => made<IsoDate>(day));
const rateOf = (code: string): string => LINES[code.slice(0, 8)] ?? '';

test('a line under any law has the duties that the slow calculation gives it, each to the cent', () => {
  const cases = syntheticLaws.chain((law) =>
    fc.tuple(fc.constant(law), shipments({ rulebook: law.rulebook, schedule, codes, dates })),
  );
  fc.assert(
    fc.property(cases, ([{ rulebook, documents }, plain]) => {
      const naive = naiveAssess(documents, rateOf(plain.code), plain);
      const result = assess(rulebook, schedule, toShipment(plain));
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
      const { ordinaryDuty, duties } = result.value;
      const engine = {
        ordinary: ordinaryDuty,
        duties: new Map(duties.map(({ applied, amount }) => [applied.duty.measure.id, amount])),
      };
      expect(engine).toEqual(naive);
    }),
    { numRuns: 400 },
  );
});

// Every number of the schedule at once: rows that one law reaches alike are resolved together.
test('each row of trade under any law has the duties that the slow calculation gives it', () => {
  const flow = fc.record({
    customsValue: fc.nat({ max: 10 ** 12 }),
    calculatedDuty: fc.nat({ max: 10 ** 10 }),
  });
  const flows = fc.array(flow, { minLength: NUMBERS.length, maxLength: NUMBERS.length });
  const answers = fc.dictionary(
    fc.nat({ max: 8 }).map((index) => `c${index}`),
    shareText,
    { maxKeys: 3 },
  );
  fc.assert(
    fc.property(syntheticLaws, dates, flows, answers, ({ rulebook, documents }, date, values, shares) => {
      const table = {
        id: 'made up',
        codes: NUMBERS as readonly HtsCode[],
        customsValue: Float64Array.from(values, ({ customsValue }) => customsValue),
        calculatedDuty: Float64Array.from(values, ({ calculatedDuty }) => calculatedDuty),
      };
      const law = lawOfDate(rulebook, date);
      const decimals = new Map(Object.entries(shares).map(([id, text]) => [id as never, new Decimal(text)]));
      const { byMeasure } = assessAll(law, compileTable(law, schedule, table, decimals));
      for (const [row, code] of NUMBERS.entries()) {
        const plain = { code, customsValue: 0, calculatedDuty: 0, ...values[row] };
        const naive = naiveFlow(documents, rateOf(code), plain, date, shares);
        const expected = [[ORDINARY as string, naive.ordinary] as const, ...naive.duties];
        const found = [...byMeasure].map(([id, column]) => [id as string, column[row] ?? null] as const);
        expect({ code, ...notZero(found) }).toEqual({ code, ...notZero(expected) });
      }
    }),
    { numRuns: 200 },
  );
});

/** A measure that reaches another row has a column of its own, with nothing in it here. */
const notZero = (
  pairs: readonly (readonly [string, number | null])[],
): Readonly<Record<string, number | null>> => Object.fromEntries(pairs.filter(([, cents]) => cents !== 0));
