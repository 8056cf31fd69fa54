/**
 * The part of a declared line paid under the refundable headings. An amount rests only on the file's own figure for
 * the heading, or on a declared total that is what the law of the day makes it; everything else is a question.
 */
import type { Cents } from '../basis/money.ts';
import type { RefundLaw } from '../law/refund-law.ts';
import type { PaidUnderHeading } from '../refund/refund.ts';
import { declaredDuty, type DeclaredLine } from '../trade/declared-entry.ts';
import type { Assessment } from '../assess/assess-code.ts';

export type RefundQuestion =
  /** The declared total is not what the law of the day makes it, and the heading's own part is not given. */
  | { readonly kind: 'totalDiffers'; readonly paid: Cents; readonly expected: Cents }
  /** A refundable heading is declared, and the file gives no duty. */
  | { readonly kind: 'noDuty' }
  /** The law of the day charged a refundable heading that is not declared; more was paid than the other duties. */
  | { readonly kind: 'notDeclared'; readonly paid: Cents | null }
  /** Something was paid, and the line cannot be assessed. */
  | { readonly kind: 'notAssessed' };

export interface RefundablePart {
  readonly paid: readonly PaidUnderHeading[];
  /** What the law of the day charged under the refundable headings; null: the line cannot be assessed. */
  readonly lawCharged: Cents | null;
  readonly question: RefundQuestion | null;
}

const total = (paid: readonly PaidUnderHeading[]): Cents =>
  paid.reduce((sum, { cents }) => sum + cents, 0) as Cents;

export function isRefundable(law: RefundLaw, heading: string): boolean {
  return law.headings.some((each) => each.heading === heading);
}

/** `assessment` under the law of the entry's day, with the declared headings as claims. */
export function refundablePart(
  law: RefundLaw,
  line: DeclaredLine,
  assessment: Assessment | null,
): RefundablePart {
  const charged = (assessment?.duties ?? []).flatMap(({ heading, amount }): PaidUnderHeading[] =>
    heading !== null && isRefundable(law, heading) && amount > 0 ? [{ heading, cents: amount }] : [],
  );
  const lawCharged = assessment === null ? null : total(charged);
  const answer = (paid: readonly PaidUnderHeading[], question: RefundQuestion | null): RefundablePart => ({
    paid,
    lawCharged,
    question,
  });
  const declared = line.headings.filter(({ heading }) => isRefundable(law, heading));
  const given = declared.flatMap(({ heading, duty }): PaidUnderHeading[] =>
    duty !== null && duty > 0 ? [{ heading, cents: duty }] : [],
  );
  if (given.length > 0) return answer(given, null);
  const [only] = declared;
  if (line.ieepaDuty !== null && only !== undefined && declared.length === 1)
    return answer(line.ieepaDuty === 0 ? [] : [{ heading: only.heading, cents: line.ieepaDuty }], null);
  const paid = declaredDuty(line);
  if (declared.length === 0) {
    if (assessment === null || lawCharged === null)
      return answer([], paid === 0 ? null : { kind: 'notAssessed' });
    if (lawCharged === 0) return answer([], null);
    const rest = assessment.duty - lawCharged;
    return answer([], paid !== null && paid <= rest ? null : { kind: 'notDeclared', paid });
  }
  if (paid === null) return answer([], { kind: 'noDuty' });
  if (paid === 0) return answer([], null);
  if (assessment === null) return answer([], { kind: 'notAssessed' });
  if (paid !== assessment.duty) return answer([], { kind: 'totalDiffers', paid, expected: assessment.duty });
  const ofDeclared = charged.filter(({ heading }) => declared.some((each) => each.heading === heading));
  return ofDeclared.length === charged.length
    ? answer(ofDeclared, null)
    : answer([], { kind: 'notDeclared', paid });
}
