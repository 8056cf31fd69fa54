/** Imports by HS6 and partner, whole dollars in the table, whole cents in the columns; and published totals. */
import { parseDecimal } from '../basis/decimal.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { PartnerCountry, PartnerFlows } from '../trade/partner-flows.ts';
import type { PublishedTotal } from '../trade/published-total.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv } from './tsv.ts';

/** Slovakia is reported beside the European Union, which includes it (data/README.md, "Never add"). */
const INSIDE_ANOTHER: ReadonlySet<string> = new Set(['4359']);

interface Row {
  readonly hs6: string;
  readonly partner: string;
  readonly customsValue: number;
  readonly calculatedDuty: number;
}

const WHOLE_DOLLARS = /^\d{1,13}$/;

function decodeRow([hs6 = '', partner = '', value = '', duty = '']: readonly string[]): Row | null {
  const whole = WHOLE_DOLLARS.test(value) && WHOLE_DOLLARS.test(duty);
  if (!/^\d{6}$/.test(hs6) || !/^\d{4}$/.test(partner) || !whole) return null;
  return { hs6, partner, customsValue: Number(value) * 100, calculatedDuty: Number(duty) * 100 };
}

function decodePartner([code = '', name = '']: readonly string[]): PartnerCountry | null {
  return /^\d{4}$/.test(code) && name !== '' ? { code, name } : null;
}

/** `flows` and `partners` are the texts of the two tables; rows must be sorted by product, then partner. */
export function decodePartnerFlows(
  id: string,
  flows: string,
  partners: string,
): Result<PartnerFlows, Failure> {
  const names = parseTsv('flows/partners', partners, ['code', 'name', 'customs_value_2024', 'note']);
  if (!names.ok) return names;
  const countries = decodeRows(names.value, decodePartner);
  if (!countries.ok) return countries;
  const table = parseTsv(id, flows, ['hs6', 'partner', 'customs_value', 'calculated_duty']);
  if (!table.ok) return table;
  const decoded = decodeRows(table.value, decodeRow);
  if (!decoded.ok) return decoded;
  const kept = countries.value.filter(({ code }) => !INSIDE_ANOTHER.has(code));
  const indexOf = new Map(kept.map(({ code }, index) => [code, index]));
  const rows: Row[] = [];
  let last = '';
  for (const row of decoded.value) {
    const key = `${row.hs6} ${row.partner}`;
    if (key <= last) return corrupt(id, `${key} is out of order`);
    last = key;
    if (INSIDE_ANOTHER.has(row.partner)) continue;
    if (!indexOf.has(row.partner)) return corrupt(id, `partner ${row.partner} has no name`);
    rows.push(row);
  }
  const products = [...new Set(rows.map(({ hs6 }) => hs6))];
  const firstRow = new Int32Array(products.length + 1);
  let product = 0;
  for (const [index, { hs6 }] of rows.entries()) {
    if (hs6 !== products[product]) firstRow[(product += 1)] = index;
  }
  firstRow[products.length] = rows.length;
  return ok({
    id,
    partners: kept,
    products,
    firstRow,
    partner: Uint8Array.from(rows, ({ partner }) => indexOf.get(partner) ?? 0),
    customsValue: Float64Array.from(rows, ({ customsValue }) => customsValue),
    calculatedDuty: Float64Array.from(rows, ({ calculatedDuty }) => calculatedDuty),
  });
}

function corrupt(dataset: string, detail: string): { readonly ok: false; readonly failure: Failure } {
  return fail({ kind: 'datasetCorrupt', dataset, detail });
}

function decodeTotal([
  period = '',
  measure = '',
  usd = '',
  source = '',
]: readonly string[]): PublishedTotal | null {
  return parseDecimal(usd) === null || source === '' ? null : { period, measure, usdBillions: usd, source };
}

export function decodePublishedTotals(source: string): Result<readonly PublishedTotal[], Failure> {
  const table = parseTsv('flows/published-totals', source, ['period', 'measure', 'usd_bn', 'source']);
  return table.ok ? decodeRows(table.value, decodeTotal) : table;
}
