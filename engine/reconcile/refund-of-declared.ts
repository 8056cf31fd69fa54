/** The refund of a declared entry: its lines together, what stays open, and the doors of the day. */
import type { IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import type { RefundLaw, Taxpayer } from '../law/refund-law.ts';
import { doorsOf, doorToTake, liquidationOf, type DoorOfEntry, type Liquidation } from '../refund/doors.ts';
import { refundOfEntry, type EntryRefund, type PaidUnderHeading } from '../refund/refund.ts';
import type { DeclaredStanding } from '../trade/declared-entry.ts';
import type { RefundablePart } from './refundable-part.ts';

export interface DeclaredRefund {
  /** Of what is known to have been paid; with open lines it is a part, no amount of the entry. */
  readonly refund: EntryRefund;
  readonly open: boolean;
  /** What the law of the day charged under the refundable headings; null: a line cannot be assessed. */
  readonly lawCharged: Cents | null;
  readonly liquidation: Liquidation;
  readonly doors: readonly DoorOfEntry[];
  readonly take: ReturnType<typeof doorToTake>;
}

export interface RefundTerms {
  readonly taxpayer: Taxpayer;
  readonly asOf: IsoDate;
}

function together(parts: readonly RefundablePart[]): readonly PaidUnderHeading[] {
  const sums = new Map<PaidUnderHeading['heading'], number>();
  for (const { heading, cents } of parts.flatMap(({ paid }) => paid))
    sums.set(heading, (sums.get(heading) ?? 0) + cents);
  return [...sums].map(([heading, cents]) => ({ heading, cents: cents as Cents }));
}

export function refundOfDeclared(
  law: RefundLaw,
  entryDate: IsoDate,
  declared: DeclaredStanding,
  deposited: IsoDate | null,
  parts: readonly RefundablePart[],
  { taxpayer, asOf }: RefundTerms,
): DeclaredRefund {
  const standing = { ...declared, entryDate };
  const refund = refundOfEntry(law, { standing, paid: together(parts), deposited, taxpayer, asOf });
  const doors = refund.kind === 'refundable' ? refund.doors : doorsOf(law, standing, asOf);
  const charged = parts.map(({ lawCharged }) => lawCharged);
  return {
    refund,
    open: refund.kind !== 'outsideDays' && parts.some(({ question }) => question !== null),
    lawCharged: charged.includes(null)
      ? null
      : (charged.reduce((sum: number, cents) => sum + (cents ?? 0), 0) as Cents),
    liquidation: liquidationOf(law, standing),
    doors,
    take: doorToTake(doors),
  };
}
