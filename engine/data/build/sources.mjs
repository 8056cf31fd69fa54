// @ts-check
/** Who published what each data file holds, and under what terms. A file without an entry cannot enter the manifest. */
import { evidenceThrough, exportYears, scheduleEdition, tradeYear, vietNamEdition } from './editions.mjs';
import { isLaw } from './files.mjs';
import { comparisonOf } from './list-comparisons.mjs';
import { listSources } from './list-sources.mjs';
import { stop } from './stop.mjs';

/** @typedef {{ publisher: string, instrument: string, note: string }} Source */
/** @typedef {{ kind: string, edition: string, source: Source, licence: string }} Provenance */

const federal = 'Public domain in the United States (work of the federal government, 17 U.S.C. 105)';
const own = "The project's own (MIT)";
const usitc = 'US International Trade Commission (USITC)';
const census = 'US Census Bureau';
const hts = 'Harmonized Tariff Schedule of the United States';
const dataWeb = `${census} and USITC DataWeb`;
const vietNamTariff =
  'Official text of a state body (not protected by copyright: Law on Intellectual Property of Viet Nam, art. 15)';

/** @type {ReadonlyMap<string, Provenance>} */
const provenance = new Map([
  [
    'us/hts.rates.tsv',
    schedule('rates', 'Column 1 General; equal to HTS 2026 Revision 15 where that was keyed (11,381 lines).'),
  ],
  [
    'us/hts.statistical.tsv',
    schedule(
      'statistical',
      'Statistical reporting numbers; units are empty where they are those of the 8-digit line.',
    ),
  ],
  ['us/hts.text.tsv', schedule('text', 'Chapters 1 to 98 in schedule order, verbatim.')],
  [
    'us/finder.tsv',
    entry(
      'text',
      `${scheduleEdition} and ${vietNamEdition}`,
      'Public domain in both countries: see the texts it is made from',
      `${usitc}; Ministry of Finance of Viet Nam`,
      'Texts of both schedules, joined where the Harmonized System makes them one',
      'Derived: chapters 1 to 97 as trees; Vietnamese for headings and subheadings, and the words of lines of Viet Nam.',
    ),
  ],
  [
    'us/trade-names.tsv',
    entry(
      'trade-names',
      'HS 2022',
      own,
      'Tariff Scenarios',
      'What traders call products, with where in the schedule to look',
      'Editorial: written by hand in English and Vietnamese from general knowledge of trade; codes are checked to exist, names are not each read against the text of the schedule. Aids to finding a line, never a classification.',
    ),
  ],
  [
    'us/chapter-99.tsv',
    schedule('chapter-99', 'Subchapter headings of chapter 99 before U.S. note 52 was added.'),
  ],
  [
    'us/code-changes.tsv',
    schedule('code-changes', 'From HTS 2025 basic edition to July 2026; no surviving code changed its rate.'),
  ],
  [
    'us/numbers-by-trade.tsv',
    entry(
      'numbers-by-trade',
      `${scheduleEdition} and ${tradeYear}`,
      federal,
      `${usitc}; ${census}`,
      'Statistical numbers of each line by the value imported under them',
      'Derived from the schedule and the imports of the year: only lines that have or had several numbers.',
    ),
  ],
  [
    'us/column-2.tsv',
    entry(
      'column-2',
      'HTS 2026 Revision 10',
      federal,
      usitc,
      'Column 2: what countries without normal trade relations pay',
      'Rate texts verbatim. Viet Nam paid it before the trade agreement of 2001; it is in no law of this project.',
    ),
  ],
  [
    'us/value-brackets.tsv',
    entry(
      'value-brackets',
      scheduleEdition,
      federal,
      usitc,
      'Brackets of price that the texts of the schedule state, by tariff line and statistical number',
      'Derived from the texts. A row without a unit is a text that is not read.',
    ),
  ],
  [
    'us/viet-nam-codes.tsv',
    entry(
      'viet-nam-codes',
      scheduleEdition,
      federal,
      `${usitc}; Viet Nam's nomenclature`,
      'Eight-digit codes that both tariffs have, with the texts of both',
      'Derived from the texts of both; codes that end in 00 are left out.',
    ),
  ],
  [
    'us/product-groups.tsv',
    entry(
      'product-groups',
      'HS 2022',
      own,
      'Tariff Scenarios',
      'Plain product groups by prefix',
      'Written by hand; the longest prefix decides, every chapter is in one group. Not a legal classification.',
    ),
  ],
  [
    'us/chapters.tsv',
    entry(
      'chapters',
      'HS 2022',
      own,
      'Tariff Scenarios',
      'Short chapter titles in English and Vietnamese',
      'Written by hand; chapters and sections are those of the Harmonized System. Not the legal text.',
    ),
  ],
  [
    `flows/us-imports-vn-${tradeYear}.tsv`,
    trade(
      'flow',
      tradeYear,
      'Imports for consumption by HTS10; chapters 98 and 99 are returned goods and low-value estimates.',
    ),
  ],
  [
    `flows/us-imports-vn-${tradeYear}.text.tsv`,
    trade('text', tradeYear, 'Commodity descriptions of the trade statistics.'),
  ],
  [
    `flows/us-imports-vn-${tradeYear}-steel-quantities.tsv`,
    trade(
      'flow',
      tradeYear,
      'The only lines with quantities; 54 of 141 values differ from the full table, by 0.07 % in sum.',
    ),
  ],
  [
    'flows/us-imports-vn-hs2.tsv',
    trade(
      'flow',
      '2023 to August 2025',
      'Imports for consumption by chapter, with duty collected; the last period is January to August 2025.',
    ),
  ],
  [
    'flows/us-imports-vn-naics3-monthly.tsv',
    trade(
      'flow',
      '2023 to November 2025',
      "Imports for consumption by industry and month; '00' is the total.",
    ),
  ],
  ['flows/us-imports-vn-naics3.text.tsv', trade('text', '2023 to November 2025', 'Names of the industries.')],
  [
    `flows/us-imports-${tradeYear}-hs6-partners.tsv`,
    trade(
      'flow',
      tradeYear,
      'Imports for consumption by HS6 and partner; 0003 (EU-27) includes 4359 (Slovakia).',
    ),
  ],
  ['flows/partners.tsv', trade('text', tradeYear, 'Names and totals of the partners.')],
  ...exportYears.flatMap((year) => [
    /** @type {const} */ ([
      `flows/us-exports-vn-${year}.tsv`,
      trade(
        'flow',
        year,
        'Total exports, free-alongside-ship value, by Schedule B number; aircraft are held back into 8800000000.',
      ),
    ]),
    /** @type {const} */ ([
      `flows/us-exports-vn-${year}.text.tsv`,
      trade('text', year, 'Commodity descriptions of Schedule B.'),
    ]),
  ]),
  [
    'flows/us-exports-vn-monthly.tsv',
    trade(
      'flow',
      '2023 to May 2026',
      "Total exports by chapter and month, revised in July 2026; '00' is the total.",
    ),
  ],
  [
    'flows/published-totals.tsv',
    trade(
      'totals',
      '2023 to 2025',
      'Totals as published elsewhere, to check sums against; each row names where it was read.',
    ),
  ],
  [
    'vn/mfn.tsv',
    vietNam('rates', 'Preferential (MFN) and ordinary import duty, with the reductions of Decree 73/2025.'),
  ],
  [
    'vn/mfn.text.tsv',
    vietNam('text', 'Descriptions of the tariff lines in Vietnamese and, for chapters 1 to 97, English.'),
  ],
  [
    'vn/nomenclature.tsv',
    vietNam('text', 'Headings, subheadings and lines with their levels, in both languages.'),
  ],
  [
    'elasticities/protee-hs6.tsv',
    entry(
      'elasticities',
      'HS 2022',
      'Etalab Open Licence 2.0: attribute Fontagné, Guimbard and Orefice (2022), CEPII',
      'CEPII',
      'ProTEE: product-level trade elasticities',
      'Fontagné, Guimbard and Orefice (2022); carried from HS 2007 to HS 2022, HS4 averages flagged.',
    ),
  ],
  [
    'elasticities/broda-weinstein-hs6.tsv',
    entry(
      'elasticities',
      'an HS edition before 2007',
      'Published research estimates; cite the authors',
      'Broda and Weinstein',
      'Elasticities of substitution of US imports',
      'Broda and Weinstein (2006), median of the HTS10 estimates of each HS6.',
    ),
  ],
  [
    'origins/origins.tsv',
    origins('Origins whose duties are told in reduced detail, with their partner codes.'),
  ],
  [
    'origins/layers.tsv',
    origins(
      'Layers of duty by country; each row names its source and how sure its rate, date and list are. Exclusions, quotas and described articles are left out.',
    ),
  ],
  [
    'origins/of-viet-nam.tsv',
    origins('Measures of the rulebook that goods of Viet Nam alone pay, and the layers that ended with them.'),
  ],
  [
    'origins/listed.tsv',
    origins(
      'Codes under the Section 301 headings on China and in U.S. note 52(j), as a public model transcribed them (Budget-Lab-Yale/tariff-rate-tracker, MIT); every code is checked to exist. Described articles are left out.',
    ),
  ],
  [
    'origins/partner-rates.tsv',
    origins('Section 232 rates of partners; which origins a safeguard leaves out was not compiled.'),
  ],
  [
    'origins/special-rates.tsv',
    entry(
      'origins',
      'HTS 2026 Revision 10',
      federal,
      usitc,
      hts,
      'Column 1 special under agreements of the origins listed; where the schedule refers to another heading, its words.',
    ),
  ],
  [
    'fees.tsv',
    entry(
      'fees',
      '2025-2027',
      federal,
      'US Customs and Border Protection (CBP)',
      '19 U.S.C. 58c(a)(9); 26 U.S.C. 4461; 19 CFR 24.23 and 24.24',
      'Merchandise processing fee of fiscal years 2025 to 2027 and harbor maintenance fee; the informal fee of 2025 was not re-verified.',
    ),
  ],
  [
    'adcvd-orders.tsv',
    remedies(
      'Antidumping and countervailing duty orders on Viet Nam',
      'Case numbers and typical codes, no rates. A typical code is never the scope of an order.',
    ),
  ],
  [
    'circumvention.tsv',
    remedies(
      'Circumvention findings that reach goods finished in Viet Nam',
      'Orders on other countries; to be checked product by product.',
    ),
  ],
  [
    'investigations.tsv',
    entry(
      'remedies',
      evidenceThrough,
      federal,
      'Office of the US Trade Representative; US Department of Commerce',
      'Section 301 and Section 232 investigations without action',
      'As far as the evidence reaches; later action is possible.',
    ),
  ],
]);

/**
 * @param {string} path
 * @returns {Provenance}
 */
export function provenanceOf(path) {
  if (isLaw(path) && path.startsWith('vn/')) {
    return entry(
      'law',
      vietNamEdition,
      own,
      'Tariff Scenarios',
      'Instruments named in the file',
      path.includes('decree-73')
        ? 'Written by hand from press reports of the decree; codes marked as inferred were found in the text of the tariff.'
        : 'Written by hand from the instruments that it cites; value added tax from general knowledge.',
    );
  }
  if (path === 'response-parameters.json')
    return entry(
      'parameters',
      evidenceThrough,
      own,
      'Tariff Scenarios',
      'Published research named in the file',
      'Written by hand; each figure names its source and how it was seen. Cite the authors.',
    );
  if (isLaw(path)) {
    return entry(
      'law',
      evidenceThrough,
      own,
      'Tariff Scenarios',
      'Instruments named in the file',
      'Written by hand from the instruments that each entry cites; the texts themselves are federal works.',
    );
  }
  const id = path.replace(/^lists\/(.+)\.tsv$/, '$1');
  const list = listSources.get(id);
  if (path.startsWith('lists/') && list !== undefined) {
    const source = { ...list, note: `${list.note} ${comparisonOf(id)}` };
    return { kind: 'list', edition: evidenceThrough, source, licence: federal };
  }
  return (
    provenance.get(path) ?? stop('sources.mjs', path, 'the file has no provenance; say who published it.')
  );
}

/**
 * @param {string} kind
 * @param {string} edition
 * @param {string} licence
 * @param {string} publisher
 * @param {string} instrument
 * @param {string} note
 * @returns {Provenance}
 */
function entry(kind, edition, licence, publisher, instrument, note) {
  return { kind, edition, source: { publisher, instrument, note }, licence };
}

/** @param {string} note */
function origins(note) {
  return entry('origins', evidenceThrough, federal, usitc, `${hts}, chapter 99`, note);
}

/** @param {string} kind @param {string} note */
function schedule(kind, note) {
  return entry(kind, scheduleEdition, federal, usitc, `${hts}, export of ${scheduleEdition}`, note);
}

/** @param {string} kind @param {string} edition @param {string} note */
function trade(kind, edition, note) {
  return entry(kind, edition, federal, dataWeb, 'US international trade statistics', note);
}

/** @param {string} kind @param {string} note */
function vietNam(kind, note) {
  return entry(
    kind,
    vietNamEdition,
    vietNamTariff,
    'Ministry of Finance of Viet Nam',
    'Decree 26/2023/ND-CP as amended by Decree 73/2025/ND-CP',
    note,
  );
}

/** @param {string} instrument @param {string} note */
function remedies(instrument, note) {
  return entry(
    'remedies',
    evidenceThrough,
    federal,
    'US Department of Commerce, International Trade Administration',
    instrument,
    note,
  );
}
