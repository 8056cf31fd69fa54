/** A year's imports packed: codes as differences, amounts in whole dollars, column by column. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeFlows } from './decode-flows.ts';
import { numbersIn, packCodes, readLoose, unpackCodes } from './packed-columns.ts';

const MOST_DOLLARS = 1e13 - 1;
const CENTS = 100;

export function packFlows(id: string, text: string): Result<string, Failure> {
  const table = decodeFlows(id, text);
  if (!table.ok) return table;
  const { codes, customsValue, calculatedDuty } = table.value;
  const dollars = (column: Float64Array): readonly number[] => Array.from(column, (cents) => cents / CENTS);
  return ok(
    JSON.stringify({
      codes: packCodes(codes),
      customsValue: dollars(customsValue),
      calculatedDuty: dollars(calculatedDuty),
    }),
  );
}

export function unpackFlows(id: string, text: string): Result<FlowTable, Failure> {
  const corrupt = (detail: string) => fail<Failure>({ kind: 'datasetCorrupt', dataset: id, detail });
  const packed = readLoose(text);
  const codes = unpackCodes(packed?.codes);
  const customsValue = numbersIn(packed?.customsValue, 0, MOST_DOLLARS);
  const calculatedDuty = numbersIn(packed?.calculatedDuty, 0, MOST_DOLLARS);
  if (codes === null || customsValue === null || calculatedDuty === null) return corrupt('columns');
  if (customsValue.length !== codes.length || calculatedDuty.length !== codes.length) return corrupt('rows');
  const disorder = codes.find((code, index) => index > 0 && code <= (codes[index - 1] as string));
  if (disorder !== undefined) return corrupt(`${disorder} is out of order`);
  const cents = (dollars: readonly number[]): Float64Array => {
    const column = new Float64Array(dollars.length);
    for (let row = 0; row < column.length; row += 1) column[row] = (dollars[row] as number) * CENTS;
    return column;
  };
  return ok({ id, codes, customsValue: cents(customsValue), calculatedDuty: cents(calculatedDuty) });
}
