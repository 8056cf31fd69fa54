/** A bill of materials as it is typed or pasted: name, origin and value, a row each; a row that cannot be read is reported. */
import { parseDecimal, type Decimal } from '../basis/decimal.ts';
import type { Material } from '../trade/material.ts';
import { originIn } from './sheet/cell-words.ts';
import { readNumber } from './sheet/number-text.ts';

export interface MaterialProblem {
  readonly row: number;
  readonly kind: 'fewCells' | 'badAmount' | 'tooManyRows' | 'otherCurrency';
  readonly text: string;
}

export interface ReadMaterials {
  readonly materials: readonly Material[];
  readonly problems: readonly MaterialProblem[];
}

export const MOST_MATERIALS = 500;

const UNTOLD: ReadonlySet<string> = new Set(['', '?', '-', 'unknown', 'chưa rõ', 'không rõ']);
export const VALUE_HEADINGS: ReadonlySet<string> = new Set([
  'value',
  'amount',
  'cost',
  'share',
  'trị giá',
  'giá trị',
  'tỷ lệ',
]);

/** A tab, semicolon or bar where there is one, else a comma. */
function cellsOf(row: string): readonly string[] {
  const separator = ['\t', ';', '|'].find((each) => row.includes(each));
  const cells =
    separator === undefined
      ? (row.match(/(?<=^|,)(?:\s*"(?:[^"]|"")*"\s*|[^,]*)(?=,|$)/g) ?? [])
      : row.split(separator);
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"')
      .trim(),
  );
}

/** `thread,VN,3,20`: whether a fourth cell of digits belongs to the value cannot be told. */
const isCutAmount = (row: string, cells: readonly string[]): boolean =>
  !/[\t;|]/.test(row) && /^\d/.test(cells[3] ?? '');

export function amountOfMaterial(text: string): Decimal | null {
  const reading = readNumber(text.replace(/[\s$%]/g, ''), 'money', null);
  const amount = reading.kind === 'number' ? parseDecimal(reading.decimal) : null;
  return amount === null || amount.isNegative() ? null : amount;
}

export function originOfMaterial(text: string): Material['origin'] {
  const origin = text.trim();
  const plain = origin.toLowerCase();
  if (UNTOLD.has(plain)) return { kind: 'unknown' };
  return originIn(origin) === 'VN' ? { kind: 'vietNam' } : { kind: 'other', name: origin };
}

export function readMaterials(text: string): ReadMaterials {
  const rows = text.split(/\r?\n/);
  const materials: Material[] = [];
  const problems: MaterialProblem[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const told = { row: index + 1, text: row.trim().slice(0, 80) };
    if (materials.length === MOST_MATERIALS) {
      problems.push({ ...told, kind: 'tooManyRows' });
      break;
    }
    const cells = cellsOf(row);
    const [name = '', origin = '', value = ''] = cells;
    if (cells.length < 3) problems.push({ ...told, kind: 'fewCells' });
    else if (materials.length === 0 && problems.length === 0 && VALUE_HEADINGS.has(value.toLowerCase()))
      continue;
    else {
      const amount = isCutAmount(row, cells) ? null : amountOfMaterial(value);
      if (amount === null) problems.push({ ...told, kind: 'badAmount' });
      else materials.push({ name, origin: originOfMaterial(origin), value: amount });
    }
  }
  return { materials, problems };
}
