/** Law status of an entry: the weakest status of its lines. */
import type { Cents } from '../basis/money.ts';
import type { LawStatus, NextChange } from '../scenario/law-status.ts';

export interface LineStatus {
  readonly status: LawStatus;
  /** All that the line owes now; null where part of it has no amount. */
  readonly duty: Cents | null;
}

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

const nextOf = (status: LawStatus): NextChange | null => ('next' in status ? status.next : null);

/** The next change of the total is that of the first lines to change. On that day the other lines owe what they owe now. */
function firstChange(lines: readonly LineStatus[]): NextChange | null {
  const first = earliest(lines.flatMap(({ status }) => nextOf(status) ?? []));
  if (first === null) return null;
  const then = lines.map(({ status, duty }) => {
    const next = nextOf(status);
    return next?.on === first.on ? next.duty : duty;
  });
  const total = then.reduce<number | null>(
    (sum, duty) => (sum === null || duty === null ? null : sum + duty),
    0,
  );
  const isFigure = lines.some(({ status }) => {
    const next = nextOf(status);
    return next?.on === first.on && next.of === 'figure';
  });
  return { on: first.on, duty: total as Cents | null, of: isFigure ? 'figure' : 'range' };
}

/** Null without lines. */
export function statusOfEntry(lines: readonly LineStatus[]): LawStatus | null {
  const statuses = lines.map(({ status }) => status);
  const [only] = statuses;
  if (only === undefined || statuses.length === 1) return only ?? null;
  const [hypothetical] = kept(statuses, 'hypothetical');
  if (hypothetical !== undefined) return hypothetical;
  const ended = earliest(kept(statuses, 'ended'));
  if (ended !== null) return ended;
  const next = firstChange(lines);
  // The status is that of the line that begins last.
  const scheduled = kept(statuses, 'scheduled').toSorted((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? 1 : -1,
  )[0];
  if (scheduled !== undefined) return { ...scheduled, next };
  const [inForce] = kept(statuses, 'inForce');
  return inForce === undefined ? only : { ...inForce, next };
}
