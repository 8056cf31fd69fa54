/**
 * The formula of 2 April 2025 step by step, in exact decimals: the rate that, by its own assumptions, would bring
 * a bilateral goods deficit to nothing, then halved, rounded up and held at a minimum.
 *
 * (m - x) / (epsilon phi m). Authority: Office of the US Trade Representative, "Reciprocal tariff calculations".
 * That the half was rounded up is inferred from the published rate of Viet Nam (45.20 became 46).
 */
import { Decimal, HUNDRED, maximum, parseDecimal } from '../basis/decimal.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { PublishedTotal } from '../trade/published-total.ts';
import type { Refusal } from './refusal.ts';

/** All figures exact decimal texts; imports and exports in one unit. */
export interface ReciprocalInput {
  readonly imports: string;
  readonly exports: string;
  readonly epsilon: string;
  readonly phi: string;
  /** 0.5 as published; 1 for the formula itself. */
  readonly factor: string;
  readonly minimumPercent: string;
  readonly rounding: 'up' | 'none';
}

/** As published: epsilon phi is 1. */
export const PUBLISHED_FORMULA = {
  epsilon: '4',
  phi: '0.25',
  factor: '0.5',
  minimumPercent: '10',
  rounding: 'up',
} as const;

/** Percentages are decimal texts in full; a screen shortens them. */
export interface ReciprocalSteps {
  /** Negative for a surplus. */
  readonly deficit: string;
  readonly deficitPercentOfImports: string;
  /** Over epsilon phi. */
  readonly formulaPercent: string;
  readonly reducedPercent: string;
  readonly roundedPercent: string;
  readonly ratePercent: string;
  readonly minimumDecides: boolean;
}

type Numbers = Readonly<
  Record<'imports' | 'exports' | 'epsilon' | 'phi' | 'factor' | 'minimumPercent', Decimal>
>;

const ABOVE_ZERO = new Set(['imports', 'epsilon', 'phi', 'factor']);

function numbersOf(input: Omit<ReciprocalInput, 'rounding'>): Result<Numbers, Refusal> {
  const read = (name: keyof Numbers): Decimal | null => {
    const value = parseDecimal(input[name]);
    const least = ABOVE_ZERO.has(name) ? value?.greaterThan(0) : value?.greaterThanOrEqualTo(0);
    return least === true ? value : null;
  };
  const names = ['imports', 'exports', 'epsilon', 'phi', 'factor', 'minimumPercent'] as const;
  const bad = names.find((name) => read(name) === null);
  if (bad !== undefined) return fail({ kind: 'badParameter', parameter: bad, value: input[bad] });
  const at = (name: keyof Numbers): Decimal => read(name) ?? new Decimal(0);
  return ok({
    imports: at('imports'),
    exports: at('exports'),
    epsilon: at('epsilon'),
    phi: at('phi'),
    factor: at('factor'),
    minimumPercent: at('minimumPercent'),
  });
}

/** Quotients that do not end are shown to twenty places. */
const text = (value: Decimal): string => value.toDecimalPlaces(20).toFixed();

export function reciprocalRate(input: ReciprocalInput): Result<ReciprocalSteps, Refusal> {
  const numbers = numbersOf(input);
  if (!numbers.ok) return numbers;
  const { imports, exports, epsilon, phi, factor, minimumPercent } = numbers.value;
  const deficit = imports.minus(exports);
  const ratio = deficit.dividedBy(imports).times(HUNDRED);
  const formula = ratio.dividedBy(epsilon.times(phi));
  const reduced = formula.times(factor);
  // What a quotient leaves at its twentieth place is no part of it: a whole percentage is not rounded up.
  const rounded =
    input.rounding === 'up' ? reduced.toDecimalPlaces(20).toDecimalPlaces(0, Decimal.ROUND_CEIL) : reduced;
  return ok({
    deficit: text(deficit),
    deficitPercentOfImports: text(ratio),
    formulaPercent: text(formula),
    reducedPercent: text(reduced),
    roundedPercent: text(rounded),
    ratePercent: text(maximum(rounded, minimumPercent)),
    minimumDecides: rounded.lessThan(minimumPercent),
  });
}

export type ReciprocalUnknown = 'epsilon' | 'phi';

/**
 * Which epsilon, the other held, or which phi makes the formula give `targetPercent` before rounding. Refuses a
 * surplus, which no positive parameter turns into a rate, and a target that the minimum would hide.
 */
export function solveReciprocal(
  input: ReciprocalInput,
  unknown: ReciprocalUnknown,
  targetPercent: string,
): Result<string, Refusal> {
  const numbers = numbersOf({ ...input, [unknown]: '1' });
  if (!numbers.ok) return numbers;
  const { imports, exports, epsilon, phi, factor, minimumPercent } = numbers.value;
  const target = parseDecimal(targetPercent);
  if (target === null || !target.greaterThan(0) || target.lessThan(minimumPercent))
    return fail({ kind: 'badParameter', parameter: 'targetPercent', value: targetPercent });
  const ratio = imports.minus(exports).dividedBy(imports).times(HUNDRED);
  if (!ratio.greaterThan(0))
    return fail({ kind: 'badParameter', parameter: 'exports', value: input.exports });
  // Epsilon and phi enter as a product alone: the one not asked for divides, the other was set to 1.
  return ok(text(ratio.times(factor).dividedBy(target.times(epsilon).times(phi))));
}

export interface ReciprocalTrade {
  readonly period: string;
  /** Billions of US dollars, exact decimal text. */
  readonly imports: string;
  readonly exports: string;
  /** As published beside them; the formula takes imports less exports. */
  readonly publishedDeficit: string | null;
  /** Imports were worked out from the published deficit and the exports, not published themselves. */
  readonly importsDerived: boolean;
  readonly sources: readonly string[];
}

/** The rows of the published totals that hold general imports, exports and the deficit of a year. */
const MEASURES = [
  {
    period: '2024',
    imports: 'US general imports from Vietnam, as published',
    exports: 'US exports to Vietnam, as published',
    deficit: 'US goods deficit with Vietnam',
    importsDerived: false,
  },
  {
    period: '2025',
    imports: 'US general imports from Vietnam (derived = deficit 178.2 + exports 15.66)',
    exports: 'US exports to Vietnam, total exports FAS',
    deficit: 'US goods deficit with Vietnam (Census FT-900 release of 2026-02-19)',
    importsDerived: true,
  },
] as const;

/** The years of which both directions are published; a year with a row missing is left out. */
export function reciprocalTrade(totals: readonly PublishedTotal[]): readonly ReciprocalTrade[] {
  return MEASURES.flatMap(({ period, importsDerived, ...names }) => {
    const row = (measure: string): PublishedTotal | undefined =>
      totals.find((total) => total.period === period && total.measure === measure);
    const [imports, exports, deficit] = [row(names.imports), row(names.exports), row(names.deficit)];
    if (imports === undefined || exports === undefined) return [];
    return {
      period,
      imports: imports.usdBillions,
      exports: exports.usdBillions,
      publishedDeficit: deficit?.usdBillions ?? null,
      importsDerived,
      sources: [imports, exports, deficit].flatMap((total) => total?.source ?? []),
    };
  });
}
