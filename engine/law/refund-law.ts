/**
 * The refund of duties under the International Emergency Economic Powers Act: which headings, with which interest,
 * through which door and until when. Bodies live in `data/ieepa-refund.json`.
 */
import type { EffectivePeriod, IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { Citation, CitationId } from './citation.ts';

/** Section 6621 sets the overpayment rate of a corporation one point below that of others. */
export const TAXPAYERS = ['corporate', 'other'] as const;
export type Taxpayer = (typeof TAXPAYERS)[number];

export interface InterestQuarter {
  readonly from: IsoDate;
  readonly rates: Readonly<Record<Taxpayer, Percent>>;
  /** Source of the rate: CBP's quarterly notice, or the rates of the Internal Revenue Service. */
  readonly basis: 'cbp' | 'irs';
}

/** A way to ask for the refund. `for`: which entries it takes by their flag for reconciliation. */
export interface RefundDoor {
  readonly door: 'cape-1' | 'cape-2' | 'protest';
  readonly opens: IsoDate;
  readonly daysAfterLiquidation: number;
  readonly for: 'unflagged' | 'reconciliation' | 'any';
  readonly confidence: Citation['confidence'];
  readonly citations: readonly CitationId[];
}

export interface RefundLaw {
  /** Entry dates of the duties that are refunded. */
  readonly entries: EffectivePeriod;
  readonly headings: readonly { readonly heading: HtsCode; readonly rate: Percent }[];
  readonly interest: {
    /** In order; each runs to the day before the next. */
    readonly quarters: readonly InterestQuarter[];
    /** Last day for which a rate is published. */
    readonly until: IsoDate;
    readonly citations: readonly CitationId[];
  };
  /** Practice, not law: the law sets only the limit of a year (19 U.S.C. 1504(a)). */
  readonly liquidation: {
    readonly daysAfterEntry: number;
    readonly yearsAtMost: number;
    readonly confidence: Citation['confidence'];
    readonly citations: readonly CitationId[];
  };
  readonly doors: readonly RefundDoor[];
  readonly excludedFromCape: readonly {
    readonly entryTypes: readonly string[];
    readonly from: IsoDate;
    readonly citations: readonly CitationId[];
  }[];
  /** Most entry numbers in one file for the portal. */
  readonly fileRows: number;
  /** Why the duties are refunded. */
  readonly basis: readonly CitationId[];
  readonly citations: ReadonlyMap<CitationId, Citation>;
}
