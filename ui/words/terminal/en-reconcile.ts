/** Words of the command that checks entry summaries, in English. */
import type { FeeFinding, LineReason, ReconcileQuestion } from '../../../engine/index.ts';
import { counted } from '../format/language.ts';

export type FeeReason = NonNullable<FeeFinding['reason']>;

export interface ReconcileMessages {
  /** `heading` is empty where the reason names none. */
  readonly reasons: Readonly<Record<LineReason['kind'], (heading: string) => string>>;
  readonly fees: Readonly<Record<FeeReason, (fee: string, declared: string, expected: string) => string>>;
  readonly questions: Readonly<Record<ReconcileQuestion['kind'], (low: string, high: string) => string>>;
  readonly facts: (names: string) => string;
  readonly summary: (lines: number, differing: number, open: number) => string;
  readonly overpaid: (amount: string, lines: number) => string;
  readonly underpaid: (amount: string, lines: number) => string;
}

const of = (heading: string): string => (heading === '' ? '' : ` (${heading})`);

export const enReconcile: ReconcileMessages = {
  reasons: {
    headingMissing: (heading) => `Heading ${heading} is missing.`,
    headingSuperfluous: (heading) => `Heading ${heading} is superfluous: it does not apply to this line.`,
    headingOutOfForce: (heading) => `Heading ${heading} was not in force on that day.`,
    exemptionNotClaimed: (heading) => `The exemption ${heading} is not claimed.`,
    exemptionWithoutGround: (heading) =>
      `The exemption ${heading} is claimed without a ground: it is not open to this product, or a fact of the file contradicts it.`,
    wrongRate: (number) => `Wrong rate${of(number)}.`,
    wrongBase: (heading) =>
      `Wrong base${of(heading)}: the duty is due on a part of the value, such as its metal content.`,
    wrongOrder: () => 'The headings are not in the order of reporting.',
    rounding: () => 'Rounding: to whole dollars, or cents.',
  },
  fees: {
    feeMinimum: (fee, declared, expected) =>
      `${fee} ${declared} is below the minimum of an entry, ${expected}.`,
    feeMaximum: (fee, declared, expected) =>
      `${fee} ${declared} is above the maximum of an entry, ${expected}.`,
    feePerLine: (fee, declared, expected) =>
      `${fee} ${declared} was calculated line by line; it is owed once on the entry, ${expected}.`,
    feeWrong: (fee, declared, expected) => `${fee} ${declared} is not ${expected}.`,
  },
  questions: {
    notAssessed: () => 'The line cannot be assessed.',
    noDuty: () => 'The file gives no duty for this line.',
    openFact: (low, high) =>
      `The file does not state a fact that decides the duty. It may be ${high === '' ? `${low} or more` : `between ${low} and ${high}`}, and the declared duty is within that range.`,
    groundNotShown: (low) =>
      `The declared headings need a ground that the file does not show; without it the duty is ${low}.`,
    unexplained: () => 'No single rule explains the difference: on which value and rate was it calculated?',
  },
  facts: (names) => `Not stated: ${names}.`,
  summary: (lines, differing, open) =>
    `${counted(lines, 'line')}: ${differing} differ, ${open} with questions.`,
  overpaid: (amount, lines) => `Overpaid: ${amount} on ${counted(lines, 'line')}.`,
  underpaid: (amount, lines) =>
    `Possibly underpaid: ${amount} on ${counted(lines, 'line')}; a matter to check with the broker.`,
};
