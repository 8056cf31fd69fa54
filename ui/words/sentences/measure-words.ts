/** What is said of a measure's dates, rate and standing. */
import type { EffectivePeriod, LawStatus, MeasureRecord } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { References } from '../catalogue/en-references.ts';

type Words = References['words']['measures'];

export function periodText({ from, until }: EffectivePeriod, words: Words, figures: Figures): string {
  return until === null
    ? words.from(figures.date(from))
    : words.between(figures.date(from), figures.date(until));
}

/** The span that counts at the end of the evidence: the one in force, else the next, else the last. */
export function mainSpan(
  { spans }: MeasureRecord,
  evidenceThrough: string,
): MeasureRecord['spans'][number] | null {
  const current = spans.find(
    ({ effective: { from, until } }) =>
      from <= evidenceThrough && (until === null || evidenceThrough <= until),
  );
  return current ?? spans.find(({ effective }) => effective.from > evidenceThrough) ?? spans.at(-1) ?? null;
}

/** All dates together: from the first to the last, which may be open. */
export function wholePeriod({ spans }: MeasureRecord): EffectivePeriod | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first.effective.from, until: last.effective.until };
}

export function statusOf(
  { standing, endedBy }: MeasureRecord,
  evidenceThrough: LawStatus & { kind: 'inForce' },
): LawStatus {
  if (standing === 'ended') return { kind: 'ended', endedBy: endedBy?.id ?? null };
  return { ...evidenceThrough, kind: standing };
}

export function rateText(record: MeasureRecord, rate: string | null, words: Words, figures: Figures): string {
  if (record.kind === 'exemption') return words.free;
  return rate === null ? words.ownRate : figures.rate.schedule(rate);
}
