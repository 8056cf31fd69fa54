// @ts-check
/**
 * What primary texts say of the Section 232 lists and the transcription of the lists does not: codes it lacks, and
 * the numbers that took the place of retired ones. Each row names the text that it rests on.
 */

/** @typedef {{ list: string, code: string, from: string, until: string, authority: string }} MissingCode */
/** @typedef {{ list: string, code: string, numbers: readonly string[], authority: string }} DescribedArticles */
/** @typedef {{ retired: string, from: string, successors: readonly string[], authority: string }} Renumbering */

/** @type {readonly MissingCode[]} */
export const missingCodes = [
  missing('s232-steel-articles', '73011000', '2018-03-23', 'U.S. note 16(b); USITC footnote on 7301.10.00'),
  missing('s232-steel-articles', '73024000', '2018-03-23', 'U.S. note 16(b); USITC footnote on 7302.40.00'),
  missing(
    's232-aluminum-derivatives-other',
    '8503009520',
    '2025-03-12',
    'U.S. note 19(k) in HTS 2026 Revision 6; USITC footnote on 8503.00.95',
  ),
];

/**
 * Codes that the note names with words which only some of their numbers answer: it says bumper stampings of steel
 * (8708.10.30) and body stampings of steel for tractors (8708.29.21), and the numbers say steel, aluminum or other.
 * @type {readonly DescribedArticles[]}
 */
export const describedArticles = [
  described('s232-steel-derivatives-9980', '87081030', ['8708103020'], 'U.S. note 16(l), Proclamation 9980'),
  described('s232-steel-derivatives-9980', '87082921', ['8708292120'], 'U.S. note 16(l), Proclamation 9980'),
  described(
    's232-aluminum-derivatives-9980',
    '87081030',
    ['8708103030'],
    'U.S. note 19(i), Proclamation 9980',
  ),
  described(
    's232-aluminum-derivatives-9980',
    '87082921',
    ['8708292130'],
    'U.S. note 19(i), Proclamation 9980',
  ),
];

/**
 * A number that is split or renumbered for statistics is the same goods under another number (19 U.S.C. 1484(f)),
 * and the Commerce Department's notice carries its listing over: 90 FR 40326 put 9401.99.9030 and .9070 in the place
 * of .9081 from the day of the renumbering. Where no text after the renumbering was at hand, the same is presumed.
 * @type {readonly Renumbering[]}
 */
export const renumberings = [
  renumbered('9401999081', '2025-07-01', ['9401999030', '9401999070'], '90 FR 40326, Annex C'),
  renumbered('8415908025', '2026-02-01', ['8415908010', '8415908020'], 'USITC footnote on 8415.90.80'),
  renumbered('9401999070', '2026-02-01', ['9401999040', '9401999085'], 'USITC footnote on 9401.99.90'),
  renumbered('8413919010', '2026-07-01', ['8413919015', '8413919041'], 'texts of the numbers'),
  renumbered('8413919055', '2026-07-01', ['8413919020'], 'texts of the numbers'),
  renumbered('8413919060', '2026-07-01', ['8413919029', '8413919044'], 'texts of the numbers'),
  renumbered('8413919096', '2026-07-01', ['8413919059', '8413919099'], 'texts of the numbers'),
  renumbered('8479899599', '2026-07-01', ['8479899510', '8479899597'], 'texts of the numbers'),
  renumbered('8479909596', '2026-07-01', ['8479909510', '8479909591'], 'texts of the numbers'),
  renumbered('8707100040', '2026-07-01', ['8707100030', '8707100090'], 'texts of the numbers'),
  renumbered('8708295160', '2026-07-01', ['8708295150', '8708295190'], 'texts of the numbers'),
];

/**
 * @param {string} list
 * @param {string} code
 * @param {string} from
 * @param {string} authority
 * @returns {MissingCode}
 */
function missing(list, code, from, authority) {
  return { list, code, from, until: '2026-04-05', authority };
}

/**
 * @param {string} list
 * @param {string} code
 * @param {readonly string[]} numbers
 * @param {string} authority
 * @returns {DescribedArticles}
 */
function described(list, code, numbers, authority) {
  return { list, code, numbers, authority };
}

/**
 * @param {string} retired
 * @param {string} from
 * @param {readonly string[]} successors
 * @param {string} authority
 * @returns {Renumbering}
 */
function renumbered(retired, from, successors, authority) {
  return { retired, from, successors, authority };
}
