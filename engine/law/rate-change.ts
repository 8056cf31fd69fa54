/** A proposed change of a measure's rate for some products: data beside the measure, applied after its own rate. */
import type { EffectivePeriod } from '../basis/date.ts';
import type { Percent, PercentagePoints, RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { MeasureId, Requirement, WhatIfRuleId } from './measure.ts';
import type { Scope } from './scope.ts';

export type ChangeOfRate =
  | { readonly kind: 'set'; readonly rate: Extract<RateOfDuty, { kind: 'free' | 'adValorem' }> }
  /** Percentage points of the value, never below zero. */
  | { readonly kind: 'add'; readonly points: PercentagePoints }
  | { readonly kind: 'atMost' | 'atLeast'; readonly percent: Percent }
  /** Bounds on the measure and the ordinary duty together: partner agreements' "15 percent all-in". */
  | { readonly kind: 'allInAtMost' | 'allInAtLeast'; readonly percent: Percent };

export interface RateChange {
  readonly rule: WhatIfRuleId;
  /** The ordinary duty too has a measure to name. */
  readonly measure: MeasureId;
  readonly scope: Scope;
  readonly when: readonly Requirement[];
  /** Entry dates on which the change is in force. */
  readonly effective: EffectivePeriod;
  readonly change: ChangeOfRate;
}
