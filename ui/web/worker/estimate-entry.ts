/** One entry assessed: its lines with what each is asked, and what they owe together. */
import {
  entryOfLines,
  figureStatuses,
  type FigureStatuses,
  feesOn,
  lawOfDate,
  parseIsoDate,
  regimeName,
  statusOfEntry,
  type EntrySummary,
  type Estimate,
  type Fee,
  type IsoDate,
  type LawStatus,
} from '../../../engine/index.ts';
import type { LawKnown } from './estimated-line.ts';
import type { Ends, EntryTotals, EstimatedEntry, EstimatedLine, FeeTerms } from './estimate-protocol.ts';
import { KnownLines } from './known-lines.ts';

function termsOf(fee: Fee | null): FeeTerms | null {
  if (fee === null) return null;
  const { rate, minimum, maximum, informal, citation } = fee;
  return { rate, minimum, maximum, informal, citation };
}

const OF_NOTHING: Ends = { low: 0, high: 0 };

/** From all lines at their lowest to all at their highest. */
export function together(lines: readonly Ends[]): Ends {
  return lines.reduce(
    (sum, { low, high }) => ({
      low: sum.low + low,
      high: sum.high === null || high === null ? null : sum.high + high,
    }),
    OF_NOTHING,
  );
}

function totalsOfEntry(
  all: LawKnown,
  entry: EntrySummary,
  entryDate: IsoDate,
  open: readonly Ends[],
): EntryTotals {
  const { customsValue, duty, lines, fees, regime } = entry;
  const { mpf, hmf } = feesOn(all.data.fees, entryDate);
  const isSpecial = regime.kind === 'special';
  return {
    customsValue: Math.round(Number(customsValue.times(100).toFixed())),
    duty,
    ...together(open),
    whole: together(lines),
    mpf: fees.mpf,
    hmf: fees.hmf,
    mpfTerms: isSpecial ? null : termsOf(mpf),
    hmfTerms: isSpecial ? null : termsOf(hmf),
    assumed: fees.assumed,
    regime: isSpecial ? regimeName(regime.regime, entryDate) : null,
    isSuspendedExemption: regime.kind === 'suspended',
  };
}

const statusesOf = new WeakMap<LawKnown, FigureStatuses>();

/** Which law a figure stands on, by the measures that decide it; of the law in force. */
function statuses(all: LawKnown): FigureStatuses {
  const known = statusesOf.get(all) ?? figureStatuses(all.data.rulebook, all.data.schedule);
  statusesOf.set(all, known);
  return known;
}

/** If a line has no figure, the next duty of the entry is unknown too. */
export function ofPartOfEntry(status: LawStatus | null): LawStatus | null {
  if (status === null || !('next' in status) || status.next === null) return status;
  return { ...status, next: { ...status.next, duty: null } };
}

/** By what decides the figure of each line. */
export function statusOfTotals(all: LawKnown, { lines, regime }: EntrySummary): LawStatus | null {
  const { statusOfLine } = statuses(all);
  return statusOfEntry(
    lines.map((line) => ({
      status: statusOfLine(line, regime),
      duty: line.high === null ? null : line.duty,
    })),
  );
}

/** `known`: lines that it knows from an entry before are not assessed and explained again. */
export function estimatedEntry(
  all: LawKnown,
  estimate: Estimate,
  known: KnownLines = new KnownLines(),
): EstimatedEntry {
  const { rulebook, investigations, manifest } = all.data;
  const entryDate = parseIsoDate(estimate.entryDate);
  const law = entryDate === null ? null : lawOfDate(rulebook, entryDate);
  const found = known.linesOf(all, law, estimate);
  const results = found.flatMap(({ result }) => result ?? []);
  const { entryType, mode } = estimate;
  const entry =
    law === null ? null : entryOfLines(all.data, { entryDate: law.date, entryType, mode }, results).entry;
  const isTooMuch = entry?.regime.kind === 'aboveLimit' ? entry.regime.limit : null;
  const summaries = new Map(entry?.lines.map((each) => [each.assessment, each] as const));
  const lines = found.map(({ stated, problem, result, told }): EstimatedLine => {
    if (problem !== null) return told(problem);
    if (result === null) return told({ kind: 'badDate', column: 'entry_date', value: '' });
    if (!result.ok) return told(result.failure);
    if (isTooMuch !== null && entry !== null)
      return told({ kind: 'aboveEntryLimit', value: entry.customsValue.toFixed(), limit: isTooMuch });
    return told(summaries.get(result.value) ?? { kind: 'badCode', value: stated.hts });
  });
  const assessed = lines.flatMap(({ outcome }) => (outcome.kind === 'assessed' ? [outcome] : []));
  const problems = lines.length - assessed.length;
  const whole = isTooMuch === null ? entry : null;
  const status = whole === null ? null : statusOfTotals(all, whole);
  return {
    lines,
    totals: whole !== null && law !== null ? totalsOfEntry(all, whole, law.date, assessed) : null,
    problems,
    status: problems === 0 ? status : ofPartOfEntry(status),
    dataVersion: manifest.dataVersion,
    evidenceThrough: rulebook.evidenceThrough,
    investigations,
  };
}
