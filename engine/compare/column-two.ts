/**
 * What a year of trade would pay in column 2, as goods of Viet Nam did before 2001: at least so much. The tables of
 * trade carry no quantities, so a duty by weight or by piece is not counted, and the trade concerned is reported.
 */
import { Decimal } from '../basis/decimal.ts';
import { roundDutyToCents } from '../basis/money.ts';
import { isSpecialProvision } from '../schedule/hts-code.ts';
import { parseRateOfDuty, type RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { FlowTable } from '../trade/flow-table.ts';

/** Whole cents. */
export interface ColumnTwo {
  readonly customsValue: number;
  /** Of the parts that are a percentage of the value. */
  readonly dutyAtLeast: number;
  /** Value of lines whose whole rate is counted, free ones too. */
  readonly priced: number;
  /** A percentage and something by quantity: the percentage is counted. */
  readonly partly: number;
  /** By quantity alone, or by a rule of words: nothing of it is counted. */
  readonly unpriced: number;
}

/** The percentage of a rate, and how much of the rate it is. */
function percentageOf(rate: RateOfDuty): { readonly percent: Decimal; readonly of: keyof Counted } {
  switch (rate.kind) {
    case 'free':
      return { percent: new Decimal(0), of: 'priced' };
    case 'adValorem':
      return { percent: new Decimal(rate.percent), of: 'priced' };
    case 'compound': {
      const parts = rate.parts.flatMap((part) =>
        part.kind === 'adValorem' ? [new Decimal(part.percent)] : [],
      );
      const percent = parts.reduce((sum, part) => sum.plus(part), new Decimal(0));
      return {
        percent,
        of: parts.length === 0 ? 'unpriced' : parts.length === rate.parts.length ? 'priced' : 'partly',
      };
    }
    case 'specific':
    case 'unsupported':
      return { percent: new Decimal(0), of: 'unpriced' };
  }
}

type Counted = Pick<ColumnTwo, 'priced' | 'partly' | 'unpriced'>;

/** `rates`: column 2 texts by tariff line. A line that the column does not have counts as unpriced. */
export function columnTwoOf(flows: FlowTable, rates: ReadonlyMap<string, string>): ColumnTwo {
  const counted = { priced: 0, partly: 0, unpriced: 0 };
  let [customsValue, dutyAtLeast] = [0, 0];
  for (const [row, code] of flows.codes.entries()) {
    if (isSpecialProvision(code)) continue;
    const value = flows.customsValue[row] ?? 0;
    const text = rates.get(code.slice(0, 8));
    const { percent, of } = percentageOf(
      text === undefined ? { kind: 'unsupported', text: '' } : parseRateOfDuty(text),
    );
    counted[of] += value;
    customsValue += value;
    dutyAtLeast += roundDutyToCents(new Decimal(value).dividedBy(100).times(percent).dividedBy(100));
  }
  return { customsValue, dutyAtLeast, ...counted };
}
