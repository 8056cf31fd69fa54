/** Why a model has no answer for a product: a code and facts. A refusal is never a zero. */
import { fail, ok, type Result } from '../basis/result.ts';

export type Refusal =
  /** Nobody supplied the product in the base year; zeros cannot grow. */
  | { readonly kind: 'noTrade' }
  /** Negative, infinite or not a number. */
  | {
      readonly kind: 'badValue';
      readonly origin: string;
      readonly field: 'customsValue' | 'rateBefore' | 'rateAfter';
      readonly value: string;
    }
  | { readonly kind: 'badParameter'; readonly parameter: string; readonly value: string }
  /** A value or the answer is larger than any amount of money, by far: its sums would leave the range of a double. */
  | { readonly kind: 'beyondNumbers' }
  /**
   * SMART is linear: for a large increase it takes more than all of an origin's trade. `diversion`: its index e
   * is -1 or less; `creation`: nothing is left after creation and diversion; `price`: the exporter's price would
   * fall to nothing.
   */
  | {
      readonly kind: 'smartBreakdown';
      readonly origin: string;
      readonly cause: 'diversion' | 'creation' | 'price';
      readonly measure: number;
    }
  /** The table has no value for the product. */
  | { readonly kind: 'noElasticity'; readonly choice: string; readonly product: string }
  | { readonly kind: 'unknownParameter'; readonly parameter: string };

/** A product without an answer, visible with the money that it touches. */
export interface RefusedProduct {
  readonly product: string;
  readonly customsValue: number;
  readonly refusal: Refusal;
}

const LARGEST = 1e100;

/** A number that may be shown and added to others. */
export function isWithinNumbers(value: number): boolean {
  return Math.abs(value) <= LARGEST;
}

/** A parameter from `low` to `high`, both allowed. */
export function checkParameter(
  parameter: string,
  value: number,
  low = 0,
  high = Number.MAX_VALUE,
): Result<number, Refusal> {
  return value >= low && value <= high
    ? ok(value)
    : fail({ kind: 'badParameter', parameter, value: String(value) });
}
