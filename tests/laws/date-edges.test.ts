/**
 * Every date on which a measure or a list begins or ends: the day before, the day, the day after, on a product it
 * reaches and on one that it does not. The expectation is read off the documents' dates by plain comparison.
 */
import { ONE } from '../../engine/basis/decimal.ts';
import { expect, test } from 'vitest';
import { dayAfter, dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import { resolve, NOTHING_DENIED, verdictsOf } from '../../engine/assess/resolve.ts';
import { answerForTrade } from '../../engine/assess/answers.ts';
import { isWithin, type HtsCode } from '../../engine/schedule/hts-code.ts';
import type { Measure } from '../../engine/law/measure.ts';
import type { ListedCode } from '../../engine/law/product-list.ts';
import { lawOfDate, type LawOfDate } from '../../engine/law/rulebook.ts';
import { FIRST_DATE } from '../../engine/scenario/presets.ts';
import { realData } from '../arbitraries/real-reference.ts';

const { rulebook, schedule } = realData();
const SHIRT = '6109100012' as HtsCode;
const PEPPER = '0904110020' as HtsCode;
const laws = new Map<IsoDate, LawOfDate>();

function lawOn(date: IsoDate): LawOfDate {
  const law = laws.get(date) ?? lawOfDate(rulebook, date);
  laws.set(date, law);
  return law;
}

interface Span {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

const covers = ({ from, until }: Span, date: IsoDate): boolean =>
  from <= date && (until === null || date <= until);

function spansOf(measure: Measure): readonly Span[] {
  return measure.kind === 'additionalDuty'
    ? measure.periods.map(({ effective }) => effective)
    : [measure.effective];
}

function edges(spans: readonly Span[]): readonly IsoDate[] {
  const days = spans.flatMap(({ from, until }) => [
    dayBefore(from),
    from,
    dayAfter(from),
    ...(until === null ? [] : [dayBefore(until), until, dayAfter(until)]),
  ]);
  return [...new Set(days)].filter((day) => day >= FIRST_DATE).sort();
}

const statistical = [...schedule.statistical.keys()];

/** A ten-digit code under a listed prefix, or the prefix itself where the edition has none. */
function codeUnder(prefix: HtsCode): HtsCode {
  return statistical.find((code) => isWithin(code, prefix)) ?? prefix;
}

function entriesOf(measure: Measure): readonly ListedCode[] {
  if (measure.scope.products.kind !== 'lists') return [];
  return measure.scope.products.lists.flatMap((id) =>
    [...(rulebook.lists.get(id)?.entries.values() ?? [])].flat(),
  );
}

const isExcepted = ({ scope }: Measure, code: HtsCode): boolean => {
  const lists = scope.excluded.flatMap((products) => (products.kind === 'lists' ? products.lists : []));
  const left = lists.flatMap((id) => [...(rulebook.lists.get(id)?.entries.keys() ?? [])]);
  return [...scope.except, ...left].some((prefix) => isWithin(code, prefix));
};

/** Codes that the measure names: one for each distinct span of its list, so that list dates have edges too. */
function reachedCodes(
  measure: Measure,
): readonly { readonly code: HtsCode; readonly spans: readonly Span[] }[] {
  const { products } = measure.scope;
  if (products.kind === 'all') {
    const free = [SHIRT, ...statistical].find((code) => !isExcepted(measure, code));
    return free === undefined ? [] : [{ code: free, spans: [] }];
  }
  if (products.kind === 'codes')
    return products.codes.map((prefix) => ({ code: codeUnder(prefix), spans: [] }));
  const bySpan = new Map<string, ListedCode>();
  for (const entry of entriesOf(measure)) {
    if (measure.scope.except.some((prefix) => isWithin(entry.prefix, prefix))) continue;
    const key = `${entry.effective.from} ${entry.effective.until ?? ''}`;
    if (!bySpan.has(key)) bySpan.set(key, entry);
  }
  return [...bySpan.values()].map(({ prefix }) => {
    const code = codeUnder(prefix);
    const naming = entriesOf(measure).filter((entry) => isWithin(code, entry.prefix));
    return { code, spans: naming.map(({ effective }) => effective) };
  });
}

const namesOf = (measure: Measure, code: HtsCode): boolean => {
  const { products } = measure.scope;
  if (products.kind === 'all') return true;
  if (products.kind === 'codes') return products.codes.some((prefix) => isWithin(code, prefix));
  return entriesOf(measure).some(({ prefix }) => isWithin(code, prefix));
};

function verdictKind(measure: Measure, code: HtsCode, date: IsoDate): string {
  const law = lawOn(date);
  const resolution = resolve(law, code, answerForTrade(new Map(), ONE), NOTHING_DENIED, null);
  const verdict = verdictsOf(law, resolution).get(measure.id);
  if (verdict === undefined) return 'no verdict';
  return verdict.kind === 'outOfScope' ? `outOfScope ${verdict.because}` : 'reached';
}

const dated = rulebook.measures.filter((measure) => measure.kind !== 'ordinaryDuty');

test.each(dated.map((measure) => [measure.id, measure] as const))('%s', (_id, measure) => {
  const spans = spansOf(measure);
  for (const { code, spans: listed } of reachedCodes(measure)) {
    for (const date of edges([...spans, ...listed])) {
      const inForce = spans.some((span) => covers(span, date));
      const onList = listed.length === 0 || listed.some((span) => covers(span, date));
      const expected = !inForce ? 'outOfScope date' : onList ? 'reached' : 'outOfScope product';
      expect(verdictKind(measure, code, date), `${code} on ${date}`).toBe(expected);
    }
  }
  const stranger = [SHIRT, PEPPER].find((code) => !namesOf(measure, code));
  if (stranger === undefined) return;
  for (const date of edges(spans)) {
    const inForce = spans.some((span) => covers(span, date));
    expect(verdictKind(measure, stranger, date), `${stranger} on ${date}`).toBe(
      inForce ? 'outOfScope product' : 'outOfScope date',
    );
  }
});
