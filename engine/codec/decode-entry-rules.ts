/** Regimes of entry, remedy orders, and proceedings without a rate. */
import { ok, type Result } from '../basis/result.ts';
import type { Usd } from '../basis/money.ts';
import { parseDecimal } from '../basis/decimal.ts';
import type { EntryRegime } from '../law/entry-regime.ts';
import type { InvestigationId } from '../law/investigation.ts';
import type { RemedyOrder } from '../law/remedy-order.ts';
import { parseHtsCode } from '../schedule/hts-code.ts';
import { parsePercent } from '../schedule/rate-of-duty.ts';
import type { Failure } from '../scenario/failure.ts';
import {
  list,
  nullable,
  object,
  oneOf,
  optional,
  readJson,
  text,
  textOf,
  variants,
  type Reader,
} from './document.ts';
import { citationId, date, period } from './readers.ts';
import { decodeRows, parseTsv } from './tsv.ts';

const usd: Reader<Usd> = textOf('an amount', (value) =>
  parseDecimal(value) === null ? null : (value as Usd),
);

const treatment: Reader<EntryRegime['treatment']> = variants<EntryRegime['treatment']>('kind', {
  free: object({ kind: oneOf('free') }),
  adValoremInstead: (input, path) => {
    const read = object({
      kind: oneOf('adValoremInstead'),
      rate: textOf('a percentage such as 20%', (value) => parsePercent(value.replace(/%$/, ''))),
      flatChoice: optional(nullable(usd), null),
      flatUntil: optional(nullable(date), null),
    })(input, path);
    if (!read.ok) return read;
    const { kind, rate, flatChoice, flatUntil } = read.value;
    return ok({ kind, percent: rate, flatChoice, flatUntil });
  },
});

const regimeFields = object({
  id: text,
  entryTypes: list(oneOf('formal', 'informal', 'postal', 'section321')),
  from: date,
  until: nullable(date),
  valueLimit: usd,
  treatment,
  endedBy: nullable(citationId),
  uncertain: nullable(text),
  citations: list(citationId),
});

const regime: Reader<EntryRegime> = (input, path) => {
  const fields = regimeFields(input, path);
  if (!fields.ok) return fields;
  const { from, until, ...rest } = fields.value;
  const effective = period(from, until, path);
  return effective.ok ? ok({ ...rest, effective: effective.value }) : effective;
};

export function decodeEntryRegimes(source: string): Result<readonly EntryRegime[], Failure> {
  const read = readJson(source, object({ regimes: list(regime) }), 'entry-regimes');
  return read.ok ? ok(read.value.regimes) : read;
}

const ORDER_COLUMNS = ['product', 'ad_case', 'cvd_case', 'hts', 'order', 'confidence'];

const UNVERIFIED = / \(to confirm\)$/;

const verified = (number: string): string | null =>
  number === '' || UNVERIFIED.test(number) ? null : number;

function decodeOrder(cells: readonly string[]): RemedyOrder | null {
  const [product = '', adCase = '', cvdCase = '', hts = '', order = '', confidence = ''] = cells;
  const codes = hts.split('|').map(parseHtsCode);
  const known = codes.filter((code) => code !== null);
  if (product === '' || known.length !== codes.length) return null;
  const unverified = [adCase, cvdCase].find((number) => UNVERIFIED.test(number));
  return {
    product,
    adCase: verified(adCase),
    cvdCase: verified(cvdCase),
    unverifiedCase: unverified?.replace(UNVERIFIED, '') ?? null,
    codes: known,
    order,
    confidence,
  };
}

export function decodeRemedyOrders(source: string): Result<readonly RemedyOrder[], Failure> {
  const table = parseTsv('adcvd-orders', source, ORDER_COLUMNS);
  return table.ok ? decodeRows(table.value, decodeOrder) : table;
}

export function decodeInvestigations(source: string): Result<readonly InvestigationId[], Failure> {
  const table = parseTsv('investigations', source, ['id', 'subject', 'scope', 'status', 'confidence']);
  return table.ok ? ok(table.value.rows.map(([id = '']) => id as InvestigationId)) : table;
}
