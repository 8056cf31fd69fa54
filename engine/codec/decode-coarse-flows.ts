/** Imports by month and industry, and by period and chapter: whole dollars in the tables, whole cents outside. */
import { monthAfter, parseMonth, type Month } from '../basis/month.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import {
  sumsOf,
  type ChapterFlow,
  type ChapterPeriod,
  type IndustryFlow,
  type MonthOfTrade,
} from '../trade/coarse-flows.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv } from './tsv.ts';

const WHOLE_DOLLARS = /^\d{1,13}$/;
/** The row of each month's total. */
const TOTAL = '00';

const cents = (dollars: string): number => Number(dollars) * 100;

interface IndustryRow {
  readonly month: Month;
  readonly flow: IndustryFlow;
}

function decodeIndustry([
  industry = '',
  text = '',
  value = '',
  duty = '',
]: readonly string[]): IndustryRow | null {
  const month = parseMonth(text);
  if (month === null || !/^(00|\d{3})$/.test(industry)) return null;
  if (!WHOLE_DOLLARS.test(value) || !WHOLE_DOLLARS.test(duty)) return null;
  return { month, flow: { industry, customsValue: cents(value), calculatedDuty: cents(duty) } };
}

function assembleMonth(month: Month, rows: readonly IndustryRow[]): MonthOfTrade | string {
  const flows = rows.filter((row) => row.month === month).map(({ flow }) => flow);
  const totals = flows.filter(({ industry }) => industry === TOTAL);
  const industries = flows.filter(({ industry }) => industry !== TOTAL);
  const sums = sumsOf(industries);
  const [total] = totals;
  if (total === undefined || totals.length > 1) return `${month} has ${totals.length} rows ${TOTAL}`;
  if (new Set(industries.map(({ industry }) => industry)).size < industries.length)
    return `${month} has an industry twice`;
  if (sums.customsValue !== total.customsValue || sums.calculatedDuty !== total.calculatedDuty)
    return `${month} does not add up`;
  return { month, ...sums, industries };
}

/** Months in order, without a gap; each month's industries must add up to its row `00`, which is then dropped. */
export function decodeMonthlyFlows(id: string, text: string): Result<readonly MonthOfTrade[], Failure> {
  const table = parseTsv(id, text, ['naics3', 'month', 'customs_value', 'calculated_duty']);
  if (!table.ok) return table;
  const rows = decodeRows(table.value, decodeIndustry);
  if (!rows.ok) return rows;
  const corrupt = (detail: string) => fail({ kind: 'datasetCorrupt', dataset: id, detail } as const);
  const months: MonthOfTrade[] = [];
  for (const month of [...new Set(rows.value.map((row) => row.month))].sort()) {
    const previous = months.at(-1);
    if (previous !== undefined && monthAfter(previous.month) !== month)
      return corrupt(`nothing between ${previous.month} and ${month}`);
    const assembled = assembleMonth(month, rows.value);
    if (typeof assembled === 'string') return corrupt(assembled);
    months.push(assembled);
  }
  return ok(months);
}

interface ChapterRow {
  readonly period: string;
  readonly flow: ChapterFlow;
}

function decodeChapter([period = '', chapter = '', ...amounts]: readonly string[]): ChapterRow | null {
  if (period === '' || !/^(0[1-9]|[1-9]\d)$/.test(chapter)) return null;
  if (!amounts.every((amount) => WHOLE_DOLLARS.test(amount))) return null;
  const [value = '', dutiable = '', duty = ''] = amounts;
  if (Number(dutiable) > Number(value)) return null;
  return {
    period,
    flow: {
      chapter,
      customsValue: cents(value),
      dutiableValue: cents(dutiable),
      calculatedDuty: cents(duty),
    },
  };
}

/** Every period of the table, in its order; charges and insured freight are not kept. */
export function decodeChapterFlows(id: string, text: string): Result<readonly ChapterPeriod[], Failure> {
  const columns = ['customs_value', 'dutiable_value', 'calculated_duty', 'charges', 'cif_value'];
  const table = parseTsv(id, text, ['period', 'hs2', ...columns]);
  if (!table.ok) return table;
  const rows = decodeRows(table.value, decodeChapter);
  if (!rows.ok) return rows;
  const periods: ChapterPeriod[] = [];
  for (const period of new Set(rows.value.map((row) => row.period))) {
    const chapters = rows.value.filter((row) => row.period === period).map(({ flow }) => flow);
    if (new Set(chapters.map(({ chapter }) => chapter)).size < chapters.length)
      return fail({ kind: 'datasetCorrupt', dataset: id, detail: `${period} has a chapter twice` });
    periods.push({ period, ...sumsOf(chapters), chapters });
  }
  return ok(periods);
}
