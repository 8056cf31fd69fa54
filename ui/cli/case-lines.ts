/** Rows of a cases file to assessed lines, gathered into entries; what is wrong with a row stays with the row. */
import {
  assessUnder,
  fail,
  lawCalendar,
  ok,
  parseCustomsValue,
  readShipmentRow,
  parseHtsCode,
  centsText,
  underSubheading,
  roundToWholeDollars,
  summariseEntry,
  type Assessment,
  type EntrySummary,
  type EntrySummaryLine,
  type HtsCode,
  type IsoDate,
  type JoinedRow,
  type LawCalendar,
  type ReferenceData,
  type Result,
  type Shipment,
  type ShipmentRow,
} from '../../engine/index.ts';
import type { RowProblem } from '../words/terminal/row-problem.ts';

export interface AssessOptions {
  /** Entered values in whole dollars, as the entry summary form shows them. */
  readonly wholeDollars: boolean;
  /** Every row as if entered on this day, the day of a scenario's law; null: on its own entry date. */
  readonly asOf?: IsoDate | null;
  /** Of the rulebook, kept from one batch of rows to the next. */
  readonly calendar?: LawCalendar;
  /** The places of the rows in their file: a row without a name is called by its place. */
  readonly places?: readonly number[];
}

export interface CaseLine {
  readonly id: string;
  readonly outcome:
    | { readonly kind: 'problem'; readonly problem: RowProblem }
    /** A chapter 99 row: its figures are those of the row it belongs to. */
    | { readonly kind: 'part'; readonly line: number; readonly headings: readonly HtsCode[] }
    | {
        readonly kind: 'line';
        readonly line: EntrySummaryLine;
        readonly entry: EntrySummary;
        /** Fees are given on the entry's first line. */
        readonly isFirst: boolean;
        /** Another line of the entry has an error: its value is unknown, so the fees are. */
        readonly incomplete: boolean;
      };
}

interface Parsed {
  readonly id: string;
  /** Lines that name one entry form it; a line that names none is an entry of its own. */
  readonly entry: string | null;
  readonly row: Result<ShipmentRow, RowProblem>;
}

function dated(shipment: Shipment, { asOf = null }: AssessOptions): Shipment {
  if (asOf === null) return shipment;
  const { loadingDate } = shipment;
  return {
    ...shipment,
    entryDate: asOf,
    loadingDate: loadingDate !== null && loadingDate > asOf ? null : loadingDate,
  };
}

function entered(given: Shipment, options: AssessOptions): Shipment | null {
  const shipment = dated(given, options);
  if (!options.wholeDollars) return shipment;
  const customsValue = parseCustomsValue(roundToWholeDollars(shipment.customsValue).toFixed());
  return customsValue === null ? null : { ...shipment, customsValue };
}

const idOf = ({ cells }: JoinedRow, position: number): string =>
  (cells['case_id'] ?? '').trim() || (cells['id'] ?? '').trim() || String(position + 1);

/** Some code of chapter 1: it lets the rest of the row be read. */
const STAND_IN = '01012100';

/** Only a person can say which line of a subheading is meant: the lines are listed, with the range of their duty. */
function sixDigits(reference: ReferenceData, row: JoinedRow, code: HtsCode): RowProblem {
  const read = readShipmentRow({ ...row.cells, hts: STAND_IN });
  if (!read.ok) return read.failure;
  const { shipment } = read.value;
  const law = lawCalendar(reference.rulebook).lawOn(shipment.entryDate);
  const { lines, range } = underSubheading(law, reference.schedule, code, shipment);
  const [low, high] =
    range === null
      ? [null, null]
      : [centsText(range.low), range.high === null ? null : centsText(range.high)];
  return { kind: 'sixDigits', code, lines, low, high };
}

function readCase(
  reference: ReferenceData,
  row: JoinedRow,
  options: AssessOptions,
): Result<ShipmentRow, RowProblem> {
  if (row.problem !== null) return fail(row.problem);
  const code = parseHtsCode(row.cells['hts'] ?? '');
  if (code?.length === 6) return fail(sixDigits(reference, row, code));
  const read = readShipmentRow(row.cells);
  if (!read.ok) return read;
  const shipment = entered(read.value.shipment, options);
  return shipment === null
    ? fail({ kind: 'badValue', value: row.cells['customs_value'] ?? '' })
    : ok({ ...read.value, shipment });
}

function parseRow(
  reference: ReferenceData,
  row: JoinedRow,
  position: number,
  options: AssessOptions,
): Parsed {
  const entry = (row.cells['entry'] ?? '').trim() || null;
  return { id: idOf(row, position), entry, row: readCase(reference, row, options) };
}

/** What an entry has one of: its date, mode and type. */
function disagreement(entry: string, first: ShipmentRow, other: ShipmentRow): RowProblem | null {
  const pairs = [
    ['entry_date', first.shipment.entryDate, other.shipment.entryDate],
    ['mode', first.shipment.mode ?? '', other.shipment.mode ?? ''],
    ['entry_type', first.entryType ?? '', other.entryType ?? ''],
  ] as const;
  const differing = pairs.find(([, a, b]) => a !== b);
  return differing === undefined
    ? null
    : { kind: 'entryDisagrees', entry, column: differing[0], value: differing[2], first: differing[1] };
}

type Assessed = Result<{ readonly row: ShipmentRow; readonly assessment: Assessment }, RowProblem>;

/** The lines of one entry, each assessed or with its problem; a line that contradicts the first is a problem. */
function assessEntry(
  reference: ReferenceData,
  calendar: LawCalendar,
  parsed: readonly Parsed[],
): readonly Assessed[] {
  let first: ShipmentRow | null = null;
  return parsed.map(({ entry, row }): Assessed => {
    if (!row.ok) return row;
    const { shipment } = row.value;
    const assessment = assessUnder(calendar.lawOn(shipment.entryDate), reference.schedule, shipment);
    const [unread] = row.value.unread;
    if (!assessment.ok)
      return assessment.failure.kind === 'quantityNeeded' && unread !== undefined ? fail(unread) : assessment;
    const problem = first === null ? null : disagreement(entry ?? '', first, row.value);
    if (problem !== null) return fail(problem);
    first ??= row.value;
    return ok({ row: row.value, assessment: assessment.value });
  });
}

function outcomesOf(reference: ReferenceData, assessed: readonly Assessed[]): readonly CaseLine['outcome'][] {
  const sound = assessed.flatMap((line) => (line.ok ? [line.value] : []));
  const [first] = sound;
  const problemOf = (problem: RowProblem): CaseLine['outcome'] => ({ kind: 'problem', problem });
  if (first === undefined) return assessed.flatMap((line) => (line.ok ? [] : [problemOf(line.failure)]));
  const { shipment, entryType } = first.row;
  const handling = { entryDate: shipment.entryDate, entryType, mode: shipment.mode };
  const entry = summariseEntry(
    reference,
    handling,
    sound.map(({ assessment }) => assessment),
  );
  const incomplete = sound.length < assessed.length;
  const lines = new Map(entry.lines.map((line) => [line.assessment, line]));
  return assessed.map((item): CaseLine['outcome'] => {
    if (!item.ok) return problemOf(item.failure);
    const { regime, customsValue } = entry;
    if (regime.kind === 'aboveLimit') {
      return problemOf({ kind: 'aboveEntryLimit', value: customsValue.toFixed(), limit: regime.limit });
    }
    const line = lines.get(item.value.assessment);
    if (line === undefined) throw new Error('unreachable: every assessed line is in its entry');
    return { kind: 'line', line, entry, isFirst: item.value === first, incomplete };
  });
}

interface Member {
  readonly place: number;
  readonly parsed: Parsed;
}

/** One entry after another, so that no more than one is held at a time; `tell` gets each line with its place. */
export function assessLines(
  reference: ReferenceData,
  cases: readonly JoinedRow[],
  options: AssessOptions,
  tell: (line: CaseLine, place: number) => void,
): void {
  const calendar = options.calendar ?? lawCalendar(reference.rulebook);
  const named = new Map<string, Member[]>();
  const entries: Member[][] = [];
  const placeInFile = (place: number): number => options.places?.[place] ?? place;
  for (const [place, row] of cases.entries()) {
    const whole = row.belongsTo === null ? null : cases[row.belongsTo];
    if (whole !== null && whole !== undefined) {
      tell(
        {
          id: idOf(row, placeInFile(place)),
          outcome: { kind: 'part', line: whole.line, headings: row.partOf ?? [] },
        },
        place,
      );
      continue;
    }
    const parsed = parseRow(reference, row, placeInFile(place), options);
    const members = parsed.entry === null ? undefined : named.get(parsed.entry);
    if (members !== undefined) {
      members.push({ place, parsed });
      continue;
    }
    const begun: Member[] = [{ place, parsed }];
    entries.push(begun);
    if (parsed.entry !== null) named.set(parsed.entry, begun);
  }
  for (const members of entries) {
    const assessed = assessEntry(
      reference,
      calendar,
      members.map(({ parsed }) => parsed),
    );
    for (const [index, outcome] of outcomesOf(reference, assessed).entries()) {
      const member = members[index];
      if (member !== undefined) tell({ id: member.parsed.id, outcome }, member.place);
    }
  }
}
