/** The two tables of elasticities by HS6: signs turned to magnitudes, notes of the tables to flags. */
import { parseDecimal } from '../basis/decimal.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { ElasticityFlag, ElasticityTable, TabledElasticity } from '../trade/elasticity-table.ts';
import type { ResponseSourceId } from '../trade/response-parameters.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv, type Table } from './tsv.ts';

/** A value, or `null` where the table has the code and no value for it. */
type Decoded = readonly [hs6: string, elasticity: TabledElasticity | null];

const PROTEE_COLUMNS = [
  'hs6_hs2022',
  'trade_elasticity',
  'flag_replaced_by_hs4_average',
  'source',
  'n_hs2007',
  'n_with_value',
];
/** How the value of a code of HS 2022 was found among those of HS 2007. */
const CARRIED: ReadonlyMap<string, readonly ElasticityFlag[]> = new Map([
  ['hs2007_match', []],
  ['hs2_median', ['chapterMedian']],
  ['hs4_mean', ['hs4Mean']],
]);

function decodeProtee([
  hs6 = '',
  value = '',
  replaced = '',
  from = '',
  old = '',
]: readonly string[]): Decoded | null {
  if (!/^\d{6}$/.test(hs6) || !/^[01]$/.test(replaced)) return null;
  if (value === '') return [hs6, null];
  const parsed = parseDecimal(value);
  const carried = CARRIED.get(from);
  if (parsed === null || !parsed.lessThan(0) || carried === undefined) return null;
  const flags: ElasticityFlag[] = [...carried];
  if (replaced === '1') flags.push('hs4Average');
  if (Number(old) > 1) flags.push('severalOldCodes');
  return [hs6, { value: parsed.negated().toNumber(), flags }];
}

function decodeBrodaWeinstein([hs6 = '', sigma = '']: readonly string[]): Decoded | null {
  const parsed = parseDecimal(sigma);
  if (!/^\d{6}$/.test(hs6) || parsed === null || !parsed.greaterThan(0)) return null;
  return [hs6, { value: parsed.toNumber(), flags: ['olderNomenclature'] }];
}

function valuesOf(
  table: Result<Table, Failure>,
  decode: (cells: readonly string[]) => Decoded | null,
): Result<ReadonlyMap<string, TabledElasticity>, Failure> {
  if (!table.ok) return table;
  const rows = decodeRows(table.value, decode);
  if (!rows.ok) return rows;
  const values = new Map<string, TabledElasticity>();
  const seen = new Set<string>();
  for (const [hs6, elasticity] of rows.value) {
    if (seen.has(hs6))
      return fail({ kind: 'datasetCorrupt', dataset: table.value.dataset, detail: `${hs6} twice` });
    seen.add(hs6);
    if (elasticity !== null) values.set(hs6, elasticity);
  }
  return ok(values);
}

/** Fontagné, Guimbard and Orefice (2022), CEPII, carried to HS 2022. */
export function decodeProteeElasticities(text: string): Result<ElasticityTable, Failure> {
  const byHs6 = valuesOf(parseTsv('elasticities/protee-hs6', text, PROTEE_COLUMNS), decodeProtee);
  const source = 'fontagne-guimbard-orefice-2022' as ResponseSourceId;
  return byHs6.ok ? ok({ id: 'protee', source, date: '2022', byHs6: byHs6.value }) : byHs6;
}

/** Broda and Weinstein (2006), median of the HTS10 estimates of each HS6. */
export function decodeBrodaWeinsteinElasticities(text: string): Result<ElasticityTable, Failure> {
  const columns = ['hs6', 'sigma_median', 'n_hts10'];
  const byHs6 = valuesOf(parseTsv('elasticities/broda-weinstein-hs6', text, columns), decodeBrodaWeinstein);
  const source = 'broda-weinstein-2006' as ResponseSourceId;
  return byHs6.ok ? ok({ id: 'broda-weinstein', source, date: '2006', byHs6: byHs6.value }) : byHs6;
}
