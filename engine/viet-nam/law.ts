/** What Viet Nam levies on imports, beside the rates of the tariff: instruments, dates, and the rules for trade data. */
import type { EffectivePeriod, IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { Citation, CitationId } from '../law/citation.ts';
import { ORDINARY_DUTY } from '../law/measure.ts';
import type { ProductNames } from '../law/product-names.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { VnPrefix } from './vn-code.ts';

export interface VatCut {
  readonly percent: Percent;
  readonly effective: EffectivePeriod;
  readonly citations: readonly CitationId[];
}

export interface VatLaw {
  /** The first day whose rates are known here. */
  readonly from: IsoDate;
  readonly standard: Percent;
  readonly reduced: Percent;
  /** Temporary rates of goods that otherwise pay the standard rate. */
  readonly cuts: readonly VatCut[];
  readonly citations: readonly CitationId[];
}

/** A Schedule B number whose own text rules out some lines of its subheading. */
export interface NarrowedLines {
  /** Eight digits: the level of the schedule's lines. */
  readonly scheduleB: HtsCode;
  readonly lines: readonly VnPrefix[];
  readonly because: string;
}

/** The one number under which Census reports civil aircraft, engines, equipment and parts (an assumption). */
export interface HeldBackAircraft {
  readonly scheduleB: HtsCode;
  /** Whose lines give the average. */
  readonly point: readonly VnPrefix[];
  /** Whose lines give the lowest and the highest rate. */
  readonly range: readonly VnPrefix[];
}

export interface VietNamLaw {
  /** State of the tariff; what came later is not known here. */
  readonly evidenceThrough: IsoDate;
  readonly importDuty: {
    readonly effective: EffectivePeriod;
    readonly citations: readonly [CitationId, ...CitationId[]];
  };
  readonly vat: VatLaw;
  readonly frameworkPromise: { readonly from: IsoDate; readonly citations: readonly CitationId[] };
  readonly heldBackAircraft: HeldBackAircraft;
  readonly narrowed: readonly NarrowedLines[];
  readonly citations: ReadonlyMap<CitationId, Citation>;
}

/**
 * The only measure is the ordinary duty: Viet Nam levies no additional duty on goods of the United States. Its id is
 * the one that the columns know in either direction; the interface gives it its name.
 */
export function vietNamRulebook(law: VietNamLaw, products: ProductNames): Rulebook {
  return {
    measures: [
      {
        kind: 'ordinaryDuty',
        id: ORDINARY_DUTY,
        authority: 'columnOne',
        scope: { products: { kind: 'all' }, except: [], excluded: [] },
        when: [],
        effective: law.importDuty.effective,
        citations: law.importDuty.citations,
        endedBy: null,
        uncertain: null,
        lapse: null,
        provenance: { kind: 'law' },
      },
    ],
    rateChanges: [],
    products,
    lists: new Map(),
    conditions: new Map(),
    citations: law.citations,
    evidenceThrough: law.evidenceThrough,
  };
}
