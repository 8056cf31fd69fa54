/** One product of a Monte Carlo: its origins gathered by their change of rate, and products that answer alike merged. */
import { ok, type Result } from '../basis/result.ts';
import { orderFreeSum } from './order-free-sum.ts';
import { importsOf, landedCostRatio, readyOrigins, type OriginFlow } from './origin-flow.ts';
import { checkParameter, type Refusal } from './refusal.ts';

export interface UncertainProduct {
  readonly product: string;
  readonly sigma: number;
  /** Products of one group have one factor on sigma in a draw: a chapter, or the product itself. */
  readonly group: string;
  readonly domesticShare: number;
  readonly origins: readonly OriginFlow[];
}

/** The origins of one change of rate. */
export interface Term {
  readonly logRatio: number;
  readonly share: number;
  readonly imports: number;
  readonly focus: number;
  readonly revenue: number;
}

export interface Nest {
  readonly sigma: number;
  readonly group: string;
  readonly spending: number;
  readonly revenueBefore: number;
  readonly unchanged: Term;
  readonly terms: readonly Term[];
  /** Equal for nests that answer alike. */
  readonly key: string;
}

function termOf(flows: readonly OriginFlow[], focus: string, spending: number, logRatio: number): Term {
  return {
    logRatio,
    share: orderFreeSum(flows.map((flow) => flow.customsValue * (1 + flow.rateBefore))) / spending,
    imports: importsOf(flows),
    focus: importsOf(flows.filter(({ origin }) => origin === focus)),
    // Every unit of the base brings the rate after on what is left of it.
    revenue: orderFreeSum(flows.map((flow) => flow.customsValue * flow.rateAfter)),
  };
}

/** Refuses what the nest of one product would refuse. */
export function nestOf(product: UncertainProduct, focus: string): Result<Nest, Refusal> {
  const flows = readyOrigins(product.origins);
  if (!flows.ok) return flows;
  const { sigma, group, domesticShare } = product;
  const sigmaChecked = checkParameter('sigma', sigma);
  if (!sigmaChecked.ok) return sigmaChecked;
  const shareChecked = checkParameter('domesticShare', domesticShare, 0, 1 - Number.EPSILON);
  if (!shareChecked.ok) return shareChecked;
  const imported = orderFreeSum(flows.value.map((flow) => flow.customsValue * (1 + flow.rateBefore)));
  const spending = imported / (1 - domesticShare);
  const byRatio = new Map<number, OriginFlow[]>();
  for (const flow of flows.value) {
    const logRatio = Math.log(landedCostRatio(flow));
    byRatio.set(logRatio, [...(byRatio.get(logRatio) ?? []), flow]);
  }
  const unchanged = termOf(byRatio.get(0) ?? [], focus, spending, 0);
  const terms = [...byRatio]
    .filter(([logRatio, changed]) => logRatio !== 0 && importsOf(changed) > 0)
    .sort(([a], [b]) => a - b)
    .map(([logRatio, changed]) => termOf(changed, focus, spending, logRatio));
  const shares = terms.map(({ logRatio, share }) => [logRatio, share]);
  const held = { ...unchanged, share: unchanged.share + domesticShare };
  const key = JSON.stringify([sigma, group, held.share, shares]);
  const revenueBefore = orderFreeSum(flows.value.map((flow) => flow.customsValue * flow.rateBefore));
  return ok({ sigma, group, spending, revenueBefore, unchanged: held, terms, key });
}

/** Nests of one key as one: every total is linear in the values. */
export function mergedNest(nests: readonly Nest[]): Nest | undefined {
  const [first] = nests;
  if (first === undefined || nests.length === 1) return first;
  const add = (termIn: (nest: Nest) => Term | undefined, term: Term): Term => {
    const all = nests.flatMap((nest) => termIn(nest) ?? []);
    return {
      ...term,
      imports: orderFreeSum(all.map(({ imports }) => imports)),
      focus: orderFreeSum(all.map(({ focus }) => focus)),
      revenue: orderFreeSum(all.map(({ revenue }) => revenue)),
    };
  };
  return {
    ...first,
    spending: orderFreeSum(nests.map(({ spending }) => spending)),
    revenueBefore: orderFreeSum(nests.map(({ revenueBefore }) => revenueBefore)),
    unchanged: add(({ unchanged }) => unchanged, first.unchanged),
    terms: first.terms.map((term, index) => add(({ terms }) => terms[index], term)),
  };
}
