/**
 * A report of ACE gives each number of a line its own row, those of chapter 99 before the product's (or after it).
 * Such a row is no line of its own: its headings are claims of the product beside it.
 */
import type { HtsCode } from '../../schedule/hts-code.ts';
import { readCode } from './code-cell.ts';
import type { SheetRow } from './sheet-row.ts';

export interface JoinedRow extends SheetRow {
  /** The place of the row to which this one belongs; null: it stands for itself. */
  readonly belongsTo: number | null;
}

/** Whether a row with this cell for its code is part of a row beside it. */
export function isChapter99Alone(cell: string): boolean {
  return /^\D*99/.test(cell) && readCode(cell).kind === 'claimsAlone';
}

const sameAs = (first: SheetRow, second: SheetRow, column: string): boolean =>
  (first.cells[column] ?? '') === (second.cells[column] ?? '');

/** Rows with names of their own are lines of their own. */
function areOneLine(part: SheetRow, product: SheetRow): boolean {
  return ['case_id', 'id', 'entry', 'entry_date'].every((column) => sameAs(part, product, column));
}

function withClaims(row: SheetRow, claims: readonly HtsCode[]): SheetRow {
  const facts = [row.cells['facts'] ?? '', `claim=${claims.join('+')}`]
    .filter((text) => text !== '')
    .join(';');
  const notes = claims.map((heading) => ({ kind: 'claimRead', heading }) as const);
  return { ...row, cells: { ...row.cells, facts }, notes: [...row.notes, ...notes] };
}

export function joinChapter99(rows: readonly SheetRow[]): readonly JoinedRow[] {
  const joined: JoinedRow[] = rows.map((row) => ({ ...row, belongsTo: null }));
  const claimsOf = new Map<number, HtsCode[]>();
  for (const [place, row] of rows.entries()) {
    if (row.partOf === null) continue;
    const isProduct = (at: number): boolean => {
      const other = rows[at];
      return other !== undefined && other.partOf === null && areOneLine(row, other);
    };
    let next = place + 1;
    while (rows[next] !== undefined && rows[next]?.partOf !== null) next += 1;
    let before = place - 1;
    while (before >= 0 && rows[before]?.partOf !== null) before -= 1;
    const product = isProduct(next) ? next : isProduct(before) ? before : null;
    if (product === null) continue;
    joined[place] = { ...row, belongsTo: product };
    claimsOf.set(product, [...(claimsOf.get(product) ?? []), ...row.partOf]);
  }
  for (const [place, claims] of claimsOf) {
    const row = rows[place];
    if (row !== undefined) joined[place] = { ...withClaims(row, [...new Set(claims)]), belongsTo: null };
  }
  return joined;
}
