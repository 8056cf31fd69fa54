/**
 * A schedule as columns: each line a place in lists of distinct rates, units and statistical suffixes. Eleven thousand
 * lines have some seven hundred rates, so nothing is parsed, and no object made, before it is asked for.
 */
import { lazyMap } from '../basis/lazy-map.ts';
import { tariffLineOf, type HtsCode } from './hts-code.ts';
import { parseRateOfDuty, type RateOfDuty } from './rate-of-duty.ts';
import type { TariffSchedule } from './schedule.ts';
import type { TariffLine } from './tariff-line.ts';

export interface ScheduleColumns {
  /** Eight-digit codes as numbers, ascending. */
  readonly codes: Int32Array;
  /** By line: places in `rates`, `units` and `suffixes`. */
  readonly rateOf: Uint16Array;
  readonly unitsOf: Uint16Array;
  readonly suffixesOf: Uint16Array;
  readonly rates: readonly string[];
  readonly units: readonly (readonly string[])[];
  /** The statistical numbers of a line: their last two digits, one pair after the other, ascending. */
  readonly suffixes: readonly string[];
  /** Statistical numbers whose units are not those of their line. */
  readonly ownUnits: ReadonlyMap<HtsCode, readonly string[]>;
}

const NOWHERE = -1;

export const codeText = (code: number): HtsCode => String(code).padStart(8, '0') as HtsCode;

/** The place of a line; tables ask for codes in their order, so the place after the last answer comes first. */
function placesIn(codes: Int32Array): (code: string) => number {
  let last = 0;
  return (text) => {
    if (text.length !== 8) return NOWHERE;
    const code = Number(text);
    if (codes[last] === code) return last;
    if (codes[last + 1] === code) return (last += 1);
    let [low, high] = [0, codes.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = codes[middle] as number;
      if (found === code) return (last = middle);
      if (found < code) low = middle + 1;
      else high = middle - 1;
    }
    return NOWHERE;
  };
}

function linesOf(columns: ScheduleColumns): ReadonlyMap<HtsCode, TariffLine> {
  const { codes, rateOf, unitsOf, rates, units } = columns;
  const placeOf = placesIn(codes);
  const parsed: RateOfDuty[] = [];
  const made: TariffLine[] = [];
  return lazyMap({
    size: codes.length,
    keys: function* () {
      for (const code of codes) yield codeText(code);
    },
    has: (code) => placeOf(code) !== NOWHERE,
    get: (code) => {
      const place = placeOf(code);
      if (place === NOWHERE) return undefined;
      const rate = rateOf[place] as number;
      return (made[place] ??= {
        code,
        general: (parsed[rate] ??= parseRateOfDuty(rates[rate] as string)),
        units: units[unitsOf[place] as number] as readonly string[],
      });
    },
  });
}

function hasSuffix(suffixes: string, suffix: string): boolean {
  for (let at = 0; at < suffixes.length; at += 2) if (suffixes.startsWith(suffix, at)) return true;
  return false;
}

function statisticalOf(columns: ScheduleColumns): TariffSchedule['statistical'] {
  const { codes, suffixesOf, suffixes, ownUnits } = columns;
  const placeOf = placesIn(codes);
  const has = (code: HtsCode): boolean => {
    const place = code.length === 10 ? placeOf(tariffLineOf(code)) : NOWHERE;
    return place !== NOWHERE && hasSuffix(suffixes[suffixesOf[place] as number] as string, code.slice(8));
  };
  let size = 0;
  for (const place of suffixesOf) size += (suffixes[place] as string).length / 2;
  return lazyMap<HtsCode, readonly string[] | 'as the line'>({
    size,
    keys: function* () {
      for (const [place, code] of codes.entries()) {
        const own = suffixes[suffixesOf[place] as number] as string;
        for (let at = 0; at < own.length; at += 2)
          yield `${codeText(code)}${own.slice(at, at + 2)}` as HtsCode;
      }
    },
    has,
    get: (code) => (has(code) ? (ownUnits.get(code) ?? 'as the line') : undefined),
  });
}

export function scheduleOf(
  edition: string,
  columns: ScheduleColumns,
  changes: TariffSchedule['changes'],
  byTrade: TariffSchedule['byTrade'],
  words: Pick<TariffSchedule, 'brackets' | 'ofBothTariffs'>,
): TariffSchedule {
  return {
    edition,
    lines: linesOf(columns),
    statistical: statisticalOf(columns),
    changes,
    byTrade,
    ...words,
  };
}
