/**
 * The duty of one line the slow and obvious way: every world of yes and no is written out, in each the law is asked
 * anew which duties apply, and a duty's amount is its rate on the weight of the worlds where it applies. It shares
 * no code with the engine: documents are read as they are and numbers are fractions of whole numbers.
 */
import {
  ALL,
  centsHalfUp,
  fraction,
  fromCents,
  greater,
  isZero,
  lesser,
  minus,
  NONE,
  percent,
  plus,
  times,
  type Fraction,
} from './fraction.ts';
import type { LawDocuments, MinimumPriceDocument, RequirementDocument } from './law-documents.ts';
import {
  askedOf,
  settledBy,
  sharesOfShipment,
  sharesOfTrade,
  type Asked,
  type PlainFacts,
} from './naive-answers.ts';
import { dutyOf, type PlainQuantity } from './naive-rate.ts';
import { measuresInTrade, namedMeasures, type Named } from './naive-reach.ts';

export interface NaiveDuty {
  /** Null: the rate is not modelled, or a quantity is missing. */
  readonly ordinary: number | null;
  /** Cents of every additional duty with a part of the value to fall on, zero included. */
  readonly duties: ReadonlyMap<string, number>;
}

export interface PlainLine extends PlainFacts {
  readonly code: string;
  readonly entryDate: string;
  readonly customsValue: string;
  readonly quantities: readonly PlainQuantity[];
}

export interface NaiveWorld {
  readonly weight: Fraction;
  readonly holds: ReadonlySet<string>;
}

/** Metals exclude one another: the first takes its share, the next its own of what is left, the rest is none. */
function metalWorlds(asked: readonly Asked[], shares: readonly Fraction[]): readonly NaiveWorld[] {
  const ofMetal = new Map<string, string[]>();
  const worlds: NaiveWorld[] = [];
  let left = ALL;
  for (const { condition } of asked) {
    const { metal } = condition.test;
    if (metal !== undefined) ofMetal.set(metal, [...(ofMetal.get(metal) ?? []), condition.id]);
  }
  for (const ids of ofMetal.values()) {
    const first = asked.findIndex(({ condition }) => condition.id === ids[0]);
    const weight = lesser(shares[first] ?? NONE, left);
    left = minus(left, weight);
    worlds.push({ weight, holds: new Set(ids) });
  }
  return [...worlds, { weight: left, holds: new Set() }];
}

/** Metal that is claimed to be of the United States is its content first, then what is no metal, then other metal. */
function ofUnitedStates(asked: readonly Asked[], shares: readonly Fraction[]): readonly NaiveWorld[] | null {
  const place = asked.findIndex(({ condition }) => condition.test.kind === 'usContent');
  const claimed = asked.flatMap(({ condition: { test } }, index) =>
    test.usMetal !== undefined && !isZero(shares[index] ?? NONE) ? [test.usMetal] : [],
  );
  const own = asked[place];
  if (own === undefined || claimed.length === 0) return null;
  const metalOf = ({ holds }: NaiveWorld): string | undefined =>
    asked.find(({ condition }) => holds.has(condition.id))?.condition.test.metal;
  const turn = (world: NaiveWorld): number => {
    const metal = metalOf(world);
    return metal === undefined ? claimed.length : claimed.includes(metal) ? claimed.indexOf(metal) : 9;
  };
  let left = shares[place] ?? NONE;
  return [...metalWorlds(asked, shares)]
    .sort((a, b) => turn(a) - turn(b))
    .flatMap(({ weight, holds }) => {
      const inside = lesser(left, weight);
      left = minus(left, inside);
      return [
        { weight: inside, holds: new Set([...holds, own.condition.id]) },
        { weight: minus(weight, inside), holds },
      ];
    });
}

/** `isShipment`: what is claimed of its metal is so; a year of trade has shares of everything, each by itself. */
export function worldsOf(
  asked: readonly Asked[],
  shares: readonly Fraction[],
  isShipment: boolean,
): readonly NaiveWorld[] {
  const ofMetals =
    isShipment && asked.some(({ condition }) => condition.test.metal !== undefined)
      ? ofUnitedStates(asked, shares)
      : null;
  let worlds = ofMetals ?? metalWorlds(asked, shares);
  for (const [index, { condition }] of asked.entries()) {
    if (condition.test.metal !== undefined) continue;
    if (ofMetals !== null && condition.test.kind === 'usContent') continue;
    const share = shares[index] ?? NONE;
    worlds = worlds.flatMap(({ weight, holds }) => [
      { weight: times(weight, share), holds: new Set([...holds, condition.id]) },
      { weight: times(weight, minus(ALL, share)), holds },
    ]);
  }
  return worlds.filter(({ weight }) => !isZero(weight));
}

/** Does this measure apply in a world where exactly these conditions hold? */
export function applies(
  id: string,
  measures: readonly Named[],
  holds: ReadonlySet<string>,
  denied: ReadonlySet<string>,
): boolean {
  const measure = measures.find((item) => item.id === id);
  if (measure === undefined || denied.has(id)) return false;
  const isMet = (requirement: RequirementDocument): boolean =>
    'applies' in requirement
      ? requirement.applies.some(
          (other) => applies(other, measures, holds, denied) && !comesLate(other, measures, holds, denied),
        )
      : holds.has(requirement.condition) === requirement.is;
  if (measure.anyOf.length > 0 && !measure.anyOf.some((condition) => holds.has(condition))) return false;
  if (!measure.when.every(isMet)) return false;
  // The law exempts duties alone; a proposal may stand against an exemption too.
  const exemptions = measures.filter(({ exceptionTo }) => exceptionTo.includes(id));
  if (exemptions.some((exemption) => applies(exemption.id, measures, holds, denied))) return false;
  if (measure.kind === 'exemption') return true;
  const before = measures.slice(0, measures.indexOf(measure));
  return !before.some(
    (rival) =>
      rival.kind === 'duty' &&
      rival.group !== null &&
      rival.group === measure.group &&
      applies(rival.id, measures, holds, denied),
  );
}

/** A relief that comes after another one for all that it relieves has nothing left to do. */
function comesLate(
  id: string,
  measures: readonly Named[],
  holds: ReadonlySet<string>,
  denied: ReadonlySet<string>,
): boolean {
  const measure = measures.find((item) => item.id === id);
  if (measure?.kind !== 'exemption') return false;
  const targets = measure.exceptionTo.filter((target) => measures.some((other) => other.id === target));
  return measures
    .slice(0, measures.indexOf(measure))
    .some(
      (rival) =>
        rival.kind === 'exemption' &&
        targets.length > 0 &&
        targets.every((target) => rival.exceptionTo.includes(target)) &&
        applies(rival.id, measures, holds, denied),
    );
}

interface Basis {
  readonly code: string;
  readonly value: Fraction;
  readonly quantities: readonly PlainQuantity[];
  /** Exact dollars. */
  readonly ordinary: Fraction;
}

/** Null without the quantity: what is not known is left out of the figure. */
function minimumPriceOf({ minimumPrice, due }: MinimumPriceDocument, basis: Basis): Fraction | null {
  const own = minimumPrice.find(({ within }) => basis.code.startsWith(within));
  if (own === undefined) return NONE;
  const whole = dutyOf(own.price, basis.value, basis.quantities, ALL);
  if (whole === null || due === 'whole') return whole;
  const isBelow = !isZero(greater(NONE, minus(whole, basis.value)));
  if (due === 'shortfall') return isBelow ? minus(whole, basis.value) : NONE;
  return isBelow ? NONE : whole;
}

function additionalDuties(
  measures: readonly Named[],
  worlds: readonly NaiveWorld[],
  denied: ReadonlySet<string>,
  basis: Basis,
): ReadonlyMap<string, number> {
  const duties = new Map<string, number>();
  for (const measure of measures.filter(({ kind }) => kind === 'duty')) {
    const share = worlds
      .filter(({ holds }) => applies(measure.id, measures, holds, denied))
      .reduce((total, { weight }) => plus(total, weight), NONE);
    const rate = measure.period?.rate;
    if (isZero(share) || rate === undefined) continue;
    if (typeof rate === 'object' && 'minimumPrice' in rate) {
      const whole = minimumPriceOf(rate, basis);
      if (whole !== null) duties.set(measure.id, centsHalfUp(times(whole, share)));
      continue;
    }
    const amount =
      typeof rate === 'string'
        ? dutyOf(rate, basis.value, basis.quantities, share)
        : times(greater(NONE, minus(times(basis.value, percent(rate.allIn)), basis.ordinary)), share);
    if (amount === null) throw new Error(`${measure.id}: no amount for ${String(rate)}`);
    duties.set(measure.id, centsHalfUp(amount));
  }
  return duties;
}

/** One line of an entry. */
export function naiveAssess(law: LawDocuments, rate: string, line: PlainLine): NaiveDuty {
  const value = fraction(line.customsValue);
  const ordinary = dutyOf(rate, value, line.quantities, ALL);
  if (ordinary === null) return { ordinary: null, duties: new Map() };
  const measures = namedMeasures(law, line.code, line.entryDate);
  const asked = askedOf(law, measures);
  const worlds = worldsOf(asked, sharesOfShipment(line, asked, settledBy(line, measures, law)), true);
  const denied = new Set(
    measures
      .filter(
        ({ kind, headings }) =>
          kind === 'exemption' && headings.some((heading) => line.denials.includes(heading)),
      )
      .map(({ id }) => id),
  );
  const basis = { code: line.code, value, quantities: line.quantities, ordinary };
  return { ordinary: centsHalfUp(ordinary), duties: additionalDuties(measures, worlds, denied, basis) };
}

export interface PlainFlow {
  readonly code: string;
  /** Whole cents. */
  readonly customsValue: number;
  readonly calculatedDuty: number;
}

/** One row of a year's trade: no quantities, so where the rate needs them the duty calculated that year stands in. */
export function naiveFlow(
  law: LawDocuments,
  rate: string,
  flow: PlainFlow,
  date: string,
  answers: Readonly<Record<string, string>>,
): NaiveDuty {
  const value = fromCents(flow.customsValue);
  const isPercentage = /^(Free|[\d.]+%)$/.test(rate);
  const ordinary = (isPercentage ? dutyOf(rate, value, [], ALL) : null) ?? fromCents(flow.calculatedDuty);
  const measures = measuresInTrade(law, flow.code, date);
  const asked = askedOf(law, measures);
  const worlds = worldsOf(asked, sharesOfTrade(answers, asked), false);
  const duties = additionalDuties(measures, worlds, new Set(), {
    code: flow.code,
    value,
    quantities: [],
    ordinary,
  });
  return { ordinary: centsHalfUp(ordinary), duties };
}
