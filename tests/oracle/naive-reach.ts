/** Which measures name a code on a day, read from the documents: every list row is looked at, every time. */
import type { Row } from '../data/read-data.ts';
import type {
  LawDocuments,
  MeasureDocument,
  PeriodDocument,
  RequirementDocument,
  ScopeDocument,
} from './law-documents.ts';

/** A measure that names the code that day. */
export interface Named {
  readonly id: string;
  readonly kind: 'duty' | 'exemption';
  readonly group: string | null;
  readonly exceptionTo: readonly string[];
  readonly period: PeriodDocument | null;
  /** Headings by which the importer speaks of it. */
  readonly headings: readonly string[];
  readonly when: readonly RequirementDocument[];
  /** One of these has to hold; empty: the line is named as a whole. */
  readonly anyOf: readonly string[];
  /** What its list presumes: yes, no, or blank. */
  readonly presumptions: ReadonlyMap<string, string>;
}

const isOn = (from: string, until: string | null, day: string): boolean =>
  from <= day && (until === null || until === '' || day <= until);

function rowsFor(rows: readonly Row[], code: string, day: string): readonly Row[] {
  const matching = rows.filter(
    (row) => code.startsWith(row['code'] ?? '?') && isOn(row['from'] ?? '', row['until'] ?? '', day),
  );
  const longest = Math.max(...matching.map((row) => (row['code'] ?? '').length));
  return matching.filter((row) => row['code']?.length === longest);
}

/** Null: the scope does not name the code. */
function namingRows(
  law: LawDocuments,
  scope: ScopeDocument,
  code: string,
  day: string,
): readonly Row[] | null {
  if (scope === 'all') return [];
  if ((scope.except ?? []).some((prefix) => code.startsWith(prefix))) return null;
  const rowsIn = (ids: readonly string[]): readonly Row[] =>
    ids.flatMap((id) => rowsFor(law.lists.get(id) ?? [], code, day));
  if (rowsIn(scope.exceptLists ?? []).length > 0) return null;
  if (scope.codes !== undefined) return scope.codes.some((prefix) => code.startsWith(prefix)) ? [] : null;
  if (scope.lists === undefined) return [];
  const rows = rowsIn(scope.lists);
  return rows.length > 0 ? rows : null;
}

function named(law: LawDocuments, measure: MeasureDocument, code: string, day: string): Named | null {
  if (measure.kind === 'ordinaryDuty') return null;
  const period =
    measure.kind === 'additionalDuty'
      ? (measure.periods.find(({ from, until }) => isOn(from, until, day)) ?? null)
      : null;
  const inForce =
    measure.kind === 'additionalDuty' ? period !== null : isOn(measure.from, measure.until, day);
  if (!inForce) return null;
  const rows = namingRows(law, measure.scope, code, day);
  if (rows === null) return null;
  const when = [...measure.when, ...(period?.when ?? [])];
  const spokenOf = when.flatMap((requirement) => ('condition' in requirement ? [requirement.condition] : []));
  const conditions = rows.map((row) => row['condition'] ?? '');
  const isWhole = rows.length === 0 || conditions.includes('');
  const rate = period?.rate;
  const floor = typeof rate === 'object' && 'allIn' in rate ? rate.headingWhenMet : null;
  const headings = measure.kind === 'exemption' ? [measure.heading] : [period?.heading, floor];
  return {
    id: measure.id,
    kind: measure.kind === 'exemption' ? 'exemption' : 'duty',
    group: measure.kind === 'additionalDuty' ? measure.group : null,
    exceptionTo: measure.kind === 'exemption' ? measure.exceptionTo : [],
    period,
    headings: headings.flatMap((heading) => (heading == null ? [] : [heading])),
    when,
    // What the measure itself requires of a condition comes before what its list says.
    anyOf: isWhole ? [] : [...new Set(conditions.filter((id) => !spokenOf.includes(id)))],
    presumptions: new Map(
      rows.flatMap((row) => (row['condition'] ? [[row['condition'], row['default'] ?? ''] as const] : [])),
    ),
  };
}

export function namedMeasures(law: LawDocuments, code: string, day: string): readonly Named[] {
  return law.measures.flatMap((measure) => named(law, measure, code, day) ?? []);
}

/** Trade has no watts, kilograms or documents of a price: duties that are a minimum price are left out of it. */
export function measuresInTrade(law: LawDocuments, code: string, day: string): readonly Named[] {
  const isMinimumPrice = ({ period }: Named): boolean =>
    typeof period?.rate === 'object' && 'minimumPrice' in period.rate;
  return namedMeasures(law, code, day).filter((measure) => !isMinimumPrice(measure));
}
