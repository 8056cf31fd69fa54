/** What traders call a product that the schedule calls otherwise: an aid to finding it, never a classification. */
import type { HtsCode } from '../schedule/hts-code.ts';

export interface TradeName {
  readonly language: 'en' | 'vi';
  readonly name: string;
  /** Where to look: a chapter, heading, subheading or line. */
  readonly prefix: HtsCode;
}
