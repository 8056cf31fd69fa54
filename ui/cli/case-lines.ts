/** Rows of a cases file to assessed lines, gathered into entries; what is wrong with a row stays with the row. */
import {
  assessUnder,
  fail,
  lawCalendar,
  ok,
  parseCustomsValue,
  readShipment,
  roundToWholeDollars,
  summariseEntry,
  type Assessment,
  type EntrySummary,
  type EntrySummaryLine,
  type IsoDate,
  type LawCalendar,
  type ReferenceData,
  type Result,
  type Shipment,
  type ShipmentRow,
} from '../../engine/index.ts';
import type { CsvRow } from './csv.ts';
import type { RowProblem } from '../words/terminal/row-problem.ts';

export interface AssessOptions {
  /** Entered values in whole dollars, as the entry summary form shows them. */
  readonly wholeDollars: boolean;
  /** Every row as if entered on this day, the day of a scenario's law; null: on its own entry date. */
  readonly asOf?: IsoDate | null;
}

export interface CaseLine {
  readonly id: string;
  readonly outcome:
    | { readonly kind: 'problem'; readonly problem: RowProblem }
    | {
        readonly kind: 'line';
        readonly line: EntrySummaryLine;
        readonly entry: EntrySummary;
        /** Fees are told on the entry's first line. */
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

function parseRow(csv: CsvRow, position: number, options: AssessOptions): Parsed {
  const id = (csv.cells['case_id'] ?? '').trim() || (csv.cells['id'] ?? '').trim() || String(position + 1);
  const own = { id, entry: (csv.cells['entry'] ?? '').trim() || null };
  if (csv.widthProblem !== null) return { ...own, row: fail({ kind: 'rowWidth', value: csv.widthProblem }) };
  const row = readShipment(csv.cells);
  if (!row.ok) return { ...own, row };
  const shipment = entered(row.value.shipment, options);
  if (shipment === null)
    return { ...own, row: fail({ kind: 'badValue', value: csv.cells['customs_value'] ?? '' }) };
  return { ...own, row: ok({ ...row.value, shipment }) };
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
    if (!assessment.ok) return assessment;
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
  cases: readonly CsvRow[],
  options: AssessOptions,
  tell: (line: CaseLine, place: number) => void,
): void {
  const calendar = lawCalendar(reference.rulebook);
  const named = new Map<string, Member[]>();
  const entries: Member[][] = [];
  for (const [place, csv] of cases.entries()) {
    const parsed = parseRow(csv, place, options);
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
