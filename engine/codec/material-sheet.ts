/** A bill of materials. One with a heading is read as any sheet: columns by their names, currencies and totals told apart. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { Material } from '../trade/material.ts';
import {
  amountOfMaterial,
  VALUE_HEADINGS,
  MOST_MATERIALS,
  originOfMaterial,
  readMaterials,
  type MaterialProblem,
  type ReadMaterials,
} from './decode-materials.ts';
import { recordsOf } from './sheet/delimited-text.ts';
import { headingOf, meaningOf } from './sheet/heading-word.ts';
import { separatorOf } from './sheet/separator.ts';
import type { SheetRecord } from './sheet/sheet-record.ts';
import type { SheetRow } from './sheet/sheet-row.ts';
import type { SheetColumn } from './sheet/sheet-column.ts';
import { HEAD_CHARACTERS, readRecords, widthOf, type SheetProblem, type Survey } from './sheet/sheet.ts';

export type MaterialSheetProblem =
  SheetProblem | { readonly kind: 'missingColumn'; readonly column: SheetColumn };

export interface BillOfMaterials extends ReadMaterials {
  /** Null: the text has no heading, and its columns are known by their order. */
  readonly survey: Survey | null;
}

const REQUIRED: readonly SheetColumn[] = ['origin', 'customs_value'];

/** Words for the value in a bill of materials, such as “cost”, that are none in a list of entry lines. */
function plainHeading(cell: string): string {
  if (meaningOf(headingOf(cell)) !== null) return cell;
  return VALUE_HEADINGS.has(cell.trim().toLowerCase()) ? 'value' : cell;
}

function withPlainHeading(records: readonly SheetRecord[]): readonly SheetRecord[] {
  const at = records.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return records.map((record, place) =>
    place === at ? { ...record, cells: record.cells.map(plainHeading) } : record,
  );
}

function problemOf({ problem, cells, line }: SheetRow): MaterialProblem | null {
  // An empty cell of a bill says that nobody knows.
  if (problem === null || problem.kind === 'emptyAmongOthers') return null;
  if (problem.kind === 'otherCurrency') return { row: line, kind: 'otherCurrency', text: problem.value };
  return { row: line, kind: 'badAmount', text: Object.values(cells).join(' ').trim().slice(0, 80) };
}

function materialsOf(rows: readonly SheetRow[]): ReadMaterials {
  const materials: Material[] = [];
  const problems: MaterialProblem[] = [];
  for (const row of rows) {
    const { label = '', origin = '', customs_value: value = '' } = row.cells;
    const told = { row: row.line, text: `${label} ${origin} ${value}`.trim().slice(0, 80) };
    if (materials.length === MOST_MATERIALS) {
      problems.push({ ...told, kind: 'tooManyRows' });
      break;
    }
    const amount = amountOfMaterial(value);
    const problem = problemOf(row) ?? (amount === null ? ({ ...told, kind: 'badAmount' } as const) : null);
    if (problem !== null) problems.push(problem);
    else if (amount !== null)
      materials.push({ name: label, origin: originOfMaterial(origin), value: amount });
  }
  return { materials, problems };
}

/** By the names of its columns where it has a heading, else by their order. */
export function readBillOfMaterials(text: string): Result<BillOfMaterials, MaterialSheetProblem> {
  const head = text.slice(0, HEAD_CHARACTERS);
  const { separator, from } = separatorOf(head);
  const width = widthOf(head.slice(from), separator);
  const read = readRecords(withPlainHeading(recordsOf(text.slice(from), separator, width)));
  const isEmpty = !read.ok && read.failure.kind === 'emptySheet';
  if (isEmpty || (read.ok && read.value.survey.layout.heading === null))
    return ok({ ...readMaterials(text), survey: null });
  if (!read.ok) return read;
  const { survey, rows } = read.value;
  const missing = REQUIRED.find((column) => !survey.mapping.places.has(column));
  if (missing !== undefined) return fail({ kind: 'missingColumn', column: missing });
  return ok({ ...materialsOf(rows), survey });
}
