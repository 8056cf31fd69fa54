/** Rows of a cases file to assessed lines, gathered into entries; what is wrong with a row stays with the row. */
import {
  assessUnder,
  lawCalendar,
  parseCustomsValue,
  readShipment,
  roundToWholeDollars,
  summariseEntry,
  type Assessment,
  type EntrySummary,
  type EntrySummaryLine,
  type LawCalendar,
  type ReferenceData,
  type Shipment,
  type ShipmentRow,
} from '../../engine/index.ts';
import type { CsvRow } from './csv.ts';
import type { RowProblem } from './row-problem.ts';

export interface AssessOptions {
  /** Entered values in whole dollars, as the entry summary form shows them. */
  readonly wholeDollars: boolean;
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

interface Assessed {
  readonly id: string;
  readonly entryKey: string;
  readonly result:
    { readonly row: ShipmentRow; readonly assessment: Assessment } | { readonly problem: RowProblem };
}

function entered(shipment: Shipment, { wholeDollars }: AssessOptions): Shipment | null {
  if (!wholeDollars) return shipment;
  const customsValue = parseCustomsValue(roundToWholeDollars(shipment.customsValue).toFixed());
  return customsValue === null ? null : { ...shipment, customsValue };
}

function assessRow(
  reference: ReferenceData,
  calendar: LawCalendar,
  csv: CsvRow,
  position: number,
  options: AssessOptions,
): Assessed {
  const id = (csv.cells['case_id'] ?? '').trim() || (csv.cells['id'] ?? '').trim() || String(position + 1);
  const own = { id, entryKey: (csv.cells['entry'] ?? '').trim() || `row ${position}` };
  const problem = (found: RowProblem): Assessed => ({ ...own, result: { problem: found } });
  if (csv.widthProblem !== null) return problem({ kind: 'rowWidth', value: csv.widthProblem });
  const row = readShipment(csv.cells);
  if (!row.ok) return problem(row.failure);
  const shipment = entered(row.value.shipment, options);
  if (shipment === null) return problem({ kind: 'badValue', value: csv.cells['customs_value'] ?? '' });
  const law = calendar.lawOn(shipment.entryDate);
  const assessment = assessUnder(law, reference.schedule, shipment);
  return assessment.ok
    ? { ...own, result: { row: row.value, assessment: assessment.value } }
    : problem(assessment.failure);
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

interface Gathered {
  readonly lines: readonly Assessed[];
  readonly entries: ReadonlyMap<
    string,
    { readonly first: ShipmentRow; readonly assessments: Assessment[]; incomplete: boolean }
  >;
}

/** Groups lines into entries; a line that contradicts its entry becomes a problem. */
function gather(lines: readonly Assessed[]): Gathered {
  const entries = new Map<string, { first: ShipmentRow; assessments: Assessment[]; incomplete: boolean }>();
  const broken = new Set<string>();
  const checked = lines.map((line): Assessed => {
    if ('problem' in line.result) {
      broken.add(line.entryKey);
      return line;
    }
    const { row, assessment } = line.result;
    const entry = entries.get(line.entryKey);
    if (entry === undefined) {
      entries.set(line.entryKey, { first: row, assessments: [assessment], incomplete: false });
      return line;
    }
    const problem = disagreement(line.entryKey, entry.first, row);
    if (problem !== null) {
      broken.add(line.entryKey);
      return { ...line, result: { problem } };
    }
    entry.assessments.push(assessment);
    return line;
  });
  for (const key of broken) {
    const entry = entries.get(key);
    if (entry !== undefined) entry.incomplete = true;
  }
  return { lines: checked, entries };
}

export function assessLines(
  reference: ReferenceData,
  cases: readonly CsvRow[],
  options: AssessOptions,
): readonly CaseLine[] {
  const calendar = lawCalendar(reference.rulebook);
  const { lines, entries } = gather(
    cases.map((csv, position) => assessRow(reference, calendar, csv, position, options)),
  );
  const summaries = new Map(
    [...entries].map(([key, { first, assessments }]) => {
      const handling = {
        entryDate: first.shipment.entryDate,
        entryType: first.entryType,
        mode: first.shipment.mode,
      };
      return [key, summariseEntry(reference, handling, assessments)] as const;
    }),
  );
  return lines.map(({ id, entryKey, result }): CaseLine => {
    const summary = summaries.get(entryKey);
    if ('problem' in result || summary === undefined) {
      const problem: RowProblem = 'problem' in result ? result.problem : { kind: 'badCode', value: id };
      return { id, outcome: { kind: 'problem', problem } };
    }
    const { regime } = summary;
    if (regime.kind === 'aboveLimit') {
      return {
        id,
        outcome: {
          kind: 'problem',
          problem: { kind: 'aboveEntryLimit', value: summary.customsValue.toFixed(), limit: regime.limit },
        },
      };
    }
    const position = entries.get(entryKey)?.assessments.indexOf(result.assessment) ?? -1;
    const line = summary.lines[position];
    if (line === undefined) throw new Error('unreachable: every assessed line is in its entry');
    const incomplete = entries.get(entryKey)?.incomplete ?? false;
    return { id, outcome: { kind: 'line', line, entry: summary, isFirst: position === 0, incomplete } };
  });
}
