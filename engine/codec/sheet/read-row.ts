/** One record of a sheet to the cells of a shipment: each cell read by its column's convention, each repair said. */
import { parseDecimal, type Decimal } from '../../basis/decimal.ts';
import { parseHtsCode } from '../../schedule/hts-code.ts';
import { isConvertible, parseUnit, type UnitOfQuantity } from '../../schedule/unit-of-quantity.ts';
import { sumIn } from './beside-rows.ts';
import { entryTypeIn, modeIn, originIn } from './cell-words.ts';
import { readCode } from './code-cell.ts';
import type { Conventions, DateColumn } from './conventions.ts';
import { currencyIn } from './currency.ts';
import { readDate } from './date-text.ts';
import { withFacts } from './facts-cell.ts';
import { customsValueOf, partsOf } from './invoice-terms.ts';
import type { Mapping } from './mapping.ts';
import { readNumber, type NumberKind } from './number-text.ts';
import { PARTS, type NumberColumn, type Part, type SheetColumn } from './sheet-column.ts';
import type { SheetRecord } from './sheet-record.ts';
import type { AskedWhereEmpty, SheetRow, SheetRowNote, SheetRowProblem } from './sheet-row.ts';

export interface RowContext {
  readonly mapping: Mapping;
  readonly conventions: Conventions;
  readonly width: number;
  readonly hasHeading: boolean;
  /** What a person states for every row that does not say it itself, such as the entry date. */
  readonly stated: StatedCells;
  readonly corrections: Corrections;
  /** The line of a second heading with other columns; null: there is none. */
  readonly otherHeading: number | null;
  /** Another currency or country that some row names. */
  readonly others: Others;
}

export type Others = Readonly<Partial<Record<AskedWhereEmpty, string>>>;

export type StatedCells = Readonly<Partial<Record<SheetColumn, string>>>;

/**
 * What a person states in place of the cells of single rows, by their line in the file. Numbers are plain decimals and
 * dates ISO dates; facts are added to those of the row (`withFacts`).
 */
export type Corrections = ReadonlyMap<number, StatedCells>;

const KINDS: Readonly<Record<NumberColumn, NumberKind>> = {
  customs_value: 'money',
  quantity: 'quantity',
  quantity2: 'quantity',
  net_weight: 'quantity',
  freight: 'money',
  insurance: 'money',
  discount: 'money',
  assists: 'money',
};
const AS_THEY_ARE = ['case_id', 'id', 'entry', 'label', 'facts'] as const;
const NONE: StatedCells = {};
const WITH_UNIT = /^([\d.,\s\u00a0'’]*\d)\s*([^\d\s.,*×=].*)$/u;

const isSameUnit = (one: UnitOfQuantity, other: UnitOfQuantity | null): boolean =>
  other !== null && isConvertible(one, other) && one.inBase === other.inBase;

/** Collects what one row says; the first problem stays. */
function rowReader(
  { mapping, conventions, stated, corrections, otherHeading, others }: RowContext,
  record: SheetRecord,
) {
  const cells: Record<string, string> = {};
  const corrected = corrections.get(record.line) ?? NONE;
  const notes: SheetRowNote[] = [];
  let problem: SheetRowProblem | null = null;
  const wrong = (found: SheetRowProblem): void => {
    problem ??= found;
  };
  const placeOf = (column: SheetColumn): number => mapping.places.get(column) ?? -1;
  const written = (column: SheetColumn): string => (record.cells[placeOf(column)] ?? '').trim();
  const cellOf = (column: SheetColumn): string =>
    (column === 'facts' ? undefined : corrected[column]) ?? (written(column) || (stated[column] ?? ''));
  const has = (column: SheetColumn): boolean =>
    placeOf(column) >= 0 || corrected[column] !== undefined || stated[column] !== undefined;
  /** Read once: no mark of it is left to be understood. */
  const isTyped = (column: SheetColumn): boolean =>
    corrected[column] !== undefined ||
    (written(column) === '' ? stated[column] !== undefined : record.typed?.[placeOf(column)] === true);

  /** A plain decimal, or the text that is none; a question or another currency is the row's problem. */
  function numberOf(column: NumberColumn, text: string = cellOf(column), kind = KINDS[column]): string {
    // A number with the currency that its format shows is read; its mark is the point.
    if (isTyped(column) && !/^[A-Z]{3} /.test(text)) return text;
    const mark = isTyped(column) ? 'point' : (conventions.marks.get(column)?.mark ?? null);
    const reading = readNumber(text, kind, mark);
    if (reading.kind === 'open') {
      wrong({ kind: 'openNumber', column, value: text, asPoint: reading.asPoint, asComma: reading.asComma });
      return text;
    }
    if (reading.kind !== 'number') return text;
    const { currency, product, decimal } = reading;
    const ofHeading = kind === 'money' ? (mapping.columns[placeOf(column)]?.currency ?? null) : null;
    const other = [currency, ofHeading].find((code) => code !== null && code !== 'USD');
    if (other !== undefined && other !== null) wrong({ kind: 'otherCurrency', value: other });
    if (product) notes.push({ kind: 'productRead', from: text, to: decimal });
    return decimal;
  }

  function dateOf(column: DateColumn): string {
    const text = cellOf(column);
    if (text === '' || (isTyped(column) && text !== written(column))) return text;
    const reading = readDate(text, conventions.orders.get(column) ?? null);
    if (reading.kind === 'open') {
      wrong({ kind: 'openDate', column, value: text, asDmy: reading.asDmy, asMdy: reading.asMdy });
      return text;
    }
    if (reading.kind === 'unreadable') return text;
    if (reading.repaired) notes.push({ kind: 'dateRead', column, from: text, to: reading.date });
    return reading.date;
  }

  /** `1,200 pcs` has its unit in the cell, `Qty (pcs)` in the heading. */
  function quantityOf(
    column: 'quantity' | 'quantity2' | 'net_weight',
    unitColumn: 'unit' | 'unit2' | null,
  ): void {
    const given = cellOf(column);
    const unitText = unitColumn === null ? '' : cellOf(unitColumn);
    if (given === '' && column === 'net_weight') return;
    const match = isTyped(column) ? null : WITH_UNIT.exec(given);
    const suffix = match?.[2] ?? '';
    const hasUnit = suffix !== '' && currencyIn(suffix) === null && parseUnit(suffix) !== null;
    const { heading = '', aside = null } = mapping.columns[placeOf(column)] ?? {};
    const ofHeading = [aside ?? '', heading.split(/[\s_/-]+/).at(-1) ?? ''].find(
      (text) => parseUnit(text) !== null,
    );
    const unit = unitText || (hasUnit ? suffix : (ofHeading ?? ''));
    const read = parseUnit(unit);
    const ofCell = hasUnit ? parseUnit(suffix) : null;
    if (ofCell !== null && !isSameUnit(ofCell, read)) wrong({ kind: 'twoUnits', value: given, unit });
    const isWhole = (read?.dimension === 'count' || read?.dimension === 'pairs') && read.inBase === '1';
    const kind = isWhole ? 'pieces' : 'quantity';
    const amount = given === '' ? '' : numberOf(column, hasUnit ? (match?.[1] ?? given) : given, kind);
    const second = column !== 'quantity';
    if (column === 'net_weight' && unit === '') return;
    // An empty cell beside a unit that a form prints on every row is no quantity.
    if (amount === '') return;
    cells[second ? 'quantity2' : 'quantity'] = amount;
    cells[second ? 'unit2' : 'unit'] = unit;
    if (read === null && unit !== '') notes.push({ kind: 'unitUnread', value: unit });
  }

  function valueOf(): void {
    const value = numberOf('customs_value');
    cells['customs_value'] = value;
    const price = parseDecimal(value);
    if (price === null || problem !== null) return;
    const parts: Partial<Record<Part, Decimal>> = {};
    const term = mapping.valueTerm ?? cellOf('incoterm');
    const used = mapping.isCustomsValue ? [] : partsOf(term);
    for (const part of PARTS) {
      const text = has(part) ? cellOf(part) : '';
      // A dash is how accounts write nothing.
      if (/^[-–—]?$/.test(text)) continue;
      const amount = parseDecimal(numberOf(part));
      // Freight and discount are deducted with or without their sign; nobody takes an assist off.
      const isReadable = amount !== null && (part !== 'assists' || !amount.isNegative());
      if (isReadable) parts[part] = amount.abs();
      else if (used.includes(part)) wrong({ kind: 'unreadAmount', column: part, value: text });
    }
    if (problem !== null) return;
    const valued = customsValueOf({ price, term, parts, isCustomsValue: mapping.isCustomsValue });
    if (!valued.ok) {
      wrong(valued.failure);
      return;
    }
    cells['customs_value'] = valued.value.value.toFixed();
    if (valued.value.note !== null) notes.push(valued.value.note);
  }

  /** The code, and the headings of chapter 99 beside it in the cell. */
  function codeOf(): SheetRow['partOf'] {
    const code = cellOf('hts');
    const reading = readCode(code);
    cells['hts'] = code;
    switch (reading.kind) {
      case 'claimsAlone':
        return reading.claims;
      case 'twoCodes':
        wrong({ kind: 'twoCodes', value: code, codes: reading.codes });
        return null;
      case 'cutByExponent':
        wrong({ kind: 'codeCutByExponent', value: code });
        return null;
      case 'unreadable':
        return null;
      case 'code': {
        cells['hts'] = reading.text;
        if (reading.repair !== null)
          notes.push({
            kind: reading.repair === 'lostZero' ? 'lostZero' : 'codeCleaned',
            from: code,
            to: reading.text,
          });
        if (reading.claims.length > 0) {
          const claim = `claim=${reading.claims.join('+')}`;
          cells['facts'] = [cells['facts'] ?? '', claim].filter((text) => text !== '').join(';');
          for (const heading of reading.claims) notes.push({ kind: 'claimRead', heading });
        }
        return null;
      }
    }
  }

  function currencyOf(): void {
    const text = cellOf('currency');
    if (text !== '' && currencyIn(text) !== 'USD') wrong({ kind: 'otherCurrency', value: text });
  }

  function read(): SheetRow {
    for (const column of AS_THEY_ARE) if (has(column)) cells[column] = cellOf(column);
    if (corrected.facts !== undefined) cells['facts'] = withFacts(cells['facts'] ?? '', corrected.facts);
    if (has('origin')) cells['origin'] = originIn(cellOf('origin'));
    if (has('mode')) cells['mode'] = modeIn(cellOf('mode'));
    if (has('entry_type')) cells['entry_type'] = entryTypeIn(cellOf('entry_type'));
    if (otherHeading !== null && record.line >= otherHeading)
      wrong({ kind: 'otherHeading', line: otherHeading });
    const sum = sumIn(mapping, record);
    if (sum !== null) wrong({ kind: 'totalWithCode', value: sum });
    if (record.hidden === true) notes.push({ kind: 'hiddenRow' });
    if (record.damaged === 'misplaced') notes.push({ kind: 'damagedQuotation' });
    if (record.damaged === 'unclosed') wrong({ kind: 'unclosedQuotation' });
    const partOf = codeOf();
    currencyOf();
    cells['entry_date'] = dateOf('entry_date');
    if (has('loading_date')) cells['loading_date'] = dateOf('loading_date');
    valueOf();
    if (has('quantity')) quantityOf('quantity', has('unit') ? 'unit' : null);
    if (has('quantity2')) quantityOf('quantity2', has('unit2') ? 'unit2' : null);
    else if (has('net_weight')) quantityOf('net_weight', null);
    // A row of a fee or of chapter 99 says neither.
    if (partOf === null && parseHtsCode(cells['hts'] ?? '') !== null)
      for (const [column, other] of Object.entries(others) as [AskedWhereEmpty, string][])
        if (cellOf(column) === '') wrong({ kind: 'emptyAmongOthers', column, other });
    return { line: record.line, cells, notes, problem, partOf };
  }
  return { read };
}

/** Null: the width is right. Without a heading the least number of cells is not known. */
function widthProblem({ cells }: SheetRecord, { width, hasHeading }: RowContext): number | null {
  const difference = cells.length - width;
  return difference === 0 || (difference < 0 && !hasHeading) ? null : difference;
}

export function readRow(context: RowContext, record: SheetRecord): SheetRow {
  const width = widthProblem(record, context);
  const row = rowReader(context, record).read();
  return width === null ? row : { ...row, partOf: null, problem: { kind: 'rowWidth', value: width } };
}
