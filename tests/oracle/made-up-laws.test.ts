/** The engine and the slow calculation agree on made-up laws, which hold what the real law does not yet. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { assess } from '../../engine/assess/assess.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { assessAll, ORDINARY } from '../../engine/columnar/assess-all.ts';
import { compileTable } from '../../engine/columnar/compile.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { shareText } from '../arbitraries/choice.ts';
import { DAYS, LINES, NUMBERS, syntheticLaws, syntheticSchedule } from '../arbitraries/rulebooks.ts';
import { shipments, toShipment } from '../arbitraries/shipments.ts';
import { naiveAssess, naiveFlow } from './naive-assess.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const schedule = syntheticSchedule();
const codes = fc.constantFrom(...NUMBERS) as fc.Arbitrary<HtsCode>;
const dates = fc.constantFrom(...DAYS) as unknown as fc.Arbitrary<IsoDate>;
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

test('a row of trade under any law has the duties that the slow calculation gives it', () => {
  const flows = fc.record({
    customsValue: fc.nat({ max: 10 ** 12 }),
    calculatedDuty: fc.nat({ max: 10 ** 10 }),
  });
  const answers = fc.dictionary(
    fc.nat({ max: 8 }).map((index) => `c${index}`),
    shareText,
    { maxKeys: 3 },
  );
  fc.assert(
    fc.property(syntheticLaws, dates, codes, flows, answers, (law, date, code, flow, shares) => {
      const table = {
        id: 'made up',
        codes: [code],
        customsValue: Float64Array.of(flow.customsValue),
        calculatedDuty: Float64Array.of(flow.calculatedDuty),
      };
      const ofDate = lawOfDate(law.rulebook, date);
      const decimals = new Map(Object.entries(shares).map(([id, text]) => [id as never, new Decimal(text)]));
      const { byMeasure } = assessAll(ofDate, compileTable(ofDate, schedule, table, decimals));
      const naive = naiveFlow(law.documents, rateOf(code), { code, ...flow }, date, shares);
      const expected = new Map([[ORDINARY as string, naive.ordinary], ...naive.duties]);
      expect(new Map([...byMeasure].map(([id, column]) => [id as string, column[0]]))).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});
