/** One line typed into a form, as the rows of a file would say it; and an example of three entries. */
export const TYPED_FIELDS = [
  'entry',
  'hts',
  'headings',
  'date',
  'value',
  'duty',
  'mpf',
  'hmf',
  'liquidation',
] as const;
export type TypedField = (typeof TYPED_FIELDS)[number];
export type TypedLine = Readonly<Record<TypedField, string>>;

export const NOTHING_TYPED = Object.fromEntries(TYPED_FIELDS.map((field) => [field, ''])) as TypedLine;

/** The headings of an entry summary, which the reader of files knows. */
const HEADING: Readonly<Record<TypedField, string>> = {
  entry: 'Entry Number',
  hts: 'HTS Number - Full',
  headings: 'Chapter 99 HTS',
  date: 'Entry Date',
  value: 'Entered Value',
  duty: 'Total Duty',
  mpf: 'MPF',
  hmf: 'HMF',
  liquidation: 'Liquidation Date',
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** An empty field is no column: an empty duty would be a duty that nobody paid. */
export function textOfLine(line: TypedLine): string {
  const given = TYPED_FIELDS.filter((field) => line[field].trim() !== '');
  const head = given.map((field) => HEADING[field]);
  return [head, given.map((field) => line[field].trim())]
    .map((row) => `${row.map(quoted).join(',')}\n`)
    .join('');
}

/** Made up: a heading that ended, one that is missing, fees line by line, and one entry that agrees. */
export const EXAMPLE = `Entry Number,Line,HTS Number - Full,Chapter 99 HTS,Entry Date,Entered Value,Total Duty,MPF,HMF,Mode,Liquidation Date
XXX-0000001-1,1,6109.10.00.12,9903.02.69,2025-09-15,10000,3650.00,34.64,12.50,ocean,
XXX-0000002-9,1,6109.10.00.12,9903.02.69,2026-03-10,10000,3650.00,34.64,12.50,ocean,
XXX-0000003-7,1,6402.99.31.65,,2026-08-05,20000,1200.00,69.28,25.00,ocean,
XXX-0000003-7,2,9401.61.60.11,9903.76.02,2026-08-05,8000,2000.00,27.71,10.00,ocean,
`;
