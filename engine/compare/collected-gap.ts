/**
 * Duty collected beside duty under the law, month by month, and what the data can say about the gap between
 * them. Parts with an amount add up to the gap to the cent; the others are ranges within the remainder.
 */
import { roundCents } from '../basis/money.ts';
import type { Decimal } from '../basis/decimal.ts';
import type { Month } from '../basis/month.ts';
import { ok, type Result } from '../basis/result.ts';
import { atOnce, type InSteps } from '../basis/steps.ts';
import {
  isSpecialClassification,
  monthsCovered,
  sumsOf,
  type ChapterPeriod,
  type MonthOfTrade,
  type TradeSums,
} from '../trade/coarse-flows.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { ASSUMED_FACTS, type AssumedFact } from './assumed-ends.ts';
import {
  compositionByChapter,
  compositionByIndustry,
  industryValues,
  pricedChapters,
  type IndustryValues,
} from './composition-part.ts';
import { electronicsPart } from './electronics-part.ts';
import { enteredFree } from './entered-free-part.ts';
import type { Reference } from './assess-scenario.ts';
import type { StatutoryBasis } from './law-spans.ts';
import {
  partsOf,
  rangeOf,
  readingOf,
  type GapPart,
  type GapReading,
  type Stated,
  type StatedPart,
} from './gap-parts.ts';
import { dutyOnValue, statutoryInSteps, type StatutoryMonth } from './statutory-by-month.ts';

export interface CollectedGap {
  /** First and last month, both included: the same for one month. */
  readonly from: Month;
  readonly until: Month;
  /** Whole cents, special classifications left out. */
  readonly customsValue: number;
  readonly collected: number;
  readonly statutory: number;
  readonly statutoryBasis: StatutoryBasis;
  /** Goods returned and special classifications: not modelled, and in no other figure. */
  readonly outside: TradeSums;
  /** Those with `cents` sum to `statutory` less `collected`. */
  readonly parts: readonly GapPart[];
  readonly reading: GapReading;
}

export interface CollectedInput {
  readonly months: readonly MonthOfTrade[];
  readonly chapters: ChapterPeriod;
  /** The year whose lines are used for every month, as `2024`, and its lines. */
  readonly compositionYear: string;
  readonly composition: FlowTable;
}

export interface CollectedReport {
  readonly months: readonly CollectedGap[];
  /** The months that the table by chapter covers, as one; null where no run of months adds up to it. */
  readonly together: CollectedGap | null;
  /** The months of the composition's year less its lines: what the two publications differ by. */
  readonly difference: TradeSums;
}

/** One month with what was needed to state it. */
interface StatedMonth {
  readonly trade: MonthOfTrade;
  readonly statutoryMonth: StatutoryMonth;
  readonly gap: CollectedGap;
}

function stateMonth(
  trade: MonthOfTrade,
  statutoryMonth: StatutoryMonth,
  shares: IndustryValues,
): StatedMonth {
  const outside = sumsOf(trade.industries.filter(isSpecialClassification));
  const customsValue = trade.customsValue - outside.customsValue;
  const collected = trade.calculatedDuty - outside.calculatedDuty;
  const statutory = roundCents(dutyOnValue(statutoryMonth, customsValue, ({ totals }) => totals.duty));
  const ranges = ASSUMED_FACTS.map((kind) => rangeOf(statutoryMonth, customsValue, statutory, kind));
  const electronics = electronicsPart(trade, statutoryMonth, shares);
  const parts = partsOf(
    statutory - collected,
    [
      {
        kind: 'composition',
        amount: compositionByIndustry(trade, shares),
        method: 'industrySharesAtCollectedRates',
        otherwise: 0,
      },
      {
        kind: 'electronics',
        amount: electronics.part,
        method: 'electronicsOfComposition',
        otherwise: electronics.reliefs,
      },
    ],
    ranges,
  );
  const { month, basis } = statutoryMonth;
  const gap = {
    from: month,
    until: month,
    customsValue,
    collected,
    statutory,
    statutoryBasis: basis,
    outside,
    parts,
    reading: readingOf(parts, customsValue),
  };
  return { trade, statutoryMonth, gap };
}

function together(stated: readonly StatedMonth[], chapters: ChapterPeriod): CollectedGap | null {
  const covered = monthsCovered(
    chapters,
    stated.map(({ trade }) => trade),
  );
  const months = stated.filter(({ trade }) => covered?.includes(trade) === true);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const total = (figure: (gap: CollectedGap) => number): number =>
    months.reduce((sum, { gap }) => sum + figure(gap), 0);
  const rangeEnd = (gap: CollectedGap, kind: AssumedFact, end: 'low' | 'high'): number =>
    gap.parts.find((part) => part.kind === kind)?.[end] ?? 0;
  const ranges = ASSUMED_FACTS.map((kind): GapPart => ({
    kind,
    cents: null,
    low: total((gap) => rangeEnd(gap, kind, 'low')),
    high: total((gap) => rangeEnd(gap, kind, 'high')),
    method: 'noneToAll',
  }));
  const [collected, statutory] = [total((gap) => gap.collected), total((gap) => gap.statutory)];
  const weighed = months.map(({ statutoryMonth, gap }) => ({
    statutory: statutoryMonth,
    customsValue: gap.customsValue,
  }));
  const priced = pricedChapters(weighed, chapters.chapters);
  const free = enteredFree(weighed, priced);
  const reliefs = ranges.reduce(
    (sum, { kind, high }) => sum + (kind === 'inTransit' || kind === 'claims' ? high : 0),
    0,
  );
  const byChapter = (kind: StatedPart, amount: Decimal, otherwise: number): Stated => ({
    kind,
    amount,
    method: kind === 'composition' ? 'chapterSharesAtStatutoryRates' : 'dutiableValueOfChapters',
    otherwise,
  });
  const parts = partsOf(
    statutory - collected,
    [
      byChapter('composition', compositionByChapter(weighed, priced), 0),
      byChapter('freeElectronics', free.electronics, reliefs),
      byChapter('freeOther', free.other, reliefs),
    ],
    ranges,
  );
  const customsValue = total((gap) => gap.customsValue);
  return {
    from: first.gap.from,
    until: last.gap.until,
    customsValue,
    collected,
    statutory,
    statutoryBasis: first.gap.statutoryBasis,
    outside: sumsOf(months.map(({ gap }) => gap.outside)),
    parts,
    reading: readingOf(parts, customsValue),
  };
}

function differenceOf(year: readonly MonthOfTrade[], { customsValue, calculatedDuty }: FlowTable): TradeSums {
  const sums = sumsOf(year);
  const total = (column: Float64Array): number => column.reduce((sum, cents) => sum + cents, 0);
  return {
    customsValue: sums.customsValue - total(customsValue),
    calculatedDuty: sums.calculatedDuty - total(calculatedDuty),
  };
}

/** Collected beside statutory for every month from the composition's year on. Seconds of work: not for a keystroke. */
export function collectedReport(
  reference: Reference,
  input: CollectedInput,
): Result<CollectedReport, Failure> {
  return atOnce(collectedInSteps(reference, input));
}

/** Steps are the laws of the months. */
export function* collectedInSteps(
  reference: Reference,
  input: CollectedInput,
): InSteps<Result<CollectedReport, Failure>> {
  const { composition, compositionYear } = input;
  const trade = input.months.filter(({ month }) => month >= `${compositionYear}-01`);
  const year = input.months.filter(({ month }) => month.startsWith(`${compositionYear}-`));
  const statutory = yield* statutoryInSteps(
    reference,
    composition,
    trade.map(({ month }) => month),
  );
  if (!statutory.ok) return statutory;
  const shares = industryValues(year);
  const stated = statutory.value.flatMap((month, index) => {
    const each = trade[index];
    return each === undefined ? [] : [stateMonth(each, month, shares)];
  });
  return ok({
    months: stated.map(({ gap }) => gap),
    together: together(stated, input.chapters),
    difference: differenceOf(year, composition),
  });
}
