/** Every line of the trade under several scenarios, chosen and sorted where the figures are. */
import type { Failure, Result, Scenario, Within } from '../../../engine/index.ts';

/** `baseline` is the first scenario; `duty:0` the second. */
export type LinesSortKey =
  'key' | 'customsValue' | 'baseline' | 'baselineRate' | `${'duty' | 'difference' | 'rate'}:${number}`;

export interface LinesRequest {
  /** The baseline first. */
  readonly scenarios: readonly Scenario[];
  readonly within: readonly Within[];
  /** Words of the description, or the beginning of a code; all must be found. */
  readonly text: string;
  /** A product group. */
  readonly group: string | null;
  /** A measure that collects something on the line under one of the scenarios. */
  readonly measure: string | null;
  readonly onlyChanged: boolean;
  readonly sort: { readonly key: LinesSortKey; readonly descending: boolean };
}

/** Columns of whole cents in the order asked for. */
export interface LinesView {
  /** As numbers of up to ten digits: thousands of texts would take the page a long moment to receive. */
  readonly codes: Float64Array;
  /** In the statistics' English, one a line. */
  readonly descriptions: string;
  readonly customsValue: Float64Array;
  /** One column a scenario, in their order. */
  readonly duty: readonly Float64Array[];
  /** Lines before any was filtered away. */
  readonly of: number;
  /** Measures that collect something on one of the lines before they were filtered. */
  readonly measures: readonly string[];
}

export interface LinesApi {
  lines(request: LinesRequest): Promise<Result<LinesView, Failure>>;
}
