/**
 * The price index of varieties with a constant elasticity of substitution, in logarithms:
 * P = (sum s p^(1-sigma))^(1/(1-sigma)), at sigma = 1 the product of p^s.
 * Authority: Dixit and Stiglitz (1977); Armington (1969) for varieties by origin.
 */
import { orderFreeSum } from './order-free-sum.ts';

/** Closer than this to 1 an exponent is 1: the difference is below what a double can hold. */
const NEAR = 1e-12;

export interface Variety {
  /** Of spending at the prices before, duty included; shares of a nest sum to 1. */
  readonly share: number;
  /** Logarithm of the price after over the price before. */
  readonly logPrice: number;
}

/** Stable for shares down to nothing, any sigma of at least 0 and prices beyond what exp can hold. */
export function logPriceIndex(varieties: readonly Variety[], sigma: number): number {
  const present = varieties.filter(({ share }) => share > 0);
  const power = 1 - sigma;
  if (Math.abs(power) < NEAR) return orderFreeSum(present.map(({ share, logPrice }) => share * logPrice));
  const largest = Math.max(...present.map(({ logPrice }) => power * logPrice));
  const smallest = Math.min(...present.map(({ logPrice }) => power * logPrice));
  // Near sigma = 1 and for small changes the sum is close to 1; expm1 and log1p keep what differs from it.
  if (largest < 1 && smallest > -1) {
    const excess = orderFreeSum(present.map(({ share, logPrice }) => share * Math.expm1(power * logPrice)));
    return Math.log1p(excess) / power;
  }
  const sum = orderFreeSum(
    present.map(({ share, logPrice }) => share * Math.exp(power * logPrice - largest)),
  );
  return (largest + Math.log(sum)) / power;
}

/** Spending at a demand of constant elasticity eta: the loss of surplus per unit of spending before. */
export function surplusLossPerSpending(logIndex: number, eta: number): number {
  // dCS = -E0 (P^(1-eta) - 1) / (1-eta), at eta = 1 -E0 ln P: the area under the composite's demand P^-eta.
  const power = 1 - eta;
  return Math.abs(power) < NEAR ? logIndex : Math.expm1(power * logIndex) / power;
}
