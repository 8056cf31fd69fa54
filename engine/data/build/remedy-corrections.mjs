// @ts-check
/**
 * Orders and proceedings that the input lacks or had not verified, with the notice that each rests on. Case numbers
 * and typical codes alone: a deposit rate is a company's own.
 */

/** @typedef {{ product: string, ad_case: string, cvd_case: string, hts: string, order: string, confidence: string }} Order */

/** @type {readonly Order[]} In the place of the input's order of that product, or beside them all. */
export const verifiedOrders = [
  order(
    'Tool chests and cabinets',
    'A-552-821',
    '',
    '94032000|7326908688|73269035',
    '83 FR 25645; continued 88 FR 44274',
  ),
  order('Polyester textured yarn', 'A-552-832', '', '54023330|54023360', '86 FR 58877'),
  order('Paper file folders', 'A-552-834', '', '4820300040|4820300020', '88 FR 69130'),
  order(
    'Chassis and subassemblies',
    'A-552-849',
    '',
    '8716390090|8716905010|8716905060',
    '90 FR 13457; no countervailing duty case on Viet Nam',
    'medium',
  ),
  order(
    'Polypropylene corrugated boxes',
    'A-552-850',
    '',
    '3923109000',
    'petition March 2025; order not verified; no countervailing duty case on Viet Nam',
    'medium',
  ),
  order(
    'Hardwood and decorative plywood',
    'A-552-851',
    'C-552-852',
    '4412',
    'preliminary determinations of 2026; order not verified',
    'medium',
  ),
  order(
    'Steel concrete reinforcing bar',
    'A-552-853',
    'C-552-854',
    '721310|721420|722830',
    'preliminary determination of 2026-01-09; order not verified',
    'medium',
  ),
  order(
    'Corrosion-resistant steel',
    'A-552-843',
    'C-552-844',
    '7210|7212|721590|721720|721730|721790|7225|7226|722860|722990',
    'FR 2025-23430',
  ),
  order(
    'Hard empty capsules',
    'A-552-847',
    'C-552-848',
    '9602001040|9602005010',
    'ITC affirmative 2026-01-16; order not verified',
    'medium-high',
  ),
  order(
    'Thermoformed molded fiber products',
    'A-552-845',
    'C-552-846 (to confirm)',
    '482370',
    'FR 2026-01604',
  ),
];

/** @type {ReadonlyArray<{ id: string, subject: string, scope: string, status: string, confidence: string }>} */
export const laterProceedings = [
  {
    id: 'cafc-ieepa-refund',
    subject:
      'V.O.S. Selections, appeals against the order to refund the IEEPA duties (CAFC 26-1895, 26-1897, 26-1899)',
    scope: 'Refunds of the IEEPA duties',
    status: 'Pending when the evidence ended',
    confidence: 'medium: status after 2026-10-10 unknown',
  },
  {
    id: 'cafc-s122',
    subject: 'Appeals on the Section 122 import surcharge (CAFC 26-1804, 26-1805)',
    scope: 'Entries of 2026-02-24 to 2026-07-23',
    status: 'Pending; a brief of the government is due on 2026-11-12',
    confidence: 'medium: status after 2026-10-10 unknown',
  },
  {
    id: 'cit-de-minimis',
    subject: 'Suspension of the low-value exemption of Section 321 (CIT Slip Op. 26-94)',
    scope: 'Entries of up to $800',
    status: 'Upheld on 2026-08-13; no appeal found',
    confidence: 'medium: status after 2026-10-10 unknown',
  },
  {
    id: 'cit-s301-forced-labour',
    subject: 'The duty under Section 301 on forced-labour import bans (CIT 26-03555)',
    scope: 'Entries from 2026-07-24',
    status: 'Argued on 2026-09-30; no ruling found',
    confidence: 'medium: status after 2026-10-10 unknown',
  },
  {
    id: 's232-metal-derivatives-2026',
    subject: 'BIS proposal for more derivative articles of metals (FR 2026-15961, 2026-08-06)',
    scope: '',
    status: 'Proposed; its codes were not found',
    confidence: 'medium',
  },
  {
    id: 's232-refined-copper',
    subject: 'Refined copper under Section 232: 15% from 2027-01-01 and 30% from 2028 recommended',
    scope: 'Refined copper',
    status: 'Recommended, not adopted',
    confidence: 'medium',
  },
  {
    id: 's301-excess-capacity',
    subject:
      'USTR initiation 2026-03-11, 16 economies incl. Vietnam, structural excess capacity in manufacturing (91 FR, 2026-03-17)',
    scope: 'Manufacturing sectors',
    status:
      'No duty in HTS Rev 21 (2026-10-07). A law-firm note of 2026-09-18 has a duty as coming and possibly stacking on the 12.5%; no rate known',
    confidence: 'medium: status after 2026-10-10 unknown',
  },
  {
    id: 's301-vn-ip',
    subject:
      "USTR Section 301 investigation of Vietnam's IP protection and enforcement: the only Priority Foreign Country of 2026",
    scope: 'Unknown',
    status: 'Country-specific to Vietnam; no determination found',
    confidence: 'medium (existence high; timing inferred)',
  },
];

/**
 * @param {string} product
 * @param {string} ad_case
 * @param {string} cvd_case
 * @param {string} hts
 * @param {string} text
 * @param {string} [confidence]
 * @returns {Order}
 */
function order(product, ad_case, cvd_case, hts, text, confidence = 'high') {
  return { product, ad_case, cvd_case, hts, order: text, confidence };
}
