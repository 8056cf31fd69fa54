/** A sheet read: first surveyed, so that its columns and conventions are known, then row by row. */
import { fail, ok, type Result } from '../../basis/result.ts';
import {
  gatherEvidence,
  type Conventions,
  type MarkDecision,
  type StatedConventions,
} from './conventions.ts';
import { isBesideRows, isTotal } from './beside-rows.ts';
import { originIn } from './cell-words.ts';
import { currencyIn } from './currency.ts';
import { recordsOf } from './delimited-text.ts';
import { isCode, layoutOf, type Layout } from './layout.ts';
import {
  mapColumns,
  mappingWithoutHeading,
  type ColumnChoices,
  type Mapping,
  type MappingProblem,
} from './mapping.ts';
import { isOpen } from './number-text.ts';
import { readRow, type Corrections, type RowContext, type StatedCells } from './read-row.ts';
import { secondHeading } from './second-heading.ts';
import { separatorOf } from './separator.ts';
import { NUMBER_COLUMNS, type NumberColumn } from './sheet-column.ts';
import type { SheetRecord } from './sheet-record.ts';
import type { AskedWhereEmpty, SheetRow } from './sheet-row.ts';
import { statedByTitles, type TitleStatement } from './title-statements.ts';

export interface SheetOptions extends StatedConventions {
  readonly columns?: ColumnChoices;
  /** What a person states for every row that does not say it itself: `entry_date` and others. */
  readonly stated?: StatedCells;
  readonly corrections?: Corrections;
  /** What titles say that are not among the records. */
  readonly above?: readonly TitleStatement[];
}

export type SheetProblem =
  | MappingProblem
  | { readonly kind: 'emptySheet' }
  /** Rows with codes below a line that is neither a row nor a heading that is known. */
  | { readonly kind: 'unknownHeading'; readonly line: number; readonly cells: readonly string[] };

export interface Survey {
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly context: RowContext;
  readonly conventions: Conventions;
  /** Decisions on decimal marks that some cell needed. */
  readonly decisions: readonly MarkDecision[];
  /** Rows of the table, totals left out. */
  readonly rows: number;
  readonly totals: number;
  /** Headings that are the first one again. */
  readonly repeated: number;
  /** What titles say for every row that does not say it itself. */
  readonly above: readonly TitleStatement[];
  /** Rows that name no entry date of their own. */
  readonly undated: number;
  readonly unused: readonly string[];
}

/** Takes the records of a sheet one after another; the first ones show where its table begins. */
export interface Surveyor {
  readonly record: (record: SheetRecord) => void;
  readonly conclude: () => Result<Survey, SheetProblem>;
}

/** Records that are examined together before any is read as a row. */
const HEAD_RECORDS = 60;
const MOST_SAMPLES = 20;

const trimmed = (cells: readonly string[]): readonly string[] => {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] ?? '').trim() === '') width -= 1;
  return cells.slice(0, width);
};

interface Table {
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly width: number;
}

/** Read by their order, the columns below it would be a guess. */
const isUnknownHeading = ({ cells: [first = ''] }: SheetRecord, rows: readonly SheetRecord[]): boolean =>
  !/^[^\p{L}\d]*\d{4}/u.test(first) && rows.some(({ cells }) => isCode(cells[0] ?? ''));

function tableOf(head: readonly SheetRecord[], choices: ColumnChoices): Result<Table, SheetProblem> {
  if (head.length === 0) return fail({ kind: 'emptySheet' });
  const layout = layoutOf(head);
  const rows = head.slice(layout.skipped);
  const samplesAt = (place: number): readonly string[] =>
    rows.flatMap(({ cells }) => (cells[place] ?? '').trim() || []).slice(0, MOST_SAMPLES);
  const width = layout.heading?.length ?? rows[0]?.cells.length ?? 0;
  const [first] = rows;
  if (layout.heading === null && first !== undefined && isUnknownHeading(first, rows))
    return fail({
      kind: 'unknownHeading',
      line: first.line,
      cells: first.cells.filter((cell) => cell.trim() !== ''),
    });
  if (layout.heading === null) return ok({ layout, width, mapping: mappingWithoutHeading(width, samplesAt) });
  const mapping = mapColumns(trimmed(layout.heading), samplesAt, choices);
  return mapping.ok ? ok({ layout, width, mapping: mapping.value }) : mapping;
}

/** Is shown every row of the table, totals left out, as soon as the columns are known. */
export type Look = (mapping: Mapping, record: SheetRecord) => void;

export function surveyor(options: SheetOptions = {}, look: Look = () => undefined): Surveyor {
  const head: SheetRecord[] = [];
  let begun: Result<Table & { readonly evidence: ReturnType<typeof gatherEvidence> }, SheetProblem> | null =
    null;
  const needed = new Set<NumberColumn>();
  let [rows, totals, repeated, undated] = [0, 0, 0, 0];
  let otherHeading: number | null = null;
  const others: Partial<Record<AskedWhereEmpty, string>> = {};
  let numberPlaces: readonly { readonly column: NumberColumn; readonly place: number }[] = [];

  function noteOthers({ places }: Mapping, { cells }: SheetRecord): void {
    for (const column of ['currency', 'origin'] as const) {
      if (others[column] !== undefined) continue;
      const cell = (cells[places.get(column) ?? -1] ?? '').trim();
      if (cell !== '' && !(column === 'currency' ? currencyIn(cell) === 'USD' : originIn(cell) === 'VN'))
        others[column] = cell;
    }
  }

  function row(
    { layout, mapping, evidence }: Table & { readonly evidence: ReturnType<typeof gatherEvidence> },
    record: SheetRecord,
  ): void {
    const again = secondHeading(layout, mapping.places.get('hts') ?? -1, record);
    if (again === 'repeated') {
      repeated += 1;
      return;
    }
    if (again === 'other') otherHeading ??= record.line;
    else if (isTotal(mapping, record)) {
      totals += 1;
      return;
    }
    noteOthers(mapping, record);
    rows += 1;
    const dated = mapping.places.get('entry_date');
    if (dated === undefined || (record.cells[dated] ?? '').trim() === '') undated += 1;
    evidence.record(record);
    look(mapping, record);
    for (const { column, place } of numberPlaces) {
      if (needed.has(column) || record.typed?.[place] === true) continue;
      const cell = record.cells[place] ?? '';
      if (cell !== '' && /[.,]\d{3}(?!\d)/.test(cell) && isOpen(cell)) needed.add(column);
    }
  }

  function begin(): void {
    const table = tableOf(head, options.columns ?? {});
    begun = table.ok ? ok({ ...table.value, evidence: gatherEvidence(table.value.mapping) }) : table;
    if (!begun.ok) return;
    const { places } = begun.value.mapping;
    numberPlaces = NUMBER_COLUMNS.flatMap((column) => {
      const place = places.get(column);
      return place === undefined ? [] : [{ column, place }];
    });
    for (const record of head.slice(begun.value.layout.skipped)) row(begun.value, record);
  }

  return {
    record: (record) => {
      if (begun === null) {
        head.push(record);
        if (head.length >= HEAD_RECORDS) begin();
      } else if (begun.ok) row(begun.value, record);
    },
    conclude: () => {
      if (begun === null) begin();
      const table = begun as Result<
        Table & { readonly evidence: ReturnType<typeof gatherEvidence> },
        SheetProblem
      >;
      if (!table.ok) return table;
      const { layout, mapping, width, evidence } = table.value;
      const conventions = evidence.conclude(options);
      const hasHeading = layout.heading !== null;
      const { corrections = new Map() } = options;
      // The heading of the value speaks for its column.
      const ofValue = mapping.columns[mapping.places.get('customs_value') ?? -1]?.currency ?? null;
      const above = [...layout.above, ...(options.above ?? [])].filter(
        ({ column }) => column !== 'currency' || ofValue === null,
      );
      const stated = { ...statedByTitles(above), ...options.stated };
      const ofRows = { mapping, conventions, width, hasHeading };
      const context: RowContext = { ...ofRows, stated, corrections, otherHeading, others };
      return ok({
        layout,
        mapping,
        context,
        conventions,
        decisions: [...conventions.marks.values()].filter(
          ({ column, by }) => by !== 'stated' && needed.has(column),
        ),
        rows,
        totals,
        repeated,
        above,
        undated,
        unused: mapping.columns.flatMap(({ column, heading }) =>
          column === null && heading !== '' ? [heading] : [],
        ),
      });
    },
  };
}

/** The rows of a surveyed sheet, in their order: titles, heading and totals are no rows. */
export function rowsOf(survey: Survey, records: Iterable<SheetRecord>): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let place = 0;
  for (const record of records) {
    place += 1;
    if (place <= survey.layout.skipped || isBesideRows(survey, record)) continue;
    rows.push(readRow(survey.context, record));
  }
  return rows;
}

export interface ReadSheet {
  readonly survey: Survey;
  readonly rows: readonly SheetRow[];
}

/** A sheet whose records are at hand as a whole. */
export function readRecords(
  records: readonly SheetRecord[],
  options: SheetOptions = {},
): Result<ReadSheet, SheetProblem> {
  const survey = surveyor(options);
  for (const record of records) survey.record(record);
  const surveyed = survey.conclude();
  return surveyed.ok ? ok({ survey: surveyed.value, rows: rowsOf(surveyed.value, records) }) : surveyed;
}

/** How much of a text is looked at to find its separator and its heading. */
export const HEAD_CHARACTERS = 64_000;

/** The width of a text's rows, by its heading; null: not known from its beginning. */
export function widthOf(head: string, separator: string): number | null {
  const records = recordsOf(head, separator).slice(0, HEAD_RECORDS);
  return layoutOf(records).heading?.length ?? null;
}

/** A text that is at hand as a whole: a paste, a small file. */
export function readSheetText(text: string, options: SheetOptions = {}): Result<ReadSheet, SheetProblem> {
  const head = text.slice(0, HEAD_CHARACTERS);
  const { separator, from } = separatorOf(head);
  const width = widthOf(head.slice(from), separator);
  return readRecords(recordsOf(text.slice(from), separator, width), options);
}
