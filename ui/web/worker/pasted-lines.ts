/** Rows copied from a spreadsheet as lines of an estimate: nothing of a row is dropped because it cannot be read yet. */
import Papa from 'papaparse';
import { MOST_LINES, type EstimateLine } from '../../../engine/index.ts';
import { plainOrTyped } from '../../words/format/read-amount.ts';
import type { PastedLines } from './estimate-protocol.ts';

type Column = 'hts' | 'value' | 'quantity' | 'unit' | 'quantity2' | 'unit2' | 'facts' | 'label';

/** As people head such columns, without accents, case or marks; the command line's own names among them. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  hts: ['hts', 'htscode', 'htsus', 'hs', 'hscode', 'code', 'mahs', 'mahts', 'ma', 'mahang', 'mahanghoa'],
  value: [
    'customsvalue',
    'value',
    'valueusd',
    'usd',
    'amount',
    'fob',
    'fobusd',
    'fobvalue',
    'trigia',
    'trigiausd',
    'trigiahaiquan',
    'trigiafob',
    'giatri',
    'giatriusd',
    'thanhtien',
  ],
  quantity: ['quantity', 'qty', 'soluong', 'sl', 'luong'],
  unit: ['unit', 'uom', 'donvi', 'donvitinh', 'dvt'],
  quantity2: ['quantity2', 'qty2', 'soluong2'],
  unit2: ['unit2', 'uom2', 'donvi2', 'donvitinh2', 'dvt2'],
  facts: ['facts', 'dukien'],
  label: ['label', 'description', 'product', 'goods', 'item', 'id', 'caseid', 'tenhang', 'mota', 'hanghoa'],
};
const WITHOUT_HEADER: readonly Column[] = ['hts', 'value', 'quantity', 'unit', 'label'];

const LONGEST_CELL = 60;
const LONGEST_LABEL = 200;
const MOST_FACTS = 40;

/** Units as they are written in Viet Nam. */
const UNITS: Readonly<Record<string, string>> = {
  cai: 'no.',
  chiec: 'no.',
  doi: 'prs.',
  ta: 'doz.',
  lit: 'liter',
  tan: 't',
  met: 'm',
};

function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function columnOf(heading: string): Column | null {
  const word = plainWord(heading);
  const found = Object.entries(NAMES).find(([, names]) => names.includes(word));
  return (found?.[0] as Column | undefined) ?? null;
}

/** A comma inside a sum and a semicolon between cells look alike to a guess: the first row decides. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  return ['\t', ';', ','].find((mark) => first.includes(mark)) ?? '\t';
}

/** Spreadsheets take the leading zero of a number away; no code has seven or nine digits. */
function withZero(code: string): string {
  const digits = code.replace(/[.\s]/g, '');
  return /^\d+$/.test(digits) && (digits.length === 7 || digits.length === 9) ? `0${digits}` : code;
}

function factsOf(text: string): Readonly<Record<string, string>> {
  const facts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MOST_FACTS)
    .map((part): readonly [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    });
  return Object.fromEntries(
    facts.map(([key, value]) => [key.slice(0, LONGEST_CELL), value.slice(0, LONGEST_CELL)]),
  );
}

function quantitiesOf(cell: (column: Column) => string): Readonly<Record<string, string>> {
  const pairs = (['', '2'] as const).flatMap((place) => {
    const amount = plainOrTyped(cell(`quantity${place}`)).slice(0, LONGEST_CELL);
    if (amount === '') return [];
    const written = cell(`unit${place}`).slice(0, LONGEST_CELL);
    return [[UNITS[plainWord(written)] ?? (written === '' ? 'no.' : written), amount] as const];
  });
  return Object.fromEntries(pairs);
}

export function pastedLines(text: string): PastedLines {
  const { data } = Papa.parse<string[]>(text.trim(), {
    delimiter: delimiterOf(text.trim()),
    skipEmptyLines: 'greedy',
  });
  const [first = []] = data;
  const named = first.map(columnOf);
  const hasHeader = named.includes('hts') || named.filter((name) => name !== null).length > 1;
  const columns = hasHeader ? named : WITHOUT_HEADER;
  const rows = hasHeader ? data.slice(1) : data;
  let zeroes = 0;
  const lines = rows.slice(0, MOST_LINES).map((row): EstimateLine => {
    const cell = (column: Column): string => (row[columns.indexOf(column)] ?? '').trim();
    const code = cell('hts');
    const hts = withZero(code);
    if (hts !== code) zeroes += 1;
    return {
      label: cell('label').slice(0, LONGEST_LABEL),
      hts: hts.slice(0, LONGEST_CELL),
      customsValue: plainOrTyped(cell('value')).slice(0, LONGEST_CELL),
      quantities: quantitiesOf(cell),
      facts: factsOf(cell('facts')),
    };
  });
  return {
    lines,
    leftOut: Math.max(0, rows.length - MOST_LINES),
    ignored: hasHeader
      ? first.filter((_, place) => named[place] === null).map((name) => name.slice(0, 40))
      : [],
    zeroes,
  };
}
