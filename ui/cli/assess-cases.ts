/** Cases in, results out, in the same order: a bad row gets its message and never stops the others. */
import {
  assessUnder,
  centsText,
  countryLayerOn,
  entryFees,
  formatHtsCode,
  formatRateOfDuty,
  lawOfDate,
  type Assessment,
  type Decimal,
  type EntryFees,
  type IsoDate,
  type LawOfDate,
  type ReferenceData,
} from '../../engine/index.ts';
import type { CsvRow } from './csv.ts';
import { missingFactNames } from './missing-facts.ts';
import type { RowProblem } from './row-problem.ts';
import { readShipment, type ShipmentRow } from './shipment-row.ts';
import type { Speech } from './speech.ts';

export const RESULT_COLUMNS = [
  'id',
  'status',
  'error',
  'headings',
  'mfn_rate',
  'mfn_duty',
  'total_duty',
  'duty_low',
  'duty_high',
  'missing_facts',
  'mpf',
  'hmf',
  'total_with_fees',
  'law',
  'data_version',
] as const;

interface Line {
  readonly id: string;
  /** Lines with one key form one entry. */
  readonly entryKey: string;
  readonly outcome:
    { readonly row: ShipmentRow; readonly assessment: Assessment } | { readonly problem: RowProblem };
}

interface Entry {
  readonly first: ShipmentRow;
  value: Decimal;
  /** A line of the entry could not be assessed: its value is unknown, so the fees are. */
  incomplete: boolean;
}

/** Laws by entry date: cases of one day share one. */
type Laws = Map<IsoDate, LawOfDate>;

function lawOn(reference: ReferenceData, laws: Laws, date: IsoDate): LawOfDate {
  const law = laws.get(date) ?? lawOfDate(reference.rulebook, date);
  laws.set(date, law);
  return law;
}

function assessRow(reference: ReferenceData, laws: Laws, csv: CsvRow, position: number): Line {
  const id = (csv.cells['case_id'] ?? '').trim() || (csv.cells['id'] ?? '').trim() || String(position + 1);
  const own = { id, entryKey: (csv.cells['entry'] ?? '').trim() || `row ${position}` };
  if (csv.widthProblem !== null)
    return { ...own, outcome: { problem: { kind: 'rowWidth', value: csv.widthProblem } } };
  const row = readShipment(csv.cells);
  if (!row.ok) return { ...own, outcome: { problem: row.failure } };
  const { shipment } = row.value;
  const law = lawOn(reference, laws, shipment.entryDate);
  const assessment = assessUnder(law, reference.schedule, shipment);
  return {
    ...own,
    outcome: assessment.ok
      ? { row: row.value, assessment: assessment.value }
      : { problem: assessment.failure },
  };
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

/** Groups lines into entries; a line that contradicts its entry becomes a problem. */
function gatherEntries(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly entries: ReadonlyMap<string, Entry>;
} {
  const entries = new Map<string, Entry>();
  const broken = new Set<string>();
  const checked = lines.map((line): Line => {
    if ('problem' in line.outcome) {
      broken.add(line.entryKey);
      return line;
    }
    const { row } = line.outcome;
    const entry = entries.get(line.entryKey);
    if (entry === undefined) {
      entries.set(line.entryKey, { first: row, value: row.shipment.customsValue, incomplete: false });
      return line;
    }
    const problem = disagreement(line.entryKey, entry.first, row);
    if (problem !== null) {
      broken.add(line.entryKey);
      return { ...line, outcome: { problem } };
    }
    entry.value = entry.value.plus(row.shipment.customsValue);
    return line;
  });
  for (const key of broken) {
    const entry = entries.get(key);
    if (entry !== undefined) entry.incomplete = true;
  }
  return { lines: checked, entries };
}

function lawInWords(reference: ReferenceData, assessment: Assessment, speech: Speech): string {
  const layer = countryLayerOn(reference.rulebook, assessment.shipment.entryDate);
  if (layer === null) return speech.words.ordinaryOnly;
  const { rate } = layer.duty.period;
  const rateText = rate.kind === 'additive' ? formatRateOfDuty(rate.rate) : `${rate.percent}%`;
  const words = `${speech.measure(layer.measure)}, ${rateText}`;
  return layer.heading === null ? words : `${words} (${formatHtsCode(layer.heading)})`;
}

const optionalCents = (cents: number | null): string => (cents === null ? '' : centsText(cents));

interface FeesOfLine {
  readonly fees: EntryFees | null;
  readonly incomplete: boolean;
}

function resultRow(
  reference: ReferenceData,
  line: Line,
  fees: FeesOfLine,
  speech: Speech,
): readonly string[] {
  const { dataVersion } = reference.manifest;
  if ('problem' in line.outcome) {
    const blank = RESULT_COLUMNS.slice(3, -1).map(() => '');
    return [line.id, 'error', speech.row(line.outcome.problem), ...blank, dataVersion];
  }
  const { assessment } = line.outcome;
  const missing = [
    ...(assessment.retiredCode ? ['hts'] : []),
    ...missingFactNames(assessment),
    ...(fees.incomplete ? ['entry_lines'] : (fees.fees?.assumed ?? []).map(feeFact)),
  ];
  const { mpf = null, hmf = null } = fees.fees ?? {};
  const complete = !fees.incomplete && (fees.fees === null || (mpf !== null && hmf !== null));
  return [
    line.id,
    'ok',
    '',
    assessment.headings.map(formatHtsCode).join(';'),
    formatRateOfDuty(assessment.line.general),
    centsText(assessment.ordinaryDuty),
    centsText(assessment.duty),
    centsText(assessment.range.low),
    centsText(assessment.range.high),
    missing.join(';'),
    optionalCents(mpf),
    optionalCents(hmf),
    complete ? centsText(assessment.duty + (mpf ?? 0) + (hmf ?? 0)) : '',
    lawInWords(reference, assessment, speech),
    dataVersion,
  ];
}

const feeFact = (assumed: 'entryType' | 'mode'): string => (assumed === 'entryType' ? 'entry_type' : 'mode');

export function assessCases(
  reference: ReferenceData,
  cases: readonly CsvRow[],
  speech: Speech,
): readonly (readonly string[])[] {
  const laws: Laws = new Map();
  const { lines, entries } = gatherEntries(
    cases.map((csv, position) => assessRow(reference, laws, csv, position)),
  );
  const feesTold = new Set<string>();
  return lines.map((line) => {
    const entry = entries.get(line.entryKey);
    const first = !('problem' in line.outcome) && entry !== undefined && !feesTold.has(line.entryKey);
    if (!first) return resultRow(reference, line, { fees: null, incomplete: false }, speech);
    feesTold.add(line.entryKey);
    const { shipment, entryType } = entry.first;
    const fees = entry.incomplete
      ? null
      : entryFees(reference.fees, shipment.entryDate, entry.value, entryType, shipment.mode);
    return resultRow(reference, line, { fees, incomplete: entry.incomplete }, speech);
  });
}
