/** Two or more scenarios over one table of trade: totals, groups and movers, as plain data in whole cents. */
import type { IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Citation } from '../law/citation.ts';
import type { MeasureId } from '../law/measure.ts';
import type { Issue } from '../scenario/issue.ts';
import type { LawStatus } from '../scenario/law-status.ts';

/** What partitions the rows (section to product group), and what overlaps (lists) or splits duty (measures). */
export const GROUPINGS = ['section', 'chapter', 'heading', 'hs6', 'group', 'list', 'measure'] as const;
/** One of the groupings. */
export type GroupBy = (typeof GROUPINGS)[number];

/** Whole cents. */
export interface Totals {
  readonly customsValue: number;
  readonly duty: number;
}

export interface Group extends Totals {
  readonly key: string;
}

/** One scenario over the table. Amounts are whole cents. */
export interface ScenarioResult {
  readonly id: string;
  readonly label: string;
  readonly lawAsOf: IsoDate;
  readonly status: LawStatus;
  /** The general duty on goods of Viet Nam that this scenario rests on, if any. */
  readonly countryLayer: {
    readonly measure: MeasureId;
    readonly heading: HtsCode | null;
    readonly rate: string;
  } | null;
  /** An earlier scenario of the comparison, the baseline first, that says the same under another name. */
  readonly sameAs: string | null;
  readonly totals: Totals;
  readonly byMeasure: readonly Group[];
  /** The instruments of what it proposes, and of the measures that make its duty. */
  readonly sources: readonly Citation[];
  readonly issues: readonly Issue[];
}

/** A tariff line with its duty before and after, whole cents. */
export interface Mover {
  readonly code: HtsCode;
  readonly customsValue: number;
  /** Duty under the baseline and under each scenario, in their order. */
  readonly baseline: number;
  readonly scenario: number;
}

/** Totals, chapters and movers of a baseline and of each scenario. Amounts are whole cents. */
export interface Comparison {
  readonly dataVersion: string;
  readonly baseline: ScenarioResult;
  readonly scenarios: readonly ScenarioResult[];
  /** One row a chapter; columns are whole cents: customs value, baseline duty, then each scenario's duty. */
  readonly chapters: {
    readonly keys: readonly string[];
    readonly customsValue: Float64Array;
    readonly baseline: Float64Array;
    readonly scenarios: readonly Float64Array[];
  };
  /** For each scenario, the lines whose duty differs most from the baseline's, greatest first. */
  readonly movers: readonly (readonly Mover[])[];
}
