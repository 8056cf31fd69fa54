/** One estimate answered from the packs alone, without the page's worker: for what leaves the page. */
import {
  ok,
  unpackLaw,
  unpackSchedule,
  type Citation,
  type Estimate,
  type Failure,
  type ReferenceData,
  type Result,
} from '../../../engine/index.ts';
import { estimatedEntry } from './estimate-entry.ts';
import type { EstimatedEntry } from './estimate-protocol.ts';

export interface AnsweredEstimate {
  readonly kind: 'estimate';
  readonly estimate: Estimate;
  readonly entry: EstimatedEntry;
  /** Of the measures that the figure is made of. */
  readonly sources: readonly Citation[];
}

export function dataOfPacks(lawText: string, scheduleText: string): Result<ReferenceData, Failure> {
  const law = unpackLaw(lawText);
  if (!law.ok) return law;
  const schedule = unpackSchedule(scheduleText);
  if (!schedule.ok) return schedule;
  return ok({ manifest: law.value.manifest, ...law.value.law, schedule: schedule.value });
}

/** Each instrument once. */
export function once(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [citation.id, citation])).values()];
}

/** Calculated anew, whatever figures the estimate was locked with. */
export function answeredEstimate(data: ReferenceData, estimate: Estimate): AnsweredEstimate {
  const entry = estimatedEntry({ data }, { ...estimate, locked: null });
  const sources = entry.lines.flatMap(({ outcome }) =>
    outcome.kind === 'problem'
      ? []
      : outcome.explanation.measures
          .filter(({ verdict }) => verdict.kind === 'applied')
          .flatMap(({ citations }) => citations),
  );
  return { kind: 'estimate', estimate, entry, sources: once(sources) };
}
