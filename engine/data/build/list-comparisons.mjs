// @ts-check
/**
 * Which primary text each list was compared with, number by number, by a test that stays (`tests/data/primary-*`).
 * A list without a sentence here was compared with none: that is said too.
 */

const note6 = 'Verified against the code list of the U.S. note, HTS 2026 Revision 6.';
const footnotes =
  "Verified against USITC's footnotes in the exports of the schedule from 2025 Basic to 2026 Revision 4";
const notice = 'its inclusions of August 2025 against 90 FR 40326';

/** @type {ReadonlyMap<string, string>} */
const comparisons = new Map([
  ['annex-ii', note6],
  ['s122-exempt', note6],
  ['s122-civil-aircraft', note6],
  ['s232-metals-annex-1a', note6],
  ['s232-metals-annex-1b', note6],
  ['s232-metals-annex-iii', note6],
  ['s232-steel-articles', `${footnotes}.`],
  ['s232-steel-derivatives-9980', `${footnotes}.`],
  ['s232-steel-derivatives-73', `${footnotes}, ${notice}.`],
  ['s232-steel-derivatives-other', `${footnotes}, ${notice}; the appliances of June 2025 against no text.`],
  ['s232-aluminum-articles', `${footnotes}.`],
  ['s232-aluminum-derivatives-9980', `${footnotes}.`],
  [
    's232-aluminum-derivatives-76',
    `${footnotes}, ${notice}, and the code list of note 19(j), HTS 2026 Revision 6.`,
  ],
  [
    's232-aluminum-derivatives-other',
    `${footnotes}, ${notice}, and the code list of note 19(k), HTS 2026 Revision 6.`,
  ],
]);

/** Lists whose primary texts were not at hand: `tests/official/outside-model.test.ts` finds no difference of theirs. */
const asInModel = new Set([
  's232-copper',
  's232-softwood',
  's232-upholstered',
  's232-cabinets',
  's232-mhdv',
  's232-buses',
]);

/** Lists that differ from the model's in the classes that Accuracy tells. */
const nearModel = new Set([
  's232-autos',
  's232-auto-parts',
  's232-mhdv-parts',
  's232-semiconductors',
  's301fl-exempt',
  's301fl-articles',
  's301fl-civil-aircraft',
  's301fl-pharmaceutical',
  'annex-ii-articles',
  's122-articles',
]);

/** @param {string} list */
export function comparisonOf(list) {
  const primary = comparisons.get(list);
  if (primary !== undefined) return primary;
  const none = 'No test compares it with a primary text';
  if (asInModel.has(list)) return `${none}; a public model has the same codes on nine days.`;
  if (nearModel.has(list)) return `${none}; Accuracy tells where a public model differs.`;
  return `${none}.`;
}
