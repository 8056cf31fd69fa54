/** A year's imports, whole dollars in the table, whole cents in the columns. */
import { fail, ok, type Result } from '../basis/result.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { readRows } from './tsv.ts';

const WHOLE_DOLLARS = /^\d{1,13}$/;

export function decodeFlows(id: string, text: string): Result<FlowTable, Failure> {
  const codes: HtsCode[] = [];
  const [customsValue, calculatedDuty]: [number[], number[]] = [[], []];
  let disorder: HtsCode | null = null;
  const columns = ['hts10', 'customs_value', 'calculated_duty'];
  const read = readRows(id, text, columns, ([code = '', value = '', duty = '']) => {
    const parsed = parseHtsCode(code);
    if (parsed === null || !WHOLE_DOLLARS.test(value) || !WHOLE_DOLLARS.test(duty)) return false;
    if (disorder === null && codes.length > 0 && parsed <= (codes.at(-1) as HtsCode)) disorder = parsed;
    codes.push(parsed);
    customsValue.push(Number(value) * 100);
    calculatedDuty.push(Number(duty) * 100);
    return true;
  });
  if (!read.ok) return read;
  if (disorder !== null)
    return fail({ kind: 'datasetCorrupt', dataset: id, detail: `${String(disorder)} is out of order` });
  return ok({
    id,
    codes,
    customsValue: Float64Array.from(customsValue),
    calculatedDuty: Float64Array.from(calculatedDuty),
  });
}
