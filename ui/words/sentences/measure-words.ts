/** Words on a measure's dates, rate and standing. */
import type { EffectivePeriod, MeasureRecord } from '../../../engine/index.ts';
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

/** The last day of collection, where a court had held the measure unlawful before it; else null. */
export function collectedAfterRuling({
  spans,
  endedBy,
}: Pick<MeasureRecord, 'spans' | 'endedBy'>): { readonly held: string; readonly collectedTo: string } | null {
  const held = endedBy?.decidedOn ?? null;
  const collectedTo = spans.at(-1)?.effective.until ?? null;
  return held === null || collectedTo === null || held >= collectedTo ? null : { held, collectedTo };
}

export function rateText(record: MeasureRecord, rate: string | null, words: Words, figures: Figures): string {
  if (record.kind === 'exemption') return words.free;
  return rate === null ? words.ownRate : figures.rate.schedule(rate);
}
