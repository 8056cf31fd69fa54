/** One line of trade or of an entry with a verdict for every measure, as plain data for a reader. */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Authority } from '../law/authority.ts';
import type { Citation } from '../law/citation.ts';
import type { ConditionId } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import { headingOn, type LawOfDate } from '../law/rulebook.ts';
import type { ToldChange } from './told-changes.ts';
import type { Verdict } from './verdict.ts';

/** A verdict without decimals: shares are plain decimal text. */
export type PlainVerdict =
  | { readonly kind: 'applied'; readonly share: string }
  | { readonly kind: 'exempted'; readonly by: MeasureId; readonly heading: HtsCode | null }
  | { readonly kind: 'displaced'; readonly by: MeasureId; readonly heading: HtsCode | null }
  | { readonly kind: 'conditionNotMet'; readonly condition: ConditionId }
  | { readonly kind: 'needsFact'; readonly condition: ConditionId }
  | { readonly kind: 'nothingToExempt' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'outOfScope'; readonly because: 'product' | 'date' }
  | { readonly kind: 'needsLongerCode' }
  /** Due by a minimum price, and the quantity was not stated; `fact` is its name. */
  | { readonly kind: 'needsQuantity'; readonly unit: string; readonly fact: string };

export function plainVerdict(verdict: Verdict, law: LawOfDate): PlainVerdict {
  switch (verdict.kind) {
    case 'applied':
      return { kind: 'applied', share: verdict.share.toFixed() };
    case 'exempted':
    case 'displaced': {
      const by = law.rulebook.measures.find(({ id }) => id === verdict.by);
      return {
        kind: verdict.kind,
        by: verdict.by,
        heading: by === undefined ? null : headingOn(by, law.date),
      };
    }
    default:
      return verdict;
  }
}

export interface MeasureLine {
  readonly measure: MeasureId;
  readonly kind: 'ordinaryDuty' | 'additionalDuty' | 'exemption';
  readonly authority: Authority;
  readonly heading: HtsCode | null;
  readonly verdict: PlainVerdict;
  /** The schedule's notation; null for exemptions and measures not in force. */
  readonly rate: string | null;
  /** The listed prefix that reached the code; null where all products are reached or none. */
  readonly matched: HtsCode | null;
  /** Whole cents; null where the measure is not a duty or does not apply. */
  readonly amount: number | null;
  readonly citations: readonly Citation[];
  readonly hypothetical: boolean;
  /** What a reform does to its rate on this line, in the order of the rules. */
  readonly changes: readonly ToldChange[];
  /** Key of the catalogues where sources disagree. */
  readonly doubt: string | null;
}

export interface LineView {
  readonly code: HtsCode;
  readonly customsValue: number;
  readonly duty: number;
  /** Every measure of the rulebook, in the order of the law: ordinary duty first. */
  readonly lines: readonly MeasureLine[];
}
