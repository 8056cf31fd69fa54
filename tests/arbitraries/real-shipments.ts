/** Shipments under the real law, and only those that can be assessed. */
import fc, { type Arbitrary } from 'fast-check';
import { assessUnder } from '../../engine/assess/assess.ts';
import type { Assessment, AssessmentFailure } from '../../engine/assess/assess-code.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import type { Result } from '../../engine/basis/result.ts';
import { lawOfDate, type LawOfDate } from '../../engine/law/rulebook.ts';
import { tariffLineOf, type HtsCode } from '../../engine/schedule/hts-code.ts';
import { numbersOn } from '../../engine/schedule/statistical-numbers.ts';
import { anyRealCode } from './codes.ts';
import { entryDates } from './dates.ts';
import { realData } from './real-reference.ts';
import { shipments, toShipment, type PlainShipment } from './shipments.ts';

export function realShipments(): Arbitrary<PlainShipment> {
  const { rulebook, schedule } = realData();
  return shipments({ rulebook, schedule, codes: anyRealCode(), dates: entryDates() });
}

const laws = new Map<IsoDate, LawOfDate>();

/** The law of a day is made once: a property looks at the same days again and again. */
function lawOn(date: IsoDate): LawOfDate {
  const law = laws.get(date) ?? lawOfDate(realData().rulebook, date);
  laws.set(date, law);
  return law;
}

export function tryToAssess(plain: PlainShipment): Result<Assessment, AssessmentFailure> {
  return assessUnder(lawOn(plain.entryDate), realData().schedule, toShipment(plain));
}

export function assessed(plain: PlainShipment): Assessment {
  const result = tryToAssess(plain);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Leaves out codes that are not in the schedule that day and rates that are not one rate on value and quantity. */
export function assessableShipments(): Arbitrary<PlainShipment> {
  const { lines } = realData().schedule;
  const isOneRate = ({ code }: PlainShipment): boolean => {
    const kind = lines.get(tariffLineOf(code))?.general.kind;
    return kind !== undefined && kind !== 'unsupported';
  };
  return realShipments().filter((plain) => isOneRate(plain) && tryToAssess(plain).ok);
}

/** The property on many shipments that can be assessed. */
export const manyShipments = (property: (plain: PlainShipment) => void, numRuns: number): void =>
  fc.assert(fc.property(assessableShipments(), property), { numRuns });

/**
 * The code that the law looks up: a number of its day, or one that stands for the line; null where lists name some of
 * the line's numbers and all are alike, so that any of them stands for it.
 */
export function judgedCode({ openNumber, shipment: { code }, law, line }: Assessment): HtsCode | null {
  if (openNumber?.taken != null) return openNumber.taken.number;
  const isAnyNumber =
    law.numbered.has(line.code) && !numbersOn(realData().schedule, line.code, law.date).includes(code);
  return isAnyNumber ? null : code;
}
