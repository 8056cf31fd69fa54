// @ts-check
/**
 * Which primary text each list was compared with, number by number, by a test that stays (`tests/data/primary-*`), or
 * that it was compared with none. The page says the same of each list in both languages, by these kinds.
 */

const NONE = 'No test compares it with a primary text';
const FOOTNOTES =
  "Verified against USITC's footnotes in the exports of the schedule from 2025 Basic to 2026 Revision 4";
const NOTICE = `${FOOTNOTES}, its inclusions of August 2025 against 90 FR 40326`;

const sentences = {
  note: 'Verified against the code list of the U.S. note, HTS 2026 Revision 6.',
  footnotes: `${FOOTNOTES}.`,
  footnotesAndNotice: `${NOTICE}.`,
  footnotesNoticeNotJune: `${NOTICE}; the appliances of June 2025 against no text.`,
  footnotesNoticeAndNote: `${NOTICE}, and the code list of note 19(j) or 19(k), HTS 2026 Revision 6.`,
  /** `tests/official/outside-model.test.ts` finds no difference of theirs. */
  modelAlike: `${NONE}; a public model has the same codes on nine days.`,
  /** They differ from the model's in the classes that Accuracy lists. */
  modelNear: `${NONE}; Accuracy tells where a public model differs.`,
  never: `${NONE}.`,
};

/** @typedef {keyof typeof sentences} ListComparison */

/** @type {Readonly<Record<Exclude<ListComparison, 'never'>, readonly string[]>>} */
const lists = {
  note: [
    'annex-ii',
    's122-exempt',
    's122-civil-aircraft',
    's232-metals-annex-1a',
    's232-metals-annex-1b',
    's232-metals-annex-iii',
    's232-autos',
    's232-auto-parts',
    's232-softwood',
    's232-upholstered',
    's232-cabinets',
    's232-mhdv',
    's232-buses',
    's232-mhdv-parts',
    's232-semiconductors',
  ],
  footnotes: [
    's232-steel-articles',
    's232-steel-derivatives-9980',
    's232-aluminum-articles',
    's232-aluminum-derivatives-9980',
  ],
  footnotesAndNotice: ['s232-steel-derivatives-73'],
  footnotesNoticeNotJune: ['s232-steel-derivatives-other'],
  footnotesNoticeAndNote: ['s232-aluminum-derivatives-76', 's232-aluminum-derivatives-other'],
  modelAlike: ['s232-copper'],
  modelNear: [
    's301fl-exempt',
    's301fl-articles',
    's301fl-civil-aircraft',
    's301fl-pharmaceutical',
    'annex-ii-articles',
    's122-articles',
  ],
};

/**
 * A list that is named nowhere was compared with none.
 * @param {string} list
 * @returns {ListComparison}
 */
export function comparisonKindOf(list) {
  const kinds = /** @type {(keyof typeof lists)[]} */ (Object.keys(lists));
  return kinds.find((kind) => lists[kind].includes(list)) ?? 'never';
}

/** @param {string} list */
export function comparisonOf(list) {
  return sentences[comparisonKindOf(list)];
}
