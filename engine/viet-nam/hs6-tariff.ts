/**
 * Viet Nam's tariff to six digits, where it meets Schedule B: of the lines under a subheading the simple average,
 * the lowest and the highest rate. Trade gives only the subheading, not the line of a good.
 */
import { Decimal, maximum, minimum, sum } from '../basis/decimal.ts';
import { parsePercent, type Percent } from '../schedule/rate-of-duty.ts';
import type { MfnLine, VietNamTariff } from './tariff.ts';
import { hs6Of, type Hs6 } from './vn-code.ts';

/** Which rate of a subheading is used. */
export type RatePoint = 'average' | 'minimum' | 'maximum';
export const RATE_POINTS: readonly RatePoint[] = ['average', 'minimum', 'maximum'];

export type PointRates = Readonly<Record<RatePoint, Percent>>;

export interface LineRates {
  readonly lines: number;
  /** Null where no line has a percentage: unknown, not zero. */
  readonly percent: PointRates | null;
  /** Tariff quotas and guided lines: no part of the average and of the range. */
  readonly withoutPercent: readonly MfnLine[];
}

const AVERAGE_DECIMALS = 4;

/**
 * The one rounding of a rate: an average in percent, four decimals, half up. At most half a dollar on a million;
 * it never leaves the range of the lines, whose rates have fewer decimals (an assumption).
 */
export function roundAverageRate(percent: Decimal): Percent {
  const rounded = parsePercent(percent.toDecimalPlaces(AVERAGE_DECIMALS, Decimal.ROUND_HALF_UP).toFixed());
  if (rounded === null) throw new Error('unreachable: the average of percentages is a percentage');
  return rounded;
}

export function ratesOf(lines: readonly MfnLine[]): LineRates {
  const known = lines.flatMap(({ rate }) => (rate.kind === 'adValorem' ? [new Decimal(rate.percent)] : []));
  const withoutPercent = lines.filter(({ rate }) => rate.kind !== 'adValorem');
  const [first] = known;
  if (first === undefined) return { lines: lines.length, percent: null, withoutPercent };
  return {
    lines: lines.length,
    percent: {
      average: roundAverageRate(sum(known).dividedBy(known.length)),
      minimum: known.reduce(minimum, first).toFixed() as Percent,
      maximum: known.reduce(maximum, first).toFixed() as Percent,
    },
    withoutPercent,
  };
}

/** Chapters 1 to 97: chapter 98 repeats goods that have their line there. */
export function subheadingsOf(tariff: VietNamTariff): ReadonlyMap<Hs6, readonly MfnLine[]> {
  const groups = new Map<Hs6, MfnLine[]>();
  for (const line of tariff.lines.values()) {
    if (line.code.startsWith('98')) continue;
    const group = groups.get(hs6Of(line.code));
    if (group === undefined) groups.set(hs6Of(line.code), [line]);
    else group.push(line);
  }
  return groups;
}
