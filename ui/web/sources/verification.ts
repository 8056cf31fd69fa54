/** What the headings of a measure were compared with, by a test that stays: it writes `verification.json`. */
import { lookUp } from '../../words/catalogue/look-up.ts';
import verified from './verification.json';

const KINDS = ['column1', 'exports', 'partly', 'later', 'absent', 'none'] as const;
export type Verification = (typeof KINDS)[number];

/** A measure that the record lacks was compared with nothing. */
export function verificationOf(measure: string): Verification {
  const kind = lookUp(verified.measures, measure);
  return KINDS.find((each) => each === kind) ?? 'none';
}
