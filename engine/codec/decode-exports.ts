/** A year's US exports by Schedule B number: free-alongside-ship value, whole dollars in the table, cents in the column. */
import { fail, ok, type Result } from '../basis/result.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv } from './tsv.ts';

interface ExportRow {
  readonly code: HtsCode;
  readonly value: number;
}

const WHOLE_DOLLARS = /^\d{1,13}$/;
const MONTHS = /^([1-9]|1[0-2])$/;

function decodeExport([code = '', value = '', months = '']: readonly string[]): ExportRow | null {
  const parsed = parseHtsCode(code);
  if (parsed?.length !== 10 || !WHOLE_DOLLARS.test(value) || !MONTHS.test(months)) return null;
  return { code: parsed, value: Number(value) * 100 };
}

/**
 * The value is used as the customs value: the duty of the importing country applies to it (an assumption).
 * No duty is calculated on exports: not a number, so that a figure that used it would be noticed.
 */
export function decodeExports(id: string, text: string): Result<FlowTable, Failure> {
  const table = parseTsv(id, text, ['schedule_b', 'value', 'months']);
  if (!table.ok) return table;
  const rows = decodeRows(table.value, decodeExport);
  if (!rows.ok) return rows;
  const disorder = rows.value.find(
    (row, index) => index > 0 && row.code <= (rows.value[index - 1]?.code ?? ''),
  );
  if (disorder !== undefined)
    return fail({ kind: 'datasetCorrupt', dataset: id, detail: `${disorder.code} is out of order` });
  return ok({
    id,
    codes: rows.value.map(({ code }) => code),
    customsValue: Float64Array.from(rows.value, ({ value }) => value),
    calculatedDuty: new Float64Array(rows.value.length).fill(Number.NaN),
  });
}
