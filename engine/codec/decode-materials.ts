/** A bill of materials as it is typed or pasted: name, origin and value, a row each; what cannot be read is told by its row. */
import { parseDecimal, type Decimal } from '../basis/decimal.ts';
import type { Material } from '../trade/material.ts';

export interface MaterialProblem {
  readonly row: number;
  readonly kind: 'fewCells' | 'badAmount' | 'tooManyRows';
  readonly text: string;
}

export interface ReadMaterials {
  readonly materials: readonly Material[];
  readonly problems: readonly MaterialProblem[];
}

export const MOST_MATERIALS = 500;

/** Names of Viet Nam as bills of materials have them. */
const OWN: ReadonlySet<string> = new Set(['vn', 'vnm', 'vietnam', 'viet nam', 'việt nam', 'vietnamese']);
const UNTOLD: ReadonlySet<string> = new Set(['', '?', '-', 'unknown', 'chưa rõ', 'không rõ']);
const HEADINGS: ReadonlySet<string> = new Set([
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
  const separator = ['\t', ';', '|'].find((each) => row.includes(each)) ?? ',';
  return row.split(separator).map((cell) => cell.trim());
}

function amountOf(text: string): Decimal | null {
  const amount = parseDecimal(text.replace(/[\s$%]/g, ''));
  return amount === null || amount.isNegative() ? null : amount;
}

export function originOfMaterial(text: string): Material['origin'] {
  const origin = text.trim();
  const plain = origin.toLowerCase();
  if (UNTOLD.has(plain)) return { kind: 'unknown' };
  return OWN.has(plain) ? { kind: 'vietNam' } : { kind: 'other', name: origin };
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
    else if (materials.length === 0 && problems.length === 0 && HEADINGS.has(value.toLowerCase())) continue;
    else {
      const amount = amountOf(value);
      if (amount === null) problems.push({ ...told, kind: 'badAmount' });
      else materials.push({ name, origin: originOfMaterial(origin), value: amount });
    }
  }
  return { materials, problems };
}
