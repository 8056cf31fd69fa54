/**
 * Law and collection on a month's own ten-digit numbers: what a table by industry cannot show, other goods within an
 * industry, is then no part of what is unexplained, and each number shows its own gap.
 */
import { roundCents } from '../basis/money.ts';
import { daysOf, type Month } from '../basis/month.ts';
import { ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';
import { lawScenario } from '../scenario/scenario.ts';
import { isSpecialProvision, type HtsCode } from '../schedule/hts-code.ts';
import { isSpecialClassification, sumsOf, type MonthOfTrade } from '../trade/coarse-flows.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { LinesOfMonth } from '../trade/lines-of-month.ts';
import { ASSUMED_FACTS } from './assumed-ends.ts';
import type { Reference } from './assess-scenario.ts';
import { evaluate } from './evaluate.ts';
import { partsOf, rangeOf, readingOf, type GapPart, type GapReading } from './gap-parts.ts';
import type { StatutoryBasis } from './law-spans.ts';
import { dutyOnValue, statutoryByMonth, type StatutoryMonth } from './statutory-by-month.ts';

/** Whole cents. */
export interface LineGap {
  readonly code: HtsCode;
  readonly customsValue: number;
  readonly statutory: number;
  readonly collected: number;
}

/** Whole cents; chapters 98 and 99 left out. */
export interface GapByLine {
  readonly month: Month;
  readonly customsValue: number;
  /** The month as published, without special classifications; null where it is not known. */
  readonly published: number | null;
  readonly collected: number;
  readonly basis: StatutoryBasis;
  /** The evidence ends before the month does: its later days are priced under the law as it then stood. */
  readonly isAfterEvidence: boolean;
  /** What the law of its days takes from these very lines. */
  readonly onOwnLines: number;
  /** What it takes from the same value of the composition's lines. */
  readonly onComposition: number;
  readonly parts: readonly GapPart[];
  readonly reading: GapReading;
  /** The greatest gaps first, in either direction. */
  readonly lines: readonly LineGap[];
}

function gapsOfLines(
  reference: Reference,
  table: FlowTable,
  statutory: StatutoryMonth,
): Result<readonly LineGap[], Failure> {
  const days = statutory.laws.reduce((sum, each) => sum + each.days, 0);
  const duty = new Float64Array(table.codes.length);
  for (const { law, days: own } of statutory.laws) {
    const evaluated = evaluate(reference, table, lawScenario(law.date), new Map());
    if (!evaluated.ok) return evaluated;
    for (const row of duty.keys())
      duty[row] = (duty[row] ?? 0) + ((evaluated.value.assessed.duty[row] ?? 0) * own) / days;
  }
  const size = ({ statutory: law, collected }: LineGap): number => Math.abs(law - collected);
  const gaps = table.codes.map((code, row) => ({
    code,
    customsValue: table.customsValue[row] ?? 0,
    statutory: Math.round(duty[row] ?? 0),
    collected: table.calculatedDuty[row] ?? 0,
  }));
  return ok(
    gaps.filter(({ code }) => !isSpecialProvision(code)).sort((one, other) => size(other) - size(one)),
  );
}

/** `months`: as published by industry, to tell how much of a month the lines are. */
export function gapByLine(
  reference: Reference,
  { month, table }: LinesOfMonth,
  composition: FlowTable,
  months: readonly MonthOfTrade[],
): Result<GapByLine, Failure> {
  const known = months.find((each) => each.month === month);
  const published =
    known === undefined
      ? null
      : known.customsValue - sumsOf(known.industries.filter(isSpecialClassification)).customsValue;
  const own = statutoryByMonth(reference, table, [month]);
  if (!own.ok) return own;
  const standing = statutoryByMonth(reference, composition, [month]);
  if (!standing.ok) return standing;
  const [ownMonth, standingMonth] = [own.value[0], standing.value[0]];
  if (ownMonth === undefined || standingMonth === undefined) throw new Error('unreachable: one month');
  const lines = gapsOfLines(reference, table, ownMonth);
  if (!lines.ok) return lines;
  const total = (figure: (line: LineGap) => number): number =>
    lines.value.reduce((sum, line) => sum + figure(line), 0);
  const customsValue = total((line) => line.customsValue);
  const collected = total((line) => line.collected);
  const byLaw = (statutory: StatutoryMonth): number =>
    roundCents(dutyOnValue(statutory, customsValue, ({ totals }) => totals.duty));
  const [onOwnLines, onComposition] = [byLaw(ownMonth), byLaw(standingMonth)];
  const ranges = ASSUMED_FACTS.map((kind) => rangeOf(ownMonth, customsValue, onOwnLines, kind));
  const amount = dutyOnValue(standingMonth, customsValue, ({ totals }) => totals.duty).minus(
    dutyOnValue(ownMonth, customsValue, ({ totals }) => totals.duty),
  );
  const composed = { kind: 'composition', amount, method: 'ownLines', otherwise: 0 } as const;
  const parts = partsOf(onComposition - collected, [composed], ranges);
  return ok({
    month,
    customsValue,
    published,
    collected,
    onOwnLines,
    onComposition,
    basis: ownMonth.basis,
    isAfterEvidence: (daysOf(month).at(-1) ?? '') > reference.rulebook.evidenceThrough,
    parts,
    reading: readingOf(parts, customsValue),
    lines: lines.value,
  });
}
