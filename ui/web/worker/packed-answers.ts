/** One estimate answered from the packs alone, without the page's worker, for files and links that are used outside the page. */
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
import { sourcesOfEntry } from './entry-sources.ts';
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

/** Calculated again, whatever figures the estimate was locked with. */
export function answeredEstimate(data: ReferenceData, estimate: Estimate): AnsweredEstimate {
  const entry = estimatedEntry({ data }, { ...estimate, locked: null });
  return { kind: 'estimate', estimate, entry, sources: sourcesOfEntry(entry) };
}
