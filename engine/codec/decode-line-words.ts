/** Tables made from the words of the schedule: brackets of price, and codes that Viet Nam's tariff has too. */
import { parseDecimal } from '../basis/decimal.ts';
import { ok, type Result } from '../basis/result.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import type { CodeOfBothTariffs, TariffSchedule } from '../schedule/schedule.ts';
import { parseUnit } from '../schedule/unit-of-quantity.ts';
import type { ValueBracket } from '../schedule/value-brackets.ts';
import type { Failure } from '../scenario/failure.ts';
import { readRows } from './tsv.ts';

const BRACKETS = ['code', 'group', 'above', 'at_least', 'below', 'at_most', 'unit', 'text'] as const;

/** A text that was not read has no unit: it is listed in the data, and nothing is compared with it. */
export function decodeBrackets(table: string): Result<TariffSchedule['brackets'], Failure> {
  const byCode = new Map<HtsCode, ValueBracket[]>();
  const read = readRows('brackets of price', table, BRACKETS, (cells) => {
    const [code = '', group = '', above = '', atLeast = '', below = '', atMost = '', unit = '', text = ''] =
      cells;
    const parsed = parseHtsCode(code);
    const bounds = [above, atLeast, below, atMost];
    if (parsed === null || !bounds.every((bound) => bound === '' || parseDecimal(bound) !== null))
      return false;
    if (unit === '') return bounds.every((bound) => bound === '');
    const known = parseUnit(unit);
    if (known === null) return false;
    const [a, b, c, d] = bounds.map((bound) => (bound === '' ? null : bound));
    const own = { above: a ?? null, atLeast: b ?? null, below: c ?? null, atMost: d ?? null };
    const bracket: ValueBracket = { code: parsed, group, ...own, unit: known, text };
    byCode.set(parsed, [...(byCode.get(parsed) ?? []), bracket]);
    return true;
  });
  return read.ok ? ok(byCode) : read;
}

export function decodeCodesOfBoth(table: string): Result<TariffSchedule['ofBothTariffs'], Failure> {
  const byCode = new Map<HtsCode, CodeOfBothTariffs>();
  const read = readRows('codes of both tariffs', table, ['hts8', 'us', 'vn_en', 'vn_vi'], (cells) => {
    const [code = '', us = '', en = '', vi = ''] = cells;
    const parsed = parseHtsCode(code);
    if (parsed?.length !== 8) return false;
    byCode.set(parsed, { us, vietNam: { en, vi } });
    return true;
  });
  return read.ok ? ok(byCode) : read;
}

export function decodeLineWords(
  texts: Readonly<Record<'brackets' | 'ofBothTariffs', string>>,
): Result<Pick<TariffSchedule, 'brackets' | 'ofBothTariffs'>, Failure> {
  const brackets = decodeBrackets(texts.brackets);
  if (!brackets.ok) return brackets;
  const both = decodeCodesOfBoth(texts.ofBothTariffs);
  return both.ok ? ok({ brackets: brackets.value, ofBothTariffs: both.value }) : both;
}
