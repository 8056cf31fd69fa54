/** The exports of the schedule, the code lists of notes and notices, and USITC's footnotes, as the tests compare with them. */
import { readFileSync } from 'node:fs';
import { cell, readRows, type Row } from '../read-data.ts';

const root = new URL('./', import.meta.url);

function read(name: string): readonly Row[] {
  const [header = '', ...lines] = readFileSync(new URL(name, root), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

export interface ScheduleExport {
  readonly index: number;
  readonly revision: string;
  /** The day on which the archive has it in force; the order is certain, the day may be off by some. */
  readonly from: string;
  readonly lines: number;
  readonly numbers: number;
  readonly column1: string;
}

/** 44 exports of the schedule, 2025 Basic to 2026 Revision 10, in order. */
export const exports: readonly ScheduleExport[] = read('revisions.tsv').map((row, index) => ({
  index,
  revision: cell(row, 'revision'),
  from: cell(row, 'from'),
  lines: Number(cell(row, 'lines')),
  numbers: Number(cell(row, 'numbers')),
  column1: cell(row, 'column1'),
}));

export function exportNamed(revision: string): ScheduleExport {
  const found = exports.find((each) => each.revision === revision);
  if (found === undefined) throw new Error(`no export "${revision}"`);
  return found;
}

/** Which exports have the row: from the first that has it to the last before the one that has it no more. */
function has(row: Row, { index }: ScheduleExport): boolean {
  const [first, gone] = [cell(row, 'first'), cell(row, 'gone')];
  if (first === 'never') return false;
  return exportNamed(first).index <= index && (gone === '' || index < exportNamed(gone).index);
}

const differing = read('numbers.tsv');
const edition = readRows('us/hts.statistical.tsv').map((row) => cell(row, 'hts10'));

/** The statistical numbers of an export. */
export function numbersOf(schedule: ScheduleExport): readonly string[] {
  const apart = new Set(differing.map((row) => cell(row, 'number')));
  return [
    ...edition.filter((number) => !apart.has(number)),
    ...differing.filter((row) => has(row, schedule)).map((row) => cell(row, 'number')),
  ];
}

const footnotes = read('footnotes.tsv');

/** The codes of an export, of eight or ten digits, on which USITC's footnote points to a note of subchapter III. */
export function footnoted(schedule: ScheduleExport, note: '16' | '19'): ReadonlySet<string> {
  return new Set(
    footnotes
      .filter((row) => cell(row, 'note') === note && has(row, schedule))
      .map((row) => cell(row, 'code')),
  );
}

/** The second table was read by hand from the text of chapter 99; the first is built. */
const codeLists = [...read('code-lists.tsv'), ...read('code-lists-read.tsv')];

/** The codes that a text names under a note. */
export function codesOf(text: string, note: string): readonly string[] {
  const found = codeLists.find((row) => cell(row, 'text') === text && cell(row, 'note') === note);
  if (found === undefined) throw new Error(`no list of ${text}, note ${note}`);
  return cell(found, 'codes').split(' ');
}

export interface ExportedHeading {
  readonly heading: string;
  readonly first: ScheduleExport;
  readonly gone: ScheduleExport | null;
  readonly rate: string;
}

export const exportedHeadings: readonly ExportedHeading[] = read('headings.tsv').map((row) => ({
  heading: cell(row, 'heading'),
  first: exportNamed(cell(row, 'first')),
  gone: cell(row, 'gone') === '' ? null : exportNamed(cell(row, 'gone')),
  rate: cell(row, 'rate'),
}));

/** Whether one of the codes begins the number. */
export function names(codes: ReadonlySet<string>, number: string): boolean {
  return [4, 6, 8, 10].some((length) => codes.has(number.slice(0, length)));
}

export type Lookup = (number: string, day: string) => Row | undefined;

/** The row of the committed lists that names a number on a day: the longest code decides. */
export function lookupIn(ids: readonly string[]): Lookup {
  const byCode = new Map<string, Row[]>();
  for (const row of ids.flatMap((id) => readRows(`lists/${id}.tsv`)))
    byCode.set(cell(row, 'code'), [...(byCode.get(cell(row, 'code')) ?? []), row]);
  return (number, day) => {
    for (const length of [10, 8, 6, 4]) {
      const row = byCode
        .get(number.slice(0, length))
        ?.find((each) => cell(each, 'from') <= day && (each['until'] === '' || day <= cell(each, 'until')));
      if (row !== undefined) return row;
    }
    return undefined;
  };
}

export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
