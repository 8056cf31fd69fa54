/**
 * From two evaluated scenarios to the flows that a model takes: per HS6 Viet Nam's customs value and effective duty
 * rates under both laws, from the table of lines, beside what the other partners supplied and paid that year.
 *
 * Money is in whole cents; rates are fractions, duty over customs value.
 */
import type { EvaluatedScenario } from '../compare/assess-scenario.ts';
import { partnersOf, type PartnerFlows } from '../trade/partner-flows.ts';
import type { OthersMove } from '../trade/response-model.ts';
import type { OriginFlow } from './origin-flow.ts';
import type { OthersFace, ProductFlows } from './response-model.ts';
import { layersOf, moveOf, rivalRate, type OriginFace, type Others } from './rival-rates.ts';

/** Census Bureau country code. */
export const VIET_NAM = '5520';

export interface ApartFlows {
  readonly products: number;
  readonly customsValue: number;
}

export interface FlowCoverage {
  /** Viet Nam's value in these flows, and in the rows that no scenario models: those are in no figure. */
  readonly focusInLines: number;
  readonly focusLeftOut: number;
  /** Viet Nam's value in the table of partners, which is not used, and where the two tables differ, in all. */
  readonly focusInPartners: number;
  readonly focusApart: ApartFlows;
  /** The other partners' value in these products, and in products that Viet Nam did not supply: in no figure. */
  readonly others: number;
  readonly othersElsewhere: number;
  /** Products with rows but no value, which have no rate, and the duty of both laws on them: in no figure. */
  readonly withoutValue: { readonly products: number; readonly duty: number };
  /** Origins by product whose moved rate would have been negative, and was held at zero. */
  readonly heldAtZero: { readonly flows: number; readonly customsValue: number };
}

export interface ScenarioFlows {
  readonly focus: typeof VIET_NAM;
  readonly others: OthersMove;
  readonly othersFace: OthersFace;
  readonly products: readonly ProductFlows[];
  /** By origin, Viet Nam too. */
  readonly faces: readonly OriginFace[];
  readonly coverage: FlowCoverage;
}

const OTHERS_FACE: Readonly<Record<OthersMove, OthersFace>> = {
  ownLaw: 'theirRatesUnderBothLaws',
  unchanged: 'theirBaseYearDuty',
  sameChange: 'givenRates',
};

/** Duties of the base year are whole dollars: what they leave of a rate is no rate that fell below zero. */
const ROUNDING = 1e-4;

interface FocusSums {
  value: number;
  before: number;
  after: number;
  ofBaseYear: number;
}

/** Both scenarios are over one table, so they model the same rows. */
function focusByProduct(
  baseline: EvaluatedScenario,
  scenario: EvaluatedScenario,
): ReadonlyMap<string, FocusSums> {
  const { table, rows } = baseline.assessed.compiled;
  const sums = new Map<string, FocusSums>();
  for (const { row } of rows) {
    const product = (table.codes[row] ?? '').slice(0, 6);
    const sum = sums.get(product) ?? { value: 0, before: 0, after: 0, ofBaseYear: 0 };
    sum.value += table.customsValue[row] ?? 0;
    sum.before += baseline.assessed.duty[row] ?? 0;
    sum.after += scenario.assessed.duty[row] ?? 0;
    sum.ofBaseYear += table.calculatedDuty[row] ?? 0;
    sums.set(product, sum);
  }
  return sums;
}

function leftOutByProduct({ assessed }: EvaluatedScenario): ReadonlyMap<string, number> {
  const { table, leftOut } = assessed.compiled;
  const sums = new Map<string, number>();
  for (const row of leftOut) {
    const product = (table.codes[row] ?? '').slice(0, 6);
    sums.set(product, (sums.get(product) ?? 0) + (table.customsValue[row] ?? 0));
  }
  return sums;
}

/** A product without value has no rate: it is left out, and the coverage says so. */
export function scenarioFlows(
  baseline: EvaluatedScenario,
  scenario: EvaluatedScenario,
  partners: PartnerFlows,
  others: Others,
): ScenarioFlows {
  const focus = focusByProduct(baseline, scenario);
  const products: ProductFlows[] = [];
  const unknownLaw = new Map<string, number>();
  let [heldFlows, heldValue, othersValue] = [0, 0, 0];
  const withoutValue = { products: 0, duty: 0 };
  for (const product of [...focus.keys()].sort()) {
    const sums = focus.get(product);
    if (sums === undefined) continue;
    if (sums.value <= 0) {
      withoutValue.products += 1;
      withoutValue.duty += sums.before + sums.after;
      continue;
    }
    const [rateBefore, rateAfter] = [sums.before / sums.value, sums.after / sums.value];
    const ofBaseYear = sums.ofBaseYear / sums.value;
    const origins: OriginFlow[] = [{ origin: VIET_NAM, customsValue: sums.value, rateBefore, rateAfter }];
    for (const { partner, customsValue, calculatedDuty } of partnersOf(partners, product)) {
      if (partner === VIET_NAM || customsValue <= 0) continue;
      const rates = { before: rateBefore, after: rateAfter, ofBaseYear };
      const own = calculatedDuty / customsValue;
      const { before, after, isUnknown } = rivalRate(others, partner, product, own, rates);
      if (isUnknown) unknownLaw.set(partner, (unknownLaw.get(partner) ?? 0) + customsValue);
      if (Math.min(before, after) < -ROUNDING) {
        heldFlows += 1;
        heldValue += customsValue;
      }
      othersValue += customsValue;
      origins.push({
        origin: partner,
        customsValue,
        rateBefore: Math.max(before, 0),
        rateAfter: Math.max(after, 0),
      });
    }
    products.push({ product, origins });
  }
  const heldAtZero = { flows: heldFlows, customsValue: heldValue };
  return {
    focus: VIET_NAM,
    others: moveOf(others),
    othersFace: OTHERS_FACE[moveOf(others)],
    products,
    faces: facesOf(products, others, unknownLaw),
    coverage: { ...coverageOf(baseline, focus, partners), others: othersValue, withoutValue, heldAtZero },
  };
}

function facesOf(
  products: readonly ProductFlows[],
  others: Others,
  unknownLaw: ReadonlyMap<string, number>,
): readonly OriginFace[] {
  const sums = new Map<string, { customsValue: number; dutyBefore: number; dutyAfter: number }>();
  for (const { origin, customsValue, rateBefore, rateAfter } of products.flatMap(({ origins }) => origins)) {
    const sum = sums.get(origin) ?? { customsValue: 0, dutyBefore: 0, dutyAfter: 0 };
    sum.customsValue += customsValue;
    sum.dutyBefore += customsValue * rateBefore;
    sum.dutyAfter += customsValue * rateAfter;
    sums.set(origin, sum);
  }
  return [...sums].map(([origin, sum]) => ({
    origin,
    ...sum,
    unknownLaw: unknownLaw.get(origin) ?? 0,
    layers: layersOf(others, origin),
  }));
}

function coverageOf(
  baseline: EvaluatedScenario,
  focus: ReadonlyMap<string, FocusSums>,
  partners: PartnerFlows,
): Omit<FlowCoverage, 'others' | 'withoutValue' | 'heldAtZero'> {
  const leftOut = leftOutByProduct(baseline);
  const inPartners = new Map<string, number>();
  let othersElsewhere = 0;
  for (const product of partners.products) {
    for (const { partner, customsValue } of partnersOf(partners, product)) {
      if (partner === VIET_NAM) inPartners.set(product, customsValue);
      else if ((focus.get(product)?.value ?? 0) <= 0) othersElsewhere += customsValue;
    }
  }
  const gaps = [...new Set([...focus.keys(), ...leftOut.keys(), ...inPartners.keys()])]
    .map((product) => {
      const inLines = (focus.get(product)?.value ?? 0) + (leftOut.get(product) ?? 0);
      return Math.abs(inLines - (inPartners.get(product) ?? 0));
    })
    .filter((gap) => gap > 0);
  const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
  return {
    focusInLines: sum([...focus.values()].map(({ value }) => value)),
    focusLeftOut: sum(leftOut.values()),
    focusInPartners: sum(inPartners.values()),
    focusApart: { products: gaps.length, customsValue: sum(gaps) },
    othersElsewhere,
  };
}
