/** A year's imports, whole dollars in the table, whole cents in the columns. */
import { fail, ok, type Result } from '../basis/result.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv } from './tsv.ts';

interface FlowRow {
  readonly code: HtsCode;
  readonly customsValue: number;
  readonly calculatedDuty: number;
}

const WHOLE_DOLLARS = /^\d{1,13}$/;

function decodeFlow([code = '', value = '', duty = '']: readonly string[]): FlowRow | null {
  const parsed = parseHtsCode(code);
  if (parsed === null || !WHOLE_DOLLARS.test(value) || !WHOLE_DOLLARS.test(duty)) return null;
  return { code: parsed, customsValue: Number(value) * 100, calculatedDuty: Number(duty) * 100 };
}

export function decodeFlows(id: string, text: string): Result<FlowTable, Failure> {
  const table = parseTsv(id, text, ['hts10', 'customs_value', 'calculated_duty']);
  if (!table.ok) return table;
  const rows = decodeRows(table.value, decodeFlow);
  if (!rows.ok) return rows;
  const disorder = rows.value.find(
    (row, index) => index > 0 && row.code <= (rows.value[index - 1]?.code ?? ''),
  );
  if (disorder !== undefined)
    return fail({ kind: 'datasetCorrupt', dataset: id, detail: `${disorder.code} is out of order` });
  return ok({
    id,
    codes: rows.value.map((row) => row.code),
    customsValue: Float64Array.from(rows.value, (row) => row.customsValue),
    calculatedDuty: Float64Array.from(rows.value, (row) => row.calculatedDuty),
  });
}
