/** The duties of a line or of a whole entry as one stack, in the order in which their headings are reported. */
import type { LawStatus, MeasureNode } from '../../../engine/index.ts';
import type { AssessedLine, EstimatedEntry } from '../worker/estimate-protocol.ts';

export interface StackRow {
  readonly key: string;
  readonly kind: 'measure' | 'deposit' | 'regime';
  readonly heading: string | null;
  readonly rate: string | null;
  /** Whole cents. */
  readonly amount: number;
  /** Of a single line: the reasons for the amount. */
  readonly node: MeasureNode | null;
}

const COLOURS = ['--side-1', '--side-2', '--side-3', '--side-4', '--side-5'] as const;

/** The token of its part of the bar: the ordinary duty is always the same, whatever stands beside it. */
export function colourOf({ key, node }: StackRow, place: number): string {
  const isOrdinary = node?.kind === 'ordinaryDuty' || key === 'column-1-general';
  return isOrdinary ? '--baseline' : (COLOURS[place % COLOURS.length] ?? COLOURS[0]);
}

/** In the order in which the headings are reported; what has none of chapter 99 comes after those. */
export function asReported(rows: readonly StackRow[], headings: readonly string[]): readonly StackRow[] {
  const order = ({ heading }: StackRow): number => {
    const at = headings.findIndex((each) => each === heading);
    return at < 0 ? headings.length : at;
  };
  return rows.toSorted((a, b) => order(a) - order(b));
}

function measureRows({ explanation, headings }: AssessedLine): readonly StackRow[] {
  const rows = explanation.measures
    .filter(({ amount, verdict }) => amount !== null && verdict.kind === 'applied')
    .map((node): StackRow => {
      const { measure, kind, heading, rate, amount } = node;
      const own = kind === 'ordinaryDuty' ? explanation.code : heading;
      return { key: measure, kind: 'measure', heading: own, rate, amount: amount ?? 0, node };
    });
  return asReported(rows, headings);
}

const plain = (key: StackRow['kind'], amount: number): StackRow => ({
  key,
  kind: key,
  heading: null,
  rate: null,
  amount,
  node: null,
});

function lineRows(line: AssessedLine, regime: string | null): readonly StackRow[] {
  const deposit = line.depositDuty === 0 ? [] : [plain('deposit', line.depositDuty)];
  return regime === null
    ? [...measureRows(line), ...deposit]
    : [plain('regime', line.duty - line.depositDuty), ...deposit];
}

export function stackOfLine(line: AssessedLine, regime: string | null): readonly StackRow[] {
  return lineRows(line, regime);
}

export function assessedLines({ lines }: EstimatedEntry): readonly AssessedLine[] {
  return lines.flatMap(({ outcome }) => (outcome.kind === 'assessed' ? [outcome] : []));
}

/** A rate is given where it is the same on every line. */
export function stackOfEntry(entry: EstimatedEntry): readonly StackRow[] {
  const lines = assessedLines(entry);
  const [only] = lines;
  const regime = entry.totals?.regime ?? null;
  if (only !== undefined && lines.length === 1) return stackOfLine(only, regime);
  const together = new Map<string, StackRow>();
  for (const row of lines.flatMap((line) => lineRows(line, regime))) {
    const seen = together.get(row.key);
    const isOrdinary = row.node?.kind === 'ordinaryDuty';
    together.set(row.key, {
      ...row,
      heading: isOrdinary ? null : row.heading,
      rate: seen === undefined || seen.rate === row.rate ? row.rate : null,
      amount: (seen?.amount ?? 0) + row.amount,
      node: null,
    });
  }
  const rows = [...together.values()];
  const isLast = ({ heading }: StackRow): boolean => heading === null;
  return [...rows.filter((row) => !isLast(row)), ...rows.filter(isLast)];
}

/** Which law one measure's figure stands on: its own dates against the end of the evidence. */
export function statusOfMeasure(
  { because, hypothetical }: MeasureNode,
  evidenceThrough: string,
): Pick<LawStatus, 'kind'> {
  if (hypothetical) return { kind: 'hypothetical' };
  const period = because.find(({ step }) => step === 'period');
  if (period?.step !== 'period') return { kind: 'inForce' };
  if (period.from > evidenceThrough) return { kind: 'scheduled' };
  return { kind: period.until !== null && period.until < evidenceThrough ? 'ended' : 'inForce' };
}

/** The last day of a rate that is to change after the evidence ends; null where no change is scheduled. */
export function scheduledEnd({ because }: MeasureNode, evidenceThrough: string): string | null {
  const period = because.find(({ step }) => step === 'period');
  const until = period?.step === 'period' ? period.until : null;
  return until !== null && until >= evidenceThrough ? until : null;
}
