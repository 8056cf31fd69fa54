/**
 * A measure: one duty, exemption or disclaimer of the tariff schedule, as data. What Congress, the President
 * or an agency enacted and what a user proposes have the same shape; only `provenance` tells them apart.
 */
import type { Brand } from '../basis/brand.ts';
import type { EffectivePeriod, IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Percent, RateOfDuty, Specific } from '../schedule/rate-of-duty.ts';
import type { Authority } from './authority.ts';
import type { CitationId } from './citation.ts';
import type { ConditionId } from './condition.ts';
import type { Scope } from './scope.ts';

export type MeasureId = Brand<string, 'MeasureId'>;
/** The ordinary duty of column 1: every tariff line has one, so it has one name. */
export const ORDINARY_DUTY = 'column-1-general' as MeasureId;
export type WhatIfRuleId = Brand<string, 'WhatIfRuleId'>;

/** Everything in a measure's `when` must hold for it to apply. */
export type Requirement =
  | { readonly condition: ConditionId; readonly is: boolean }
  /** Holds where one of these measures applies to the same value. */
  | { readonly applies: readonly MeasureId[] };

export type AdditionalRate =
  /** "The duty provided in the applicable subheading + 20%". */
  | { readonly kind: 'additive'; readonly rate: RateOfDuty }
  /** Tops the ordinary duty up to this share of the value; where the ordinary duty is already there nothing
   *  is added and another heading is declared. */
  | { readonly kind: 'allInFloor'; readonly percent: Percent; readonly headingWhenMet: HtsCode | null }
  /** Depends on a minimum import price in dollars a unit; without the quantity there is no amount and no bound. */
  | {
      readonly kind: 'minimumPrice';
      readonly prices: readonly MinimumPrice[];
      readonly due: MinimumPriceDue;
    };

export interface MinimumPrice {
  readonly within: HtsCode;
  readonly price: Specific;
}

/** What is due: what the value lacks, all of the price, or all of it where the value lacks nothing. */
export const MINIMUM_PRICE_DUES = ['shortfall', 'whole', 'wholeAtOrAbove'] as const;
export type MinimumPriceDue = (typeof MINIMUM_PRICE_DUES)[number];

/** The rate, heading and instrument of one span of entry dates. */
export interface RatePeriod {
  readonly effective: EffectivePeriod;
  readonly heading: HtsCode | null;
  readonly rate: AdditionalRate;
  /** Requirements of this span only, beside the measure's own. */
  readonly when: readonly Requirement[];
  readonly citations: readonly CitationId[];
}

interface MeasureCore {
  readonly id: MeasureId;
  readonly authority: Authority;
  readonly scope: Scope;
  readonly when: readonly Requirement[];
  readonly citations: readonly [CitationId, ...CitationId[]];
  /** The repeal, expiry or ruling that ended it. */
  readonly endedBy: CitationId | null;
  /** The day from which it ends by statute unless its continuation is requested; null: no such day. */
  readonly lapse: { readonly on: IsoDate; readonly citation: CitationId } | null;
  /** Where sources disagree on it: shown with every figure that it touches. */
  readonly uncertain: string | null;
  readonly provenance: { readonly kind: 'law' } | { readonly kind: 'whatIf'; readonly rule: WhatIfRuleId };
}

/** The rate of column 1 of the schedule; every line has one. */
export interface OrdinaryDuty extends MeasureCore {
  readonly kind: 'ordinaryDuty';
  readonly effective: EffectivePeriod;
}

export interface AdditionalDuty extends MeasureCore {
  readonly kind: 'additionalDuty';
  readonly periods: readonly RatePeriod[];
  /** At most one measure of a group applies to a dollar of value: the first in the rulebook's order. */
  readonly group: string | null;
}

export interface Exemption extends MeasureCore {
  readonly kind: 'exemption';
  readonly effective: EffectivePeriod;
  readonly heading: HtsCode | null;
  /** The measures that "shall not apply" where this one holds. */
  readonly exceptionTo: readonly [MeasureId, ...MeasureId[]];
  /** A disclaimer is declared only where it leaves another duty due (an assumption). */
  readonly declared: 'always' | 'whereAnotherDutyIsDue';
}

export type Measure = OrdinaryDuty | AdditionalDuty | Exemption;
