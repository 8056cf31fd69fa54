/** The whole known law, in order of precedence, and the part of it that is in force on one entry date. */
import { isInForce, type IsoDate } from '../basis/date.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { Citation, CitationId } from './citation.ts';
import type { Condition, ConditionId } from './condition.ts';
import type { AdditionalDuty, AdditionalRate, Exemption, Measure, MeasureId, RatePeriod } from './measure.ts';
import type { ProductNames } from './product-names.ts';
import type { RateChange } from './rate-change.ts';
import { listsOfScope, numbersNamedBy } from './scope.ts';
import { dividedLines, indexLists, type DividedLines, type ListIndex } from './list-index.ts';
import type { ProductList, ProductListId } from './product-list.ts';

export interface Rulebook {
  /** Order is law: within a group the first measure that applies displaces the rest, and the first
   *  exemption that holds is the one declared. */
  readonly measures: readonly Measure[];
  /** What a reform proposes for the rates of some products, in its order; the law itself has none. */
  readonly rateChanges: readonly RateChange[];
  readonly products: ProductNames;
  readonly lists: ReadonlyMap<ProductListId, ProductList>;
  readonly conditions: ReadonlyMap<ConditionId, Condition>;
  readonly citations: ReadonlyMap<CitationId, Citation>;
  /** The day to which the evidence reaches. */
  readonly evidenceThrough: IsoDate;
}

/** An additional duty with the rate and heading of the day. */
export interface DutyInForce {
  readonly measure: AdditionalDuty;
  readonly period: RatePeriod;
}

export interface LawOfDate {
  readonly date: IsoDate;
  readonly rulebook: Rulebook;
  /** The lists that its measures name, as of that day. */
  readonly listed: ListIndex;
  readonly divided: DividedLines;
  /** Lines within which a list or a measure names statistical numbers: only there can numbers of a line differ. */
  readonly numbered: ReadonlySet<HtsCode>;
  readonly duties: readonly DutyInForce[];
  readonly exemptions: readonly Exemption[];
  /** Proposed changes of rates that are in force that day, in their order. */
  readonly rateChanges: readonly RateChange[];
  /** Measures in the rulebook that are not in force that day. */
  readonly notInForce: readonly Measure[];
}

export function periodOn(measure: AdditionalDuty, on: IsoDate): RatePeriod | null {
  return measure.periods.find((period) => isInForce(period.effective, on)) ?? null;
}

export function dutiesInForce(rulebook: Rulebook, date: IsoDate): readonly DutyInForce[] {
  return rulebook.measures.flatMap((measure) => {
    const period = measure.kind === 'additionalDuty' ? periodOn(measure, date) : null;
    return measure.kind === 'additionalDuty' && period !== null ? [{ measure, period }] : [];
  });
}

export function lawOfDate(rulebook: Rulebook, date: IsoDate): LawOfDate {
  const duties = dutiesInForce(rulebook, date);
  const exemptions: Exemption[] = [];
  const notInForce: Measure[] = [];
  for (const measure of rulebook.measures) {
    if (measure.kind === 'ordinaryDuty') continue;
    if (measure.kind === 'exemption') {
      (isInForce(measure.effective, date) ? exemptions : notInForce).push(measure);
      continue;
    }
    if (periodOn(measure, date) === null) notInForce.push(measure);
  }
  const rateChanges = rulebook.rateChanges.filter(({ effective }) => isInForce(effective, date));
  const scopes = [...duties.map(({ measure }) => measure), ...exemptions, ...rateChanges].map(
    ({ scope }) => scope,
  );
  const named = new Set(scopes.flatMap(listsOfScope));
  const lists = [...named].flatMap((id) => rulebook.lists.get(id) ?? []);
  let listed: ListIndex | null = null;
  let divided: DividedLines | null = null;
  let numbered: ReadonlySet<HtsCode> | null = null;
  return {
    date,
    rulebook,
    // Built on first use: where only rates changed, no code is looked up.
    get listed() {
      return (listed ??= indexLists(lists, date));
    },
    get divided() {
      return (divided ??= dividedLines(this.listed));
    },
    get numbered() {
      return (numbered ??= new Set([
        ...this.divided.keys(),
        ...scopes.flatMap(numbersNamedBy).map(tariffLineOf),
      ]));
    },
    duties,
    exemptions,
    rateChanges,
    notInForce,
  };
}

export function headingOn(measure: Measure, on: IsoDate): HtsCode | null {
  if (measure.kind === 'exemption') return measure.heading;
  return measure.kind === 'additionalDuty' ? (periodOn(measure, on)?.heading ?? null) : null;
}

export function rateOn(measure: Measure, on: IsoDate): AdditionalRate | null {
  return measure.kind === 'additionalDuty' ? (periodOn(measure, on)?.rate ?? null) : null;
}

/** Days on which the law of the rulebook changes, in order. */
export function effectiveDates(rulebook: Rulebook): readonly IsoDate[] {
  const dates = new Set<IsoDate>();
  for (const measure of rulebook.measures) {
    const periods =
      measure.kind === 'additionalDuty'
        ? measure.periods.map((period) => period.effective)
        : [measure.effective];
    for (const period of periods) dates.add(period.from);
  }
  return [...dates].sort();
}

/** Earlier exemptions from the same duties: where one of them applies, this one is not needed. */
function earlierReliefs(measure: Measure | undefined, all: readonly Measure[]): readonly MeasureId[] {
  if (measure?.kind !== 'exemption') return [];
  const earlier = all.slice(0, all.indexOf(measure));
  const shared = earlier.filter(
    (other) =>
      other.kind === 'exemption' && measure.exceptionTo.some((target) => other.exceptionTo.includes(target)),
  );
  return shared.map(({ id }) => id);
}

/** The measures that must be decided before this one: see `assess/decide.ts`. */
function awaited(measure: Measure, all: readonly Measure[]): readonly MeasureId[] {
  const requirements = [
    ...measure.when,
    ...(measure.kind === 'additionalDuty' ? measure.periods.flatMap(({ when }) => when) : []),
  ];
  const named = requirements.flatMap((requirement) => ('applies' in requirement ? requirement.applies : []));
  const before = named.flatMap((id) =>
    earlierReliefs(
      all.find((other) => other.id === id),
      all,
    ),
  );
  const rivals = all
    .slice(0, all.indexOf(measure))
    .filter(
      (earlier) =>
        measure.kind === 'additionalDuty' &&
        earlier.kind === 'additionalDuty' &&
        measure.group !== null &&
        earlier.group === measure.group,
    );
  const reliefs = all.filter((other) => other.kind === 'exemption' && other.exceptionTo.includes(measure.id));
  return [...named, ...before, ...[...rivals, ...reliefs].map(({ id }) => id)];
}

/** Measures that depend on one another in a circle cannot be decided. */
export function precedenceCycle(rulebook: Rulebook): readonly MeasureId[] | null {
  const { measures } = rulebook;
  const waitsFor = new Map(measures.map((measure) => [measure.id, awaited(measure, measures)]));
  const done = new Set<MeasureId>();
  const visit = (id: MeasureId, path: readonly MeasureId[]): readonly MeasureId[] | null => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return null;
    for (const next of waitsFor.get(id) ?? []) {
      const cycle = visit(next, [...path, id]);
      if (cycle !== null) return cycle;
    }
    done.add(id);
    return null;
  };
  for (const { id } of measures) {
    const cycle = visit(id, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
