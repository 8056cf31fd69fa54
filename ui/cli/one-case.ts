/** One case from the words of a command: the same cells as a row of a cases file. */
import {
  readShipment,
  TRANSPORT_MODES,
  type IsoDate,
  type Shipment,
  type ShipmentCells,
  type ShipmentProblem,
} from '../../engine/index.ts';
import type { Options, OptionsOf } from './command.ts';
import { amountOf, dayOf } from './option-values.ts';
import { refuse } from './refusal.ts';
import { CUSTOMS_VALUE } from './shared-options.ts';
import type { Speech } from './speech.ts';

export const CASE_OPTIONS = {
  value: CUSTOMS_VALUE,
  facts: {
    kind: 'value',
    value: 'KEY=VALUE[;KEY=VALUE]',
    tells: { en: 'facts of the goods, as in a cases file', vi: 'dữ kiện về hàng hóa, như trong tệp lô hàng' },
  },
  quantity: {
    kind: 'value',
    value: 'N',
    beside: ['unit'],
    tells: { en: 'quantity, where the rate is by quantity', vi: 'số lượng, khi thuế suất tính theo lượng' },
  },
  unit: {
    kind: 'value',
    value: 'UNIT',
    beside: ['quantity'],
    tells: { en: 'unit of the quantity: kg, pairs, doz', vi: 'đơn vị của số lượng: kg, pairs, doz' },
  },
  loading: {
    kind: 'value',
    value: 'YYYY-MM-DD',
    tells: { en: 'day of loading on the final vessel', vi: 'ngày xếp hàng lên tàu cuối cùng' },
  },
  mode: {
    kind: 'choice',
    choices: TRANSPORT_MODES,
    tells: {
      en: 'mode of transport: some in-transit rates are only for goods that come by vessel',
      vi: 'phương thức vận chuyển: một số mức cho hàng đang vận chuyển chỉ dành cho tàu biển',
    },
  },
} as const satisfies Options;

export type CaseOptions = OptionsOf<typeof CASE_OPTIONS>;

function rowOf(hts: string, date: string, options: CaseOptions): ShipmentCells {
  return {
    hts,
    entry_date: date,
    customs_value: options.value,
    quantity: options.quantity ?? '',
    unit: options.unit ?? '',
    loading_date: options.loading ?? '',
    mode: options.mode ?? '',
    facts: options.facts ?? '',
  };
}

/** A cell is called by the option that it comes from. */
const asTyped = (problem: ShipmentProblem): ShipmentProblem =>
  'column' in problem ? { ...problem, column: `--${problem.column}` } : problem;

/** One case from the command's words; its problem is one sentence. */
export function shipmentOf(hts: string, date: IsoDate, options: CaseOptions, speech: Speech): Shipment {
  amountOf('--value', options.value, speech);
  if (options.loading !== undefined) dayOf('--loading', options.loading, speech);
  const row = readShipment(rowOf(hts, date, options));
  return row.ok ? row.value.shipment : refuse(speech.row(asTyped(row.failure)));
}
