/** Words that describe a shipment, as cells under the names of columns, to the shipment or its first problem. */
import { parseIsoDate, type IsoDate } from '../basis/date.ts';
import { parseDecimal, type Decimal } from '../basis/decimal.ts';
import { parseCustomsValue } from '../basis/money.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { Quantity } from '../schedule/apply-rate.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import { parseUnit } from '../schedule/unit-of-quantity.ts';
import { FIRST_DATE } from '../scenario/presets.ts';
import {
  ENTRY_TYPES,
  TRANSPORT_MODES,
  type EntryType,
  type Shipment,
  type TransportMode,
} from '../trade/shipment.ts';
import type { ShipmentProblem } from '../trade/shipment-problem.ts';
import { readFacts } from './decode-facts.ts';

/** Cells by column: `hts`, `entry_date`, `customs_value`, `facts` and the others of a cases file. */
export type ShipmentCells = Readonly<Record<string, string>>;

export interface ShipmentRow {
  readonly entry: string;
  readonly entryType: EntryType | null;
  readonly shipment: Shipment;
  /** Quantities in an unknown unit: a problem only where the duty turns on the quantity. */
  readonly unread: readonly UnreadUnit[];
}

export type UnreadUnit = Extract<ShipmentProblem, { kind: 'badUnit' }>;

const cell = (row: ShipmentCells, column: string): string => (row[column] ?? '').trim();

function readCode(row: ShipmentCells): Result<HtsCode, ShipmentProblem> {
  const text = cell(row, 'hts');
  const code = parseHtsCode(text);
  return code !== null && code.length >= 8 ? ok(code) : fail({ kind: 'badCode', value: text });
}

function readDate(
  row: ShipmentCells,
  column: 'entry_date' | 'loading_date',
): Result<IsoDate, ShipmentProblem> {
  const text = cell(row, column);
  const date = parseIsoDate(text);
  return date === null ? fail({ kind: 'badDate', column, value: text }) : ok(date);
}

function readQuantity(
  row: ShipmentCells,
  amountColumn: string,
  unitColumn: string,
): Result<Quantity | UnreadUnit | null, ShipmentProblem> {
  const [amountText, unitText] = [cell(row, amountColumn), cell(row, unitColumn)];
  if (amountText === '' && unitText === '') return ok(null);
  const amount = parseDecimal(amountText);
  if (amount === null || amount.lessThanOrEqualTo(0))
    return fail({ kind: 'badQuantity', column: amountColumn, value: amountText });
  const unit = parseUnit(unitText);
  return ok(unit === null ? { kind: 'badUnit', column: unitColumn, value: unitText } : { amount, unit });
}

function readName<Name extends string>(
  row: ShipmentCells,
  column: 'mode' | 'entry_type',
  names: readonly Name[],
): Result<Name | null, ShipmentProblem> {
  const text = cell(row, column).toLowerCase();
  if (text === '') return ok(null);
  const name = names.find((known) => known === text);
  return name === undefined ? fail({ kind: 'badName', column, value: text, known: names }) : ok(name);
}

function readDates(
  row: ShipmentCells,
): Result<{ entryDate: IsoDate; loadingDate: IsoDate | null }, ShipmentProblem> {
  const entryDate = readDate(row, 'entry_date');
  if (!entryDate.ok) return entryDate;
  if (entryDate.value < FIRST_DATE)
    return fail({ kind: 'tooEarly', value: entryDate.value, first: FIRST_DATE });
  if (cell(row, 'loading_date') === '') return ok({ entryDate: entryDate.value, loadingDate: null });
  const loadingDate = readDate(row, 'loading_date');
  if (!loadingDate.ok) return loadingDate;
  if (loadingDate.value > entryDate.value)
    return fail({ kind: 'loadedAfterEntry', value: loadingDate.value, entry: entryDate.value });
  return ok({ entryDate: entryDate.value, loadingDate: loadingDate.value });
}

function readValue(row: ShipmentCells): Result<Decimal, ShipmentProblem> {
  const text = cell(row, 'customs_value');
  const value = parseCustomsValue(text);
  return value === null ? fail({ kind: 'badValue', value: text }) : ok(value);
}

interface Handling {
  readonly mode: TransportMode | null;
  readonly entryType: EntryType | null;
}

function readHandling(row: ShipmentCells): Result<Handling, ShipmentProblem> {
  const origin = cell(row, 'origin').toUpperCase();
  if (origin !== '' && origin !== 'VN') return fail({ kind: 'badOrigin', value: origin });
  const mode = readName(row, 'mode', TRANSPORT_MODES);
  if (!mode.ok) return mode;
  const entryType = readName(row, 'entry_type', ENTRY_TYPES);
  return entryType.ok ? ok({ mode: mode.value, entryType: entryType.value }) : entryType;
}

/** One row by itself: a unit that cannot be read is its problem. */
export function readShipment(row: ShipmentCells): Result<ShipmentRow, ShipmentProblem> {
  const read = readShipmentRow(row);
  const [unread] = read.ok ? read.value.unread : [];
  return unread === undefined ? read : fail(unread);
}

/** A row of a sheet: what it says about quantities may be more than the duty needs. */
export function readShipmentRow(row: ShipmentCells): Result<ShipmentRow, ShipmentProblem> {
  const code = readCode(row);
  if (!code.ok) return code;
  const dates = readDates(row);
  if (!dates.ok) return dates;
  const customsValue = readValue(row);
  if (!customsValue.ok) return customsValue;
  const handling = readHandling(row);
  if (!handling.ok) return handling;
  const quantities: Quantity[] = [];
  const unread: UnreadUnit[] = [];
  for (const suffix of ['', '2']) {
    const quantity = readQuantity(row, `quantity${suffix}`, `unit${suffix}`);
    if (!quantity.ok) return quantity;
    if (quantity.value === null) continue;
    if ('kind' in quantity.value) unread.push(quantity.value);
    else quantities.push(quantity.value);
  }
  const facts = readFacts(cell(row, 'facts'), customsValue.value);
  if (!facts.ok) return facts;
  const shipment: Shipment = {
    code: code.value,
    ...dates.value,
    customsValue: customsValue.value,
    mode: handling.value.mode,
    ...facts.value,
    quantities: [...facts.value.quantities, ...quantities],
  };
  return ok({ entry: cell(row, 'entry'), entryType: handling.value.entryType, shipment, unread });
}
