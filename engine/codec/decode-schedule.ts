/** Text tables of the schedule to its columns: lines with rates, statistical numbers with units, code changes. */
import { parseIsoDate } from '../basis/date.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import { keyedNumbering } from '../basis/numbering.ts';
import { parseHtsCode, tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import { scheduleOf, type ScheduleColumns } from '../schedule/schedule-columns.ts';
import type { CodeChange, TariffSchedule } from '../schedule/schedule.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeLineWords } from './decode-line-words.ts';
import { formatTsv, readRows } from './tsv.ts';

const units = (first: string, second: string): readonly string[] =>
  [first, second].filter((unit) => unit !== '' && unit !== '-');

const LINE = /^\d{8}$/;
const NUMBER = /^\d{10}$/;

type Lines = Omit<ScheduleColumns, 'suffixesOf' | 'suffixes' | 'ownUnits'>;
type Numbers = Pick<ScheduleColumns, 'suffixesOf' | 'suffixes' | 'ownUnits'>;

function decodeLines(text: string): Result<Lines, Failure> {
  const dataset = 'schedule rates';
  const [codes, rateOf, unitsOf]: [number[], number[], number[]] = [[], [], []];
  const [rates, pairs] = [keyedNumbering<string>(), keyedNumbering<string>()];
  let previous = '';
  const read = readRows(
    dataset,
    text,
    ['hts8', 'rate', 'unit1', 'unit2'],
    ([code = '', rate = '', first, second]) => {
      if (!LINE.test(code) || code <= previous || rate === '') return false;
      previous = code;
      codes.push(Number(code));
      rateOf.push(rates.numberOf(rate));
      unitsOf.push(pairs.numberOf(`${first}\t${second}`));
      return true;
    },
  );
  if (!read.ok) return read;
  return ok({
    codes: Int32Array.from(codes),
    rateOf: Uint16Array.from(rateOf),
    unitsOf: Uint16Array.from(unitsOf),
    rates: rates.keys(),
    units: pairs.keys().map((pair) => {
      const [first = '', second = ''] = pair.split('\t');
      return units(first, second);
    }),
  });
}

/** Statistical numbers follow the lines in the same order; a line may have none. */
function decodeNumbers(text: string, codes: Int32Array): Result<Numbers, Failure> {
  const dataset = 'statistical numbers';
  const ownUnits = new Map<HtsCode, readonly string[]>();
  const found: string[] = new Array<string>(codes.length).fill('');
  let [previous, place] = ['', 0];
  const read = readRows(
    dataset,
    text,
    ['hts10', 'unit1', 'unit2'],
    ([code = '', first = '', second = '']) => {
      if (!NUMBER.test(code) || code <= previous) return false;
      previous = code;
      const line = Number(tariffLineOf(code as HtsCode));
      while ((codes[place] ?? Infinity) < line) place += 1;
      if (codes[place] !== line) return false;
      found[place] += code.slice(8);
      if (first !== '' || second !== '') ownUnits.set(code as HtsCode, units(first, second));
      return true;
    },
  );
  if (!read.ok) return read;
  const suffixes = keyedNumbering<string>();
  const suffixesOf = Uint16Array.from(found, (own) => suffixes.numberOf(own));
  return ok({ suffixesOf, suffixes: suffixes.keys(), ownUnits });
}

const CHANGES = ['code', 'change', 'effective', 'revision', 'description'] as const;

/** The columns of the changes that the engine reads; the revision stays in the data. */
export function formatChanges(changes: TariffSchedule['changes']): string {
  const rows = [...changes.values()]
    .flat()
    .map(({ code, change, effective, words }) => [code, change, effective, '', words]);
  return formatTsv(CHANGES, rows);
}

/** A residual (“other”) is described by what it is not: its words say nothing about the goods. */
const tellingWords = (description: string): string => (/^other\b/i.test(description) ? '' : description);

/** Words of a retired number that one which came that day has too, by a number; all others are left out. */
function numberWords(all: readonly CodeChange[]): ReadonlyMap<HtsCode, readonly CodeChange[]> {
  const described = ({ code, effective, words }: CodeChange): string =>
    `${tariffLineOf(code)} ${effective} ${words}`;
  const ofKind = (kind: CodeChange['change']): ReadonlySet<string> =>
    new Set(all.filter(({ change, words }) => change === kind && words !== '').map(described));
  const [added, removed] = [ofKind('added'), ofKind('removed')];
  const numbers = keyedNumbering<string>();
  const byCode = new Map<HtsCode, CodeChange[]>();
  for (const each of all) {
    const isTelling = added.has(described(each)) && removed.has(described(each));
    const change = { ...each, words: isTelling ? String(numbers.numberOf(each.words)) : '' };
    const known = byCode.get(each.code);
    if (known === undefined) byCode.set(each.code, [change]);
    else known.push(change);
  }
  return byCode;
}

export function decodeChanges(text: string): Result<TariffSchedule['changes'], Failure> {
  const all: CodeChange[] = [];
  const read = readRows('code changes', text, CHANGES, (cells) => {
    const [code = '', change = '', effective = '', , description = ''] = cells;
    const parsed = parseHtsCode(code);
    const date = parseIsoDate(effective);
    if (parsed === null || date === null || (change !== 'added' && change !== 'removed')) return false;
    all.push({ code: parsed, change, effective: date, words: tellingWords(description) });
    return true;
  });
  return read.ok ? ok(numberWords(all)) : read;
}

const BY_TRADE = ['hts8', 'suffixes'] as const;
const SUFFIXES = /^\d\d([>=]\d\d)*$/;

export function decodeByTrade(text: string): Result<TariffSchedule['byTrade'], Failure> {
  const byLine = new Map<HtsCode, string>();
  const read = readRows('numbers by trade', text, BY_TRADE, ([line = '', suffixes = '']) => {
    if (!LINE.test(line) || !SUFFIXES.test(suffixes)) return false;
    byLine.set(line as HtsCode, suffixes);
    return true;
  });
  return read.ok ? ok(byLine) : read;
}

/** The same from columns; null where they do not match or hold something else. */
export function byTradeOf(
  lines: readonly HtsCode[],
  orders: readonly string[],
): TariffSchedule['byTrade'] | null {
  if (lines.length !== orders.length || !orders.every((order) => SUFFIXES.test(order))) return null;
  return new Map(lines.map((line, place) => [line, orders[place] as string]));
}

export interface ScheduleTexts {
  readonly edition: string;
  readonly rates: string;
  readonly statistical: string;
  readonly changes: string;
  readonly byTrade: string;
  readonly brackets: string;
  readonly ofBothTariffs: string;
}

/** More distinct texts than a place has room for would be another schedule than the one this is for. */
const MOST_DISTINCT = 65_535;

export function decodeColumns(
  texts: Pick<ScheduleTexts, 'rates' | 'statistical'>,
): Result<ScheduleColumns, Failure> {
  const lines = decodeLines(texts.rates);
  if (!lines.ok) return lines;
  const numbers = decodeNumbers(texts.statistical, lines.value.codes);
  if (!numbers.ok) return numbers;
  const { rates, units: pairs } = lines.value;
  if (Math.max(rates.length, pairs.length, numbers.value.suffixes.length) > MOST_DISTINCT)
    return fail({ kind: 'datasetCorrupt', dataset: 'schedule rates', detail: 'too many distinct texts' });
  return ok({ ...lines.value, ...numbers.value });
}

export function decodeSchedule(texts: ScheduleTexts): Result<TariffSchedule, Failure> {
  const columns = decodeColumns(texts);
  if (!columns.ok) return columns;
  const changes = decodeChanges(texts.changes);
  if (!changes.ok) return changes;
  const byTrade = decodeByTrade(texts.byTrade);
  if (!byTrade.ok) return byTrade;
  const words = decodeLineWords(texts);
  return words.ok
    ? ok(scheduleOf(texts.edition, columns.value, changes.value, byTrade.value, words.value))
    : words;
}
