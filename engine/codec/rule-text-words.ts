/** The notations within a rule text: rates, percentages, shares, points, dollars, dates and codes. */
import { parseIsoDate, type EffectivePeriod, type IsoDate } from '../basis/date.ts';
import { decimalText, HUNDRED, parseDecimal } from '../basis/decimal.ts';
import { parseCustomsValue, type Usd } from '../basis/money.ts';
import type { Share } from '../law/condition.ts';
import { formatHtsCode, parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import {
  parsePercent,
  parsePercentagePoints,
  type Percent,
  type PercentagePoints,
} from '../schedule/rate-of-duty.ts';
import type { ProposedRate } from '../scenario/what-if-rule.ts';
import { startsWith, word, type Parser } from './rule-text-parser.ts';

/** `15%`, also with a space before the sign. */
const percentFigure: Parser<string> = (tokens, at) => {
  const figure = tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '';
  if (startsWith(tokens, at + 1, ['%']) && parseDecimal(figure) !== null)
    return { ok: true, value: figure, next: at + 2 };
  return word((text) => (text.endsWith('%') ? text.slice(0, -1) : null), 'percentage')(tokens, at);
};

const inPercent = <Value>(
  parse: (figure: string) => Value | null,
  expected: 'percentage' | 'rate' | 'share',
): Parser<Value> => {
  return (tokens, at) => {
    const figure = percentFigure(tokens, at);
    const value = figure.ok ? parse(figure.value) : null;
    return figure.ok && value !== null ? { ok: true, value, next: figure.next } : { ok: false, at, expected };
  };
};

export const percent: Parser<Percent> = inPercent(parsePercent, 'percentage');

const adValorem: Parser<ProposedRate> = inPercent((figure) => {
  const value = parsePercent(figure);
  return value === null ? null : { kind: 'adValorem', percent: value };
}, 'rate');

/** `15%` or `Free`. */
export const rate: Parser<ProposedRate> = (tokens, at) =>
  startsWith(tokens, at, ['free'])
    ? { ok: true, value: { kind: 'free' }, next: at + 1 }
    : adValorem(tokens, at);

/** `10%` of the value is the share 0.1. */
export const share: Parser<Share> = inPercent((figure) => {
  const value = parseDecimal(figure)?.dividedBy(HUNDRED);
  return value !== undefined && value.greaterThanOrEqualTo(0) && value.lessThanOrEqualTo(1)
    ? (decimalText(value) as Share)
    : null;
}, 'share');

export function formatShare(value: Share): string {
  const parsed = parseDecimal(value);
  return parsed === null ? `${value}` : `${decimalText(parsed.times(HUNDRED))}%`;
}

export const points: Parser<PercentagePoints> = word((text) => {
  const figure = text.replace(/^\+/, '').replace(/^\u2212/, '-');
  const value = parsePercentagePoints(figure) === null ? null : parseDecimal(figure);
  return value === null ? null : (decimalText(value) as PercentagePoints);
}, 'points');

export const amount: Parser<string> = word((text) => {
  const value = parseCustomsValue(text);
  return value === null ? null : decimalText(value);
}, 'quantity');

const SCALES: ReadonlyMap<string, string> = new Map([
  ['thousand', '1000'],
  ['million', '1000000'],
  ['billion', '1000000000'],
]);

/** `$1000`, `$1,000`, `$1.5 billion`. */
export const dollars: Parser<Usd> = (tokens, at) => {
  const text = tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '';
  const scale = SCALES.get(tokens[at + 1]?.text.toLowerCase() ?? '');
  const figure = text.startsWith('$') ? parseDecimal(text.slice(1).replaceAll(',', '')) : null;
  const value = figure === null ? null : parseCustomsValue(decimalText(figure.times(scale ?? '1')));
  return value === null
    ? { ok: false, at, expected: 'dollars' }
    : { ok: true, value: decimalText(value) as Usd, next: at + (scale === undefined ? 1 : 2) };
};

export const date: Parser<IsoDate> = word(parseIsoDate, 'date');

/** `2026-11-01..2027-12-31`, or without end `2026-11-01..`. */
export const period: Parser<EffectivePeriod> = word((text) => {
  const [first = '', last = '', ...more] = text.split('..');
  const from = parseIsoDate(first);
  const until = last === '' ? null : parseIsoDate(last);
  if (from === null || !text.includes('..') || more.length > 0) return null;
  return last !== '' && (until === null || until < from) ? null : { from, until };
}, 'period');

/** Digits with or without dots; `digits`: only of that length. */
export function code(digits?: number): Parser<HtsCode> {
  return word((text) => {
    const found = parseHtsCode(text);
    return digits === undefined || found?.length === digits ? found : null;
  }, 'code');
}

export function formatCode(found: HtsCode): string {
  if (found.length === 2) return `chapter ${found}`;
  return found.length === 4 ? `heading ${found}` : formatHtsCode(found);
}
