// @ts-check
/** The instrument behind each product list, and how its codes were obtained. */
/** @typedef {import('./sources.mjs').Source} Source */

const register = 'Federal Register';
const usitc = 'US International Trade Commission (USITC)';
const cbp = 'US Customs and Border Protection (CBP)';
const transcribed = 'Codes from a public transcription of the U.S. note';
const budgetLab = 'the public tariff tracker of the Budget Lab at Yale (MIT)';
const noteText = 'Codes read from the U.S. note in HTS 2026 Revision 6';

const metals2025 = `${transcribed} (December 2025)`;
const inclusions = `${metals2025}; inclusions of August 2025 from the notice itself, 90 FR 40326`;
const metals2026 =
  'Codes from the CBP metals list of 2026-06-04; rows that ended on 2026-06-07 from HTS 2026 Revision 6. Reached by weight of metal outside chapters 72, 73, 74 and 76';

/** @type {ReadonlyMap<string, Source>} */
export const listSources = new Map([
  [
    'annex-ii',
    source(
      register,
      'Executive Order 14257, Annex II, as amended; heading 9903.01.32',
      'The note says which amendment brought or removed the code; the current codes equal U.S. note 2(v)(iii)(a) of HTS 2026 Revision 6.',
    ),
  ],
  [
    'annex-ii-articles',
    source(
      register,
      'Executive Order 14360; heading 9903.02.78, U.S. note 2(v)(iii)(b)',
      'Eleven described articles, not whole lines.',
    ),
  ],
  [
    'annex-iii',
    source(
      register,
      'Executive Order 14346, Annex III (Potential Tariff Adjustments for Aligned Partners)',
      "A list of candidates, never in force for Viet Nam. Categories are inferred from how partner agreements used it; ten codes are unclassified, and the annex's own wording of partial lines is not at hand.",
    ),
  ],
  [
    's122-exempt',
    source(
      register,
      'Proclamation 11012 (Section 122); heading 9903.03.03, U.S. note 2(aa)(ii)',
      'Equal to HTS 2026 Revision 15.',
    ),
  ],
  [
    's122-articles',
    source(
      register,
      'Proclamation 11012 (Section 122); heading 9903.03.04, U.S. note 2(aa)(iii)',
      'Eleven described articles, not whole lines.',
    ),
  ],
  [
    's122-civil-aircraft',
    source(
      register,
      'Proclamation 11012 (Section 122); heading 9903.03.05, U.S. note 2(aa)(iv)',
      'Civil aircraft articles of general note 6.',
    ),
  ],
  [
    's301fl-exempt',
    source(
      register,
      'USTR notice of action, 91 FR 47318; heading 9903.05.86, U.S. note 52(b)',
      'Whole lines, exempt without a claim.',
    ),
  ],
  [
    's301fl-articles',
    source(
      register,
      'USTR notice of action, 91 FR 47318; heading 9903.05.87, U.S. note 52(c)',
      'Described articles; the descriptions are shortened.',
    ),
  ],
  [
    's301fl-civil-aircraft',
    source(
      register,
      'USTR notice of action, 91 FR 47318; heading 9903.05.88, U.S. note 52(d)',
      'Civil aircraft articles of general note 6.',
    ),
  ],
  [
    's301fl-pharmaceutical',
    source(
      register,
      'USTR notice of action, 91 FR 47318; heading 9903.05.89, U.S. note 52(e)',
      'For use in pharmaceutical applications.',
    ),
  ],
  [
    's201-quartz',
    source(
      register,
      'Proclamation 11051 (Section 201); headings 9903.45.30 and .31, U.S. note 41',
      'Viet Nam is not among the exempt countries of note 41(c).',
    ),
  ],
  [
    's201-solar',
    source(
      register,
      'Proclamation 10339 (Section 201); headings 9903.45.22 and .25, U.S. note 18',
      `Ended on 2026-02-06; codes from ${budgetLab}.`,
    ),
  ],
  [
    's232-steel-articles',
    source(
      register,
      'Proclamations 9705 and 10896; U.S. note 16(b) and (j)',
      `${metals2025}, and ${budgetLab}.`,
    ),
  ],
  ['s232-steel-derivatives-9980', source(register, 'Proclamation 9980; U.S. note 16(l)', `${metals2025}.`)],
  ['s232-steel-derivatives-73', source(register, 'Proclamation 10896; U.S. note 16(m)', `${inclusions}.`)],
  [
    's232-steel-derivatives-other',
    source(
      register,
      'Proclamations 10896 and 10947; U.S. note 16(n)',
      `${inclusions}. The start of the appliances (2025-06-23) is general knowledge.`,
    ),
  ],
  [
    's232-aluminum-articles',
    source(register, 'Proclamations 9704 and 10895; U.S. note 19(b)', `${metals2025}.`),
  ],
  [
    's232-aluminum-derivatives-9980',
    source(register, 'Proclamation 9980; U.S. note 19(i)', `${metals2025}.`),
  ],
  ['s232-aluminum-derivatives-76', source(register, 'Proclamation 10895; U.S. note 19(j)', `${inclusions}.`)],
  [
    's232-aluminum-derivatives-other',
    source(
      register,
      'Proclamation 10895; U.S. note 19(k)',
      `${inclusions}. Beer is reached for its aluminum cans alone.`,
    ),
  ],
  ['s232-copper', source(register, 'Proclamation 10962; U.S. note 36(b)', `${metals2025}.`)],
  [
    's232-metals-annex-1a',
    source(
      cbp,
      'Proclamation 11021, Annex I-A; heading 9903.82.02, U.S. note 16(c)(i)-(v)',
      `${metals2026}.`,
    ),
  ],
  [
    's232-metals-annex-1b',
    source(
      cbp,
      'Proclamation 11021, Annex I-B; heading 9903.82.09, U.S. note 16(c)(vi)-(viii)',
      `${metals2026}. One row (8708.29.21) names no metal.`,
    ),
  ],
  [
    's232-metals-annex-1c',
    source(
      cbp,
      'Proclamation 11032; heading 9903.82.09, U.S. note 16(c)(xi)',
      `${metals2026}. Mobile industrial equipment, scheduled through 2027-12-31.`,
    ),
  ],
  [
    's232-metals-annex-iii',
    source(
      cbp,
      'Proclamation 11021, Annex III; headings 9903.82.10 and .11, U.S. note 16(c)(ix)-(x)',
      `${metals2026}. Scheduled through 2027-12-31.`,
    ),
  ],
  ['s232-autos', source(usitc, 'Proclamation 10908; heading 9903.94.01, U.S. note 33(b)', `${noteText}.`)],
  [
    's232-auto-parts',
    source(
      usitc,
      'Proclamation 10908; heading 9903.94.05, U.S. note 33(g)',
      `${noteText}; 8413.91.90.10 and 8707.10.00.40 are numbers of before July 2026.`,
    ),
  ],
  ['s232-mhdv', source(usitc, 'Proclamation 10984; heading 9903.74.01, U.S. note 38(b)', `${noteText}.`)],
  ['s232-buses', source(usitc, 'Proclamation 10984; heading 9903.74.02, U.S. note 38(c)', `${noteText}.`)],
  [
    's232-mhdv-parts',
    source(usitc, 'Proclamation 10984; heading 9903.74.08, U.S. note 38(i)', `${noteText}.`),
  ],
  ['s232-softwood', source(usitc, 'Proclamation 10976; heading 9903.76.01, U.S. note 37(b)', `${noteText}.`)],
  [
    's232-upholstered',
    source(usitc, 'Proclamations 10976 and 11000; heading 9903.76.02, U.S. note 37(d)', `${noteText}.`),
  ],
  [
    's232-cabinets',
    source(usitc, 'Proclamations 10976 and 11000; heading 9903.76.03, U.S. note 37(f)', `${noteText}.`),
  ],
  [
    's232-semiconductors',
    source(
      usitc,
      'Proclamation 11002; heading 9903.79.01, U.S. note 39(b)',
      `${noteText}; end uses of 9903.79.03 to .09 are free.`,
    ),
  ],
  [
    's232-pharmaceuticals',
    source(
      register,
      'Proclamation 11020; heading 9903.04.60, U.S. note 40(c)',
      `${transcribed} (HTS 2026 Revisions 14 and 20); nine codes of the first list had already been retired.`,
    ),
  ],
  [
    's232-uas-100',
    source(
      register,
      'Proclamation 11055; heading 9903.08.21, U.S. note 43(c)(1)',
      `${transcribed} (HTS 2026 Revision 18).`,
    ),
  ],
  [
    's232-uas-25',
    source(
      register,
      'Proclamation 11055; heading 9903.08.22, U.S. note 43(c)(3) and (4)',
      `${transcribed} (HTS 2026 Revision 18).`,
    ),
  ],
  [
    's232-uas-docking',
    source(
      register,
      'Proclamation 11055; heading 9903.08.21, U.S. note 43(c)(1)',
      `${transcribed} (HTS 2026 Revision 18).`,
    ),
  ],
  [
    's232-uas-parts',
    source(
      register,
      'Proclamation 11055; heading 9903.08.21, U.S. note 43(c)(2)',
      `${transcribed} (HTS 2026 Revision 18).`,
    ),
  ],
  [
    's232-polysilicon',
    source(
      register,
      'Proclamation 11052',
      `From 2026-12-04; not yet in the HTS, codes from ${budgetLab}, not verified.`,
    ),
  ],
  [
    's232-polysilicon-minimum-price',
    source(
      register,
      'Proclamation 11052',
      `Minimum import prices from 2026-12-04; codes from ${budgetLab}, mechanism not verified against HTS text.`,
    ),
  ],
]);

/**
 * @param {string} publisher
 * @param {string} instrument
 * @param {string} note
 * @returns {Source}
 */
function source(publisher, instrument, note) {
  return { publisher, instrument, note };
}
