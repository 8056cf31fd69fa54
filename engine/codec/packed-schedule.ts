/** The schedule packed as it is kept in memory: columns of places in lists of distinct texts, frequent texts first. */
import { fail, ok, type Result } from '../basis/result.ts';
import { lazyMap } from '../basis/lazy-map.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import { codeText, scheduleOf } from '../schedule/schedule-columns.ts';
import type { CodeOfBothTariffs, TariffSchedule } from '../schedule/schedule.ts';
import type { Failure } from '../scenario/failure.ts';
import {
  byTradeOf,
  decodeByTrade,
  decodeChanges,
  decodeColumns,
  formatChanges,
  type ScheduleTexts,
} from './decode-schedule.ts';
import { decodeBrackets, decodeCodesOfBoth, decodeLineWords } from './decode-line-words.ts';
import { differences, numbersIn, readLoose, textsIn, type Loose } from './packed-columns.ts';
import { packCodeTree, unpackCodeTree } from './packed-code-tree.ts';

/** Distinct things with the frequent ones first, so that most places are short numbers. */
function byFrequency<Thing>(places: Uint16Array, things: readonly Thing[]) {
  const counts = things.map(() => 0);
  for (const place of places) counts[place] = (counts[place] as number) + 1;
  const order = [...things.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const placeNow = new Uint16Array(things.length);
  for (const [now, before] of order.entries()) placeNow[before] = now;
  return {
    things: order.map((place) => things[place] as Thing),
    places: Array.from(places, (place) => placeNow[place] as number),
  };
}

/** Not in an order of suffixes. */
const BETWEEN = '|';

const UNIT_OF_BRACKET = 6;

/** Without the texts that name no price that can be read; the table keeps them for the record. */
const withUnit = (brackets: string): string =>
  brackets
    .split('\n')
    .filter((row) => row.split('\t')[UNIT_OF_BRACKET] !== '')
    .join('\n');

export function packSchedule(texts: ScheduleTexts): Result<string, Failure> {
  const columns = decodeColumns(texts);
  if (!columns.ok) return columns;
  const changes = decodeChanges(texts.changes);
  if (!changes.ok) return changes;
  const byTrade = decodeByTrade(texts.byTrade);
  if (!byTrade.ok) return byTrade;
  const words = decodeLineWords(texts);
  if (!words.ok) return words;
  const { codes, rateOf, unitsOf, suffixesOf, ownUnits } = columns.value;
  const rates = byFrequency(rateOf, columns.value.rates);
  const units = byFrequency(unitsOf, columns.value.units);
  const suffixes = byFrequency(suffixesOf, columns.value.suffixes);
  return ok(
    JSON.stringify({
      edition: texts.edition,
      codes: packCodeTree(codes),
      rates: rates.things,
      rateOf: rates.places,
      units: units.things,
      unitsOf: units.places,
      suffixes: suffixes.things,
      suffixesOf: suffixes.places,
      ownUnits: [...ownUnits],
      changes: formatChanges(changes.value),
      byTradeLines: placesAmong(codes, byTrade.value.keys()),
      byTrade: [...byTrade.value.values()].join(BETWEEN),
      brackets: withUnit(texts.brackets),
      // The codes alone: their texts are long, and few readers meet one.
      ofBothTariffs: placesAmong(codes, words.value.ofBothTariffs.keys()),
    }),
  );
}

/** Lines by their places, each as how far it is from the one before. */
function placesAmong(codes: Int32Array, lines: Iterable<HtsCode>): readonly number[] {
  const places = new Map(Array.from(codes, (code, place) => [code, place]));
  return differences(
    Array.from(lines, (line) => {
      const place = places.get(Number(line));
      if (place === undefined) throw new Error(`${line} is no line of the schedule.`);
      return place;
    }),
  );
}

function linesAt(input: unknown, codes: Int32Array): readonly HtsCode[] | null {
  const steps = numbersIn(input, 0, codes.length);
  if (steps === null) return null;
  let place = 0;
  const lines: HtsCode[] = [];
  for (const step of steps) {
    const code = codes[(place += step)];
    if (code === undefined) return null;
    lines.push(codeText(code));
  }
  return lines;
}

function placesOf(input: unknown, rows: number, things: readonly unknown[] | null): Uint16Array | null {
  const places = numbersIn(input, 0, (things?.length ?? 0) - 1);
  return places !== null && places.length === rows ? Uint16Array.from(places) : null;
}

function unitsIn(input: unknown): readonly (readonly string[])[] | null {
  if (!Array.isArray(input)) return null;
  return input.every((units) => textsIn(units) !== null) ? (input as readonly (readonly string[])[]) : null;
}

function ownUnitsIn(input: unknown): ReadonlyMap<HtsCode, readonly string[]> | null {
  if (!Array.isArray(input)) return null;
  const isEntry = (entry: unknown): boolean =>
    Array.isArray(entry) && typeof entry[0] === 'string' && textsIn(entry[1]) !== null;
  return input.every(isEntry) ? new Map(input as readonly (readonly [HtsCode, readonly string[]])[]) : null;
}

/** The texts of a code are read from their table when the first of these codes is asked for. */
function textsOfBoth(codes: readonly HtsCode[], table: string | null): TariffSchedule['ofBothTariffs'] {
  if (table === null) return new Map(codes.map((code) => [code, null]));
  const known = new Set(codes);
  let read: TariffSchedule['ofBothTariffs'] | null = null;
  const textOf = (code: HtsCode): CodeOfBothTariffs | null => {
    if (read === null) {
      const decoded = decodeCodesOfBoth(table);
      read = decoded.ok ? decoded.value : new Map();
    }
    return read.get(code) ?? null;
  };
  return lazyMap({
    size: codes.length,
    keys: () => codes,
    has: (code) => known.has(code),
    get: (code) => (known.has(code) ? textOf(code) : undefined),
  });
}

/** `codesOfBoth`: the table with the texts of the codes that both tariffs have; null where it was not loaded. */
export function unpackSchedule(
  text: string,
  codesOfBoth: string | null = null,
): Result<TariffSchedule, Failure> {
  const corrupt = (detail: string) => fail<Failure>({ kind: 'datasetCorrupt', dataset: 'schedule', detail });
  const packed: Loose | null = readLoose(text);
  if (packed === null || typeof packed.edition !== 'string') return corrupt('no packed schedule');
  if (typeof packed.changes !== 'string' || typeof packed.byTrade !== 'string')
    return corrupt('no packed schedule');
  const codes = unpackCodeTree(packed.codes);
  if (codes === null) return corrupt('codes');
  const ofBothTariffs = linesAt(packed.ofBothTariffs, codes);
  const byTradeLines = linesAt(packed.byTradeLines, codes);
  if (typeof packed.brackets !== 'string' || ofBothTariffs === null || byTradeLines === null)
    return corrupt('no packed schedule');
  const [rates, units, suffixes] = [textsIn(packed.rates), unitsIn(packed.units), textsIn(packed.suffixes)];
  const rateOf = placesOf(packed.rateOf, codes.length, rates);
  const unitsOf = placesOf(packed.unitsOf, codes.length, units);
  const suffixesOf = placesOf(packed.suffixesOf, codes.length, suffixes);
  const ownUnits = ownUnitsIn(packed.ownUnits);
  if (rates === null || rateOf === null || rates.includes('')) return corrupt('rates');
  if (units === null || unitsOf === null || ownUnits === null) return corrupt('units');
  if (suffixes === null || suffixesOf === null || !suffixes.every((own) => /^(\d\d)*$/.test(own)))
    return corrupt('statistical numbers');
  const changes = decodeChanges(packed.changes);
  if (!changes.ok) return changes;
  const byTrade = byTradeOf(byTradeLines, packed.byTrade.split(BETWEEN));
  if (byTrade === null) return corrupt('numbers by trade');
  const brackets = decodeBrackets(packed.brackets);
  if (!brackets.ok) return brackets;
  const words = {
    brackets: brackets.value,
    ofBothTariffs: textsOfBoth(ofBothTariffs, codesOfBoth),
  };
  const columns = { codes, rates, rateOf, units, unitsOf, suffixes, suffixesOf, ownUnits };
  return ok(scheduleOf(packed.edition, columns, changes.value, byTrade, words));
}
