/** The table of user fees. */
import { parseDecimal } from '../basis/decimal.ts';
import { parseIsoDate } from '../basis/date.ts';
import type { Usd } from '../basis/money.ts';
import type { Result } from '../basis/result.ts';
import type { Fee } from '../law/fee.ts';
import { parsePercent } from '../schedule/rate-of-duty.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv } from './tsv.ts';

const COLUMNS = ['fee', 'from', 'until', 'rate', 'minimum', 'maximum', 'informal', 'citation'];

const usd = (text: string): Usd | null => (text === '' || parseDecimal(text) === null ? null : (text as Usd));

function decodeFee(cells: readonly string[]): Fee | null {
  const [
    fee = '',
    from = '',
    until = '',
    rate = '',
    minimum = '',
    maximum = '',
    informal = '',
    citation = '',
  ] = cells;
  const start = parseIsoDate(from);
  const end = until === '' ? null : parseIsoDate(until);
  const percent = parsePercent(rate.replace(/%$/, ''));
  if (
    (fee !== 'mpf' && fee !== 'hmf') ||
    start === null ||
    (until !== '' && end === null) ||
    percent === null
  )
    return null;
  return {
    fee,
    effective: { from: start, until: end },
    rate: percent,
    minimum: usd(minimum),
    maximum: usd(maximum),
    informal: usd(informal),
    citation,
  };
}

export function decodeFees(text: string): Result<readonly Fee[], Failure> {
  const table = parseTsv('fees', text, COLUMNS);
  return table.ok ? decodeRows(table.value, decodeFee) : table;
}
