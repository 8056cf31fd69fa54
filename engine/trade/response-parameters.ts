/** Published figures on how trade answers a duty, as data: each with its source, date and standing. */
import type { Brand } from '../basis/brand.ts';

export type ParameterId = Brand<string, 'ParameterId'>;
/** A work that a parameter or an elasticity was taken from; bodies live in `data/response-parameters.json`. */
export type ResponseSourceId = Brand<string, 'ResponseSourceId'>;

/** What a figure measures. Elasticities are positive magnitudes everywhere; shares and rates are fractions. */
export const QUANTITIES = [
  /** Percent rise of the landed price per percent rise of 1 + the rate. */
  'borderPassThrough',
  'retailPassThrough',
  'consumerPricePassThrough',
  /** Shares of the duty that each bears. */
  'exporterShare',
  'firmShare',
  'consumerShare',
  /** Of imports by origin to the duty on that origin, the importer's demand for the product given. */
  'tradeElasticity',
  /** Between origins of one product. */
  'substitutionBetweenOrigins',
  'substitutionBetweenProducts',
  'substitutionOfImportsAndDomestic',
  /** Of all imports of a product to their price. */
  'importDemand',
  'inverseExportSupply',
  'importOverDomesticSubstitution',
  'optimalTariff',
  'statutoryRate',
  'collectedRate',
  'averageMfnRate',
] as const;
export type ResponseQuantity = (typeof QUANTITIES)[number];

/** How the figure was seen. */
export const EVIDENCE = [
  'read in the source',
  'secondary',
  'general knowledge, not verified',
  'by definition',
] as const;
export type ParameterEvidence = (typeof EVIDENCE)[number];

export const HORIZONS = ['impact', 'shortRun', 'longRun'] as const;
export type Horizon = (typeof HORIZONS)[number];

export interface PublishedParameter {
  readonly id: ParameterId;
  readonly quantity: ResponseQuantity;
  /** None where only a range is published. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly horizon: Horizon | null;
  /** The period that the figure describes, as its source names it. */
  readonly period: string | null;
  readonly evidence: ParameterEvidence;
  readonly source: ResponseSourceId;
  /** What the source says, in short, where the value alone would mislead. */
  readonly note: string | null;
}

export interface ResponseSource {
  readonly id: ResponseSourceId;
  /** Authors, title or series, as far as known. */
  readonly reference: string;
  /** Year, month or day of publication; none where it is not known. */
  readonly date: string | null;
  readonly url: string | null;
}

/** The two parameters of the formula of April 2025 under another reading. */
export interface ReciprocalVariant {
  readonly id: string;
  /** Exact decimal text. */
  readonly epsilon: string;
  readonly phi: string;
  readonly evidence: ParameterEvidence;
  readonly source: ResponseSourceId;
  readonly note: string | null;
}

export interface ResponseParameters {
  readonly parameters: ReadonlyMap<ParameterId, PublishedParameter>;
  readonly sources: ReadonlyMap<ResponseSourceId, ResponseSource>;
  readonly reciprocalVariants: readonly ReciprocalVariant[];
}
