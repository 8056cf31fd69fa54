/** Changes of kept records that can be taken back, whatever another tab does to the others meanwhile. */
import type { Draft, KeptItem } from './kept-item.ts';
import type { Change } from './library-store.ts';

/** What one record was and became; null: it was not there. */
export type RecordChange =
  | { readonly store: 'items'; readonly before: KeptItem | null; readonly after: KeptItem | null }
  | { readonly store: 'drafts'; readonly before: Draft | null; readonly after: Draft | null };

/** Done at one stroke, and undone so. */
export type Step = readonly RecordChange[];

export interface Steps {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

const MOST_STEPS = 200;

export const NO_STEPS: Steps = { past: [], future: [] };

export function withStep({ past }: Steps, step: Step): Steps {
  return { past: [...past, step].slice(-MOST_STEPS), future: [] };
}

/** What there is to write; null where there is nothing to undo. */
export function stepBack({
  past,
  future,
}: Steps): { readonly steps: Steps; readonly changes: readonly Change[] } | null {
  const step = past.at(-1);
  if (step === undefined) return null;
  const changes = step.toReversed().flatMap((each) => changeTo(each, 'before'));
  return { steps: { past: past.slice(0, -1), future: [step, ...future] }, changes };
}

export function stepForth({
  past,
  future,
}: Steps): { readonly steps: Steps; readonly changes: readonly Change[] } | null {
  const [step] = future;
  if (step === undefined) return null;
  return { steps: { past: [...past, step], future: future.slice(1) }, changes: changesOf(step) };
}

export function changesOf(step: Step): readonly Change[] {
  return step.flatMap((each) => changeTo(each, 'after'));
}

function changeTo(change: RecordChange, end: 'before' | 'after'): readonly Change[] {
  const key = (change.before ?? change.after)?.id;
  if (key === undefined) return [];
  return change.store === 'items'
    ? [{ store: 'items', key, base: change[end === 'after' ? 'before' : 'after'], value: change[end] }]
    : [{ store: 'drafts', key, value: change[end] }];
}
