/** The status of the law of a figure. Every headline has it. */
import { dayAfter, type IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import type { Citation, CitationId } from '../law/citation.ts';
import type { ConditionId } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import { dutiesInForce, type DutyInForce, type Rulebook } from '../law/rulebook.ts';
import { countryLayerOn } from './country-layer.ts';
import { isReform, type Scenario } from './scenario.ts';

/** What made a duty end: an instrument, or a measure that takes the place of the duty or is added to it. */
export type EndingEvent =
  | { readonly kind: 'instrument'; readonly citation: CitationId }
  | { readonly kind: 'measure'; readonly measure: MeasureId };

export interface NextChange {
  readonly on: IsoDate;
  /** The duty of the same goods from that day on; null where the figure is not of one entry. */
  readonly duty: Cents | null;
  /** Whether the figure changes, or only how far the facts not stated could move it. */
  readonly of: 'figure' | 'range';
}

/** One of four: in force when the evidence ended, ended, scheduled, or hypothetical. */
export type LawStatus =
  /** What decides the figure was in force when the evidence ended, and nothing newer is known. */
  | { readonly kind: 'inForce'; readonly evidenceThrough: IsoDate; readonly next: NextChange | null }
  | {
      readonly kind: 'ended';
      /** The first entry date that it is not collected on; null where the figure is not of one entry. */
      readonly on: IsoDate | null;
      /** The day on which a court held it unlawful, where it was collected beyond that day. */
      readonly heldUnlawfulOn: IsoDate | null;
      readonly by: EndingEvent | null;
    }
  /** It begins after the evidence ends, by an instrument that is known. */
  | {
      readonly kind: 'scheduled';
      readonly evidenceThrough: IsoDate;
      readonly from: IsoDate | null;
      readonly next: NextChange | null;
    }
  | { readonly kind: 'hypothetical' };

export function citationNamed({ citations }: Rulebook, id: CitationId | null): Citation | null {
  return id === null ? null : (citations.get(id) ?? null);
}

export type Ended = Extract<LawStatus, { kind: 'ended' }>;

/** `on`: the first day on which it is no longer collected. */
export function endedBy(citation: Citation | null, on: IsoDate): Ended {
  const own = { kind: 'ended', on } as const;
  const decidedOn = citation?.decidedOn ?? null;
  // What ended before the court decided had ended on its own terms.
  if (citation === null || (decidedOn !== null && decidedOn >= on))
    return { ...own, by: null, heldUnlawfulOn: null };
  return {
    ...own,
    by: { kind: 'instrument', citation: citation.id },
    heldUnlawfulOn: decidedOn !== null && dayAfter(decidedOn) < on ? decidedOn : null,
  };
}

/** Measures that no row of trade pays unless a scenario says so: one of their conditions is assumed never to hold. */
function isDormant({ conditions }: Rulebook, { measure, period }: DutyInForce): boolean {
  return [...measure.when, ...period.when].some(
    (requirement) =>
      'condition' in requirement &&
      requirement.is &&
      Number(conditions.get(requirement.condition)?.tradeDefault ?? 0) === 0,
  );
}

function sameDuties(rulebook: Rulebook, first: IsoDate, second: IsoDate): boolean {
  const signature = (date: IsoDate): string =>
    JSON.stringify(
      dutiesInForce(rulebook, date)
        .filter((duty) => !isDormant(rulebook, duty))
        .map(({ measure, period }) => [measure.id, period.heading, period.rate]),
    );
  return signature(first) === signature(second);
}

/** The end of the duty that every product paid that day. */
function endOfCountryLayer(rulebook: Rulebook, date: IsoDate): Ended {
  const layer = countryLayerOn(rulebook, date)?.duty;
  const until = layer?.period.effective.until ?? null;
  if (until === null) return { kind: 'ended', on: null, by: null, heldUnlawfulOn: null };
  return endedBy(citationNamed(rulebook, layer?.measure.endedBy ?? null), dayAfter(until));
}

/**
 * Not the law of any day: a rule is only proposed, or it is only assumed how much of the trade a claim or a finding
 * reaches. A share of what goods are made of changes the goods, not the law.
 */
export function isHypothetical({ conditions }: Rulebook, scenario: Scenario): boolean {
  const assumed = Object.keys(scenario.answers) as ConditionId[];
  return isReform(scenario) || assumed.some((id) => conditions.get(id)?.test.kind === 'claim');
}

/** Of a scenario as a whole, whose figure is the sum of a year of trade: the duties that are in force on its day. */
export function lawStatusOf(rulebook: Rulebook, scenario: Scenario): LawStatus {
  const { evidenceThrough } = rulebook;
  const { lawAsOf } = scenario;
  if (isHypothetical(rulebook, scenario)) return { kind: 'hypothetical' };
  if (sameDuties(rulebook, lawAsOf, evidenceThrough)) return { kind: 'inForce', evidenceThrough, next: null };
  if (lawAsOf > evidenceThrough) return { kind: 'scheduled', evidenceThrough, from: null, next: null };
  return endOfCountryLayer(rulebook, lawAsOf);
}
