/** What many draws say: mean and quantiles of each total, and which parameter moves it most. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { OuterElasticity } from '../trade/response-model.ts';
import {
  checkUncertainty,
  lognormalQuantile,
  passThroughQuantile,
  type ParameterDraw,
  type Uncertainty,
} from './parameter-draw.ts';
import { quantile } from './quantile.ts';
import { checkParameter, type Refusal } from './refusal.ts';
import { totalsAt, type DrawnTotals } from './uncertainty.ts';
import type { UncertaintyPlan } from './uncertainty-plan.ts';

export type DrawnTotal = keyof DrawnTotals;
export const DRAWN_TOTALS: readonly DrawnTotal[] = [
  'imports',
  'focusImports',
  'revenue',
  'consumerSurplus',
  'welfare',
];

export interface Spread {
  readonly mean: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** The parts in the order of their draws, as one. */
export function joinDraws(parts: readonly DrawnTotals[]): DrawnTotals {
  const join = (total: DrawnTotal): Float64Array => {
    const joined = new Float64Array(parts.reduce((sum, part) => sum + part[total].length, 0));
    let at = 0;
    for (const part of parts) {
      joined.set(part[total], at);
      at += part[total].length;
    }
    return joined;
  };
  return {
    imports: join('imports'),
    focusImports: join('focusImports'),
    revenue: join('revenue'),
    consumerSurplus: join('consumerSurplus'),
    welfare: join('welfare'),
  };
}

function spreadOf(values: Float64Array): Spread {
  const sorted = values.slice().sort();
  let sum = 0;
  for (const value of sorted) sum += value;
  return {
    mean: sum / sorted.length,
    p5: quantile(sorted, 0.05),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p95: quantile(sorted, 0.95),
  };
}

/** Refuses to summarise no draws. */
export function summariseDraws(draws: DrawnTotals): Result<Readonly<Record<DrawnTotal, Spread>>, Refusal> {
  if (draws.imports.length === 0) return fail({ kind: 'badParameter', parameter: 'draws', value: '0' });
  return ok({
    imports: spreadOf(draws.imports),
    focusImports: spreadOf(draws.focusImports),
    revenue: spreadOf(draws.revenue),
    consumerSurplus: spreadOf(draws.consumerSurplus),
    welfare: spreadOf(draws.welfare),
  });
}

export type TornadoParameter = 'sigma' | 'eta' | 'passThrough';

export interface TornadoBar {
  readonly parameter: TornadoParameter;
  /** The total with this parameter at its 5th and 95th percentile and the others at their medians. */
  readonly low: number;
  readonly high: number;
  /** Those percentiles: of an elasticity what multiplies its point, of the pass-through itself. */
  readonly lowAt: number;
  readonly highAt: number;
}

export interface Tornado {
  readonly atMedians: number;
  /** The longest first. */
  readonly bars: readonly TornadoBar[];
}

function endOf(parameter: TornadoParameter, uncertainty: Uncertainty, probability: number): number {
  switch (parameter) {
    case 'sigma':
      return lognormalQuantile(uncertainty.sigmaLogSd, probability);
    case 'eta':
      return lognormalQuantile(uncertainty.etaLogSd, probability);
    case 'passThrough':
      return passThroughQuantile(uncertainty.passThrough, probability);
  }
}

/** Sigma changes for all groups together here, which shows its largest effect. */
export function tornado(
  plan: UncertaintyPlan,
  demand: OuterElasticity,
  uncertainty: Uncertainty,
  total: DrawnTotal,
): Result<Tornado, Refusal> {
  const valid = checkUncertainty(uncertainty);
  if (!valid.ok) return valid;
  const eta = checkParameter('eta', demand.eta);
  if (!eta.ok) return eta;
  const parametersAt = (parameter: TornadoParameter | null, probability: number): ParameterDraw => {
    const of = (each: TornadoParameter): number =>
      endOf(each, uncertainty, each === parameter ? probability : 0.5);
    return {
      sigmaFactors: new Float64Array(plan.groups.length).fill(of('sigma')),
      etaFactor: of('eta'),
      passThrough: of('passThrough'),
    };
  };
  const at = (parameter: TornadoParameter | null, probability: number): Result<number, Refusal> => {
    const totals = totalsAt(plan, demand, parametersAt(parameter, probability));
    return totals.ok ? ok(totals.value[total][0] ?? 0) : totals;
  };
  const middle = at(null, 0.5);
  if (!middle.ok) return middle;
  const bars: TornadoBar[] = [];
  for (const parameter of ['sigma', 'eta', 'passThrough'] as const) {
    const [low, high] = [at(parameter, 0.05), at(parameter, 0.95)];
    if (!low.ok) return low;
    if (!high.ok) return high;
    const [lowAt, highAt] = [endOf(parameter, uncertainty, 0.05), endOf(parameter, uncertainty, 0.95)];
    bars.push({ parameter, low: low.value, high: high.value, lowAt, highAt });
  }
  const length = ({ low, high }: TornadoBar): number => Math.abs(high - low);
  return ok({ atMedians: middle.value, bars: bars.sort((a, b) => length(b) - length(a)) });
}
