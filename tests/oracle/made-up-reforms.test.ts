/** The engine and the slow reading agree on reforms of made-up laws, which hold what the real law does not yet. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { IsoDate } from '../../engine/basis/date.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import { assessAll } from '../../engine/columnar/assess-all.ts';
import { compileTable } from '../../engine/columnar/compile.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { applyReform } from '../../engine/scenario/apply-reform.ts';
import { shareText } from '../arbitraries/choice.ts';
import { DAYS, LINES, NUMBERS, syntheticLaws, syntheticSchedule } from '../arbitraries/rulebooks.ts';
import { numbered } from '../arbitraries/scenarios.ts';
import { valueOf } from '../arbitraries/real-reference.ts';
import { naiveReformedFlow } from './naive-reformed-flow.ts';
import { made } from '../arbitraries/made.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const schedule = syntheticSchedule();
const dates = fc.constantFrom(...DAYS).map((day) => made<IsoDate>(day));
const TABLES = { sections: new Map<string, string>(), groups: [] };

const codes = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(2, 4, 6, 8, 10)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((some) => ({ kind: 'codes', codes: some.map(([code, length]) => code.slice(0, length)) }));
const list = fc.constantFrom('l1', 'l2', 'l3').map((id) => ({ kind: 'list', list: id, categories: null }));
const item = fc.oneof(codes, list);
const products = fc.record({
  of: fc.oneof(fc.constant('all' as const), fc.array(item, { minLength: 1, maxLength: 2 })),
  except: fc.array(item, { maxLength: 1 }),
  // Bands are for the real law: a row outside one still has the questions of the rule's list.
  value: fc.constant(null),
});

const duty = fc.oneof(
  fc.nat(3).map((at) => `d${at}`),
  fc.constant('column-1-general'),
);
const percent = fc.nat(999).map((tenths) => String(tenths / 10));
const rate = percent.map((figure) => ({ kind: 'adValorem', percent: figure }));
const share = fc.option(
  shareText.map((text) => new Decimal(text).toFixed()),
  { nil: null },
);
const points = fc.tuple(percent, fc.boolean()).map(([figure, fewer]) => (fewer ? `-${figure}` : figure));

const bodies = fc.oneof(
  fc.record({ kind: fc.constant('setRate'), measure: duty, rate, products, share }),
  fc.record({ kind: fc.constant('addToRate'), measure: duty, points, products }),
  fc.record({
    kind: fc.constant('limitRate'),
    measure: duty,
    bound: fc.constantFrom('atMost', 'atLeast'),
    of: fc.constantFrom('rate', 'allIn'),
    percent,
    products,
  }),
  fc.record({
    kind: fc.constant('exempt'),
    from: fc.uniqueArray(duty, { minLength: 1, maxLength: 3 }),
    products,
    share,
  }),
  fc.record({ kind: fc.constant('liftExemption'), exemption: fc.nat(2).map((at) => `e${at}`), products }),
  fc.record({
    kind: fc.constant('designate'),
    list: fc.constantFrom('l1', 'l2', 'l3'),
    from: fc.uniqueArray(duty, { minLength: 1, maxLength: 2 }),
    partialLines: share,
  }),
  fc.record({ kind: fc.constant('suspend'), measures: fc.uniqueArray(duty, { minLength: 1, maxLength: 2 }) }),
  fc.record({ kind: fc.constant('restore'), measure: fc.constantFrom('d0', 'd1', 'e0', 'column-1-general') }),
  fc.record({ kind: fc.constant('addDuty'), rate, products, share }),
);

/** Rules on measures that this law does not have are left out. */
function meant(measures: ReadonlySet<string>, drafts: readonly object[]): readonly object[] {
  return drafts.filter((body) => {
    const { measure, from, exemption, measures: some } = body as Record<string, string & string[]>;
    return [measure, exemption, ...(from ?? []), ...(some ?? [])].every(
      (id) => id === undefined || measures.has(id),
    );
  });
}

const notZero = (pairs: Iterable<readonly [string, number]>): Readonly<Record<string, number>> =>
  Object.fromEntries([...pairs].filter(([, cents]) => cents !== 0));

test('each row of trade under any reform of any law has the duties that the slow reading gives it', () => {
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
  const drafts = fc.array(bodies, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      syntheticLaws,
      drafts,
      dates,
      flows,
      answers,
      ({ rulebook, documents }, some, day, values, shares) => {
        // The law of a date has an ordinary duty by its nature, written down or not.
        const known = new Set<string>(rulebook.measures.map(({ id }) => id));
        const reform = numbered(meant(known, some));
        const table = {
          id: 'made up',
          codes: NUMBERS as readonly HtsCode[],
          customsValue: Float64Array.from(values, ({ customsValue }) => customsValue),
          calculatedDuty: Float64Array.from(values, ({ calculatedDuty }) => calculatedDuty),
        };
        const law = lawOfDate(valueOf(applyReform(rulebook, reform, day)), day);
        const decimals = new Map(
          Object.entries(shares).map(([id, text]) => [id as never, new Decimal(text)]),
        );
        const { byMeasure } = assessAll(law, compileTable(law, schedule, table, decimals));
        const settled = { quotaShares: new Map(), designated: new Map() };
        const given = { law: documents, tables: TABLES, reform, day, answers: shares, settled };
        for (const [row, code] of NUMBERS.entries()) {
          const plain = { code, customsValue: 0, calculatedDuty: 0, ...values[row] };
          const naive = naiveReformedFlow(given, LINES[code.slice(0, 8)] ?? '', plain);
          const found = [...byMeasure].map(([id, column]) => [id, column[row] ?? 0] as const);
          expect({ code, ...notZero(found) }).toEqual({ code, ...notZero(naive.duties) });
        }
      },
    ),
    { numRuns: 300 },
  );
});
