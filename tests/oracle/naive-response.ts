/**
 * The response models again, by the formulas of their papers and nothing of the engine: elasticities read from the
 * tables as they stand, prices by plain powers, supply by halving an interval. One product at a time, in cents.
 */
import type { OriginFlow } from '../../engine/response/origin-flow.ts';
import { readRows } from '../data/read-data.ts';

export interface NaiveAnswer {
  readonly importsAfter: ReadonlyMap<string, number>;
  readonly revenueAfter: number;
  readonly consumerSurplus: number;
  readonly exporterLoss: number;
}

/** Magnitudes by HS6, held between the 5th and the 95th percentile of the table's own values. */
export function naiveElasticities(file: string, value: string): ReadonlyMap<string, number> {
  const pairs = readRows(`elasticities/${file}`).flatMap((row) => {
    const [code] = Object.values(row);
    const text = row[value] ?? '';
    return text === '' || code === undefined ? [] : [[code, Math.abs(Number(text))] as const];
  });
  const sorted = pairs.map(([, each]) => each).sort((a, b) => a - b);
  const at = (probability: number): number => {
    const place = probability * (sorted.length - 1);
    const [left, right] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return left + (place - Math.floor(place)) * (right - left);
  };
  const [low, high] = [at(0.05), at(0.95)];
  return new Map(pairs.map(([code, each]) => [code, Math.max(low, Math.min(high, each))]));
}

export interface NaiveNestSettings {
  readonly sigma: number;
  readonly eta: number;
  readonly domesticShare: number;
  /** Pass-through at the border, or the inverse elasticity of every origin's supply. */
  readonly beta?: number;
  readonly inverseSupply?: number;
}

interface Priced {
  readonly flow: OriginFlow;
  readonly landed: number;
  readonly quantity: number;
}

/** The price index of landed prices, the domestic variety at 1. */
function indexOf(
  shares: readonly number[],
  prices: readonly number[],
  domestic: number,
  sigma: number,
): number {
  if (sigma === 1) return Math.exp(shares.reduce((sum, s, i) => sum + s * Math.log(prices[i] ?? NaN), 0));
  const powers = shares.reduce((sum, s, i) => sum + s * (prices[i] ?? NaN) ** (1 - sigma), domestic);
  return powers ** (1 / (1 - sigma));
}

/** p = g q^w with q = p^-sigma P^(sigma - eta): at a given index the quantity is where supply meets demand. */
function pricesUnderSupply(
  flows: readonly OriginFlow[],
  shares: readonly number[],
  { sigma, eta, domesticShare, inverseSupply: w = 0 }: NaiveNestSettings,
): readonly number[] {
  const at = (index: number): readonly number[] =>
    flows.map((flow) => {
      const g = (1 + flow.rateAfter) / (1 + flow.rateBefore);
      // p^(1 + w sigma) = g P^(w (sigma - eta)).
      return (g * index ** (w * (sigma - eta))) ** (1 / (1 + w * sigma));
    });
  let [low, high] = [1e-4, 1e4];
  for (let step = 0; step < 200; step += 1) {
    const middle = Math.sqrt(low * high);
    if (indexOf(shares, at(middle), domesticShare, sigma) > middle) low = middle;
    else high = middle;
  }
  return at(Math.sqrt(low * high));
}

export function naiveCes(flows: readonly OriginFlow[], settings: NaiveNestSettings): NaiveAnswer {
  const { sigma, eta, domesticShare, beta, inverseSupply } = settings;
  const spent = (flow: OriginFlow): number => flow.customsValue * (1 + flow.rateBefore);
  const imported = flows.reduce((sum, flow) => sum + spent(flow), 0);
  const shares = flows.map((flow) => ((1 - domesticShare) * spent(flow)) / imported);
  const prices =
    beta === undefined
      ? pricesUnderSupply(flows, shares, settings)
      : flows.map((flow) => ((1 + flow.rateAfter) / (1 + flow.rateBefore)) ** beta);
  const index = indexOf(shares, prices, domesticShare, sigma);
  const priced = flows.map((flow, i): Priced => {
    const landed = prices[i] ?? NaN;
    return { flow, landed, quantity: landed ** -sigma * index ** (sigma - eta) };
  });
  const border = ({ flow, landed }: Priced): number =>
    (landed * (1 + flow.rateBefore)) / (1 + flow.rateAfter);
  const after = (each: Priced): number => each.flow.customsValue * each.quantity * border(each);
  const spending = imported / (1 - domesticShare);
  const surplus = eta === 1 ? Math.log(index) : (index ** (1 - eta) - 1) / (1 - eta);
  const loss = (each: Priced): number => {
    const value = each.flow.customsValue;
    if (inverseSupply === undefined) return (value * (1 - border(each)) * (1 + each.quantity)) / 2;
    return (value * inverseSupply * (1 - each.quantity * border(each))) / (1 + inverseSupply);
  };
  return totals(
    priced.map((each) => [each.flow, after(each)] as const),
    -spending * surplus,
    priced.reduce((sum, each) => sum + loss(each), 0),
  );
}

function totals(
  pairs: readonly (readonly [OriginFlow, number])[],
  consumerSurplus: number,
  exporterLoss: number,
): NaiveAnswer {
  return {
    importsAfter: new Map(pairs.map(([flow, imports]) => [flow.origin, imports])),
    revenueAfter: pairs.reduce((sum, [flow, imports]) => sum + flow.rateAfter * imports, 0),
    consumerSurplus,
    exporterLoss,
  };
}

export interface NaiveSmartSettings {
  readonly demand: number;
  readonly substitution: number;
  /** Ex; without it supply is infinite. */
  readonly supply?: number;
}

/** Null where the linear formulas take more than there is. */
export function naiveSmart(
  flows: readonly OriginFlow[],
  focus: string,
  { demand, substitution, supply }: NaiveSmartSettings,
): NaiveAnswer | null {
  const sum = (of: (flow: OriginFlow) => number, whose: (flow: OriginFlow) => boolean): number =>
    flows.filter(whose).reduce((total, flow) => total + of(flow), 0);
  const value = (flow: OriginFlow): number => flow.customsValue;
  const ours = (flow: OriginFlow): boolean => flow.origin === focus;
  const theirs = (flow: OriginFlow): boolean => flow.origin !== focus;
  const [mk, mr] = [sum(value, ours), sum(value, theirs)];
  let diverted = 0;
  if (mk > 0 && mr > 0) {
    const ratio = (whose: (flow: OriginFlow) => boolean): number =>
      sum((flow) => value(flow) * (1 + flow.rateAfter), whose) /
      sum((flow) => value(flow) * (1 + flow.rateBefore), whose);
    const e = substitution * (1 - ratio(ours) / ratio(theirs));
    if (e <= -1) return null;
    diverted = (mk * mr * e) / (mk + mr + mk * e);
  }
  let [consumerSurplus, exporterLoss] = [0, 0];
  const pairs: (readonly [OriginFlow, number])[] = [];
  for (const flow of flows) {
    const m = value(flow);
    const rise = (flow.rateAfter - flow.rateBefore) / (1 + flow.rateBefore);
    const creation = (-m * demand * rise) / (supply === undefined ? 1 : 1 + demand / supply);
    const fall = supply === undefined || m === 0 ? 0 : -creation / m / supply;
    const [won, group] = ours(flow) ? [diverted, mk] : [-diverted, mr];
    const share = group === 0 ? 0 : won * (m / group);
    const after = m + creation + share - m * fall;
    if (after < 0 || fall >= 1) return null;
    const quantity = m === 0 ? 1 : after / m / (1 - fall);
    const landed = (1 - fall) * (1 + rise);
    consumerSurplus -= (m * (1 + flow.rateBefore) * (landed - 1) * (1 + quantity)) / 2;
    exporterLoss += (m * fall * (1 + quantity)) / 2;
    pairs.push([flow, after]);
  }
  return totals(pairs, consumerSurplus, exporterLoss);
}
