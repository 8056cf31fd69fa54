/**
 * A year's imports packed beside the schedule, which says most of it already: codes as places among its statistical
 * numbers, amounts in whole dollars, and of the duty what differs from the line's own ad valorem rate.
 */
import { fail, ok, type Result } from '../basis/result.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeFlows } from './decode-flows.ts';
import { differences, numbersIn, packCodes, readLoose, unpackCodes } from './packed-columns.ts';

const MOST_DOLLARS = 1e13 - 1;
const CENTS = 100;

/** A guess that packing and unpacking share, in whole dollars: only what differs from it is written down. */
function dutyExpected(schedule: TariffSchedule, code: HtsCode, dollars: number): number {
  const rate = schedule.lines.get(tariffLineOf(code))?.general;
  return rate?.kind === 'adValorem' ? Math.round((dollars * Number(rate.percent)) / 100) : 0;
}

export function packFlows(id: string, text: string, schedule: TariffSchedule): Result<string, Failure> {
  const table = decodeFlows(id, text);
  if (!table.ok) return table;
  const { codes, customsValue, calculatedDuty } = table.value;
  const places = new Map([...schedule.statistical.keys()].map((number, place) => [number, place]));
  const dollars = Array.from(customsValue, (cents) => cents / CENTS);
  return ok(
    JSON.stringify({
      numbers: differences(codes.flatMap((code) => places.get(code) ?? [])),
      unlisted: packCodes(codes.filter((code) => !places.has(code))),
      customsValue: dollars,
      dutyBeyond: Array.from(
        calculatedDuty,
        (cents, row) => cents / CENTS - dutyExpected(schedule, codes[row] as HtsCode, dollars[row] as number),
      ),
    }),
  );
}

/** Of both lists in order; null where a place is none of the schedule's. */
function codesOf(
  numbers: readonly number[],
  unlisted: readonly HtsCode[],
  schedule: TariffSchedule,
): readonly HtsCode[] | null {
  const listed = [...schedule.statistical.keys()];
  const codes = [...unlisted];
  let place = 0;
  for (const step of numbers) {
    const code = listed[(place += step)];
    if (code === undefined) return null;
    codes.push(code);
  }
  return codes.sort();
}

export function unpackFlows(id: string, text: string, schedule: TariffSchedule): Result<FlowTable, Failure> {
  const corrupt = (detail: string) => fail<Failure>({ kind: 'datasetCorrupt', dataset: id, detail });
  const packed = readLoose(text);
  const numbers = numbersIn(packed?.numbers, 0, schedule.statistical.size);
  const unlisted = unpackCodes(packed?.unlisted);
  const customsValue = numbersIn(packed?.customsValue, 0, MOST_DOLLARS);
  const dutyBeyond = numbersIn(packed?.dutyBeyond, -MOST_DOLLARS, MOST_DOLLARS);
  if (numbers === null || unlisted === null || customsValue === null || dutyBeyond === null)
    return corrupt('columns');
  const codes = codesOf(numbers, unlisted, schedule);
  if (codes === null) return corrupt('codes');
  if (customsValue.length !== codes.length || dutyBeyond.length !== codes.length) return corrupt('rows');
  const disorder = codes.find((code, index) => index > 0 && code === codes[index - 1]);
  if (disorder !== undefined) return corrupt(`${disorder} stands twice`);
  const column = () => new Float64Array(codes.length);
  const table = { id, codes, customsValue: column(), calculatedDuty: column() };
  for (const [row, code] of codes.entries()) {
    const dollars = customsValue[row] as number;
    const duty = (dutyBeyond[row] as number) + dutyExpected(schedule, code, dollars);
    if (duty < 0) return corrupt(`${code} has a duty below nothing`);
    table.customsValue[row] = dollars * CENTS;
    table.calculatedDuty[row] = duty * CENTS;
  }
  return ok(table);
}
