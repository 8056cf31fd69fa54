/** What a special rate yields: the expected duty, and the least and the most that the unstated facts allow. */
import { Decimal, ZERO, maximum, minimum, sum } from '../basis/decimal.ts';
import { applyRate, dutyPerUnit, percentOf, type Quantity } from './apply-rate.ts';
import { formatRateOfDuty, type RateOfDuty } from './rate-of-duty.ts';
import { isWithin, tariffLineOf, type HtsCode } from './hts-code.ts';
import type { ComponentFact, CountFact, SpecialPart, SpecialRate } from './special-rate.ts';
import type { TariffLine } from './tariff-line.ts';
import { parseUnit } from './unit-of-quantity.ts';

/** What the importer states about the article itself. All amounts are for the whole line. */
export interface ArticleFacts {
  /** US dollars. */
  readonly components: ReadonlyMap<string, Decimal>;
  readonly counts: ReadonlyMap<string, Decimal>;
  /** Degrees of sugar by polariscope, 0 to 100. */
  readonly polarity: Decimal | null;
  /** The line whose rate applies, where a rate borrows another's. */
  readonly applicableCode: HtsCode | null;
}

export type SpecialDuty =
  | {
      readonly kind: 'range';
      readonly low: Decimal;
      readonly expected: Decimal;
      readonly high: Decimal;
      /** Facts that would narrow it. */
      readonly missing: readonly string[];
    }
  | { readonly kind: 'needsQuantity'; readonly unit: string; readonly given: readonly string[] }
  | { readonly kind: 'needsCount'; readonly fact: CountFact }
  | { readonly kind: 'unusableCode'; readonly code: HtsCode };

const NO_FACTS: ArticleFacts = {
  components: new Map(),
  counts: new Map(),
  polarity: null,
  applicableCode: null,
};

const exactly = (usd: Decimal): SpecialDuty => ({
  kind: 'range',
  low: usd,
  expected: usd,
  high: usd,
  missing: [],
});

/** Dollars for the quantity in a unit, or the need for it. */
function perUnit(
  unitText: string,
  quantities: readonly Quantity[],
  usd: Decimal | string,
): Decimal | SpecialDuty {
  const unit = parseUnit(unitText);
  const duty = unit === null ? null : dutyPerUnit(quantities, unit, usd);
  return (
    duty ?? { kind: 'needsQuantity', unit: unitText, given: quantities.map(({ unit: given }) => given.text) }
  );
}

/** Raw sugar is assumed at 96 degrees, the basis of its trade; refined sugar at 100 (an assumption). */
function assumedPolarity(code: HtsCode): Decimal {
  return new Decimal(/^1701(12|13|14)/.test(code) ? 96 : 100);
}

function byDegree(
  code: HtsCode,
  rate: SpecialRate & { kind: 'byDegree' },
  quantities: readonly Quantity[],
  facts: ArticleFacts,
): SpecialDuty {
  const rateAt = (degrees: Decimal): Decimal => {
    const reduced = new Decimal(rate.at100).minus(new Decimal(100).minus(degrees).times(rate.lessPerDegree));
    return maximum(reduced, new Decimal(rate.minimum));
  };
  const stated = facts.polarity;
  const [low, expected, high] = [
    perUnit('kg', quantities, stated === null ? rate.minimum : rateAt(stated)),
    perUnit('kg', quantities, rateAt(stated ?? assumedPolarity(code))),
    perUnit('kg', quantities, stated === null ? rate.at100 : rateAt(stated)),
  ];
  if ('kind' in low) return low;
  if ('kind' in expected) return expected;
  if ('kind' in high) return high;
  return { kind: 'range', low, expected, high, missing: stated === null ? ['polarity_degrees'] : [] };
}

interface Components {
  readonly low: Decimal;
  readonly expected: Decimal;
  readonly high: Decimal;
  readonly missing: readonly ComponentFact[];
}

/**
 * Values of parts that are stated count as stated. The value that no statement covers may lie in any unstated
 * part: none of it at the least, all of it in the dearest at the most. Where nothing is stated it is expected in
 * the part named first; where something is, nowhere (an assumption).
 */
function onComponents(parts: readonly SpecialPart[], value: Decimal, facts: ArticleFacts): Components {
  const dutiable = parts.flatMap((part) => (part.kind === 'onComponents' ? [part] : []));
  let stated = ZERO;
  let duty = ZERO;
  const unstated: { readonly percent: string; readonly facts: readonly ComponentFact[] }[] = [];
  for (const part of dutiable) {
    const known = part.components.flatMap((fact) => facts.components.get(fact) ?? []);
    const amount = sum(known);
    stated = stated.plus(amount);
    duty = duty.plus(percentOf(amount, part.percent));
    const missing = part.components.filter((fact) => !facts.components.has(fact));
    if (missing.length > 0) unstated.push({ percent: part.percent, facts: missing });
  }
  const rest = maximum(ZERO, value.minus(stated));
  const dearest = unstated.reduce((most, { percent }) => maximum(most, new Decimal(percent)), ZERO);
  const [first] = unstated;
  const nothingStated = unstated.length === dutiable.length && stated.isZero();
  return {
    low: duty,
    expected: nothingStated && first !== undefined ? duty.plus(percentOf(rest, first.percent)) : duty,
    high: duty.plus(percentOf(rest, dearest.toFixed())),
    missing: unstated.flatMap(({ facts: names }) => names),
  };
}

function byPart(
  rate: SpecialRate & { kind: 'byPart' },
  value: Decimal,
  quantities: readonly Quantity[],
  facts: ArticleFacts,
): SpecialDuty {
  let fixed = ZERO;
  for (const part of rate.parts) {
    if (part.kind === 'perUnit') {
      const duty = perUnit(part.unit, quantities, part.amount);
      if ('kind' in duty) return duty;
      fixed = fixed.plus(duty);
    } else if (part.kind === 'perCount') {
      const count = facts.counts.get(part.count);
      if (count === undefined) return { kind: 'needsCount', fact: part.count };
      fixed = fixed.plus(count.times(part.amount));
    } else if (part.kind === 'onValue') fixed = fixed.plus(percentOf(value, part.percent));
  }
  const { low, expected, high, missing } = onComponents(rate.parts, value, facts);
  return {
    kind: 'range',
    low: fixed.plus(low),
    expected: fixed.plus(expected),
    high: fixed.plus(high),
    missing,
  };
}

const ratesAmong = new WeakMap<ReadonlyMap<HtsCode, TariffLine>, Map<string, readonly RateOfDuty[]>>();

/** The rates of the lines within these prefixes, each once, in the order of the schedule. */
function lentRates(among: readonly string[], lines: ReadonlyMap<HtsCode, TariffLine>): readonly RateOfDuty[] {
  const ofSchedule = ratesAmong.get(lines) ?? new Map<string, readonly RateOfDuty[]>();
  ratesAmong.set(lines, ofSchedule);
  const key = among.join();
  const known = ofSchedule.get(key);
  if (known !== undefined) return known;
  const within = [...lines.values()].filter(({ code }) => among.some((prefix) => isWithin(code, prefix)));
  const rates = new Map(within.map(({ general }) => [formatRateOfDuty(general), general] as const));
  const found = [...rates.values()];
  ofSchedule.set(key, found);
  return found;
}

/** The rates of the lines that may lend theirs; the highest is expected (an assumption). */
function rateOfOther(
  rate: SpecialRate & { kind: 'rateOfOther' },
  value: Decimal,
  quantities: readonly Quantity[],
  facts: ArticleFacts,
  lines: ReadonlyMap<HtsCode, TariffLine>,
): SpecialDuty {
  const code = facts.applicableCode;
  if (code !== null) {
    const lender = lines.get(tariffLineOf(code));
    const applied = lender === undefined ? null : applyRate(lender.general, value, quantities);
    if (applied?.kind === 'amount') return exactly(applied.usd);
    return applied?.kind === 'needsQuantity' ? applied : { kind: 'unusableCode', code };
  }
  let low: Decimal | null = null;
  let high: Decimal = ZERO;
  for (const lent of lentRates(rate.among, lines)) {
    const applied = applyRate(lent, value, quantities);
    if (applied.kind === 'needsQuantity') return applied; // a lender by quantity could be the dearest
    if (applied.kind === 'unsupported') continue;
    low = low === null ? applied.usd : minimum(low, applied.usd);
    high = maximum(high, applied.usd);
  }
  return { kind: 'range', low: low ?? ZERO, expected: high, high, missing: ['applicable_hts'] };
}

export function applySpecialRate(
  code: HtsCode,
  rate: SpecialRate,
  value: Decimal,
  quantities: readonly Quantity[],
  stated: ArticleFacts | undefined,
  lines: ReadonlyMap<HtsCode, TariffLine>,
): SpecialDuty {
  const facts = stated ?? NO_FACTS;
  switch (rate.kind) {
    case 'byDegree':
      return byDegree(code, rate, quantities, facts);
    case 'byPart':
      return byPart(rate, value, quantities, facts);
    case 'rateOfOther':
      return rateOfOther(rate, value, quantities, facts, lines);
  }
}
