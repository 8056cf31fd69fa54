/** The duties and exemptions that name a line, as plain data: dates, lists, conditions, sources, status. */
import {
  formatAdditionalRate,
  measuresNaming,
  namesFrom,
  namesOn,
  type Citation,
  type HtsCode,
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

function statusOf({ evidenceThrough }: Rulebook, naming: Naming): LawStatus {
  if (namesOn(naming, evidenceThrough)) return { kind: 'inForce', evidenceThrough };
  if (namesFrom(naming, evidenceThrough) !== null) return { kind: 'scheduled', evidenceThrough };
  return { kind: 'ended', endedBy: naming.measure.endedBy };
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
