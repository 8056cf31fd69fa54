/** What can explain that a declared line is not what the law of its day makes it, and what only its filer can answer. */
import type { Cents } from '../basis/money.ts';
import type { HtsCode } from '../schedule/hts-code.ts';

export type LineReason =
  | { readonly kind: 'headingMissing'; readonly heading: HtsCode }
  | { readonly kind: 'headingSuperfluous'; readonly heading: HtsCode }
  | { readonly kind: 'headingOutOfForce'; readonly heading: HtsCode }
  | { readonly kind: 'exemptionNotClaimed'; readonly heading: HtsCode }
  | { readonly kind: 'exemptionWithoutGround'; readonly heading: HtsCode }
  /** `number`: a heading, or the product's own for the ordinary duty; null: the file does not part the duties. */
  | { readonly kind: 'wrongRate'; readonly number: HtsCode | null }
  | { readonly kind: 'wrongBase'; readonly heading: HtsCode | null }
  | { readonly kind: 'wrongOrder' }
  | { readonly kind: 'rounding' };

export type LineQuestion =
  | { readonly kind: 'notAssessed' }
  | { readonly kind: 'noDuty' }
  /** A fact that the file does not state decides it, and the declared duty may be right; `high` null: no end is known. */
  | { readonly kind: 'openFact'; readonly low: Cents; readonly high: Cents | null }
  /** The declared headings hold only on a ground that the file does not show; without it the duty is this. */
  | { readonly kind: 'groundNotShown'; readonly duty: Cents }
  | { readonly kind: 'unexplained' };
