/**
 * Goods that the law treats alike whatever they are worth: resolved and explained once, at a round value, then priced
 * in whole numbers. What the law cannot settle without the value (a floor, a price for each unit, a band of values) has
 * no class, and neither have values so small that rounding could make two laws look alike: the explained path prices
 * them.
 */
import type { IsoDate } from '../basis/date.ts';
import { Decimal } from '../basis/decimal.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import type { Condition } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { LawStatus } from '../scenario/law-status.ts';
import type { Shipment } from '../trade/shipment.ts';
import type { Question } from '../assess/answers.ts';
import { assessNumbers, assessOnLine } from '../assess/assess.ts';
import type { Assessment } from '../assess/assess-code.ts';
import type { DayOfGoods, FigureStatuses } from '../assess/figure-status.ts';
import { isNumberedAhead } from '../assess/open-number.ts';
import type { AppliedDuty } from '../assess/resolve.ts';
import type { RateParts } from '../columnar/rate-parts.ts';
import { linearDuties, NOTHING, percentOfRate, valueThatTells } from './linear-duty.ts';
import { linearRange, type LinearRange } from './linear-range.ts';

export interface GoodsClass<Words> {
  /** The text for the goods, for any value. */
  readonly words: Words;
  readonly duties: readonly RateParts[];
  /** Of the goods; where their number is open, of each kind of numbers that may be meant. */
  readonly ranges: readonly LinearRange[];
  /** The one whose facts are asked for. */
  readonly own: LinearRange;
  /** The duties from the next change of the law on; null: none is ahead, or they cannot be calculated. */
  readonly next: readonly RateParts[] | null;
  /** The least value, in cents, of which all this is true. */
  readonly fromCents: number;
  /** A quantity could give an amount to what has none without it: goods with one have no class. */
  readonly withoutQuantity: boolean;
  /** The facts it depended on, on the goods' own day and on the compared days; null: on more than that. */
  readonly asked: readonly Condition[] | null;
  readonly days: readonly IsoDate[];
}

/** `sample`: the goods at a round value and without quantities; the next change in `status` says their duty then. */
export type Describe<Words> = (sample: Assessment, status: LawStatus) => Words;

const ROUND_VALUE = new Decimal(1_000_000);
const ROUND_CENTS = 1e8;

type PartsByMeasure = ReadonlyMap<MeasureId, RateParts>;

function partsByMeasure(applied: readonly AppliedDuty[], ordinary: string | null): PartsByMeasure | null {
  const parts = linearDuties(applied, ordinary);
  return parts === null
    ? null
    : new Map(applied.map(({ duty }, place) => [duty.measure.id, parts[place] ?? NOTHING] as const));
}

/** From which value on it is certain which measures take something, and which take the same on both days. */
function valueThatSettles(own: PartsByMeasure, other: PartsByMeasure): number {
  const tells = [...new Set([...own.keys(), ...other.keys()])].flatMap((id) => {
    const [first, second] = [own.get(id) ?? NOTHING, other.get(id) ?? NOTHING];
    return [valueThatTells(first, second), valueThatTells(first, NOTHING), valueThatTells(second, NOTHING)];
  });
  return Math.max(0, ...tells);
}

interface Held extends Pick<GoodsClass<unknown>, 'fromCents' | 'withoutQuantity'> {
  readonly partsOn: ReadonlyMap<string, readonly RateParts[]>;
}

/** What has no amount without a quantity differs for certain from what has one. */
function heldAgainst(own: PartsByMeasure, days: readonly DayOfGoods[], ordinary: string | null): Held | null {
  let [fromCents, withoutQuantity] = [0, false];
  const partsOn = new Map<string, readonly RateParts[]>();
  for (const { on, goods } of days) {
    if (goods === null || goods.unpriced.length > 0) withoutQuantity = true;
    if (goods === null) continue;
    const applied = goods.duties.map((duty) => duty.applied);
    const parts = partsByMeasure(applied, ordinary);
    if (parts === null) return null;
    fromCents = Math.max(fromCents, valueThatSettles(own, parts));
    partsOn.set(on, [...parts.values()]);
  }
  return { fromCents: Math.ceil(fromCents), withoutQuantity, partsOn };
}

const conditionsOf = (questions: readonly Question[]): readonly Condition[] =>
  questions.map(({ condition }) => condition);

function askedOf(assessed: readonly Assessment[], days: readonly DayOfGoods[]): readonly Condition[] | null {
  const asked = new Set(assessed.flatMap(({ resolution }) => conditionsOf(resolution.reach.questions)));
  for (const { goods } of days) {
    if (goods === null) return null;
    for (const condition of conditionsOf(goods.questions)) asked.add(condition);
  }
  return [...asked];
}

const turnsOnValue = ({ resolution }: Assessment): boolean =>
  resolution.reach.questions.some(({ condition: { test } }) => test.kind === 'valueBand');

/** Null: these goods have no class, or a reform changes rates. `line` has the ordinary rate that floors top up. */
export function goodsClass<Words>(
  law: LawOfDate,
  schedule: TariffSchedule,
  statuses: FigureStatuses,
  shipment: Omit<Shipment, 'customsValue' | 'quantities' | 'article'>,
  line: TariffLine,
  describe: Describe<Words>,
): GoodsClass<Words> | null {
  if (law.rateChanges.length > 0) return null;
  const round: Shipment = { ...shipment, customsValue: ROUND_VALUE, quantities: [] };
  const assessed = assessOnLine(law, schedule, round, line);
  if (!assessed.ok || assessed.value.unpriced.length > 0) return null;
  const sample = assessed.value;
  const numbers = assessNumbers(law, schedule, round, line);
  // Whether the number of such a line is open depends on the money it could move later.
  if (numbers === null && shipment.code.length === 8 && isNumberedAhead(law, line.code)) return null;
  const assessments = [sample, ...(numbers ?? [])];
  if (assessments.some(turnsOnValue)) return null;
  const ordinary = percentOfRate(line.general);
  const own = linearRange(sample, ordinary);
  const ranges = numbers === null ? [own] : numbers.map((each) => linearRange(each, ordinary));
  const parts = partsByMeasure(sample.resolution.applied, ordinary);
  if (own === null || parts === null || ranges.includes(null)) return null;
  const { status, days } = statuses.heldAgainstDays(sample);
  const held = heldAgainst(parts, days, ordinary);
  if (held === null || held.fromCents > ROUND_CENTS) return null;
  const change = 'next' in status ? status.next : null;
  return {
    words: describe(sample, status),
    duties: [...parts.values()],
    ranges: ranges.filter((range) => range !== null),
    own,
    next: change === null || change.duty === null ? null : (held.partsOn.get(change.on) ?? null),
    fromCents: held.fromCents,
    withoutQuantity: held.withoutQuantity,
    asked: askedOf(assessments, days),
    days: days.map(({ on }) => on),
  };
}
