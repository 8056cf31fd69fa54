/**
 * Rows whose value and quantities are plain numbers. What else they say is read once by the reader of rows and
 * remembered by its cells: most rows of a file say it in the same few ways. A row with any other sort of number, with a
 * problem, or whose facts are amounts of its value, is none.
 */
import type { IsoDate } from '../../basis/date.ts';
import { madeOnce } from '../../basis/made-once.ts';
import { parseHtsCode, type HtsCode } from '../../schedule/hts-code.ts';
import { parseUnit, type UnitOfQuantity } from '../../schedule/unit-of-quantity.ts';
import { FIRST_DATE } from '../../scenario/presets.ts';
import type { EntryType, Shipment } from '../../trade/shipment.ts';
import { readShipmentRow } from '../decode-shipment.ts';
import { sumIn } from './beside-rows.ts';
import { readCode } from './code-cell.ts';
import { readDate } from './date-text.ts';
import { readRow, type RowContext } from './read-row.ts';
import type { SheetColumn } from './sheet-column.ts';
import type { SheetRecord } from './sheet-record.ts';
import type { SheetRowNote } from './sheet-row.ts';

/** What the facts of a row say beside code, day, value and quantities. */
export type SharedFacts = Pick<Shipment, 'statements' | 'percentages' | 'claims' | 'denials' | 'mode'>;

export interface SharedCells {
  /** One object for all rows that say the same. */
  readonly facts: SharedFacts;
  readonly entryType: EntryType | null;
  readonly loadingDate: IsoDate | null;
  /** Of the two quantities of a row, in their order; null where a row that says the same gives none that counts. */
  readonly units: readonly (UnitOfQuantity | null)[];
  /** A quantity has an unknown unit. */
  readonly hasUnreadUnit: boolean;
  readonly notes: readonly SheetRowNote[];
}

export interface PlainRow {
  readonly id: string;
  /** Empty: an entry of its own. */
  readonly entry: string;
  readonly code: HtsCode;
  readonly entryDate: IsoDate;
  /** Plain decimal, at most two decimals, above zero; and the same in cents. */
  readonly value: string;
  readonly cents: number;
  /** Plain decimals, in the order of the shared units. */
  readonly quantities: readonly string[];
  readonly shared: SharedCells;
  /** What was repaired, in the order of the reader of rows. */
  readonly notes: readonly SheetRowNote[];
}

interface ReadCell<Value> {
  readonly value: Value;
  readonly notes: readonly SheetRowNote[];
}

const NO_NOTES: readonly SheetRowNote[] = [];
/** Beyond so many different cells the memory starts again. */
const MOST_KEPT = 50_000;
/** At most fourteen digits before the point, so that cents are exact. */
const PLAIN = /^(\d{1,12})(?:\.(\d{1,2}))?$/;

const QUANTITIES = ['quantity', 'quantity2', 'net_weight'] as const satisfies readonly SheetColumn[];
/** Read by themselves, or told apart row by row. */
const OWN: ReadonlySet<SheetColumn> = new Set<SheetColumn>([
  ...(['case_id', 'id', 'entry', 'label', 'unit_price'] as const),
  ...(['hts', 'entry_date', 'customs_value', ...QUANTITIES] as const),
]);

/** NaN where it is no plain number above zero. */
function centsIn(text: string): number {
  const match = PLAIN.exec(text);
  if (match === null) return NaN;
  const cents = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return cents > 0 ? cents : NaN;
}

const remembering = <Value>(read: (cell: string) => Value): ((cell: string) => Value) =>
  madeOnce((cell) => cell, read, MOST_KEPT);

function plainCode(written: string): ReadCell<HtsCode> | null {
  const reading = readCode(written);
  if (reading.kind !== 'code' || reading.claims.length > 0) return null;
  const code = parseHtsCode(reading.text);
  if (code === null || code.length < 8) return null;
  const { repair, text } = reading;
  const kind = repair === 'lostZero' ? 'lostZero' : 'codeCleaned';
  return { value: code, notes: repair === null ? NO_NOTES : [{ kind, from: written, to: text }] };
}

/** Null: this row is read by `readRow` alone. */
export type PlainRows = (record: SheetRecord) => PlainRow | null;

export function plainRows(context: RowContext): PlainRows {
  const { mapping, conventions, stated, width } = context;
  const placeOf = (column: SheetColumn): number => mapping.places.get(column) ?? -1;
  const places = {
    hts: placeOf('hts'),
    date: placeOf('entry_date'),
    value: placeOf('customs_value'),
    case: placeOf('case_id'),
    id: placeOf('id'),
    entry: placeOf('entry'),
  };
  const second = placeOf('quantity2');
  const quantityPlaces = [placeOf('quantity'), second < 0 ? placeOf('net_weight') : second];
  const sharedPlaces = [...mapping.places].flatMap(([column, place]) => (OWN.has(column) ? [] : [place]));
  const isInDollars = [null, 'USD'].includes(mapping.columns[places.value]?.currency ?? null);

  const codeIn = remembering(plainCode);
  const dateIn = remembering((cell): ReadCell<IsoDate> | null => {
    const text = cell === '' ? (stated['entry_date'] ?? '') : cell;
    const reading = readDate(text, conventions.orders.get('entry_date') ?? null);
    if (reading.kind !== 'date' || reading.date < FIRST_DATE) return null;
    if (!reading.repaired) return { value: reading.date, notes: NO_NOTES };
    if (cell === '') return null;
    const note = { kind: 'dateRead', column: 'entry_date', from: text, to: reading.date } as const;
    return { value: reading.date, notes: [note] };
  });
  const shared = new Map<string, SharedCells | null>();
  const factsBefore = new Map<string, SharedFacts>();

  /** One object for equal facts. */
  function factsOf({ statements, percentages, claims, denials, mode }: Shipment): SharedFacts {
    const texts = [[...statements], [...percentages].map(String), claims, denials, mode];
    const key = JSON.stringify(texts);
    const known = factsBefore.get(key) ?? { statements, percentages, claims, denials, mode };
    factsBefore.set(key, known);
    return known;
  }

  function read(record: SheetRecord, value: string, notesBefore: number): SharedCells | null {
    const row = readRow(context, record);
    if (row.problem !== null || row.partOf !== null) return null;
    const { cells } = row;
    if (Number(cells['customs_value']) !== Number(value)) return null;
    const shipmentRow = readShipmentRow(cells);
    if (!shipmentRow.ok) return null;
    const { shipment, entryType, unread } = shipmentRow.value;
    const given = ['', '2'].filter((suffix) => (cells[`quantity${suffix}`] ?? '') !== '');
    const units = ['', '2'].map((suffix) =>
      given.includes(suffix) ? parseUnit(cells[`unit${suffix}`] ?? '') : null,
    );
    const hasMore = shipment.quantities.length + unread.length > given.length;
    const components = shipment.article?.components.size ?? 0;
    if (hasMore || shipment.percentages.has('metal_content_value') || components > 0) return null;
    return {
      facts: factsOf(shipment),
      entryType,
      loadingDate: shipment.loadingDate,
      units,
      hasUnreadUnit: unread.length > 0,
      notes: row.notes.slice(notesBefore),
    };
  }

  return (record) => {
    const { cells } = record;
    if (record.line >= (context.otherHeading ?? Infinity) || sumIn(mapping, record) !== null) return null;
    if (!isInDollars || record.damaged !== null || record.typed !== undefined || cells.length !== width)
      return null;
    const cellAt = (place: number): string => (place < 0 ? '' : (cells[place] ?? '').trim());
    const value = cellAt(places.value);
    const cents = centsIn(value);
    if (Number.isNaN(cents)) return null;
    const code = codeIn(cellAt(places.hts));
    const date = dateIn(cellAt(places.date));
    if (code === null || date === null) return null;
    let key = '';
    const quantities: string[] = [];
    for (const place of quantityPlaces) {
      const quantity = cellAt(place);
      key += quantity === '' ? '-' : '+';
      if (quantity !== '' && Number.isNaN(centsIn(quantity))) return null;
      quantities.push(quantity);
    }
    for (const place of sharedPlaces) key += `\u0000${cells[place] ?? ''}`;
    let known = shared.get(key);
    if (known === undefined) {
      known = read(record, value, code.notes.length + date.notes.length);
      if (shared.size >= MOST_KEPT) shared.clear();
      // What is wrong may be the day of this row alone.
      if (known !== null) shared.set(key, known);
    }
    if (known === null) return null;
    if (known.loadingDate !== null && known.loadingDate > date.value) return null;
    const hasNotes = code.notes.length + date.notes.length + known.notes.length > 0;
    return {
      id: cellAt(places.case) || cellAt(places.id),
      entry: cellAt(places.entry),
      code: code.value,
      entryDate: date.value,
      value,
      cents,
      quantities,
      shared: known,
      notes: hasNotes ? [...code.notes, ...date.notes, ...known.notes] : NO_NOTES,
    };
  };
}
