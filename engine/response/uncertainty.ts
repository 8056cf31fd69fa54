/**
 * Monte Carlo over the elasticities and the pass-through of many nests. Draw number i is the same whoever computes
 * it: a caller may split the draws over calls or workers, report progress between them and stop. Floating point.
 */
import { fail, ok, type Result } from '../basis/result.ts';
import type { OuterElasticity } from '../trade/response-model.ts';
import { logPriceIndex, surplusLossPerSpending } from './ces-price-index.ts';
import { checkUncertainty, drawParameters, type ParameterDraw, type Uncertainty } from './parameter-draw.ts';
import { checkParameter, isWithinNumbers, type Refusal } from './refusal.ts';
import type { UncertaintyPlan } from './uncertainty-plan.ts';

/** One entry a draw. */
export interface DrawnTotals {
  readonly imports: Float64Array;
  readonly focusImports: Float64Array;
  /** Change of revenue. */
  readonly revenue: Float64Array;
  readonly consumerSurplus: Float64Array;
  /** Consumer surplus and revenue: the importing country's welfare. */
  readonly welfare: Float64Array;
}

/** Closer to 1 than this sigma is moved away: what that changes is below the ninth digit. */
const AT_ONE = 1e-9;
/** Closer to 1 than this, differences of powers are small and taken by the functions made for them. */
const NEAR_ONE = 0.01;
/** A sum of powers beyond these has lost digits, and the nest is calculated again in logarithms. */
const NEARLY_NOTHING = 1e-4;
const VERY_MUCH = 1e15;

function columns(length: number): DrawnTotals {
  return {
    imports: new Float64Array(length),
    focusImports: new Float64Array(length),
    revenue: new Float64Array(length),
    consumerSurplus: new Float64Array(length),
    welfare: new Float64Array(length),
  };
}

/** By cell, for one draw: sigma, x - 1, and x / g. */
interface Scratch {
  readonly sigma: Float64Array;
  readonly excess: Float64Array;
  readonly left: Float64Array;
}

function scratchFor({ cellSigma: { length } }: UncertaintyPlan): Scratch {
  return {
    sigma: new Float64Array(length),
    excess: new Float64Array(length),
    left: new Float64Array(length),
  };
}

/** Draws `from` up to, not including, `to`. Refuses parameters out of bounds and answers beyond a double. */
export function drawRange(
  plan: UncertaintyPlan,
  demand: OuterElasticity,
  uncertainty: Uncertainty,
  from: number,
  to: number,
): Result<DrawnTotals, Refusal> {
  const checks = [
    checkUncertainty(uncertainty),
    checkParameter('eta', demand.eta),
    checkParameter('from', Number.isInteger(from) ? from : NaN, 0, 2 ** 32 - 1),
    checkParameter('to', Number.isInteger(to) ? to : NaN, from, 2 ** 32),
  ];
  const bad = checks.find((check) => !check.ok);
  if (bad?.ok === false) return bad;
  const totals = columns(to - from);
  const scratch = scratchFor(plan);
  for (let draw = from; draw < to; draw += 1) {
    answerDraw(plan, demand, drawParameters(uncertainty, plan.groups, draw), scratch, totals, draw - from);
  }
  return Object.values(totals).every((column: Float64Array) => column.every(isWithinNumbers))
    ? ok(totals)
    : fail({ kind: 'beyondNumbers' });
}

/** The totals at stated parameters instead of drawn ones. */
export function totalsAt(
  plan: UncertaintyPlan,
  demand: OuterElasticity,
  at: ParameterDraw,
): Result<DrawnTotals, Refusal> {
  const totals = columns(1);
  answerDraw(plan, demand, at, scratchFor(plan), totals, 0);
  return Object.values(totals).every((column: Float64Array) => column.every(isWithinNumbers))
    ? ok(totals)
    : fail({ kind: 'beyondNumbers' });
}

/**
 * With x = p^(1-sigma) of each change of rate and z = sum s (x - 1): P^(1-sigma) = 1 + z, what keeps its price
 * goes with P^(sigma-eta) = (1 + z)^k, k = (sigma - eta) / (1 - sigma), and imports of a changed origin, at border
 * prices, with (x / g) (1 + z)^k, since p^-sigma p* = p^(1-sigma) / g. P^(1-eta) = (1 + z)(1 + z)^k.
 */
function answerDraw(
  plan: UncertaintyPlan,
  demand: OuterElasticity,
  { sigmaFactors, etaFactor, passThrough }: ParameterDraw,
  scratch: Scratch,
  totals: DrawnTotals,
  at: number,
): void {
  const { nestCell, nestTerms, nestImports, nestFocus, nestRevenue, nestSpending } = plan;
  const { termCell, termShare, termImports, termFocus, termRevenue } = plan;
  fillScratch(plan, sigmaFactors, passThrough, scratch);
  const drawnEta = demand.eta * etaFactor;
  let imports = plan.constant.imports;
  let focus = plan.constant.focus;
  let revenue = 0;
  let surplus = 0;
  for (let nest = 0; nest < nestCell.length; nest += 1) {
    const sigma = scratch.sigma[nestCell[nest] ?? 0] ?? 0;
    const eta = demand.neverAboveSubstitution && drawnEta > sigma ? sigma : drawnEta;
    const end = nestTerms[nest + 1] ?? 0;
    const power = 1 - sigma;
    let excess = 0;
    let ofImports = nestImports[nest] ?? 0;
    let ofFocus = nestFocus[nest] ?? 0;
    let ofRevenue = nestRevenue[nest] ?? 0;
    for (let term = nestTerms[nest] ?? 0; term < end; term += 1) {
      const cell = termCell[term] ?? 0;
      const left = scratch.left[cell] ?? 0;
      excess += (termShare[term] ?? 0) * (scratch.excess[cell] ?? 0);
      ofImports += left * (termImports[term] ?? 0);
      ofFocus += left * (termFocus[term] ?? 0);
      ofRevenue += left * (termRevenue[term] ?? 0);
    }
    if (!(excess > NEARLY_NOTHING - 1 && excess < VERY_MUCH)) {
      const found = extremeNest(plan, nest, sigma, eta, passThrough);
      imports += found.imports;
      focus += found.focus;
      revenue += found.revenue;
      surplus += found.surplus;
      continue;
    }
    const logSum = Math.log1p(excess);
    const kept = Math.exp(((sigma - eta) / power) * logSum);
    imports += kept * ofImports;
    focus += kept * ofFocus;
    revenue += kept * ofRevenue;
    const outer = 1 - eta;
    const loss =
      Math.abs(outer) < NEAR_ONE
        ? surplusLossPerSpending(logSum / power, eta)
        : ((1 + excess) * kept - 1) / outer;
    surplus -= (nestSpending[nest] ?? 0) * loss;
  }
  revenue -= plan.revenueBefore;
  totals.imports[at] = imports;
  totals.focusImports[at] = focus;
  totals.revenue[at] = revenue;
  totals.consumerSurplus[at] = surplus;
  totals.welfare[at] = surplus + revenue;
}

function fillScratch(
  { cellSigma, cellGroup, cellLogRatio, cellInverse }: UncertaintyPlan,
  sigmaFactors: Float64Array,
  passThrough: number,
  { sigma: sigmas, excess, left }: Scratch,
): void {
  for (let cell = 0; cell < sigmas.length; cell += 1) {
    const drawn = (cellSigma[cell] ?? 0) * (sigmaFactors[cellGroup[cell] ?? 0] ?? 1);
    const sigma = Math.abs(1 - drawn) < AT_ONE ? 1 + AT_ONE : drawn;
    const exponent = (1 - sigma) * passThrough * (cellLogRatio[cell] ?? 0);
    const less = Math.abs(1 - sigma) < NEAR_ONE ? Math.expm1(exponent) : Math.exp(exponent) - 1;
    sigmas[cell] = sigma;
    excess[cell] = less;
    left[cell] = (1 + less) * (cellInverse[cell] ?? 0);
  }
}

/** A nest in logarithms throughout: prohibitive rates, extreme elasticities. */
function extremeNest(
  plan: UncertaintyPlan,
  nest: number,
  sigma: number,
  eta: number,
  passThrough: number,
): { readonly imports: number; readonly focus: number; readonly revenue: number; readonly surplus: number } {
  const terms: { readonly term: number; readonly logRatio: number }[] = [];
  for (let term = plan.nestTerms[nest] ?? 0; term < (plan.nestTerms[nest + 1] ?? 0); term += 1)
    terms.push({ term, logRatio: plan.cellLogRatio[plan.termCell[term] ?? 0] ?? 0 });
  const varieties = terms.map(({ term, logRatio }) => ({
    share: plan.termShare[term] ?? 0,
    logPrice: passThrough * logRatio,
  }));
  const unchanged = { share: plan.nestUnchangedShare[nest] ?? 0, logPrice: 0 };
  const logIndex = logPriceIndex([...varieties, unchanged], sigma);
  const logKept = (sigma - eta) * logIndex;
  const kept = Math.exp(logKept);
  let imports = kept * (plan.nestImports[nest] ?? 0);
  let focus = kept * (plan.nestFocus[nest] ?? 0);
  let revenue = kept * (plan.nestRevenue[nest] ?? 0);
  for (const { term, logRatio } of terms) {
    const left = Math.exp(((1 - sigma) * passThrough - 1) * logRatio + logKept);
    imports += left * (plan.termImports[term] ?? 0);
    focus += left * (plan.termFocus[term] ?? 0);
    revenue += left * (plan.termRevenue[term] ?? 0);
  }
  const surplus = -(plan.nestSpending[nest] ?? 0) * surplusLossPerSpending(logIndex, eta);
  return { imports, focus, revenue, surplus };
}
