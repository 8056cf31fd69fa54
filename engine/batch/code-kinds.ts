/**
 * Codes that the law treats alike on every day: the same measures reach them on the same conditions at each change, so
 * what is resolved for one of them holds for all. A code that came, went or stands for several numbers is by itself.
 */
import { dayAfter, type IsoDate } from '../basis/date.ts';
import { numbering } from '../basis/numbering.ts';
import { isSpecialProvision, tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import { formatRateOfDuty, type RateOfDuty } from '../schedule/rate-of-duty.ts';
import { renumberingsOf } from '../schedule/statistical-numbers.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import { codeCalendar } from '../law/code-calendar.ts';
import type { LawCalendar } from '../law/law-calendar.ts';
import { listingsOf } from '../law/list-index.ts';
import type { AdditionalRate } from '../law/measure.ts';
import type { LawOfDate, Rulebook } from '../law/rulebook.ts';
import { prefixesNamedBy } from '../law/scope.ts';
import { FIRST_DATE } from '../scenario/presets.ts';
import { namesCode, reachKind } from '../assess/reach.ts';

export interface CodeKind {
  /** Any code of the kind. */
  readonly code: HtsCode;
  /** With the ordinary rate that floors of the kind top up; where there is none, free of duty. */
  readonly line: TariffLine;
  /** The number is open on some day: it decides which facts matter. */
  readonly isAlone: boolean;
  /** Days on which something may change for the kind, in order, the first day of the law before them. */
  readonly days: readonly IsoDate[];
}

export interface CodeKinds {
  /** Null: no code of the schedule's, or one of chapters 98 and 99. */
  readonly kindOf: (code: HtsCode) => CodeKind | null;
}

const FREE: RateOfDuty = { kind: 'free' };

/** Prefixes by which lists or measures name codes: the law looks at nothing else of a code. */
function namedPrefixes({ lists, measures, rateChanges }: Rulebook): ReadonlySet<string> {
  const ofLists = [...lists.values()].flatMap(({ entries }) => [...entries.keys()]);
  const scopes = [...measures, ...rateChanges].flatMap((each) => ('scope' in each ? [each.scope] : []));
  return new Set([...ofLists, ...scopes.flatMap(prefixesNamedBy)]);
}

/** Rates that depend on the ordinary one, or on the code's own prices, among those that may reach it. */
function topsOrBounds(law: LawOfDate, code: HtsCode): readonly AdditionalRate['kind'][] {
  const turning = law.duties.filter(({ period }) => period.rate.kind !== 'additive');
  if (turning.length === 0) return [];
  const listings = listingsOf(law.listed, code);
  return turning.flatMap(({ measure, period }) =>
    namesCode(listings, measure.scope.products, code) ? [period.rate.kind] : [],
  );
}

export function codeKinds(rulebook: Rulebook, schedule: TariffSchedule, calendar: LawCalendar): CodeKinds {
  const codes = codeCalendar(rulebook);
  const named = namedPrefixes(rulebook);
  const always = [
    dayAfter(rulebook.evidenceThrough),
    ...rulebook.measures.flatMap(({ lapse }) => lapse?.on ?? []),
  ];
  const kindNumber = numbering<string>();
  const shared = new Map<string, CodeKind>();
  const byPrefixes = new Map<string, CodeKind>();

  function daysOf(code: HtsCode, isAlone: boolean): readonly IsoDate[] {
    const line = tariffLineOf(code);
    const ofLine = isAlone ? [...codes.changesOf(line), ...renumberingsOf(schedule, line)] : [];
    const days = new Set([...codes.changesOf(code), ...ofLine, ...always]);
    return [FIRST_DATE, ...[...days].filter((day) => day > FIRST_DATE).sort()];
  }

  /** The first code whose kind this is. `prefixes`: those that name it; minimum prices go by them. */
  function sharedKind(code: HtsCode, line: TariffLine, prefixes: string): CodeKind {
    const days = daysOf(code, false);
    const numbers = days.map((day) => kindNumber(reachKind(calendar.lawOn(day), code, null)));
    const rates = new Set(days.flatMap((day) => topsOrBounds(calendar.lawOn(day), code)));
    const general = rates.has('allInFloor') ? line.general : FREE;
    const ofPrices = rates.has('minimumPrice') ? prefixes : '';
    const key = `${days.join()}|${numbers.join()}|${formatRateOfDuty(general)}|${ofPrices}`;
    const known = shared.get(key) ?? { code, line: { ...line, general }, isAlone: false, days };
    shared.set(key, known);
    return known;
  }

  return {
    kindOf: (code) => {
      const line = schedule.lines.get(tariffLineOf(code));
      if (line === undefined || isSpecialProvision(code)) return null;
      const isAlone = code.length === 8 || schedule.changes.has(code) || !schedule.statistical.has(code);
      if (isAlone) return { code, line, isAlone, days: daysOf(code, isAlone) };
      let key = formatRateOfDuty(line.general);
      for (let length = 2; length <= code.length; length += 1)
        if (named.has(code.slice(0, length))) key += `|${code.slice(0, length)}`;
      const known = byPrefixes.get(key) ?? sharedKind(code, line, key);
      byPrefixes.set(key, known);
      return known;
    },
  };
}

/** The place of the last of these days that is not after the date; the first is before every entry. */
export function spanAt(days: readonly IsoDate[], date: IsoDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? date) <= date) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
