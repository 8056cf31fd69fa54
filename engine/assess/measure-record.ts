/** Everything that the rulebook holds on a measure, as plain data: what it is, its dates, its products and its precedence. */
import { isInForce, type EffectivePeriod, type IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Authority } from '../law/authority.ts';
import type { Citation, CitationId } from '../law/citation.ts';
import type { Measure, MeasureId, Requirement } from '../law/measure.ts';
import type { ProductListId } from '../law/product-list.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { standingOn } from '../law/law-diff.ts';
import type { Products } from '../law/scope.ts';
import { formatAdditionalRate } from './additional-rate.ts';

/** One span of entry dates with one rate and heading. */
export interface MeasureSpan {
  readonly effective: EffectivePeriod;
  readonly heading: HtsCode | null;
  /** The schedule's notation; null for exemptions and for the ordinary duty. */
  readonly rate: string | null;
  /** Of this span only. */
  readonly requirements: readonly Requirement[];
  readonly citations: readonly Citation[];
}

export interface ListSize {
  readonly list: ProductListId;
  /** Entries of all dates. */
  readonly entries: number;
  /** Of them those in force at the end of the evidence. */
  readonly inForce: number;
  /** Of all of them those that name only part of a line. */
  readonly conditional: number;
}

export interface MeasureRecord {
  readonly id: MeasureId;
  readonly kind: Measure['kind'];
  readonly authority: Authority;
  readonly spans: readonly MeasureSpan[];
  readonly requirements: readonly Requirement[];
  /** Measures of its group that come first: where one of them applies, this one does not. */
  readonly displacedBy: readonly MeasureId[];
  /** Exemptions that take it away. */
  readonly exemptedBy: readonly MeasureId[];
  /** What it takes away, where it is an exemption. */
  readonly exceptionTo: readonly MeasureId[];
  readonly declared: 'always' | 'whereAnotherDutyIsDue';
  /** Reaches every product but those left out. */
  readonly reachesAll: boolean;
  readonly codes: readonly HtsCode[];
  readonly lists: readonly ListSize[];
  /** Codes and lists that it leaves out. */
  readonly exceptCodes: readonly HtsCode[];
  readonly exceptLists: readonly ListSize[];
  readonly citations: readonly Citation[];
  readonly endedBy: Citation | null;
  /** The day from which it ends by statute unless its continuation is requested; null: no such day. */
  readonly lapse: { readonly on: IsoDate; readonly by: Citation | null } | null;
  readonly uncertain: string | null;
  /** At the end of the evidence. */
  readonly standing: 'inForce' | 'ended' | 'scheduled';
}

interface Named {
  readonly all: boolean;
  readonly codes: readonly HtsCode[];
  readonly lists: readonly ProductListId[];
}

function named(products: Products): Named {
  switch (products.kind) {
    case 'all':
      return { all: true, codes: [], lists: [] };
    case 'codes':
      return { all: false, codes: products.codes, lists: [] };
    case 'lists':
      return { all: false, codes: [], lists: products.lists };
    case 'anyOf':
      return joined(products.of);
  }
}

function joined(several: readonly Products[]): Named {
  const parts = several.map(named);
  return {
    all: parts.some(({ all }) => all),
    codes: parts.flatMap(({ codes }) => codes),
    lists: parts.flatMap(({ lists }) => lists),
  };
}

function sizeOf(rulebook: Rulebook, id: ProductListId): ListSize {
  const entries = [...(rulebook.lists.get(id)?.entries.values() ?? [])].flat();
  const on = rulebook.evidenceThrough;
  return {
    list: id,
    entries: entries.length,
    inForce: entries.filter(({ effective }) => isInForce(effective, on)).length,
    conditional: entries.filter(({ condition }) => condition !== null).length,
  };
}

function spansOf(
  measure: Measure,
  cited: (ids: readonly CitationId[]) => readonly Citation[],
): readonly MeasureSpan[] {
  if (measure.kind === 'additionalDuty')
    return measure.periods.map(({ effective, heading, rate, when, citations }) => ({
      effective,
      heading,
      rate: formatAdditionalRate(rate),
      requirements: when,
      citations: cited(citations),
    }));
  const heading = measure.kind === 'exemption' ? measure.heading : null;
  return [{ effective: measure.effective, heading, rate: null, requirements: [], citations: [] }];
}

function standingAt(measure: Measure, spans: readonly MeasureSpan[], on: IsoDate): MeasureRecord['standing'] {
  if (standingOn(measure, on) !== null) return 'inForce';
  return spans.some(({ effective }) => effective.from > on) ? 'scheduled' : 'ended';
}

/** Within a group the first measure that applies displaces the rest. */
function earlierOfGroup({ measures }: Rulebook, measure: Measure): readonly MeasureId[] {
  if (measure.kind !== 'additionalDuty' || measure.group === null) return [];
  return measures
    .slice(0, measures.indexOf(measure))
    .flatMap((other) => (other.kind === 'additionalDuty' && other.group === measure.group ? [other.id] : []));
}

function recordOf(rulebook: Rulebook, measure: Measure): MeasureRecord {
  const cited = (ids: readonly CitationId[]): readonly Citation[] =>
    ids.flatMap((id) => rulebook.citations.get(id) ?? []);
  const spans = spansOf(measure, cited);
  const reached = named(measure.scope.products);
  const left = joined(measure.scope.excluded);
  return {
    id: measure.id,
    kind: measure.kind,
    authority: measure.authority,
    spans,
    requirements: measure.when,
    displacedBy: earlierOfGroup(rulebook, measure),
    exemptedBy: rulebook.measures.flatMap((other) =>
      other.kind === 'exemption' && other.exceptionTo.includes(measure.id) ? [other.id] : [],
    ),
    exceptionTo: measure.kind === 'exemption' ? measure.exceptionTo : [],
    declared: measure.kind === 'exemption' ? measure.declared : 'always',
    reachesAll: reached.all,
    codes: reached.codes,
    lists: reached.lists.map((id) => sizeOf(rulebook, id)),
    exceptCodes: [...measure.scope.except, ...left.codes],
    exceptLists: left.lists.map((id) => sizeOf(rulebook, id)),
    citations: cited(measure.citations),
    endedBy: measure.endedBy === null ? null : (cited([measure.endedBy])[0] ?? null),
    lapse:
      measure.lapse === null
        ? null
        : { on: measure.lapse.on, by: cited([measure.lapse.citation])[0] ?? null },
    uncertain: measure.uncertain,
    standing: standingAt(measure, spans, rulebook.evidenceThrough),
  };
}

/** In the rulebook's order. */
export function measureRecords(rulebook: Rulebook): readonly MeasureRecord[] {
  return rulebook.measures.map((measure) => recordOf(rulebook, measure));
}
