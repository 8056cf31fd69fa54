/** A total that others published, in billions of US dollars: what the formula of April 2025 is computed from. */
export interface PublishedTotal {
  readonly period: string;
  readonly measure: string;
  /** Exact decimal text. */
  readonly usdBillions: string;
  readonly source: string;
}
