/** Text tables of the schedule to the schedule: lines with rates, statistical numbers with units, code changes. */
import { parseIsoDate } from '../basis/date.ts';
import { ok, type Result } from '../basis/result.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import { parseRateOfDuty, type RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { CodeChange, TariffSchedule } from '../schedule/schedule.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv } from './tsv.ts';

const units = (first: string, second: string): readonly string[] =>
  [first, second].filter((unit) => unit !== '' && unit !== '-');

const LINE = /^\d{8}$/;
const NUMBER = /^\d{10}$/;

/** Some seven hundred texts of rates stand on eleven thousand lines: each is parsed once. */
function readingRates(): (text: string) => RateOfDuty {
  const known = new Map<string, RateOfDuty>();
  return (text) => {
    const rate = known.get(text) ?? parseRateOfDuty(text);
    known.set(text, rate);
    return rate;
  };
}

function decodingLines(): (cells: readonly string[]) => TariffLine | null {
  const rateOf = readingRates();
  return ([code = '', rate = '', first = '', second = '']) =>
    LINE.test(code) && rate !== ''
      ? { code: code as HtsCode, general: rateOf(rate), units: units(first, second) }
      : null;
}

type Statistical = readonly [HtsCode, readonly string[] | 'as the line'];

function decodeStatistical([code = '', first = '', second = '']: readonly string[]): Statistical | null {
  if (!NUMBER.test(code)) return null;
  return [code as HtsCode, first === '' && second === '' ? 'as the line' : units(first, second)];
}

function decodeChange([code = '', change = '', effective = '']: readonly string[]): CodeChange | null {
  const parsed = parseHtsCode(code);
  const date = parseIsoDate(effective);
  if (parsed === null || date === null || (change !== 'added' && change !== 'removed')) return null;
  return { code: parsed, change, effective: date };
}

export interface ScheduleTexts {
  readonly edition: string;
  readonly rates: string;
  readonly statistical: string;
  readonly changes: string;
}

export function decodeSchedule(texts: ScheduleTexts): Result<TariffSchedule, Failure> {
  const rates = parseTsv('schedule rates', texts.rates, ['hts8', 'rate', 'unit1', 'unit2']);
  if (!rates.ok) return rates;
  const lines = decodeRows(rates.value, decodingLines());
  if (!lines.ok) return lines;
  const numbers = parseTsv('statistical numbers', texts.statistical, ['hts10', 'unit1', 'unit2']);
  if (!numbers.ok) return numbers;
  const statistical = decodeRows(numbers.value, decodeStatistical);
  if (!statistical.ok) return statistical;
  const changeTable = parseTsv('code changes', texts.changes, [
    'code',
    'change',
    'effective',
    'revision',
    'description',
  ]);
  if (!changeTable.ok) return changeTable;
  const changes = decodeRows(changeTable.value, decodeChange);
  if (!changes.ok) return changes;
  const byCode = new Map<HtsCode, CodeChange[]>();
  for (const change of changes.value) byCode.set(change.code, [...(byCode.get(change.code) ?? []), change]);
  return ok({
    edition: texts.edition,
    lines: new Map(lines.value.map((line) => [line.code, line])),
    statistical: new Map(statistical.value),
    changes: byCode,
  });
}
