/** Row counts as published or counted when the data was compiled; a lost row fails here first. */
import { expect, test } from 'vitest';
import { readRows } from './read-data.ts';

test.each([
  ['us/hts-2026-07-24.rates.tsv', 11_414],
  ['us/hts-2026-07-24.statistical.tsv', 19_831],
  ['us/hts-2026-07-24.text.tsv', 32_455],
  ['us/code-changes.tsv', 657],
  ['us/chapter-99.tsv', 510],
  ['us/chapters.tsv', 99],
  ['lists/annex-ii.tsv', 1_324],
  ['lists/annex-ii-articles.tsv', 11],
  ['lists/annex-iii.tsv', 1_904],
  ['lists/s122-exempt.tsv', 1_098],
  ['lists/s122-articles.tsv', 11],
  ['lists/s122-civil-aircraft.tsv', 546],
  ['lists/s301fl-exempt.tsv', 863],
  ['lists/s301fl-articles.tsv', 16],
  ['lists/s301fl-civil-aircraft.tsv', 541],
  ['lists/s301fl-pharmaceutical.tsv', 700],
  ['flows/us-imports-vn-2024.tsv', 7_272],
  ['flows/us-imports-vn-2024.text.tsv', 7_272],
  ['flows/us-imports-vn-2024-steel-quantities.tsv', 141],
  ['flows/us-exports-vn-2024.tsv', 3_948],
  ['flows/us-exports-vn-2025.tsv', 4_042],
  ['flows/us-exports-vn-monthly.tsv', 3_891],
  ['flows/us-imports-vn-hs2.tsv', 292],
  ['flows/us-imports-vn-naics3-monthly.tsv', 1_112],
  ['flows/us-imports-2024-hs6-partners.tsv', 89_187],
  ['flows/partners.tsv', 51],
  ['flows/published-totals.tsv', 16],
  ['vn/mfn-2026-01.tsv', 12_000],
  ['vn/mfn-2026-01.text.tsv', 12_000],
  ['vn/nomenclature.tsv', 17_646],
  ['elasticities/protee-hs6.tsv', 5_613],
  ['elasticities/broda-weinstein-hs6.tsv', 4_465],
  ['fees.tsv', 4],
  ['adcvd-orders.tsv', 25],
  ['investigations.tsv', 3],
  ['circumvention.tsv', 6],
])('%s has %i rows', (path, rows) => {
  expect(readRows(path)).toHaveLength(rows);
});
