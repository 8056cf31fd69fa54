/** Published elasticities by HS6, in their authors' magnitudes. */
import type { ResponseSourceId } from './response-parameters.ts';

/** What a reader of one value should know; none of it stops the value from being used. */
export type ElasticityFlag =
  /** The authors replaced an estimate that was insignificant or positive by the average of its HS4. */
  | 'hs4Average'
  /** No estimate of this code: the median of its chapter is used. */
  | 'chapterMedian'
  /** No estimate of this code: the mean of its HS4 is used. */
  | 'hs4Mean'
  /** Several codes of the older edition were merged into this one. */
  | 'severalOldCodes'
  /** Estimated on an edition in which the same digits may name other goods. */
  | 'olderNomenclature'
  /** Moved to the bound of the table's middle part. */
  | 'winsorisedLow'
  | 'winsorisedHigh';

export interface TabledElasticity {
  /** A positive magnitude. */
  readonly value: number;
  readonly flags: readonly ElasticityFlag[];
}

export type ElasticityTableId = 'protee' | 'broda-weinstein';

export interface ElasticityTable {
  readonly id: ElasticityTableId;
  readonly source: ResponseSourceId;
  readonly date: string;
  /** By six digits; a code without a published value is not in it. */
  readonly byHs6: ReadonlyMap<string, TabledElasticity>;
}
