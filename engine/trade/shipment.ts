/** One line of an entry: a product, its value and quantities on an entry date, and what the importer states. */
import type { Decimal } from '../basis/decimal.ts';
import type { IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Quantity } from '../schedule/apply-rate.ts';
import type { ArticleFacts } from '../schedule/apply-special-rate.ts';

export type TransportMode = 'ocean' | 'air' | 'truck' | 'rail' | 'mail';
export type EntryType = 'formal' | 'informal' | 'postal' | 'section321';

export const TRANSPORT_MODES: readonly TransportMode[] = ['ocean', 'air', 'truck', 'rail', 'mail'];
export const ENTRY_TYPES: readonly EntryType[] = ['formal', 'informal', 'postal', 'section321'];

export interface Shipment {
  /** Eight or ten digits. */
  readonly code: HtsCode;
  readonly entryDate: IsoDate;
  readonly customsValue: Decimal;
  readonly quantities: readonly Quantity[];
  readonly loadingDate: IsoDate | null;
  readonly mode: TransportMode | null;
  readonly statements: ReadonlyMap<string, boolean>;
  /** 0 to 100. */
  readonly percentages: ReadonlyMap<string, Decimal>;
  /** What rates that are not one rate depend on: values of parts, counts, degrees, another line. */
  readonly article?: ArticleFacts;
  /** Whether a condition of the law holds, by its name: where no fact and no single heading says it. */
  readonly answers?: ReadonlyMap<string, boolean>;
  /** Chapter 99 headings that the importer says do, or do not, apply. */
  readonly claims: readonly HtsCode[];
  readonly denials: readonly HtsCode[];
}
