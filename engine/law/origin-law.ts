/**
 * US duties on goods of other origins, in reduced detail: the country's additional duties, the partner rates of Section
 * 232, and the special rates of column 1 under an agreement. Bodies live in `data/origins/`. Viet Nam is not one of
 * them: its law is the rulebook itself.
 */
import type { Brand } from '../basis/brand.ts';
import type { EffectivePeriod } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Percent, RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { Citation } from './citation.ts';
import type { MeasureId } from './measure.ts';

/** ISO 3166 alpha-2, and `EU` for its members together. */
export type OriginCode = Brand<string, 'OriginCode'>;

export const ORIGIN_LAYERS = [
  'ieepa-reciprocal',
  'ieepa-fentanyl',
  'ieepa-russia-oil',
  'ieepa-brazil',
  'section-122',
  's301-china',
  's301-forced-labour',
  's301-brazil',
  's338',
] as const;
export type OriginLayerName = (typeof ORIGIN_LAYERS)[number];

/** A floor tops column 1 up to the percentage; `unknown` has no rate, never a zero. */
export type OriginRate =
  | { readonly kind: 'additive'; readonly percent: Percent }
  | { readonly kind: 'floor'; readonly percent: Percent; readonly headingWhenMet: HtsCode | null }
  | { readonly kind: 'unknown' };

export interface OriginLayer {
  readonly layer: OriginLayerName;
  readonly effective: EffectivePeriod;
  readonly heading: HtsCode;
  readonly rate: OriginRate;
  /** `listed`: the codes under the heading; `unknown`: the law names a list that is not in the data. */
  readonly products: 'all' | 'listed' | 'unknown';
  /** Not due where goods qualify under the origin's agreement and it is claimed. */
  readonly agreementExempts: boolean;
  /** Exemptions of the rulebook that name this layer too. */
  readonly exemptions: readonly MeasureId[];
  /** Reliefs that the law has and this data does not. */
  readonly leftOut: readonly string[];
  readonly confidence: Citation['confidence'];
  readonly source: string;
  readonly note: string;
}

/** The rate of some measures of the rulebook for this origin. */
export interface PartnerRate {
  readonly programme: string;
  readonly effective: EffectivePeriod;
  /** Only where the agreement is claimed. */
  readonly onlyClaimed: boolean;
  readonly rate: OriginRate;
  readonly heading: HtsCode | null;
  readonly measures: readonly MeasureId[];
  readonly confidence: Citation['confidence'];
  readonly note: string;
}

export interface Origin {
  readonly code: OriginCode;
  /** Of the Census Bureau, as the tables of trade name partners. */
  readonly census: string;
  /** The symbol under which column 1 special is claimed; null: no agreement. */
  readonly agreement: string | null;
  readonly layers: readonly OriginLayer[];
  readonly partnerRates: readonly PartnerRate[];
  /** Codes by heading: those that pay under it, or that it exempts from the Section 301 action on forced labour. */
  readonly listed: ReadonlyMap<HtsCode, readonly HtsCode[]>;
}

/** Column 1 special by symbol; `elsewhere`: the schedule refers to another heading, so the rate is unknown. */
export type SpecialRate =
  | { readonly kind: 'rate'; readonly rate: RateOfDuty }
  | { readonly kind: 'elsewhere'; readonly text: string };

/** A measure of the rulebook that goods of Viet Nam alone pay. */
export interface MeasureOfVietNam {
  readonly measure: MeasureId;
  /** `whereNamed`: due from the origins whose layers name it. */
  readonly stands: 'never' | 'whereNamed';
  /** Layers that ended by what ended the measure. */
  readonly endedLayers: readonly string[];
}

export interface OriginsLaw {
  readonly ofVietNam: readonly MeasureOfVietNam[];
  readonly origins: ReadonlyMap<OriginCode, Origin>;
  readonly special: ReadonlyMap<HtsCode, ReadonlyMap<string, SpecialRate>>;
}
