/** The day before, the day, and the day after: every change of the law happens on its day, on goods that it reaches. */
import { describe, expect, test, vi } from 'vitest';
import { reachOf } from '../../engine/assess/reach.ts';
import { dayAfter, dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import { effectiveDates, lawOfDate } from '../../engine/law/rulebook.ts';
import { formatRateOfDuty } from '../../engine/schedule/rate-of-duty.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessed } from '../arbitraries/real-shipments.ts';
import { bareShipment } from '../arbitraries/shipments.ts';
import { naiveAssess } from '../oracle/naive-assess.ts';
import { realLawDocuments, realRates, type MeasureDocument } from '../oracle/law-documents.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const law = realLawDocuments();
const rates = realRates();
const { rulebook, schedule } = realData();

interface Span {
  readonly from: string;
  readonly until: string | null;
}

/** The spans of a measure as its document writes them. */
function spansOf(measure: MeasureDocument): readonly Span[] {
  if (measure.kind === 'additionalDuty') return measure.periods;
  return measure.kind === 'exemption' ? [measure] : [];
}

/** Numbers that neither came nor went, so that the law alone changes around a day. */
const numbers = [...schedule.statistical.keys()].filter((code) => !schedule.changes.has(code));

/** A statistical number with a percentage for its rate that the measure names on that day. */
function productOf({ scope }: MeasureDocument, day: string): HtsCode | null {
  const isSimple = (code: string): boolean => /^(Free|[\d.]+%)$/.test(rates.get(code.slice(0, 8)) ?? '');
  if (scope === 'all') return '6109100012' as HtsCode;
  const codesIn = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) =>
      (law.lists.get(id) ?? [])
        .filter(({ from = '', until = '' }) => from <= day && (until === '' || day <= until))
        .map((row) => row['code'] ?? ''),
    );
  // Without codes and lists the scope is all but what it leaves out.
  const prefixes = scope.codes ?? (scope.lists === undefined ? [''] : codesIn(scope.lists));
  const leftOut = [...(scope.except ?? []), ...codesIn(scope.exceptLists ?? [])];
  const isLeftOut = (code: string): boolean => leftOut.some((prefix) => code.startsWith(prefix));
  for (const prefix of prefixes) {
    const found = numbers.find((code) => code.startsWith(prefix) && isSimple(code) && !isLeftOut(code));
    if (found !== undefined) return found;
  }
  return null;
}

const edges = law.measures.flatMap((measure) =>
  spansOf(measure).flatMap((span) => {
    const code = productOf(measure, span.from);
    return code === null ? [] : [{ id: measure.id, measure, span, code }];
  }),
);

test('every day on which a measure begins is a day on which the engine says the law changes', () => {
  const begins = new Set(law.measures.flatMap((measure) => spansOf(measure).map(({ from }) => from)));
  expect(effectiveDates(rulebook).filter((date) => date > '2001-12-10')).toEqual([...begins].toSorted());
});

test('nearly every span of every measure has a product in the schedule that it reaches', () => {
  const spans = law.measures.flatMap((measure) => spansOf(measure).map(() => measure.id));
  const missing = spans.filter((id) => !edges.some((edge) => edge.id === id));
  expect(missing).toEqual([]);
});

describe('each span reaches its product from its first day to its last, and on no day outside', () => {
  test.for(edges)('$id from $span.from, on $code', ({ id, span, code, measure }) => {
    const reaches = (day: IsoDate): boolean => {
      const { duties, exemptions } = reachOf(lawOfDate(rulebook, day), code, null);
      if (measure.kind === 'exemption') return exemptions.some((reached) => reached.measure.id === id);
      return duties.some(
        (reached) => reached.measure.id === id && reached.period.effective.from === span.from,
      );
    };
    const first = span.from as IsoDate;
    expect([reaches(dayBefore(first)), reaches(first)]).toEqual([false, true]);
    if (span.until === null) return;
    const last = span.until as IsoDate;
    expect([reaches(last), reaches(dayAfter(last))]).toEqual([true, false]);
  });
});

describe('the duty around each change is the slow calculation’s', () => {
  const days = [...new Set(edges.map(({ span }) => span.from))]
    .filter((day) => day > '2025-01-01')
    .toSorted();

  test.for(days)('%s', (day) => {
    const first = day as IsoDate;
    const codes = new Set(edges.filter(({ span }) => span.from === day).map(({ code }) => code));
    for (const code of codes) {
      for (const date of [dayBefore(first), first, dayAfter(first)]) {
        const plain = bareShipment(code, date, '10000');
        const { line, ordinaryDuty, duties } = assessed(plain);
        const found = new Map(
          duties.map(({ applied, amount }) => [applied.duty.measure.id as string, amount as number]),
        );
        const naive = naiveAssess(law, formatRateOfDuty(line.general), plain);
        expect({ code, date, ordinary: ordinaryDuty, duties: found }).toEqual({ code, date, ...naive });
      }
    }
  });
});

// What an importer of a cotton T-shirt (16.5 %) pays on USD 10,000 on each side of every change of the country layer.
describe('a cotton T-shirt', () => {
  test.for([
    ['2025-04-04', '1650.00'],
    ['2025-04-05', '2650.00'],
    ['2025-04-08', '2650.00'],
    ['2025-04-09', '6250.00'],
    ['2025-04-10', '2650.00'],
    ['2025-08-06', '2650.00'],
    ['2025-08-07', '3650.00'],
    ['2026-02-23', '3650.00'],
    ['2026-02-24', '2650.00'],
    ['2026-07-23', '2650.00'],
    ['2026-07-24', '2900.00'],
    ['2026-10-10', '2900.00'],
  ] as const)('entered on %s pays %s', ([date, duty]) => {
    expect((assessed(bareShipment('6109100012', date, '10000')).duty / 100).toFixed(2)).toBe(duty);
  });
});
