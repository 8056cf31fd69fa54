// @ts-check
/** What the input says of a layer in words, as the names that the rulebook uses. */
import { stop } from './stop.mjs';
/** @typedef {import('./read-csv.mjs').InputRow} InputRow */

/** The exemptions of the rulebook that each token of the input stands for, by the layer it exempts from. */
const RECIPROCAL = {
  annexII: ['ieepa-annex-ii', 'ieepa-annex-ii-articles'],
  s232: ['ieepa-s232-articles'],
  donations: ['ieepa-donations'],
  informational: ['ieepa-informational'],
  'us-content-share': ['ieepa-us-content'],
};

/** @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>} */
const EXEMPTIONS = {
  'ieepa-reciprocal': RECIPROCAL,
  'ieepa-russia-oil': RECIPROCAL,
  'ieepa-fentanyl': RECIPROCAL,
  'ieepa-brazil': RECIPROCAL,
  'section-122': {
    s122: ['s122-exempt', 's122-articles', 's122-civil-aircraft'],
    s232: ['s122-s232-articles'],
    donations: ['s122-donations'],
    informational: ['s122-informational'],
  },
  's301-forced-labour': {
    'note52(b)-(e)': ['s301fl-exempt', 's301fl-articles', 's301fl-civil-aircraft', 's301fl-pharmaceutical'],
    s232: ['s301fl-s232-articles'],
    donations: ['s301fl-donations'],
    informational: ['s301fl-informational'],
  },
};

/**
 * Exemptions in transit, by layer: where the note of the input gives one, or the heading is of "any country" (9903.03.02,
 * HTS 2026 Revision 6).
 */
const IN_TRANSIT = [
  { layer: 'section-122', words: /(?:)/, measure: 's122-in-transit' },
  { layer: 'ieepa-reciprocal', words: /before 2025-04-05/, measure: 'ieepa-in-transit-april' },
  { layer: 'ieepa-reciprocal', words: /before 2025-08-07/, measure: 'ieepa-base-10-in-transit' },
  { layer: 's301-forced-labour', words: /before 2026-07-24/, measure: 's301fl-in-transit' },
];

/** What the input names without a list, or with another heading of its own: reported, never calculated with. */
const LEFT_OUT = [
  'usmca',
  'energy-ca',
  'potash-ca',
  'potash-mx',
  'ptaap-eu',
  'ptaap-ch',
  'aircraft-kr',
  'aircraft-jp',
  'aircraft-gb',
];

/** What the notes of the input state and the layer does not calculate: reported beside the figure. */
const TOLD_IN_NOTES = [
  { layer: 'ieepa-reciprocal', words: /loaded before 2025-04-09/, token: 'loaded-before-2025-04-09' },
];
/** Executive Order 14289, for entries from 4 March 2025: of the duties on these two origins and Section 232, one is paid. */
const PRECEDENCE = { layer: 'ieepa-fentanyl', origins: ['CA', 'MX'], token: 'precedence-of-section-232' };

/** @param {InputRow} row */
export function layerOf(row) {
  const authority = row.value('authority').replace(/^s301-china-.*/, 's301-china');
  return authority === 's122' ? 'section-122' : authority;
}

/**
 * @param {InputRow} row
 * @returns {{ exemptions: string, leftOut: string }}
 */
export function exemptionsOf(row) {
  const layer = layerOf(row);
  const known = EXEMPTIONS[layer] ?? {};
  /** @type {string[]} */
  const exemptions = [];
  /** @type {string[]} */
  const leftOut = [];
  for (const part of row.value('exemption_list').split(';')) {
    const token = (part.trim().split(' ')[0] ?? '').replace(/^NOT.*/, '');
    if (token === '' || token === '-' || token.startsWith('NOT')) continue;
    if (/^note52\(j\)/.test(token)) continue; // a list of its own
    const measures = known[token];
    if (measures !== undefined) exemptions.push(...measures);
    else if (LEFT_OUT.includes(token)) {
      if (token !== 'usmca') leftOut.push(token);
    } else stop(row.file, row.row, `the exemption "${token}" of ${layer} is not known to the build.`);
  }
  for (const { layer: of, words, measure } of IN_TRANSIT) {
    if (of === layer && words.test(row.value('note'))) exemptions.push(measure);
  }
  const note = row.value('note');
  for (const { layer: of, words, token } of TOLD_IN_NOTES)
    if (of === layer && words.test(note)) leftOut.push(token);
  if (layer === PRECEDENCE.layer && PRECEDENCE.origins.includes(row.value('iso2')))
    leftOut.push(PRECEDENCE.token);
  return { exemptions: exemptions.join(' '), leftOut: leftOut.join(' ') };
}

const METALS_2025 = [
  's232-steel-articles',
  's232-steel-articles-72',
  's232-steel-derivatives-9980',
  's232-steel-derivatives-72',
  's232-steel-derivatives-73',
  's232-steel-derivatives-other',
  's232-aluminum-articles',
  's232-aluminum-derivatives-9980',
  's232-aluminum-derivatives-76',
  's232-aluminum-derivatives-other',
];

/** The measures of the rulebook that each programme of Section 232 is. */
export const PROGRAMMES = new Map([
  ['autos', ['s232-autos']],
  ['auto_parts', ['s232-auto-parts', 's232-auto-parts-certified']],
  ['wood_furniture_and_cabinets', ['s232-upholstered', 's232-cabinets']],
  ['steel_aluminum_and_derivatives', METALS_2025],
  ['metals_annex_1A', ['s232-metals-annex-1a']],
  ['metals_annex_1B', ['s232-metals-annex-1b']],
  ['metals_annex_1C', ['s232-metals-annex-1c']],
  ['pharmaceuticals_patented', ['s232-pharma']],
]);

const ENDED_WITH_IEEPA = 'ieepa-reciprocal ieepa-fentanyl ieepa-russia-oil ieepa-brazil';

/**
 * Measures of the rulebook that goods of Viet Nam alone pay: never due from elsewhere, or due where a layer names them;
 * and the layers that what ended the measure ended too.
 */
export const OF_VIET_NAM = [
  { measure: 'ieepa-transship-40', stands: 'never', ended_layers: '' },
  { measure: 'ieepa-vn-46', stands: 'never', ended_layers: '' },
  { measure: 'ieepa-vn-20', stands: 'never', ended_layers: ENDED_WITH_IEEPA },
  { measure: 'ieepa-base-10', stands: 'never', ended_layers: '' },
  { measure: 'ieepa-base-10-in-transit', stands: 'where named', ended_layers: '' },
  { measure: 's122', stands: 'never', ended_layers: 'section-122' },
  { measure: 's301fl', stands: 'never', ended_layers: '' },
];
