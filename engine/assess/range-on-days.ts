/**
 * What is open of goods under the law of other days: the ends of the range at a round value, so that two days can be
 * compared without the value, the quantities or the ordinary rate of the goods.
 */
import type { IsoDate } from '../basis/date.ts';
import { Decimal } from '../basis/decimal.ts';
import type { RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { Question } from './answers.ts';
import { assessNumbers, assessOnLine } from './assess.ts';
import type { Assessment } from './assess-code.ts';
import type { DutyEnds } from './range.ts';

type Goods = Pick<Assessment, 'shipment' | 'openNumber' | 'line'>;

export interface RangeOfDay {
  readonly ends: DutyEnds;
  /** The facts it depended on. */
  readonly questions: readonly Question[];
}

const ROUND_VALUE = new Decimal(1_000_000);
const FREE: RateOfDuty = { kind: 'free' };

/** Null: nothing of these goods can be assessed on that day. */
export function rangeOnDay(
  schedule: TariffSchedule,
  law: LawOfDate,
  { shipment, openNumber, line }: Goods,
  entryDate: IsoDate,
): RangeOfDay | null {
  const { loadingDate } = shipment;
  const { article: _article, ...stated } = shipment;
  const round = {
    ...stated,
    code: openNumber?.code ?? shipment.code,
    entryDate,
    loadingDate: loadingDate !== null && loadingDate > entryDate ? null : loadingDate,
    customsValue: ROUND_VALUE,
    quantities: [],
  };
  // A rate by quantity is the same on both days; floors are topped up from a rate on the value alone.
  const general = line.general.kind === 'adValorem' ? line.general : FREE;
  const plainLine = { ...line, general };
  const assessed = assessOnLine(law, schedule, round, plainLine);
  if (!assessed.ok) return null;
  const numbers = openNumber === null ? null : assessNumbers(law, schedule, round, plainLine);
  const questions = [assessed.value, ...(numbers ?? [])].flatMap(
    ({ resolution }) => resolution.reach.questions,
  );
  const { low, high } = assessed.value.range;
  return { ends: { low, high }, questions };
}

export const sameEnds = (first: DutyEnds, second: DutyEnds): boolean =>
  first.low === second.low && first.high === second.high;
