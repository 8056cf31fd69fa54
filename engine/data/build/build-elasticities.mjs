// @ts-check
/** Published elasticities by HS6, in the columns of their authors. */
import { code, matching, wholeNumber } from './check-values.mjs';
import { readCsv } from './read-csv.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */

const protee = [
  'hs6_hs2022',
  'trade_elasticity',
  'flag_replaced_by_hs4_average',
  'source',
  'n_hs2007',
  'n_with_value',
];
const brodaWeinstein = ['hs6', 'sigma_median', 'n_hts10'];

/**
 * @param {string} folder
 * @returns {Table[]}
 */
export function buildElasticities(folder) {
  return [
    {
      path: 'elasticities/protee-hs6.tsv',
      columns: protee,
      key: ['hs6_hs2022'],
      rows: readCsv(folder, 'elasticities/elasticities_hs6_protee_mapped_hs2022.csv', protee).map((row) => ({
        hs6_hs2022: code(row, 'hs6_hs2022', [6]),
        // Blank where the authors have no estimate (cork, 4501): unknown, not zero.
        trade_elasticity: matching(row, 'trade_elasticity', /^(-?\d+(\.\d+)?)?$/, 'a number or blank'),
        flag_replaced_by_hs4_average: matching(row, 'flag_replaced_by_hs4_average', /^[01]$/, '0 or 1'),
        source: row.value('source'),
        n_hs2007: wholeNumber(row, 'n_hs2007'),
        n_with_value: wholeNumber(row, 'n_with_value'),
      })),
    },
    {
      path: 'elasticities/broda-weinstein-hs6.tsv',
      columns: brodaWeinstein,
      key: ['hs6'],
      rows: readCsv(
        folder,
        'elasticities/elasticities_us_hs6_broda_weinstein_median.csv',
        brodaWeinstein,
      ).map((row) => ({
        hs6: code(row, 'hs6', [6]),
        sigma_median: matching(row, 'sigma_median', /^\d+(\.\d+)?$/, 'a positive number'),
        n_hts10: wholeNumber(row, 'n_hts10'),
      })),
    },
  ];
}
