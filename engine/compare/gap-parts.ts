/** The parts of a gap between law and collection: amounts that add up to it, and ranges within them. */
import type { Decimal } from '../basis/decimal.ts';
import { roundCents } from '../basis/money.ts';
import type { AssumedFact } from './assumed-ends.ts';
import { dutyOnValue, type StatutoryMonth } from './statutory-by-month.ts';

export type GapMethod =
  | 'industrySharesAtCollectedRates'
  | 'chapterSharesAtStatutoryRates'
  /** The industry's own collected rate against the rate of the law on the composition's lines of it. */
  | 'electronicsOfComposition'
  /** The dutiable value that the tables by chapter tell, against that of the law on the composition's lines. */
  | 'dutiableValueOfChapters'
  /** The month's own lines in place of the composition's. */
  | 'ownLines'
  /** None to all of the value: an end may be out of reach. */
  | 'noneToAll'
  | 'remainder';

export type StatedPart =
  | 'composition'
  /** Other computers and electronics than the composition's: more of what the law exempts. */
  | 'electronics'
  /** In chapters 84 and 85, and in all others: value free of duty beyond what the composition's goods would be. */
  | 'freeElectronics'
  | 'freeOther';

/** Whole cents of the gap. */
export interface GapPart {
  readonly kind: StatedPart | 'unexplained' | AssumedFact;
  /** Null: only a range is known. It lies within the others; ranges overlap and do not add up. */
  readonly cents: number | null;
  /** Of an amount: how much of it can be nothing else than its kind says, and the amount itself. */
  readonly low: number;
  readonly high: number;
  readonly method: GapMethod;
}

export interface Stated {
  readonly kind: StatedPart;
  readonly amount: Decimal;
  readonly method: GapMethod;
  /** Whole cents that reliefs could explain as well; 0 where nothing but its kind can. */
  readonly otherwise: number;
}

/** An amount is certain as far as nothing else can explain it; what explains the other way is not bounded. */
function pointOf({ kind, amount, method, otherwise }: Stated): GapPart {
  const cents = roundCents(amount);
  const low = Math.min(cents, Math.max(0, cents - otherwise));
  return { kind, cents, low, high: cents, method };
}

export function partsOf(
  gap: number,
  stated: readonly Stated[],
  ranges: readonly GapPart[],
): readonly GapPart[] {
  const points = stated.map(pointOf);
  const rest = gap - points.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  return [
    ...points,
    { kind: 'unexplained', cents: rest, low: rest, high: rest, method: 'remainder' },
    ...ranges,
  ];
}

/** A range of the gap mirrors the range of the duty: the lower the duty could be, the more of the gap it explains. */
export function rangeOf(
  month: StatutoryMonth,
  customsValue: number,
  statutory: number,
  kind: AssumedFact,
): GapPart {
  const dutyAt = (end: 'low' | 'high'): number =>
    roundCents(dutyOnValue(month, customsValue, ({ ends }) => ends[kind][end]));
  return {
    kind,
    cents: null,
    low: statutory - dutyAt('high'),
    high: statutory - dutyAt('low'),
    method: 'noneToAll',
  };
}

/** What explains the unexplained part of a month, with the known tables. */
export type GapReading =
  /** At most one percentage point of the month's value. */
  | 'withinOnePoint'
  /** Goods loaded before a change could explain all of it; no table counts them. */
  | 'loadingCanExplain'
  /** All but one point could be goods loaded before, metal content and use of the goods, each at its most. */
  | 'rangesCanExplain'
  /** Only the month's own ten-digit data can show it. */
  | 'needsLines';

/** Reliefs that an importer claims are no ground here: at their most they could explain any gap. */
const BOUNDED: ReadonlySet<GapPart['kind']> = new Set(['inTransit', 'metalContent', 'use']);

export function readingOf(parts: readonly GapPart[], customsValue: number): GapReading {
  const rest = parts.find(({ kind }) => kind === 'unexplained')?.cents ?? 0;
  const isWithin = (cents: number): boolean => cents * 100 <= customsValue;
  if (isWithin(Math.abs(rest))) return 'withinOnePoint';
  const most = (kinds: (kind: GapPart['kind']) => boolean): number =>
    parts.reduce((sum, { kind, high }) => sum + (kinds(kind) ? high : 0), 0);
  if (rest > 0 && most((kind) => kind === 'inTransit') >= rest) return 'loadingCanExplain';
  return rest > 0 && isWithin(rest - most((kind) => BOUNDED.has(kind))) ? 'rangesCanExplain' : 'needsLines';
}
