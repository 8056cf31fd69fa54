/** Where a rate, a date, a list or a parameter comes from. Bodies live in `data/citations.json`. */
import type { Brand } from '../basis/brand.ts';
import type { IsoDate } from '../basis/date.ts';

export type CitationId = Brand<string, 'CitationId'>;

export interface Citation {
  readonly id: CitationId;
  /** The instrument by its own name: `Executive Order 14257 of 2 April 2025`. */
  readonly instrument: string;
  readonly pinpoint: string | null;
  /** Federal Register page, docket or publication number. */
  readonly reference: string | null;
  /** The day on which a court decided: from then on a duty may be unlawful and still be collected. */
  readonly decidedOn: IsoDate | null;
  /** How it was verified: the primary text, a public transcription of it, or general knowledge. */
  readonly confidence: 'high' | 'medium' | 'low';
}
