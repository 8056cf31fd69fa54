/** The exporters' side of the nest: border prices, given a pass-through or solved with a supply curve. */
import type { ExportSupply } from '../trade/response-model.ts';
import { logPriceIndex } from './ces-price-index.ts';

interface SuppliedVariety {
  readonly share: number;
  /** Logarithm of (1 + rate after) / (1 + rate before). */
  readonly logRatio: number;
}

export interface LogPrices {
  readonly logIndex: number;
  readonly varieties: readonly { readonly logLanded: number; readonly logBorder: number }[];
}

interface Nest {
  readonly sigma: number;
  readonly eta: number;
  readonly supply: ExportSupply;
  readonly domesticShare: number;
}

/** None where the numbers leave the range of a double. */
export function supplyPrices(varieties: readonly SuppliedVariety[], nest: Nest): LogPrices | null {
  const { sigma, eta, supply, domesticShare } = nest;
  const indexAt = (logLanded: (logRatio: number) => number): number =>
    logPriceIndex(
      [
        ...varieties.map(({ share, logRatio }) => ({ share, logPrice: logLanded(logRatio) })),
        { share: domesticShare, logPrice: 0 },
      ],
      sigma,
    );
  const answer = (logIndex: number, logLanded: (logRatio: number) => number): LogPrices | null =>
    Number.isFinite(logIndex)
      ? {
          logIndex,
          varieties: varieties.map(({ logRatio }) => ({
            logLanded: logLanded(logRatio),
            logBorder: logLanded(logRatio) - logRatio,
          })),
        }
      : null;
  if (supply.kind === 'passThrough') {
    const { beta } = supply;
    const landed = (logRatio: number): number => beta * logRatio;
    return answer(indexAt(landed), landed);
  }
  // p = g q^w and q = p^-sigma P^(sigma-eta) give p = (g P^(w (sigma-eta)))^(1 / (1 + w sigma)).
  const w = supply.inverseElasticity;
  const beta = 1 / (1 + w * sigma);
  const feedback = w * beta * (sigma - eta);
  const landedAt =
    (logIndex: number) =>
    (logRatio: number): number =>
      beta * logRatio + feedback * logIndex;
  if (domesticShare === 0) {
    // Every price carries the same power of P, so P = A P^feedback with A the index at P = 1:
    // ln P = ln A / (1 - feedback), and 1 - feedback = (1 + w eta) / (1 + w sigma).
    const logIndex = (indexAt(landedAt(0)) * (1 + w * sigma)) / (1 + w * eta);
    return answer(logIndex, landedAt(logIndex));
  }
  const logIndex = fixedPoint((guess) => indexAt(landedAt(guess)), feedback);
  return logIndex === null ? null : answer(logIndex, landedAt(logIndex));
}

const LIMIT = 200;

/**
 * Solves u = f(u), where f rises or falls by at most |feedback| per unit and feedback < 1: f(u) - u falls
 * everywhere, so there is one solution. Bracketed first, then halved to the last bit.
 */
function fixedPoint(f: (logIndex: number) => number, feedback: number): number | null {
  const start = f(0);
  if (!Number.isFinite(start)) return null;
  // |f(u) - f(0)| <= |feedback| |u| on the side of f(0): the solution lies between 0 and this far.
  const reach = start / (1 - Math.max(feedback, 0));
  let [low, high] = reach < 0 ? [reach, 0] : [0, reach];
  for (let step = 0; step < LIMIT; step += 1) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (f(middle) > middle) low = middle;
    else high = middle;
  }
  const solution = low + (high - low) / 2;
  return Number.isFinite(solution) ? solution : null;
}
