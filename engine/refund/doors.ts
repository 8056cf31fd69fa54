/** Which door to a refund is open for an entry on a day, until when each stays open, and what shuts it. */
import { daysAfter, type IsoDate } from '../basis/date.ts';
import type { RefundDoor, RefundLaw } from '../law/refund-law.ts';

/** What the reader states of an entry; `null` where it is not stated. */
export interface EntryStanding {
  readonly entryDate: IsoDate;
  /** Date of liquidation from ACE; it overrides every estimate. */
  readonly liquidated: IsoDate | null;
  /** CBP's two-digit entry type, `01` for consumption. */
  readonly entryType: string | null;
  readonly flaggedForReconciliation: boolean | null;
  readonly drawback: boolean | null;
  readonly protestOpen: boolean | null;
  readonly remedyPending: boolean | null;
}

export type Liquidation = {
  readonly date: IsoDate;
  readonly basis: 'stated' | 'estimated';
};

export type ShutBy =
  'entryType' | 'reconciliation' | 'notFlagged' | 'drawback' | 'protestOpen' | 'remedyPending';

export type DoorOfEntry =
  | { readonly kind: 'open'; readonly door: RefundDoor; readonly lastDay: IsoDate }
  | { readonly kind: 'notYetOpen'; readonly door: RefundDoor; readonly lastDay: IsoDate }
  | { readonly kind: 'closed'; readonly door: RefundDoor; readonly lastDay: IsoDate }
  | { readonly kind: 'shut'; readonly door: RefundDoor; readonly by: ShutBy };

export function liquidationOf(law: RefundLaw, entry: EntryStanding): Liquidation {
  return entry.liquidated === null
    ? { date: daysAfter(entry.entryDate, law.liquidation.daysAfterEntry), basis: 'estimated' }
    : { date: entry.liquidated, basis: 'stated' };
}

/** Every filing route of the law and its state for this entry on a day, in the order of the law. */
export function doorsOf(law: RefundLaw, entry: EntryStanding, day: IsoDate): readonly DoorOfEntry[] {
  const liquidation = liquidationOf(law, entry);
  return law.doors.map((door) => {
    const by = shutBy(law, door, entry, day);
    if (by !== null) return { kind: 'shut', door, by };
    const lastDay = daysAfter(liquidation.date, door.daysAfterLiquidation);
    if (day > lastDay) return { kind: 'closed', door, lastDay };
    // A protest is against a liquidation: before that there is nothing to protest (19 U.S.C. 1514(a)).
    const opens = door.door === 'protest' && liquidation.date > door.opens ? liquidation.date : door.opens;
    return { kind: day < opens ? 'notYetOpen' : 'open', door, lastDay };
  });
}

/** The first open door, else the first that opens later, else none was found. */
export function doorToTake(
  doors: readonly DoorOfEntry[],
): (DoorOfEntry & { readonly kind: 'open' | 'notYetOpen' }) | null {
  return (
    doors.find((each): each is DoorOfEntry & { readonly kind: 'open' } => each.kind === 'open') ??
    doors.find((each): each is DoorOfEntry & { readonly kind: 'notYetOpen' } => each.kind === 'notYetOpen') ??
    null
  );
}

function shutBy(law: RefundLaw, door: RefundDoor, entry: EntryStanding, day: IsoDate): ShutBy | null {
  if (door.for === 'any') return null;
  const flagged = entry.flaggedForReconciliation === true;
  if (flagged !== (door.for === 'reconciliation')) return flagged ? 'reconciliation' : 'notFlagged';
  const { entryType } = entry;
  const excluded = law.excludedFromCape.some(
    ({ entryTypes, from }) => entryType !== null && entryTypes.includes(entryType) && from <= day,
  );
  if (excluded) return 'entryType';
  if (entry.drawback === true) return 'drawback';
  if (entry.protestOpen === true) return 'protestOpen';
  return entry.remedyPending === true ? 'remedyPending' : null;
}
