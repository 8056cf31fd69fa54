/** Cells of the columns that only entry summaries have: money, dates and flags, each a value or by name unreadable. */
import type { IsoDate } from '../../basis/date.ts';
import { roundDutyToCents, type Cents } from '../../basis/money.ts';
import { parseDecimal } from '../../basis/decimal.ts';
import { fail, ok, type Result } from '../../basis/result.ts';
import type { Percent } from '../../schedule/rate-of-duty.ts';
import { fold } from '../../finder/fold.ts';
import type { ShipmentProblem } from '../../trade/shipment-problem.ts';
import { readDate, type DateOrder } from '../sheet/date-text.ts';
import { readNumber, type DecimalMark } from '../sheet/number-text.ts';
import type { SheetRowProblem } from '../sheet/sheet-row.ts';

export type EntryProblem =
  | ShipmentProblem
  | SheetRowProblem
  | { readonly kind: 'badDuty'; readonly column: string; readonly value: string }
  | { readonly kind: 'badRate'; readonly value: string }
  | { readonly kind: 'badFlag'; readonly column: string; readonly value: string }
  /** A chapter 99 heading or a fee without a line that it belongs to. */
  | { readonly kind: 'headingAlone'; readonly value: string }
  | {
      readonly kind: 'entryDisagrees';
      readonly entry: string;
      readonly column: string;
      readonly value: string;
      readonly first: string;
    };

/** Nothing is due; a dash is how spreadsheets write zero in accounts. */
const FREE = /^(free|none|-+|miễn)$/iu;
/** Nothing is said: not the same as nothing due. */
const NOT_TOLD = /^n\/?a\.?$/i;

export function readMoney(
  column: string,
  cell: string,
  mark: DecimalMark | null,
): Result<Cents | null, EntryProblem> {
  const text = cell.trim();
  if (text === '' || NOT_TOLD.test(text)) return ok(null);
  if (FREE.test(text)) return ok(0 as Cents);
  const reading = readNumber(text, 'money', mark);
  if (reading.kind === 'open')
    return fail({
      kind: 'openNumber',
      column,
      value: text,
      asPoint: reading.asPoint,
      asComma: reading.asComma,
    });
  const amount = reading.kind === 'number' ? parseDecimal(reading.decimal) : null;
  if (reading.kind !== 'number' || amount === null || amount.isNegative() || amount.greaterThan('1e13'))
    return fail({ kind: 'badDuty', column, value: text });
  if (reading.currency !== null && reading.currency !== 'USD')
    return fail({ kind: 'otherCurrency', value: reading.currency });
  return ok(roundDutyToCents(amount));
}

/** A bound of our own against amounts in a column of rates, far above every rate of the schedule. */
const LARGEST_PERCENT = 5_000;
/** `12.5% 16.5%`, `Free; 20%`: the rates of several numbers in one cell. */
const SEVERAL = /(%|free).*[\s;|,].*(%|free)/is;
/** Amounts for each unit, and rates that are told in words: `37.5¢/kg`, `3% on the case`, `The rate applicable to …`. */
const IN_WORDS =
  /\d\s*(¢|cents?\b)|\$\s*\d|\d.*\/|no change|\b(rates?|duty|duties|notes?|applicable)\b|%.*[a-z]/i;
/** As chapter 99 writes its rates: `The duty provided in the applicable subheading + 20%`. */
const BESIDE_COLUMN_1 = /^[^\d]*\+\s*/;

/**
 * Percentages that a cell can mean: a bare number may be a percentage or, as spreadsheets keep it, a fraction. None: a
 * rate by quantity or in words, or several rates in one cell, which only a duty shows. Null: an empty cell.
 */
export function readPercentages(
  cell: string,
  mark: DecimalMark | null,
): Result<readonly Percent[] | null, EntryProblem> {
  const text = cell.trim();
  if (text === '' || NOT_TOLD.test(text)) return ok(null);
  if (FREE.test(text)) return ok(['0' as Percent]);
  if (SEVERAL.test(text)) return ok([]);
  const own = text.replace(BESIDE_COLUMN_1, '').replace(/\s*(percent|pct)\.?$/i, '%');
  if (IN_WORDS.test(own)) return ok([]);
  const bare = own.replace(/\s*%$/, '');
  const reading = readNumber(bare, 'money', mark);
  const read = reading.kind === 'open' ? [reading.asPoint, reading.asComma] : [];
  const decimals = reading.kind === 'number' && reading.currency === null ? [reading.decimal] : read;
  const percents = decimals.flatMap((decimal) => {
    const amount = parseDecimal(decimal);
    if (amount === null || amount.isNegative() || amount.greaterThan(LARGEST_PERCENT)) return [];
    return bare === own && amount.lessThan(1) ? [amount, amount.times(100)] : [amount];
  });
  if (percents.length === 0) return fail({ kind: 'badRate', value: text });
  return ok(percents.map((percent) => percent.toFixed() as Percent));
}

export function readDay(
  column: string,
  cell: string,
  order: DateOrder | null,
): Result<IsoDate | null, EntryProblem> {
  const text = cell.trim();
  if (text === '' || NO.has(wordOf(text))) return ok(null);
  const reading = readDate(text, order);
  if (reading.kind === 'date') return ok(reading.date);
  return reading.kind === 'open'
    ? fail({ kind: 'openDate', column, value: text, asDmy: reading.asDmy, asMdy: reading.asMdy })
    : fail({ kind: 'badDate', column: 'entry_date', value: text });
}

const wordOf = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');
const YES: ReadonlySet<string> = new Set('y yes true 1 x co open filed pending flagged'.split(' '));
const NO: ReadonlySet<string> = new Set(
  'n no false 0 none na khong not unliquidated closed decided'.split(' '),
);

/** What a reconciliation is of, where a report has it in words in place of the code. */
const ISSUES: ReadonlySet<string> = new Set('value classification class valueclass valueandclass'.split(' '));

/** A flag; a code of CBP's or the number of a protest says yes too. */
export function readFlag(column: string, cell: string): Result<boolean | null, EntryProblem> {
  const word = wordOf(cell.trim());
  if (word === '')
    return cell.trim() === '' || cell.trim() === '-'
      ? ok(null)
      : fail({ kind: 'badFlag', column, value: cell.trim() });
  if (YES.has(word)) return ok(true);
  if (NO.has(word)) return ok(false);
  if (column === 'reconciliation' && ISSUES.has(word)) return ok(true);
  return /\d{3}/.test(word) ? ok(true) : fail({ kind: 'badFlag', column, value: cell.trim() });
}

/** `01`, `1` and `01 ABI/A` are type 01; `formal` and `informal` are read as types 01 and 11. */
export function entryTypeCode(cell: string): string | null {
  const text = cell.trim();
  const code = /^(\d{1,2})(?!\d)/.exec(text)?.[1];
  if (code !== undefined) return code.padStart(2, '0');
  const named: Readonly<Record<string, string>> = { formal: '01', consumption: '01', informal: '11' };
  return named[wordOf(text)] ?? null;
}
