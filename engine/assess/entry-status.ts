/** Which law the total of an entry stands on: no better than the weakest of its lines. */
import type { LawStatus, NextChange } from '../scenario/law-status.ts';

const earliest = <Dated extends { readonly on: string | null }>(all: readonly Dated[]): Dated | null =>
  all.reduce<Dated | null>(
    (first, each) => (first === null || (each.on ?? '') < (first.on ?? '') ? each : first),
    null,
  );

function kept<Kind extends LawStatus['kind']>(
  statuses: readonly LawStatus[],
  kind: Kind,
): readonly Extract<LawStatus, { kind: Kind }>[] {
  return statuses.filter((each): each is Extract<LawStatus, { kind: Kind }> => each.kind === kind);
}

/** The first line to change changes the total; what the others owe then is not part of that line's change. */
function firstChange(statuses: readonly LawStatus[]): NextChange | null {
  const changes = statuses.flatMap((each) => ('next' in each && each.next !== null ? [each.next] : []));
  const first = earliest(changes);
  return first === null || statuses.length === 1 ? first : { on: first.on, duty: null };
}

/** Null without lines. */
export function statusOfEntry(statuses: readonly LawStatus[]): LawStatus | null {
  const [only] = statuses;
  if (only === undefined || statuses.length === 1) return only ?? null;
  const [hypothetical] = kept(statuses, 'hypothetical');
  if (hypothetical !== undefined) return hypothetical;
  const ended = earliest(kept(statuses, 'ended'));
  if (ended !== null) return ended;
  const next = firstChange(statuses);
  // The total is that of its last line to begin.
  const scheduled = kept(statuses, 'scheduled').toSorted((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? 1 : -1,
  )[0];
  if (scheduled !== undefined) return { ...scheduled, next };
  const [inForce] = kept(statuses, 'inForce');
  return inForce === undefined ? only : { ...inForce, next };
}
