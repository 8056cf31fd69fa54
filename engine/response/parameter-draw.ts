/** What is uncertain and how: distributions of the elasticities and of the pass-through, and one draw of each. */
import { ok, type Result } from '../basis/result.ts';
import { nameWord, uniformAt } from './counter-random.ts';
import { normalProbability, normalQuantile } from './normal-distribution.ts';
import { checkParameter, type Refusal } from './refusal.ts';

export type PassThroughDraw =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  /** A normal of this mean and deviation before it is cut to low and high. */
  | {
      readonly kind: 'truncatedNormal';
      readonly mean: number;
      readonly sd: number;
      readonly low: number;
      readonly high: number;
    };

export interface Uncertainty {
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /**
   * Standard deviation of the logarithm of sigma: each draw multiplies the points by exp(sd z), so the median of
   * a draw is the point and its mean exp(sd^2 / 2) times the point.
   */
  readonly sigmaLogSd: number;
  /** Of the variance of that logarithm, the share common to all groups; the rest is each group's own. */
  readonly sigmaCommon: number;
  readonly etaLogSd: number;
  readonly passThrough: PassThroughDraw;
}

export function checkUncertainty(uncertainty: Uncertainty): Result<Uncertainty, Refusal> {
  const { seed, sigmaLogSd, sigmaCommon, etaLogSd, passThrough: pass } = uncertainty;
  const checks = [
    checkParameter('seed', Number.isInteger(seed) ? seed : NaN, 0, Number.MAX_SAFE_INTEGER),
    // A deviation of 3 already spans a factor of 20 to either side of the point in one draw of three.
    checkParameter('sigmaLogSd', sigmaLogSd, 0, 3),
    checkParameter('sigmaCommon', sigmaCommon, 0, 1),
    checkParameter('etaLogSd', etaLogSd, 0, 3),
  ];
  if (pass.kind === 'fixed') checks.push(checkParameter('passThrough', pass.value, 0, 1));
  else {
    checks.push(checkParameter('passThrough.low', pass.low, 0, 1));
    checks.push(checkParameter('passThrough.high', pass.high, pass.low, 1));
    if (pass.kind === 'truncatedNormal') {
      checks.push(checkParameter('passThrough.mean', pass.mean, pass.low, pass.high));
      checks.push(checkParameter('passThrough.sd', pass.sd, 0, 10));
    }
  }
  return checks.find((check) => !check.ok) ?? ok(uncertainty);
}

/** The value that the pass-through stays below with this probability. */
export function passThroughQuantile(draw: PassThroughDraw, probability: number): number {
  switch (draw.kind) {
    case 'fixed':
      return draw.value;
    case 'uniform':
      return draw.low + (draw.high - draw.low) * probability;
    case 'truncatedNormal': {
      const { mean, sd, low, high } = draw;
      if (sd === 0) return mean;
      const [from, to] = [normalProbability((low - mean) / sd), normalProbability((high - mean) / sd)];
      const within = from + (to - from) * probability;
      const value = within > 0 && within < 1 ? mean + sd * normalQuantile(within) : mean;
      return Math.min(Math.max(value, low), high);
    }
  }
}

/** What multiplies the point at this quantile of a lognormal with median 1. */
export function lognormalQuantile(logSd: number, probability: number): number {
  return Math.exp(logSd * normalQuantile(probability));
}

export interface ParameterDraw {
  /** By group, what multiplies the points of sigma. */
  readonly sigmaFactors: Float64Array;
  readonly etaFactor: number;
  readonly passThrough: number;
}

const SIGMA = nameWord('sigma');
const ETA = nameWord('eta');
const PASS_THROUGH = nameWord('passThrough');

/** The name of a group keeps its numbers whatever other groups there are. */
export function groupWord(group: string): number {
  return nameWord(`sigma of ${group}`);
}

/** Draw number `draw`; `groups` from `groupWord`. */
export function drawParameters(
  uncertainty: Uncertainty,
  groups: readonly number[],
  draw: number,
): ParameterDraw {
  const { seed, sigmaLogSd, sigmaCommon, etaLogSd, passThrough } = uncertainty;
  const normal = (name: number): number => normalQuantile(uniformAt(seed, draw, name));
  const common = sigmaLogSd === 0 ? 0 : Math.sqrt(sigmaCommon) * normal(SIGMA);
  const own = sigmaLogSd === 0 ? 0 : Math.sqrt(1 - sigmaCommon);
  return {
    sigmaFactors: Float64Array.from(groups, (group) =>
      Math.exp(sigmaLogSd * (common + (own === 0 ? 0 : own * normal(group)))),
    ),
    etaFactor: etaLogSd === 0 ? 1 : Math.exp(etaLogSd * normal(ETA)),
    passThrough: passThroughQuantile(passThrough, uniformAt(seed, draw, PASS_THROUGH)),
  };
}
