/**
 * One line of an entry, assessed: the code placed in the schedule of its day, then its duty. Pure: the shipment and
 * the rulebook in, data out.
 */
import { Decimal } from '../basis/decimal.ts';
import { fail, type Result } from '../basis/result.ts';
import { isSpecialProvision, tariffLineOf } from '../schedule/hts-code.ts';
import { standingOf, successorsOf, type TariffSchedule } from '../schedule/schedule.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import { lawOfDate, type LawOfDate, type Rulebook } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import { assessCode, type Assessment, type AssessmentFailure, type NumberStanding } from './assess-code.ts';
import { assessEachKind, assessOpenNumber, pricedNumber, type PricedNumber } from './open-number.ts';

/** The metals together, in percent, where they are more than the article; null: they are not. */
export function exceedsValue({ percentages }: Pick<Shipment, 'percentages'>): Decimal | null {
  const metals = ['steel_content_pct', 'aluminum_content_pct', 'copper_content_pct'];
  const total = metals.reduce((sum, fact) => sum.plus(percentages.get(fact) ?? 0), new Decimal(0));
  return total.greaterThan(100) ? total : null;
}

/** Null: the code is a statistical number of its day. */
function openStanding(schedule: TariffSchedule, { code, entryDate }: Shipment): NumberStanding | null {
  if (code.length === 8) return { kind: 'line' };
  const standing = standingOf(schedule, code, entryDate);
  switch (standing.kind) {
    case 'valid':
      return null;
    case 'removed':
      return { kind: 'removed', on: standing.on, successors: successorsOf(schedule, code) };
    default:
      return standing;
  }
}

export function assess(
  rulebook: Rulebook,
  schedule: TariffSchedule,
  shipment: Shipment,
): Result<Assessment, AssessmentFailure> {
  return assessUnder(lawOfDate(rulebook, shipment.entryDate), schedule, shipment);
}

/** The same for many shipments of one day; `law` is the law of the shipment's entry date. */
export function assessUnder(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
): Result<Assessment, AssessmentFailure> {
  const { code } = shipment;
  if (isSpecialProvision(code)) return fail({ kind: 'specialProvision', code });
  const line = schedule.lines.get(tariffLineOf(code));
  if (line === undefined) {
    const standing = standingOf(schedule, code, shipment.entryDate);
    return fail({
      kind: 'codeNotInSchedule',
      code,
      standing: standing.kind === 'valid' ? { kind: 'unknown' } : standing,
    });
  }
  const excess = exceedsValue(shipment);
  if (excess !== null) return fail({ kind: 'contentAboveValue', percent: excess.toFixed() });
  return assessOnLine(law, schedule, shipment, line);
}

/** `line`: the one in which the shipment's code is, or the same with another rate. */
export function assessOnLine(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  line: TariffLine,
): Result<Assessment, AssessmentFailure> {
  const standing = openStanding(schedule, shipment);
  return standing === null
    ? assessCode(law, schedule, shipment, line, shipment.code, null)
    : assessOpenNumber(law, schedule, shipment, line, standing);
}

/** One assessment for each group of like numbers that may be meant; null: none may, or all are alike. */
export function assessNumbers(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  line: TariffLine,
): readonly Assessment[] | null {
  const standing = openStanding(schedule, shipment);
  return standing === null ? null : assessEachKind(law, schedule, shipment, line, standing);
}

/** The number whose figure is used, found without calculating it. */
export function numberUnder(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  line: TariffLine,
): PricedNumber {
  const standing = openStanding(schedule, shipment);
  return standing === null
    ? { code: shipment.code, within: null }
    : pricedNumber(law, schedule, shipment, line, standing);
}
