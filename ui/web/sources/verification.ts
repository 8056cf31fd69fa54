/** What the headings of a measure were compared with, by a test that stays: it writes `verification.json`. */
import { lookUp } from '../../words/catalogue/look-up.ts';
import verified from './verification.json';

const KINDS = ['column1', 'exports', 'partly', 'later', 'absent', 'none'] as const;
export type Verification = (typeof KINDS)[number];

const LIST_KINDS = [
  'note',
  'footnotes',
  'footnotesAndNotice',
  'footnotesNoticeNotJune',
  'footnotesNoticeAndNote',
  'modelAlike',
  'modelNear',
  'never',
] as const;
export type ListComparison = (typeof LIST_KINDS)[number];

/** Which primary text a list was compared with; a list missing from the record was compared with none. */
export function listComparisonOf(list: string): ListComparison {
  const kind = lookUp(verified.lists, list);
  return LIST_KINDS.find((each) => each === kind) ?? 'never';
}

/** A measure missing from the record was compared with nothing. */
export function verificationOf(measure: string): Verification {
  const kind = lookUp(verified.measures, measure);
  return KINDS.find((each) => each === kind) ?? 'none';
}

/** Compared with the schedule's own exports, in whole or for the periods that they have. */
export const isPrimary: Readonly<Record<Verification, boolean>> = {
  column1: true,
  exports: true,
  partly: true,
  later: false,
  absent: false,
  none: false,
};

/** Compared with the schedule's notes, its footnotes or the notice itself. */
export const isPrimaryForList: Readonly<Record<ListComparison, boolean>> = {
  note: true,
  footnotes: true,
  footnotesAndNotice: true,
  footnotesNoticeNotJune: true,
  footnotesNoticeAndNote: true,
  modelAlike: false,
  modelNear: false,
  never: false,
};
