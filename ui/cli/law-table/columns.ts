/** The tables of the compiled law: their columns, once for every format and engine. */

/** `text` is never null: what a row does not have is the empty text. `whole` is a whole number of 64 bits. */
export type ColumnType = 'text' | 'whole';

export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly means: string;
}

const text = (name: string, means: string): TableColumn => ({ name, type: 'text', means });
const whole = (name: string, means: string): TableColumn => ({ name, type: 'whole', means });

export const LAW_TABLES = {
  law_codes: [
    text('facts', 'the facts that the rows are about, as in the manifest; empty: none stated'),
    text('code', 'HTS digits, eight or ten; the longer one that names a line goes before the shorter'),
    text('from_day', 'first entry date, YYYY-MM-DD'),
    text('before_day', 'the day after the last entry date; 9999-12-31 where it is open'),
    whole('class', 'its class in law_classes and law_duties'),
  ],
  law_classes: [
    whole('class', 'number of the class'),
    text('error', 'why it has no figure: specialRate, twoQuantities, notLinear; empty: it has'),
    text('open', 'facts that nobody stated and that could move the duty, with semicolons'),
    text('open_off_sea', 'the same by any other way than a vessel, by which no goods are in transit'),
    text('unit', 'unit of the quantity that the duty asks for; empty: none'),
  ],
  law_duties: [
    whole('class', 'number of the class'),
    whole('slot', '0: the ordinary duty; then the additional duties in the order of the law'),
    text('measure', 'name of the measure'),
    text('heading', 'chapter 99 heading, eight digits; empty: none'),
    whole('ppm', 'whole parts per million of the customs value'),
    whole('rest', 'parts of 1/over of a millionth beside them'),
    whole('over', 'see rest; at least 1'),
    whole('microcents', 'millionths of a cent for each unit'),
  ],
  law_fees: [
    text('fee', 'mpf or hmf'),
    text('from_day', 'first entry date'),
    text('before_day', 'the day after the last'),
    whole('ppm', 'parts per million of the value of the entry'),
    whole('minimum_cents', 'of a formal entry'),
    whole('maximum_cents', 'of a formal entry'),
    whole('informal_cents', 'flat, of an informal entry'),
  ],
  law_days: [
    text('facts', 'as in law_codes'),
    text('from_day', 'first entry date of the table'),
    text('before_day', 'the day after the last'),
  ],
} as const satisfies Readonly<Record<string, readonly TableColumn[]>>;

export type LawTableName = keyof typeof LAW_TABLES;

/** The table that the reader fills: one row for each line of an entry. */
export const ENTRY_LINES: readonly TableColumn[] = [
  text('line', 'a name of its own for each row'),
  text(
    'entry',
    'rows of one entry have the same; fees are owed once for it. Empty or blank: the row is an entry of its own',
  ),
  text(
    'hts',
    'eight or ten digits without points; a number that the line does not have is priced by its eight',
  ),
  text('entry_date', 'YYYY-MM-DD, a day of the calendar'),
  whole('value_cents', 'customs value, whole cents; negative for what is given back'),
  whole('quantity_milli', 'thousandths of the unit; 0: none given; negative only for what is given back'),
  text('unit', 'as law_classes has it; empty: none given'),
  text('facts', 'one of the sets of facts of law_days; empty: none stated'),
  text('entry_type', 'formal, informal, or empty: formal above $2,500'),
  text('mode', 'ocean, air, truck, rail, mail, or empty: ocean'),
];

export type Cell = string | number;
export type TableRows = Readonly<Record<LawTableName, readonly (readonly Cell[])[]>>;
