/**
 * The rates at which one product brings the most revenue, and the importing country the most welfare, found in the
 * model itself: the origin in focus pays the rate, the others what they pay before. Floating point.
 */
import type { OriginFlow } from './origin-flow.ts';
import type { ProductResponse } from './product-response.ts';
import { ledgerOf } from './welfare-ledger.ts';

/** Beyond ten times the value a rate is no policy; a maximum out there is said to be beyond. */
export const GREATEST_RATE_TRIED = 10;

export interface ModelMaximum {
  /** The rate on the origin in focus, a fraction. */
  readonly rate: number;
  /** All duty on the product there, or the change of welfare against the rate before. */
  readonly amount: number;
  /** It still rises at the greatest rate tried, or that the model answers: `rate` is that one. */
  readonly isBeyond: boolean;
}

export interface ModelMaxima {
  /** Where the search ends: a linear model answers no rate that takes more than all of the trade. */
  readonly greatestRate: number;
  readonly revenue: ModelMaximum;
  readonly welfare: ModelMaximum;
}

/** Of the logarithm of 1 + rate: fine enough that no rise between two steps is missed by more than its own width. */
const STEPS = 240;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Halvings by the golden section: a step shrinks below the twelfth digit. */
const ROUNDS = 48;

const rateAt = (log: number): number => Math.expm1(log);

/** Up to which rate there is an answer, to the last digit below the first that has none. */
function greatestAnswered(isAnswered: (rate: number) => boolean): number | null {
  if (isAnswered(GREATEST_RATE_TRIED)) return GREATEST_RATE_TRIED;
  if (!isAnswered(0)) return null;
  let [low, high] = [0, GREATEST_RATE_TRIED];
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (low + high) / 2;
    if (isAnswered(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The rate is sought on the scale of 1 + rate, which is what a buyer's price moves by. */
function maximumOf(amountAt: (rate: number) => number | null, greatest: number): ModelMaximum | null {
  const end = Math.log1p(greatest);
  const amounts: number[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const amount = amountAt(step === STEPS ? greatest : rateAt((end * step) / STEPS));
    if (amount === null) return null;
    amounts.push(amount);
  }
  const best = amounts.reduce((found, amount, step) => (amount > (amounts[found] ?? NaN) ? step : found), 0);
  if (best === STEPS) return { rate: greatest, amount: amounts[STEPS] ?? NaN, isBeyond: true };
  let [low, high] = [(end * Math.max(0, best - 1)) / STEPS, (end * (best + 1)) / STEPS];
  for (let round = 0; round < ROUNDS; round += 1) {
    const width = GOLDEN * (high - low);
    const [left, right] = [amountAt(rateAt(high - width)), amountAt(rateAt(low + width))];
    if (left === null || right === null) return null;
    if (left < right) low = high - width;
    else high = low + width;
  }
  const candidates = [rateAt((low + high) / 2), rateAt((end * best) / STEPS)];
  const [rate, amount] = candidates
    .map((each) => [each, amountAt(each) ?? -Infinity] as const)
    .reduce((found, each) => (each[1] > found[1] ? each : found));
  return { rate, amount, isBeyond: false };
}

/** Null where the model has no answer at some rate tried. */
export function modelMaxima(
  origins: readonly OriginFlow[],
  focus: string,
  answer: (origins: readonly OriginFlow[]) => ProductResponse | null,
): ModelMaxima | null {
  const ledgerAt = (rate: number) => {
    const response = answer(
      origins.map((each) => ({ ...each, rateAfter: each.origin === focus ? rate : each.rateBefore })),
    );
    return response === null ? null : ledgerOf([response]);
  };
  const greatestRate = greatestAnswered((rate) => ledgerAt(rate) !== null);
  if (greatestRate === null) return null;
  const revenue = maximumOf((rate) => ledgerAt(rate)?.revenueAfter ?? null, greatestRate);
  const welfare = maximumOf((rate) => ledgerAt(rate)?.importerWelfare ?? null, greatestRate);
  return revenue === null || welfare === null ? null : { greatestRate, revenue, welfare };
}
