/** What is typed behind an option, read once for all commands: what it cannot be is refused by the option's name. */
import {
  parseCustomsValue,
  parseDecimal,
  parseIsoDate,
  parsePercent,
  type Decimal,
  type IsoDate,
} from '../../engine/index.ts';
import { refuse } from './refusal.ts';
import type { Speech } from './speech.ts';

const PLAIN = /^\d+(\.\d+)?$/;
const DIGITS = /^\d+$/;
const PERCENT_SIGN = /\s*%$/;

/** `20%` and `20` alike. */
export const withoutPercentSign = (text: string): string => text.replace(PERCENT_SIGN, '');

export function dayOf(option: string, text: string, speech: Speech): IsoDate {
  return parseIsoDate(text) ?? refuse(speech.command({ kind: 'badDay', option, value: text }));
}

/** An amount of US dollars above zero. */
export function amountOf(option: string, text: string, speech: Speech): Decimal {
  return parseCustomsValue(text) ?? refuse(speech.command({ kind: 'badAmount', option, value: text }));
}

/** With or without its sign. */
export function percentOf(
  option: string,
  text: string,
  speech: Speech,
): NonNullable<ReturnType<typeof parsePercent>> {
  return (
    parsePercent(withoutPercentSign(text)) ??
    refuse(speech.command({ kind: 'badPercent', option, value: text }))
  );
}

/** A whole number in digits: `1e1` and `10.0` are none. */
export function countOf(
  option: string,
  text: string,
  least: number,
  most: number | null,
  speech: Speech,
): number {
  const value = DIGITS.test(text) ? Number(text) : NaN;
  return value >= least && value <= (most ?? Number.MAX_SAFE_INTEGER)
    ? value
    : refuse(speech.command({ kind: 'badCount', option, value: text, least, most }));
}

export function numberOf(option: string, text: string, least: number, most: number, speech: Speech): number {
  const value = PLAIN.test(text) ? Number(text) : NaN;
  return value >= least && value <= most
    ? value
    : refuse(speech.command({ kind: 'badNumber', option, value: text, least, most }));
}

/** A part of one, as `0.4` or `40%`. */
export function shareOf(option: string, text: string, least: number, most: number, speech: Speech): number {
  const plain = withoutPercentSign(text);
  const part = plain === text || !PLAIN.test(plain) ? null : parseDecimal(plain)?.dividedBy(100).toNumber();
  if (part == null) return numberOf(option, text, least, most, speech);
  return part >= least && part <= most
    ? part
    : refuse(speech.command({ kind: 'badNumber', option, value: text, least, most }));
}

/** A decimal above zero, with all its places. */
export function positiveOf(option: string, text: string, speech: Speech): string {
  return parseDecimal(text)?.greaterThan(0) === true
    ? text
    : refuse(speech.command({ kind: 'notPositive', option, value: text }));
}
