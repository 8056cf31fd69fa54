/**
 * A code that names a tariff line and no statistical number of its day: eight digits, or a suffix that is retired, not
 * yet valid or unknown. Where the line's numbers differ, which one is meant is a question: the figure is that of the
 * number with the most imports, the range runs from the lowest to the highest of all.
 */
import type { IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import { ok, type Result } from '../basis/result.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import { differInUnits, numbersOn, usualNumber, type UsualNumber } from '../schedule/statistical-numbers.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import { changeDates, lawCalendar } from '../law/law-calendar.ts';
import type { MeasureId } from '../law/measure.ts';
import type { LawOfDate, Rulebook } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import {
  assessCode,
  resolveCode,
  type Assessment,
  type AssessmentFailure,
  type NumberChoice,
  type NumberStanding,
  type OpenNumber,
} from './assess-code.ts';
import { ends, NUMBER_FACT } from './range.ts';
import { alike, assessKinds, notOffered, type Kind } from './number-kinds.ts';

/** A number that is not valid that day but that lists still name is treated as the lists say. */
const isListed = (law: LawOfDate, code: HtsCode): boolean => code.length === 10 && law.listed.has(code);

/** The numbers that may be meant: a retired one's successors, else all of the line's. */
function candidates(
  law: LawOfDate,
  schedule: TariffSchedule,
  { code }: Shipment,
  line: TariffLine,
  standing: NumberStanding,
): readonly HtsCode[] {
  const valid = numbersOn(schedule, line.code, law.date);
  const successors = standing.kind === 'removed' ? standing.successors : [];
  const current = valid.filter((number) => successors.includes(number));
  const meant = current.length > 0 ? current : valid;
  return isListed(law, code) ? [...meant, code].sort() : meant;
}

function takenOf(
  law: LawOfDate,
  schedule: TariffSchedule,
  { code }: Shipment,
  numbers: readonly HtsCode[],
): UsualNumber | null {
  return isListed(law, code) ? { number: code, because: 'listed' } : usualNumber(schedule, numbers);
}

const spread = (amounts: readonly number[]): number =>
  amounts.length === 0 ? 0 : Math.max(...amounts) - Math.min(...amounts);

function impactOf(kinds: readonly Kind[]): Cents {
  const assessments = kinds.map(({ assessment }) => assessment);
  return Math.max(
    spread(assessments.map(({ duty }) => duty)),
    spread(assessments.map(({ range }) => range.low)),
    spread(assessments.flatMap(({ range }) => range.high ?? [])),
  ) as Cents;
}

interface Ahead {
  readonly dates: readonly IsoDate[];
  readonly lawOn: (date: IsoDate) => LawOfDate;
}

const aheadOfRulebook = new WeakMap<Rulebook, Ahead>();

/** The laws of the changes that are scheduled, made once for a rulebook. */
function aheadOf(rulebook: Rulebook): Ahead {
  const known = aheadOfRulebook.get(rulebook);
  if (known !== undefined) return known;
  const ahead: Ahead = {
    dates: changeDates(rulebook).filter((date) => date > rulebook.evidenceThrough),
    lawOn: lawCalendar(rulebook).lawOn,
  };
  aheadOfRulebook.set(rulebook, ahead);
  return ahead;
}

type Scheduled = { readonly from: IsoDate; readonly impact: Cents };

function scheduledImpact(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  line: TariffLine,
  standing: NumberStanding,
): Scheduled | null {
  const { dates, lawOn } = aheadOf(law.rulebook);
  for (const from of dates) {
    if (from <= law.date) continue;
    const then = lawOn(from);
    if (!then.numbered.has(line.code)) continue;
    const later = { ...shipment, entryDate: from };
    const numbers = candidates(then, schedule, later, line, standing);
    const kinds = assessKinds(then, schedule, later, line, numbers);
    if (!kinds.ok) continue;
    const impact = impactOf(kinds.value.kinds);
    if (impact > 0) return { from, impact };
  }
  return null;
}

function choicesOf(kinds: readonly Kind[]): readonly NumberChoice[] {
  return kinds
    .flatMap(({ numbers, assessment: { duty, range } }) =>
      numbers.map((number) => ({ number, duty, low: range.low, high: range.high, usual: range.usual })),
    )
    .sort((a, b) => (a.number < b.number ? -1 : 1));
}

function measuresOf(assessments: readonly Assessment[]): readonly MeasureId[] {
  const applied = assessments.flatMap(({ resolution }) => resolution.applied);
  return [...new Set(applied.map(({ duty }) => duty.measure.id))];
}

/** The number is asked first, whatever the money: other questions depend on it. */
function opened(assessment: Assessment, open: Omit<OpenNumber, 'code'>): Assessment {
  const { range } = assessment;
  const meant = open.choices.length === 0 ? [range] : open.choices;
  const number = { condition: null, fact: NUMBER_FACT, impact: open.impact, grade: 'ordinary' } as const;
  return {
    ...assessment,
    openNumber: { code: assessment.shipment.code, ...open },
    range: {
      ...ends(meant),
      usual: ends(meant.map(({ usual }) => usual)),
      missing: [number, ...range.missing],
    },
  };
}

/** `within`: the line, where lists name numbers that the code cannot be told from. */
export interface PricedNumber {
  readonly code: HtsCode;
  readonly within: HtsCode | null;
}

function numberAlike(
  law: LawOfDate,
  shipment: Shipment,
  line: TariffLine,
  numbers: readonly HtsCode[],
): PricedNumber {
  const [first] = numbers;
  return law.numbered.has(line.code) && first !== undefined
    ? { code: first, within: null }
    : { code: shipment.code, within: line.code };
}

/** All numbers of the line are alike that day: its own code is used for them, or any number that lists name. */
function assessAlike(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  line: TariffLine,
  standing: NumberStanding,
  numbers: readonly HtsCode[],
): Result<Assessment, AssessmentFailure> {
  const { code, within } = numberAlike(law, shipment, line, numbers);
  const assessed = assessCode(law, schedule, shipment, line, code, within);
  if (!assessed.ok) return assessed;
  const scheduled = scheduledImpact(law, schedule, shipment, line, standing);
  const isOpen = standing.kind !== 'line' || scheduled !== null || differInUnits(schedule, line, numbers);
  const nothing = { taken: null, choices: [], measures: measuresOf([assessed.value]), impact: 0 as Cents };
  return isOpen ? ok(opened(assessed.value, { standing, ...nothing, scheduled })) : assessed;
}

export function assessOpenNumber(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  line: TariffLine,
  standing: NumberStanding,
): Result<Assessment, AssessmentFailure> {
  const numbers = candidates(law, schedule, shipment, line, standing);
  if (!law.numbered.has(line.code) || alike(law, numbers).length < 2)
    return assessAlike(law, schedule, shipment, line, standing, numbers);
  const kinds = assessKinds(law, schedule, shipment, line, numbers);
  if (!kinds.ok) return kinds;
  const { kinds: meant, telling, leftOut } = kinds.value;
  const choices = choicesOf(meant);
  const taken = takenOf(
    law,
    schedule,
    shipment,
    choices.map(({ number }) => number),
  );
  const assessed = assessCode(law, schedule, shipment, line, taken?.number ?? shipment.code, line.code);
  if (!assessed.ok) return assessed;
  const impact = impactOf(meant);
  const scheduled = impact > 0 ? null : scheduledImpact(law, schedule, shipment, line, standing);
  const measures = measuresOf(meant.map(({ assessment }) => assessment));
  const open = opened(assessed.value, { standing, taken, choices, measures, impact, scheduled });
  if (telling.length === 0) return ok(open);
  const told = { kind: 'claimTellsNumber', code: line.code, headings: telling, leftOut } as const;
  return ok({ ...open, issues: [...open.issues, { ...told, numbers: choices.map(({ number }) => number) }] });
}

/** One assessment for each kind of the numbers that may be meant; null where they are alike, or none can be assessed. */
export function assessEachKind(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  line: TariffLine,
  standing: NumberStanding,
): readonly Assessment[] | null {
  const numbers = candidates(law, schedule, shipment, line, standing);
  if (!law.numbered.has(line.code) || alike(law, numbers).length < 2) return null;
  const kinds = assessKinds(law, schedule, shipment, line, numbers);
  return kinds.ok ? kinds.value.kinds.map(({ assessment }) => assessment) : null;
}

/** On a scheduled day, lists or measures name numbers of the line: their effect is then compared in money. */
export function isNumberedAhead(law: LawOfDate, line: HtsCode): boolean {
  const { dates, lawOn } = aheadOf(law.rulebook);
  return dates.some((from) => lawOn(from).numbered.has(line));
}

/** The number whose figure is used, found without calculating it. */
export function pricedNumber(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  line: TariffLine,
  standing: NumberStanding,
): PricedNumber {
  const numbers = candidates(law, schedule, shipment, line, standing);
  if (!law.numbered.has(line.code) || alike(law, numbers).length < 2)
    return numberAlike(law, shipment, line, numbers);
  const { claims, denials } = shipment;
  const refused = (number: HtsCode): number =>
    claims.length + denials.length === 0
      ? 0
      : notOffered(resolveCode(law, shipment, number, null).claims.ungrounded).length;
  const counted = numbers.map((number) => ({ number, count: refused(number) }));
  const fewest = Math.min(...counted.map(({ count }) => count));
  const meant = counted.filter(({ count }) => count === fewest).map(({ number }) => number);
  const taken = takenOf(law, schedule, shipment, meant);
  return { code: taken?.number ?? shipment.code, within: line.code };
}
