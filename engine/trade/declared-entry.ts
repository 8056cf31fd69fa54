/** What an entry summary (CBP form 7501), or a report of it, says was declared and paid. */
import type { IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { EntryType, Shipment, TransportMode } from './shipment.ts';

/** Percentages that the cell can mean; empty: a rate by quantity or in words, or several in one cell. Null: the file gives none. */
export type DeclaredRate = readonly Percent[] | null;

export interface DeclaredHeading {
  readonly heading: HtsCode;
  /** Duty beside this heading; null: the file gives none for it. */
  readonly duty: Cents | null;
  readonly rate: DeclaredRate;
}

export interface DeclaredLine {
  /** Null: the line cannot be assessed. The declared headings stand as its claims. */
  readonly shipment: Shipment | null;
  /** Chapter 99 headings in the order of the file. */
  readonly headings: readonly DeclaredHeading[];
  /** Duty beside the product's own number. */
  readonly ownDuty: Cents | null;
  /** Rate beside the product's own number. */
  readonly ownRate: DeclaredRate;
  /** Duty that the file gives for the line as a whole. */
  readonly lineDuty: Cents | null;
  /** What the file says was paid under the International Emergency Economic Powers Act, in a column of its own. */
  readonly ieepaDuty: Cents | null;
}

export interface DeclaredFees {
  readonly mpf: Cents | null;
  readonly hmf: Cents | null;
}

/** The status of an entry at CBP; null: the file does not say it. */
export interface DeclaredStanding {
  readonly liquidated: IsoDate | null;
  /** CBP's two-digit entry type. */
  readonly entryType: string | null;
  readonly flaggedForReconciliation: boolean | null;
  readonly drawback: boolean | null;
  readonly protestOpen: boolean | null;
  readonly remedyPending: boolean | null;
}

export interface EntryTerms {
  readonly entryDate: IsoDate | null;
  readonly entryType: EntryType | null;
  readonly mode: TransportMode | null;
}

/** All duty declared on a line; null: the file has none. A heading without a figure beside others has paid nothing. */
export function declaredDuty({ lineDuty, ownDuty, headings }: DeclaredLine): Cents | null {
  if (lineDuty !== null) return lineDuty;
  const given = [ownDuty, ...headings.map(({ duty }) => duty)].filter((duty) => duty !== null);
  return given.length === 0 ? null : (given.reduce((total: number, duty) => total + duty, 0) as Cents);
}
