/** One record of a sheet to the cells of a shipment: each cell read by its column's convention, each repair said. */
import { parseDecimal, type Decimal } from '../../basis/decimal.ts';
import { parseUnit } from '../../schedule/unit-of-quantity.ts';
import { entryTypeIn, modeIn, originIn, saysTotal } from './cell-words.ts';
import { readCode } from './code-cell.ts';
import type { Conventions, DateColumn, NumberColumn } from './conventions.ts';
import { currencyIn } from './currency.ts';
import { readDate } from './date-text.ts';
import { customsValueOf, type Part } from './invoice-terms.ts';
import type { Mapping } from './mapping.ts';
import { readNumber, type NumberKind } from './number-text.ts';
import type { SheetColumn } from './sheet-column.ts';
import type { SheetRecord } from './sheet-record.ts';
import type { SheetRow, SheetRowNote, SheetRowProblem } from './sheet-row.ts';

export interface RowContext {
  readonly mapping: Mapping;
  readonly conventions: Conventions;
  readonly width: number;
  readonly hasHeading: boolean;
  /** The columns that a sheet lacks and a person states for all its rows, such as the entry date. */
  readonly stated: Readonly<Record<string, string>>;
}

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
const WITH_UNIT = /^([\d.,\s\u00a0'’]*\d)\s*([^\d\s.,*×=].*)$/u;

/** Collects what one row says; the first problem stays. */
function rowReader({ mapping, conventions, stated }: RowContext, record: SheetRecord) {
  const cells: Record<string, string> = { ...stated };
  const notes: SheetRowNote[] = [];
  let problem: SheetRowProblem | null = null;
  const wrong = (found: SheetRowProblem): void => {
    problem ??= found;
  };
  const placeOf = (column: SheetColumn): number => mapping.places.get(column) ?? -1;
  const cellOf = (column: SheetColumn): string => (record.cells[placeOf(column)] ?? '').trim();
  const isTyped = (column: SheetColumn): boolean => record.typed?.[placeOf(column)] === true;

  /** A plain decimal, or the text that is none; a question or another currency is the row's problem. */
  function numberOf(column: NumberColumn, text: string = cellOf(column), kind = KINDS[column]): string {
    if (isTyped(column)) return text;
    const reading = readNumber(text, kind, conventions.marks.get(column)?.mark ?? null);
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
    if (text === '') return stated[column] ?? '';
    if (isTyped(column)) return text;
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
    const written = cellOf(column);
    const unitText = unitColumn === null ? '' : cellOf(unitColumn);
    if (written === '' && column === 'net_weight') return;
    const match = isTyped(column) ? null : WITH_UNIT.exec(written);
    const suffix = match?.[2] ?? '';
    const hasUnit = suffix !== '' && currencyIn(suffix) === null && parseUnit(suffix) !== null;
    const { heading = '', aside = null } = mapping.columns[placeOf(column)] ?? {};
    const ofHeading = [aside ?? '', heading.split(/[\s_/-]+/).at(-1) ?? ''].find(
      (text) => parseUnit(text) !== null,
    );
    const unit = unitText || (hasUnit ? suffix : (ofHeading ?? ''));
    const read = parseUnit(unit);
    const isWhole = (read?.dimension === 'count' || read?.dimension === 'pairs') && read.inBase === '1';
    const kind = isWhole ? 'pieces' : 'quantity';
    const amount = written === '' ? '' : numberOf(column, hasUnit ? (match?.[1] ?? written) : written, kind);
    const second = column !== 'quantity';
    if (column === 'net_weight' && unit === '') return;
    // An empty cell beside a unit that a form prints on every row is no quantity.
    if (amount === '') return;
    cells[second ? 'quantity2' : 'quantity'] = amount;
    cells[second ? 'unit2' : 'unit'] = unit;
    if (read === null && unit !== '') notes.push({ kind: 'unitUnread', value: unit });
  }

  function valueOf(): void {
    const written = numberOf('customs_value');
    cells['customs_value'] = written;
    const price = parseDecimal(written);
    if (price === null || problem !== null) return;
    const parts: Partial<Record<Part, Decimal>> = {};
    for (const part of ['freight', 'insurance', 'discount', 'assists'] as const) {
      const amount = placeOf(part) < 0 ? null : parseDecimal(numberOf(part) || '');
      if (amount !== null) parts[part] = amount.abs();
    }
    const valued = customsValueOf({
      price,
      term: cellOf('incoterm'),
      parts,
      isCustomsValue: mapping.isCustomsValue,
    });
    if (!valued.ok) {
      wrong(valued.failure);
      return;
    }
    cells['customs_value'] = valued.value.value.toFixed();
    if (valued.value.note !== null) notes.push(valued.value.note);
  }

  /** The code, and the headings of chapter 99 beside it in the cell. */
  function codeOf(): SheetRow['partOf'] {
    const written = cellOf('hts');
    const reading = readCode(written);
    cells['hts'] = written;
    switch (reading.kind) {
      case 'claimsAlone':
        return reading.claims;
      case 'twoCodes':
        wrong({ kind: 'twoCodes', value: written, codes: reading.codes });
        return null;
      case 'cutByExponent':
        wrong({ kind: 'codeCutByExponent', value: written });
        return null;
      case 'unreadable':
        return null;
      case 'code': {
        cells['hts'] = reading.text;
        if (reading.repair !== null)
          notes.push({
            kind: reading.repair === 'lostZero' ? 'lostZero' : 'codeCleaned',
            from: written,
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
    for (const column of AS_THEY_ARE) if (placeOf(column) >= 0) cells[column] = cellOf(column);
    if (placeOf('origin') >= 0) cells['origin'] = originIn(cellOf('origin'));
    if (placeOf('mode') >= 0) cells['mode'] = modeIn(cellOf('mode'));
    if (placeOf('entry_type') >= 0) cells['entry_type'] = entryTypeIn(cellOf('entry_type'));
    if (record.damaged === 'misplaced') notes.push({ kind: 'damagedQuotation' });
    if (record.damaged === 'unclosed') wrong({ kind: 'unclosedQuotation' });
    const partOf = codeOf();
    currencyOf();
    cells['entry_date'] = dateOf('entry_date');
    if (placeOf('loading_date') >= 0) cells['loading_date'] = dateOf('loading_date');
    valueOf();
    if (placeOf('quantity') >= 0) quantityOf('quantity', placeOf('unit') < 0 ? null : 'unit');
    if (placeOf('quantity2') >= 0) quantityOf('quantity2', placeOf('unit2') < 0 ? null : 'unit2');
    else if (placeOf('net_weight') >= 0) quantityOf('net_weight', null);
    return { line: record.line, cells, notes, problem, partOf };
  }
  return { read };
}

/** A total below the rows: no code, and a cell that says what it is. */
export function isTotal(mapping: Mapping, { cells }: SheetRecord): boolean {
  const code = cells[mapping.places.get('hts') ?? -1] ?? '';
  return !/\d/.test(code) && cells.some(saysTotal);
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
