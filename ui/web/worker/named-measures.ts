/** The duties and exemptions that name a line, as plain data: dates, lists, conditions, sources, status. */
import {
  citationNamed,
  dayAfter,
  endedBy,
  formatAdditionalRate,
  measuresNaming,
  namesFrom,
  namesOn,
  periodsOf,
  type Citation,
  type HtsCode,
  type IsoDate,
  type LawStatus,
  type Naming,
  type NamingEntry,
  type Rulebook,
} from '../../../engine/index.ts';
import type { ListedSpan, NamedMeasure, NamedSpan } from './schedule-protocol.ts';

function listedSpan({ list, entry, isNarrower }: NamingEntry): ListedSpan {
  const { prefix, effective, condition, note } = entry;
  return { list, prefix, ...effective, condition, isNarrower, note };
}

function spansOf({ measure }: Naming): readonly NamedSpan[] {
  return measure.kind === 'additionalDuty'
    ? measure.periods.map(({ effective, heading, rate }) => ({
        ...effective,
        heading,
        rate: formatAdditionalRate(rate),
      }))
    : [{ ...measure.effective, heading: measure.kind === 'exemption' ? measure.heading : null, rate: null }];
}

/** The last day on which it named the line. */
function lastDay({ measure, through, entries }: Naming): IsoDate | null {
  const periods = through === 'lists' ? entries.map(({ entry }) => entry.effective) : periodsOf(measure);
  const own = periodsOf(measure).map(({ until }) => until);
  const ends = periods.flatMap(({ until }) => until ?? own);
  return (
    ends
      .filter((end) => end !== null)
      .sort()
      .at(-1) ?? null
  );
}

function statusOf(rulebook: Rulebook, naming: Naming): LawStatus {
  const { evidenceThrough } = rulebook;
  if (namesOn(naming, evidenceThrough)) return { kind: 'inForce', evidenceThrough, next: null };
  const from = namesFrom(naming, evidenceThrough);
  if (from !== null) return { kind: 'scheduled', evidenceThrough, from, next: null };
  const last = lastDay(naming);
  if (last === null) return { kind: 'ended', on: null, by: null, heldUnlawfulOn: null };
  const isMeasures = periodsOf(naming.measure).every(({ until }) => until !== null && until <= last);
  return endedBy(isMeasures ? citationNamed(rulebook, naming.measure.endedBy) : null, dayAfter(last));
}

function citationsOf({ citations }: Rulebook, { measure }: Naming): readonly Citation[] {
  const ofPeriods =
    measure.kind === 'additionalDuty' ? measure.periods.flatMap((period) => period.citations) : [];
  return [...new Set([...measure.citations, ...ofPeriods])].flatMap((id) => citations.get(id) ?? []);
}

const ORDER: readonly LawStatus['kind'][] = ['inForce', 'scheduled', 'ended', 'hypothetical'];

/** What is in force first, then what is scheduled, then what ended; the law's own order within each. */
export function namedMeasures(rulebook: Rulebook, code: HtsCode): readonly NamedMeasure[] {
  return measuresNaming(rulebook, code)
    .flatMap((naming): readonly NamedMeasure[] => {
      const { measure, through, entries, leftOut } = naming;
      if (measure.kind === 'ordinaryDuty') return [];
      return [
        {
          measure: measure.id,
          kind: measure.kind,
          authority: measure.authority,
          status: statusOf(rulebook, naming),
          through,
          spans: spansOf(naming),
          listed: entries.map(listedSpan),
          leftOut: leftOut.map(listedSpan),
          exceptionTo: measure.kind === 'exemption' ? measure.exceptionTo : [],
          citations: citationsOf(rulebook, naming),
          doubt: measure.uncertain,
        },
      ];
    })
    .sort((a, b) => ORDER.indexOf(a.status.kind) - ORDER.indexOf(b.status.kind));
}
