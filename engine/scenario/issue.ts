/** What degrades a result without stopping it: a code and facts; the sentences are in the catalogues. */
import type { IsoDate } from '../basis/date.ts';
import type { ConditionId } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';

export type Issue =
  /** Specific and compound duties on trade without quantities: the 2024 calculated-duty ratio is used. */
  | { readonly kind: 'ratioEquivalent'; readonly flows: number; readonly customsValue: number }
  /** The rate text is not modelled; the 2024 ratio is used for trade; a shipment has no figure. */
  | {
      readonly kind: 'unsupportedRate';
      readonly flows: number;
      readonly customsValue: number;
      readonly texts: readonly string[];
    }
  /** Chapters 98 and 99 are apart: returned goods and low-value estimates are not modelled. */
  | { readonly kind: 'specialProvisions'; readonly flows: number; readonly customsValue: number }
  /** A list names only part of what this older or shorter code covers: counted as not listed. */
  | {
      readonly kind: 'narrowerList';
      readonly measure: MeasureId;
      readonly flows: number;
      readonly customsValue: number;
    }
  /** A fact that trade data cannot show, taken at its documented default. */
  | {
      readonly kind: 'assumedShare';
      readonly condition: ConditionId;
      readonly share: string;
      readonly flows: number;
      readonly customsValue: number;
    }
  /** A measure on which sources disagree was applied. `doubt` is a key of the catalogues. */
  | {
      readonly kind: 'uncertainMeasure';
      readonly measure: MeasureId;
      readonly doubt: string;
      readonly customsValue: number;
    }
  /** Minimum prices of those goods: no table of trade has the quantities that they count in. */
  | { readonly kind: 'minimumPrices'; readonly flows: number; readonly customsValue: number }
  /** It may have ended by statute before the day: the figure assumes that its continuation was requested. */
  | { readonly kind: 'mayLapse'; readonly measure: MeasureId; readonly on: IsoDate }
  | { readonly kind: 'afterEvidence'; readonly evidenceThrough: IsoDate };
