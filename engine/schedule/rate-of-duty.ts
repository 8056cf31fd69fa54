/**
 * Rates of duty in the schedule's own notation: `Free`, `16.5%`, `3.3¢/kg`, `90¢/pr. + 37.5%`.
 * Parsing and printing are inverse on every text it accepts; a text it does not accept is `unsupported`,
 * which is never zero.
 */
import type { Brand } from '../basis/brand.ts';
import type { Usd } from '../basis/money.ts';
import { Decimal, decimalText, parseDecimal } from '../basis/decimal.ts';
import { parseUnit, type UnitOfQuantity } from './unit-of-quantity.ts';

/** `"20"` means 20 %, as statutes write it. */
export type Percent = Brand<string, 'Percent'>;
/** A signed difference of two percentages: `"-2.5"`. */
export type PercentagePoints = Brand<string, 'PercentagePoints'>;

export interface AdValorem {
  readonly kind: 'adValorem';
  readonly percent: Percent;
}

export interface Specific {
  readonly kind: 'specific';
  /** US dollars for each `per`. */
  readonly amount: Usd;
  readonly per: UnitOfQuantity;
  /** What the schedule printed: the figure, its currency sign, and the words after it. */
  readonly notation: { readonly figure: string; readonly sign: '$' | '¢'; readonly perText: string };
}

export interface Compound {
  readonly kind: 'compound';
  readonly parts: readonly [Specific | AdValorem, Specific | AdValorem, ...(Specific | AdValorem)[]];
  /** The schedule's plus signs, with their uneven spacing. */
  readonly joints: readonly string[];
}

export type RateOfDuty =
  | { readonly kind: 'free' }
  | AdValorem
  | Specific
  | Compound
  | { readonly kind: 'unsupported'; readonly text: string };

const AD_VALOREM = /^(\d+(?:\.\d+)?)%$/;
const SPECIFIC = /^(\$?)(\d+(?:\.\d+)?)(¢?)(\/| each$)(.*)$/;
const JOINT = /(\s*\+\s*)/;

export function parsePercent(text: string): Percent | null {
  const value = parseDecimal(text);
  return value !== null && value.greaterThanOrEqualTo(0) && value.lessThanOrEqualTo(1000)
    ? (decimalText(value) as Percent)
    : null;
}

export function parsePercentagePoints(text: string): PercentagePoints | null {
  const value = parseDecimal(text);
  return value !== null && value.abs().lessThanOrEqualTo(1000)
    ? (decimalText(value.isZero() ? value.abs() : value) as PercentagePoints)
    : null;
}

export function adValorem(percent: Percent): RateOfDuty {
  return { kind: 'adValorem', percent };
}

function parseAdValorem(text: string): AdValorem | null {
  const match = AD_VALOREM.exec(text);
  return match?.[1] === undefined ? null : { kind: 'adValorem', percent: match[1] as Percent };
}

function parseSpecific(text: string): Specific | null {
  const match = SPECIFIC.exec(text);
  if (match === null) return null;
  const [, dollar, figure = '', cent, joint, rest = ''] = match;
  if ((dollar === '$') === (cent === '¢')) return null; // exactly one currency sign
  const per = parseUnit(joint === '/' ? rest : 'each');
  if (per === null) return null;
  const dollars = cent === '¢' ? new Decimal(figure).dividedBy(100) : new Decimal(figure);
  return {
    kind: 'specific',
    amount: decimalText(dollars) as Usd,
    per,
    notation: { figure, sign: cent === '¢' ? '¢' : '$', perText: `${joint}${rest}` },
  };
}

export function parseRateOfDuty(text: string): RateOfDuty {
  if (text === 'Free') return { kind: 'free' };
  const pieces = text.split(JOINT);
  const parts = pieces
    .filter((_, index) => index % 2 === 0)
    .map((piece) => parseAdValorem(piece) ?? parseSpecific(piece));
  const joints = pieces.filter((_, index) => index % 2 === 1);
  const known = parts.filter((part) => part !== null);
  const [first, second, ...others] = known;
  if (first === undefined || known.length !== parts.length) return { kind: 'unsupported', text };
  return second === undefined ? first : { kind: 'compound', parts: [first, second, ...others], joints };
}

export function formatRateOfDuty(rate: RateOfDuty): string {
  switch (rate.kind) {
    case 'free':
      return 'Free';
    case 'adValorem':
      return `${rate.percent}%`;
    case 'specific': {
      const { figure, sign, perText } = rate.notation;
      return sign === '$' ? `$${figure}${perText}` : `${figure}¢${perText}`;
    }
    case 'compound':
      return rate.parts.map((part, index) => formatRateOfDuty(part) + (rate.joints[index] ?? '')).join('');
    case 'unsupported':
      return rate.text;
  }
}
