/**
 * Imports by month and ten-digit number, as a maintainer feeds them: the columns below in their order, separated by
 * tabs or commas, whole dollars, one row a month and number. Whatever is not understood is refused by its name.
 */
import { parseMonth, type Month } from '../basis/month.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import { isSpecialProvision, parseHtsCode, tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { LinesOfMonth } from '../trade/lines-of-month.ts';

export const MONTHLY_LINE_COLUMNS = ['month', 'hts10', 'customs_value', 'calculated_duty'] as const;

export type LinesProblem =
  | { readonly kind: 'columns'; readonly found: string }
  /** Its place in the file, the heading being 1, and the row itself. */
  | { readonly kind: 'row'; readonly line: number; readonly found: string }
  | { readonly kind: 'twice'; readonly month: Month; readonly code: HtsCode }
  /** The schedule has no line of the number. */
  | { readonly kind: 'unknownCode'; readonly month: Month; readonly code: HtsCode }
  /** Nothing outside chapters 98 and 99 was of any value. */
  | { readonly kind: 'noValue'; readonly month: Month }
  | { readonly kind: 'noRows' };

const WHOLE_DOLLARS = /^\d{1,13}$/;
const STATISTICAL_DIGITS = 10;

interface Row {
  readonly month: Month;
  readonly code: HtsCode;
  readonly customsValue: number;
  readonly calculatedDuty: number;
}

function decodeRow(cells: readonly string[]): Row | null {
  const [text = '', number = '', value = '', duty = '', ...more] = cells;
  const [month, code] = [parseMonth(text), parseHtsCode(number)];
  if (month === null || code === null || code.length !== STATISTICAL_DIGITS || more.length > 0) return null;
  if (!WHOLE_DOLLARS.test(value) || !WHOLE_DOLLARS.test(duty)) return null;
  return { month, code, customsValue: Number(value) * 100, calculatedDuty: Number(duty) * 100 };
}

/** Rows of one month, in the order of their numbers. */
function assemble(id: string, month: Month, rows: readonly Row[]): Result<LinesOfMonth, LinesProblem> {
  const own = rows.filter((row) => row.month === month).sort((a, b) => (a.code < b.code ? -1 : 1));
  const twice = own.find(({ code }, place) => own[place - 1]?.code === code);
  if (twice !== undefined) return fail({ kind: 'twice', month, code: twice.code });
  return ok({
    month,
    table: {
      id,
      codes: own.map(({ code }) => code),
      customsValue: Float64Array.from(own, (row) => row.customsValue),
      calculatedDuty: Float64Array.from(own, (row) => row.calculatedDuty),
    },
  });
}

/** Months in their order. `id`: what the tables are called. */
export function decodeMonthlyLines(id: string, text: string): Result<readonly LinesOfMonth[], LinesProblem> {
  const [header = '', ...lines] = text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n');
  const separator = header.includes('\t') ? '\t' : ',';
  if (header !== MONTHLY_LINE_COLUMNS.join(separator)) return fail({ kind: 'columns', found: header });
  if (lines.length === 0) return fail({ kind: 'noRows' });
  const rows: Row[] = [];
  for (const [place, line] of lines.entries()) {
    const row = decodeRow(line.split(separator));
    if (row === null) return fail({ kind: 'row', line: place + 2, found: line });
    rows.push(row);
  }
  const months: LinesOfMonth[] = [];
  for (const month of [...new Set(rows.map((row) => row.month))].sort()) {
    const assembled = assemble(id, month, rows);
    if (!assembled.ok) return assembled;
    months.push(assembled.value);
  }
  return ok(months);
}

/** What of the months the law cannot be laid on; null: every number has its line, and every month some value. */
export function problemUnderLaw(
  months: readonly LinesOfMonth[],
  { lines }: TariffSchedule,
): Extract<LinesProblem, { readonly kind: 'unknownCode' | 'noValue' }> | null {
  for (const { month, table } of months) {
    const code = table.codes.find((each) => !isSpecialProvision(each) && !lines.has(tariffLineOf(each)));
    if (code !== undefined) return { kind: 'unknownCode', month, code };
    if (table.codes.every((each, row) => isSpecialProvision(each) || table.customsValue[row] === 0))
      return { kind: 'noValue', month };
  }
  return null;
}
