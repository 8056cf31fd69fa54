/** Several goods from Viet Nam and from each other origin: what has a figure, and the value of what has none. */
import type { IsoDate } from '../basis/date.ts';
import { roundDutyToCents } from '../basis/money.ts';
import type { InSteps, Sequence } from '../basis/steps.ts';
import { assessUnder } from '../assess/assess.ts';
import { lawCalendar } from '../law/law-calendar.ts';
import type { LawOfDate, Rulebook } from '../law/rulebook.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { Shipment } from '../trade/shipment.ts';
import { figureFrom, type OriginReference } from './origin-figure.ts';

export interface OriginTotals {
  /** Null: Viet Nam, by the law itself. */
  readonly reference: OriginReference | null;
  /** Whole cents of the goods whose duty is known, and their duty. */
  readonly customsValue: number;
  readonly duty: number;
  /** Whole cents of goods for which a duty has no rate, and of those that could not be assessed. */
  readonly unknownValue: number;
  readonly unknownLines: number;
}

/** Null: no figure. */
type DutyOf = (shipment: Shipment) => number | null;

function dutyFrom(reference: OriginReference): DutyOf {
  const { lawOn } = lawCalendar(reference.rulebook);
  return (shipment) => {
    const figure = figureFrom(reference, lawOn(shipment.entryDate), shipment);
    return figure.ok && figure.value.assessment.unpriced.length === 0 ? figure.value.duty : null;
  };
}

function dutyFromVietNam(rulebook: Rulebook, schedule: TariffSchedule): DutyOf {
  const { lawOn }: { readonly lawOn: (date: IsoDate) => LawOfDate } = lawCalendar(rulebook);
  return (shipment) => {
    const assessed = assessUnder(lawOn(shipment.entryDate), schedule, shipment);
    return assessed.ok && assessed.value.unpriced.length === 0 ? assessed.value.duty : null;
  };
}

/** Viet Nam first; each shipment on its own entry date. */
export function* originTotalsInSteps(
  { rulebook, schedule }: { readonly rulebook: Rulebook; readonly schedule: TariffSchedule },
  references: readonly OriginReference[],
  shipments: Sequence<Shipment>,
): InSteps<readonly OriginTotals[]> {
  const columns = [null, ...references].map((reference) => ({
    reference,
    dutyOf: reference === null ? dutyFromVietNam(rulebook, schedule) : dutyFrom(reference),
    sums: { customsValue: 0, duty: 0, unknownValue: 0, unknownLines: 0 },
  }));
  let done = 0;
  for (const shipment of shipments) {
    const value = roundDutyToCents(shipment.customsValue);
    for (const { dutyOf, sums } of columns) {
      const duty = dutyOf(shipment);
      if (duty === null) {
        sums.unknownValue += value;
        sums.unknownLines += 1;
      } else {
        sums.customsValue += value;
        sums.duty += duty;
      }
    }
    yield { done: (done += 1), total: shipments.length };
  }
  return columns.map(({ reference, sums }) => ({ reference, ...sums }));
}
