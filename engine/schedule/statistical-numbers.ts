/** The statistical numbers under a tariff line on a day, and which of them an eight-digit code most likely means. */
import type { IsoDate } from '../basis/date.ts';
import { tariffLineOf, type HtsCode } from './hts-code.ts';
import { standingOf, successorsOf, unitsOf, type TariffSchedule } from './schedule.ts';
import type { TariffLine } from './tariff-line.ts';

type NumbersByLine = ReadonlyMap<HtsCode, readonly HtsCode[]>;

const known = new WeakMap<TariffSchedule, NumbersByLine>();

/** Every number that a line has in the edition or had around it; made once for a schedule. */
function numbersByLine(schedule: TariffSchedule): NumbersByLine {
  const before = known.get(schedule);
  if (before !== undefined) return before;
  const found = new Map<HtsCode, Set<HtsCode>>();
  const add = (number: HtsCode): void => {
    const line = tariffLineOf(number);
    const own = found.get(line);
    if (own === undefined) found.set(line, new Set([number]));
    else own.add(number);
  };
  for (const number of schedule.statistical.keys()) add(number);
  for (const code of schedule.changes.keys()) if (code.length === 10) add(code);
  const numbers = new Map([...found].map(([line, own]) => [line, [...own].sort()] as const));
  known.set(schedule, numbers);
  return numbers;
}

/** In the order of the schedule. */
export function numbersOn(schedule: TariffSchedule, line: HtsCode, on: IsoDate): readonly HtsCode[] {
  const numbers = numbersByLine(schedule).get(line) ?? [];
  return numbers.filter(
    (number) => !schedule.changes.has(number) || standingOf(schedule, number, on).kind === 'valid',
  );
}

/** Days on which a number of the line came or went. */
export function renumberingsOf(schedule: TariffSchedule, line: HtsCode): readonly IsoDate[] {
  const numbers = numbersByLine(schedule).get(line) ?? [];
  return numbers.flatMap((number) => (schedule.changes.get(number) ?? []).map(({ effective }) => effective));
}

export function differInUnits(
  schedule: TariffSchedule,
  line: TariffLine,
  numbers: readonly HtsCode[],
): boolean {
  return new Set(numbers.map((number) => unitsOf(schedule, number, line).join())).size > 1;
}

export interface UsualNumber {
  readonly number: HtsCode;
  /** Where no trade decides: the last number, which as a rule is the remainder of the line. */
  readonly because: 'onlyNumber' | 'largestTrade' | 'successor' | 'tie' | 'noTrade' | 'listed';
}

/** Those of the numbers that took the place of a retired one, over any renumberings between. */
function heirsAmong(
  schedule: TariffSchedule,
  retired: HtsCode,
  numbers: readonly HtsCode[],
): readonly HtsCode[] {
  const successors = successorsOf(schedule, retired);
  const current = successors.filter((number) => numbers.includes(number));
  const later = successors.filter((number) => number !== retired && !numbers.includes(number));
  return [...current, ...later.flatMap((number) => heirsAmong(schedule, number, numbers))].sort();
}

/** Among these numbers the one under which most was imported (an assumption); null: there are none. */
export function usualNumber(schedule: TariffSchedule, numbers: readonly HtsCode[]): UsualNumber | null {
  const last = numbers.at(-1);
  if (last === undefined) return null;
  if (numbers.length === 1) return { number: last, because: 'onlyNumber' };
  const line = tariffLineOf(last);
  for (const equals of (schedule.byTrade.get(line) ?? '').split('>')) {
    const traded = numbers.filter((number) => equals.split('=').includes(number.slice(8)));
    const first = traded.at(-1);
    if (first !== undefined) return { number: first, because: traded.length > 1 ? 'tie' : 'largestTrade' };
    // What was imported under a retired number is imported under what took its place.
    const heirs = equals
      .split('=')
      .flatMap((suffix) => heirsAmong(schedule, `${line}${suffix}` as HtsCode, numbers));
    const heir = heirs.at(-1);
    if (heir !== undefined) return { number: heir, because: 'successor' };
  }
  return { number: last, because: 'noTrade' };
}
