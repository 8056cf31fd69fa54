/** Words on a sheet that was read: what was found, repaired, asked and refused. Page and terminal say the same. */
import { dotted } from '../format/hts.ts';
import type {
  MarkDecision,
  OtherFile,
  SheetProblem,
  SheetRowNote,
  SheetRowProblem,
  TitleStatement,
} from '../../../engine/index.ts';
import type { SentencesOf } from '../sentences/sentence-of.ts';
import { counted } from '../format/language.ts';

/** A row that belongs to another, and codes that Viet Nam's tariff has too: found after the rows are read. */
export type FoundLater =
  | { readonly kind: 'partOfLine'; readonly line: number }
  | {
      readonly kind: 'alsoVietNam';
      readonly code: string;
      readonly vietNam: string;
      readonly unitedStates: string;
    }
  | { readonly kind: 'onlyVietNam'; readonly code: string; readonly vietNam: string };

export interface SheetMessages {
  readonly row: SentencesOf<SheetRowProblem>;
  readonly note: SentencesOf<SheetRowNote | FoundLater>;
  readonly sheet: SentencesOf<SheetProblem>;
  readonly decision: (decision: MarkDecision) => string;
  readonly encoding: (name: string) => string;
  readonly titles: (count: number) => string;
  readonly totals: (count: number) => string;
  readonly above: (statement: TitleStatement) => string;
  readonly repeated: (count: number) => string;
  readonly unused: (names: readonly string[]) => string;
  readonly onLine: (line: number, sentence: string) => string;
  readonly mapping: Readonly<Record<'heading' | 'column' | 'samples' | 'unused', string>>;
  readonly decimal: Readonly<Record<'label' | 'auto' | 'point' | 'comma', string>>;
  readonly dates: Readonly<Record<'label' | 'auto' | 'dmy' | 'mdy', string>>;
  readonly unreadableWorkbook: Readonly<Record<'otherArchive' | 'damaged', (path: string) => string>>;
  readonly otherFile: Readonly<Record<OtherFile, (path: string) => string>>;
  readonly severalWorksheets: (names: readonly string[]) => string;
  readonly noWorksheet: (name: string) => string;
  readonly worksheetOfText: (name: string, path: string) => string;
  /** `--date` where every row has an entry date. */
  readonly dateUnused: (date: string) => string;
  readonly entryDateMissing: string;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const PARTS = {
  freight: 'freight',
  insurance: 'insurance',
  discount: 'discount',
  assists: 'assists',
} as const;
const MISSING = {
  freight: 'the international freight',
  insurance: 'the insurance',
  duties: 'the customs value (the price includes duties)',
  value: 'the customs value',
} as const;

export const enSheet: SheetMessages = {
  row: {
    rowWidth: ({ value }) =>
      `The row has ${Math.abs(value)} ${Math.abs(value) === 1 ? 'cell' : 'cells'} ${value > 0 ? 'more' : 'fewer'} than the header${value > 0 ? '; a value with a comma needs quotation marks' : ''}.`,
    unclosedQuotation: () => 'A quotation mark of the row is never closed: where its cells end is not known.',
    openNumber: ({ column, value, asPoint, asComma }) =>
      `${column} "${value}" may be ${asPoint} or ${asComma}: say whether the decimal mark is the point or the comma (--decimal point or --decimal comma).`,
    openDate: ({ column, value, asDmy, asMdy }) =>
      `${column} "${value}" may be ${asDmy} or ${asMdy}: say whether the day or the month comes first (--dates dmy or --dates mdy).`,
    otherCurrency: ({ value }) =>
      `The currency is "${value}"; a US customs value is in US dollars, converted at the rate of the day of export.`,
    unreadAmount: ({ column, value }) =>
      `The ${PARTS[column]} "${value}" is not an amount that can be read: state it in US dollars, or leave the cell empty.`,
    twoUnits: ({ value, unit }) =>
      `The quantity "${value}" names its own unit, and the column of units says "${unit}": which one is meant?`,
    totalWithCode: ({ value }) =>
      `"${value}" says that the row sums up others, but it has a code: leave the row out, or the name if it is a line.`,
    emptyAmongOthers: ({ column, other }) =>
      `${column} is empty, while another row says "${other}": state it for this row too.`,
    otherHeading: ({ line }) =>
      `Line ${line} is a second heading with other columns than the first: give each table a file of its own.`,
    twoCodes: ({ value, codes }) =>
      `"${value}" has ${codes.length} codes (${codes.join(', ')}); a row has one.`,
    codeCutByExponent: ({ value }) =>
      `"${value}" is a code that the spreadsheet has shortened to a power of ten: its last digits are lost. Format the column as text.`,
    termAsksValue: ({ term, missing }) =>
      `The price is on the term "${term}": state ${missing.map((part) => MISSING[part]).join(' and ')} (19 CFR 152.103(a)(5)).`,
    deductionsAboveValue: ({ value }) => `Freight, insurance and discount leave a customs value of ${value}.`,
  },
  note: {
    lostZero: ({ from, to }) => `The leading zero of "${from}" was restored: ${to}.`,
    codeCleaned: ({ from, to }) => `The code "${from}" was read as ${to}.`,
    dateRead: ({ column, from, to }) => `${column} "${from}" was read as ${to}.`,
    productRead: ({ from, to }) => `"${from}" is ${to}.`,
    hiddenRow: () => 'The row is hidden in the workbook; it was read like the others.',
    damagedQuotation: () => 'A quotation mark is out of place: the cell was read as it is written.',
    claimRead: ({ heading }) => `${dotted(heading)} in the cell of the code was read as a claim.`,
    unitUnread: ({ value }) => `The unit "${value}" was not read; no duty of the row depends on it.`,
    valueFromInvoice: ({ price, parts, value }) =>
      `Customs value ${value} = invoice price ${price}${parts.map(({ part, amount }) => ` ${part === 'assists' ? '+' : '-'} ${PARTS[part]} ${amount}`).join('')} (19 CFR 152.103).`,
    partOfLine: ({ line }) => `A chapter 99 heading of the product on row ${line}.`,
    alsoVietNam: ({ code, vietNam, unitedStates }) =>
      `${code} is also a code of Viet Nam's tariff, for other goods. Viet Nam: ${vietNam}. United States: ${unitedStates}. Check which one is meant.`,
    onlyVietNam: ({ code, vietNam }) =>
      `${code} is a code of Viet Nam's tariff (${vietNam}), not of the US schedule.`,
  },
  sheet: {
    emptySheet: () => 'The file has no rows.',
    repeatedColumn: ({ heading }) => `The column "${heading}" is given twice.`,
    lookalikeColumn: ({ heading, column }) =>
      `The column "${heading}" is unknown; it looks like "${column}". Rename it, or say what it is: --column "${heading}=${column}" or --column "${heading}=unused".`,
    twoCandidates: ({ column, headings }) =>
      `Which column is ${column}: ${quoted(headings)}? Say it: --column "${headings[0] ?? ''}=${column}".`,
    scaledColumn: ({ heading, column }) =>
      `The column "${heading}" is in thousands or millions: write ${column} in full, and say so in the heading.`,
    unknownHeading: ({ line, cells }) =>
      `Line ${line} is neither a row with a code nor a heading that is known: ${quoted(cells.slice(0, 6))}. Name at least the code and the value, such as "hts" and "customs_value".`,
    unknownChoice: ({ heading }) => `"${heading}" is not a column.`,
    noSheetColumn: ({ column }) => `The file has no column "${column}".`,
  },
  decision: ({ column, mark, by, cell, line }) =>
    `${column}: the decimal mark is the ${mark}${by === 'stated' ? '' : `, by "${cell ?? ''}" on line ${line ?? ''}`}.`,
  encoding: (name) => `Read as ${name}.`,
  titles: (count) => `${counted(count, 'row')} above the headings skipped.`,
  totals: (count) => `${count} total ${count === 1 ? 'row' : 'rows'} skipped.`,
  above: ({ column, value, line }) =>
    `${column}: "${value}" by line ${line} above the headings, for every row that says no other.`,
  repeated: (count) => `${count} repeated ${count === 1 ? 'heading' : 'headings'} skipped.`,
  unused: (names) => `Columns not used: ${names.join(', ')}.`,
  onLine: (line, sentence) => `Row ${line}: ${sentence}`,
  mapping: { heading: 'heading', column: 'read as', samples: 'values', unused: 'unused' },
  decimal: { label: 'Decimal mark', auto: 'By the column', point: 'Point (10.50)', comma: 'Comma (10,50)' },
  dates: {
    label: 'Dates such as 09/10/2026',
    auto: 'By the column',
    dmy: 'Day first',
    mdy: 'Month first',
  },
  unreadableWorkbook: {
    otherArchive: (path) =>
      `"${path}" is an archive, but no Excel workbook (perhaps OpenDocument or ZIP); save the sheet as XLSX or CSV.`,
    damaged: (path) => `The workbook "${path}" cannot be read: it is cut off or damaged.`,
  },
  otherFile: {
    compound: (path) =>
      `"${path}" is an Excel workbook of the old format (.xls) or under a password; save it as XLSX without a password, or as CSV.`,
    pdf: (path) => `"${path}" is a PDF; save the table in it as XLSX or CSV.`,
    image: (path) => `"${path}" is a picture; enter the table in it as XLSX or CSV.`,
    webPage: (path) =>
      `"${path}" is a page of the web or XML, whatever its name says; open it in Excel and save it as XLSX or CSV.`,
  },
  severalWorksheets: (names) =>
    `Which worksheet is meant: ${quoted(names)}? Say it: --worksheet "${names[0] ?? ''}".`,
  noWorksheet: (name) => `The workbook has no visible worksheet "${name}".`,
  worksheetOfText: (name, path) =>
    `--worksheet "${name}" is for Excel workbooks; "${path}" is a text file and has no worksheets.`,
  dateUnused: (date) =>
    `--date ${date} is for rows without an entry date, but every row has its own; leave --date out.`,
  entryDateMissing: 'The file has no column "entry_date"; state one date for all rows with --date.',
};
