/** The duties of a line that the file parts by number, each beside the law's. */
import type { Decimal } from '../basis/decimal.ts';
import { roundToWholeDollars, type Cents } from '../basis/money.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import { percentOf } from '../schedule/apply-rate.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import type { DeclaredLine } from '../trade/declared-entry.ts';
import { assessUnder } from '../assess/assess.ts';
import type { Assessment } from '../assess/assess-code.ts';
import type { LineReason } from './reasons.ts';

/** Rounding leaves at most a cent for each duty of the line. */
export const isRounding = (difference: number, duties: number): boolean => Math.abs(difference) <= duties + 1;

function isFullBase(shipment: Shipment, base: Decimal, amount: Cents, paid: Cents): boolean {
  if (base.equals(shipment.customsValue) || base.isZero()) return false;
  const rate = percentOf(shipment.customsValue, '100').dividedBy(base).times(amount);
  return Math.abs(rate.toNumber() - paid) <= 1;
}

export const toDollars = (cents: number): number => Math.round(cents / 100) * 100;

/** The amount under a heading; null: of the ordinary duty. */
function amountOf({ duties, ordinaryDuty }: Assessment, heading: HtsCode | null): number {
  if (heading === null) return ordinaryDuty;
  return duties.reduce((sum, each) => (each.heading === heading ? sum + each.amount : sum), 0);
}

/** Where the file parts the duties: each beside the law's, which the form has in cents or in whole dollars. */
export function partReasons(
  law: LawOfDate,
  schedule: TariffSchedule,
  line: DeclaredLine,
  assessment: Assessment,
): readonly LineReason[] {
  const { shipment } = assessment;
  const ofDollars = assessUnder(law, schedule, {
    ...shipment,
    customsValue: roundToWholeDollars(shipment.customsValue),
  });
  const wholes = ofDollars.ok ? [assessment, ofDollars.value] : [assessment];
  const reasons: LineReason[] = [];
  let isRoundedOff = false;
  const compare = (paid: Cents, heading: HtsCode | null, duties: number, other: LineReason): void => {
    const amount = amountOf(assessment, heading);
    if (paid === amount) return;
    const rounded = wholes.flatMap((each) => [amountOf(each, heading), toDollars(amountOf(each, heading))]);
    if (isRounding(paid - amount, duties) || rounded.includes(paid)) isRoundedOff = true;
    else reasons.push(other);
  };
  for (const { heading, duty } of line.headings) {
    const own = assessment.duties.filter((each) => each.heading === heading);
    const [first] = own;
    if (duty === null || first === undefined) continue;
    const isBase = isFullBase(shipment, first.base, first.amount, duty);
    compare(
      duty,
      heading,
      own.length,
      isBase ? { kind: 'wrongBase', heading } : { kind: 'wrongRate', number: heading },
    );
  }
  if (line.ownDuty !== null) compare(line.ownDuty, null, 0, { kind: 'wrongRate', number: shipment.code });
  return isRoundedOff ? [...reasons, { kind: 'rounding' }] : reasons;
}
