/**
 * Numbers as people write them. Which mark is the decimal one is a matter of the column: a cell that leaves no doubt
 * decides for the others; where none does, money with a mark before three digits is a question, never a guess.
 */
import { parseDecimal, type Decimal } from '../../basis/decimal.ts';
import { visible } from './cell-words.ts';
import { withoutCurrency } from './currency.ts';

export type DecimalMark = 'point' | 'comma';
/** Weights and quantities have three decimals, money has not, and of pieces there are whole numbers. */
export type NumberKind = 'money' | 'quantity' | 'pieces';

export type NumberReading =
  | { readonly kind: 'empty' }
  /** Plain: digits and a point. `product`: the cell was a multiplication. */
  | {
      readonly kind: 'number';
      readonly decimal: string;
      readonly product: boolean;
      readonly currency: string | null;
    }
  | { readonly kind: 'open'; readonly asPoint: string; readonly asComma: string }
  | { readonly kind: 'unreadable' };

type Shape =
  | { readonly kind: 'plain'; readonly decimal: string; readonly mark: DecimalMark | null }
  | {
      readonly kind: 'open';
      readonly asPoint: string;
      readonly asComma: string;
      readonly written: DecimalMark;
    };

const LONGEST = 40;

function plain(whole: string, fraction: string): string {
  const digits = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '') || '0';
  const decimals = fraction.replace(/0+$/, '');
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

const isGrouped = (whole: string, mark: string): boolean =>
  mark === '.' ? /^\d{1,3}(\.\d{3})+$/.test(whole) : /^\d{1,3}(,\d{3})+$/.test(whole);

const nameOf = (mark: '.' | ','): DecimalMark => (mark === '.' ? 'point' : 'comma');
const other = (mark: '.' | ','): '.' | ',' => (mark === '.' ? ',' : '.');

/** Spaces and apostrophes part thousands alone: “5 10” are two numbers, and none is known to be meant. */
const SPACED = /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d*)?$/;

function shapeOf(text: string): Shape | null {
  if (/[\s'’]/.test(text) && !SPACED.test(text)) return null;
  const digits = text.replace(/[\s'’]/g, '');
  if (digits.length > LONGEST || !/^\d[\d.,]*$/.test(digits)) return null;
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return { kind: 'plain', decimal: plain(digits, ''), mark: null };
  const last = marks.endsWith(',') ? ',' : '.';
  const at = digits.lastIndexOf(last);
  const [whole, fraction] = [digits.slice(0, at), digits.slice(at + 1)];
  if (new Set(marks).size === 2) {
    if (!isGrouped(whole, other(last)) || whole.includes(last)) return null;
    return { kind: 'plain', decimal: plain(whole, fraction), mark: nameOf(last) };
  }
  if (marks.length > 1) {
    return isGrouped(digits, last)
      ? { kind: 'plain', decimal: plain(digits, ''), mark: nameOf(other(last)) }
      : null;
  }
  const mayGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!mayGroup) return { kind: 'plain', decimal: plain(whole, fraction), mark: nameOf(last) };
  const [grouped, decimal] = [plain(digits, ''), plain(whole, fraction)];
  const written = nameOf(last);
  return last === '.'
    ? { kind: 'open', asPoint: decimal, asComma: grouped, written }
    : { kind: 'open', asPoint: grouped, asComma: decimal, written };
}

const factorsOf = (text: string): readonly string[] =>
  text
    .replace(/^=/, '')
    .split(/[*×]|(?<=[\d\s])x(?=[\s\d])/i)
    .map((factor) => factor.trim());

/** What a cell says about the decimal mark of its column; null: nothing. */
export function markOf(cell: string): DecimalMark | null {
  // A short cut for the most common form; the general path gives the same answer.
  if (/^\d{1,12}\.\d{1,2}$/.test(cell)) return 'point';
  const marks = factorsOf(withoutCurrency(cell).rest).flatMap((factor) => {
    const shape = shapeOf(factor);
    return shape?.kind === 'plain' && shape.mark !== null ? [shape.mark] : [];
  });
  const [first] = marks;
  return first !== undefined && marks.every((mark) => mark === first) ? first : null;
}

/** Whether nothing but another cell can say what this one is. */
export function isOpen(cell: string): boolean {
  return factorsOf(withoutCurrency(cell).rest).some((factor) => shapeOf(factor)?.kind === 'open');
}

function resolve(shape: Shape, kind: NumberKind, mark: DecimalMark | null): string | null {
  if (shape.kind === 'plain') return shape.decimal;
  if (mark !== null) return mark === 'point' ? shape.asPoint : shape.asComma;
  const [decimal, grouped] =
    shape.written === 'point' ? [shape.asPoint, shape.asComma] : [shape.asComma, shape.asPoint];
  // 1.250 pieces are 1,250; 1.000 may be either.
  if (kind === 'pieces') return decimal.includes('.') ? grouped : null;
  // 12.345 kg; but a comma may be either there. $10,000 is grouped: money has no third decimal.
  if (kind === 'quantity') return shape.written === 'point' ? decimal : null;
  return shape.written === 'comma' ? grouped : null;
}

export function readNumber(cell: string, kind: NumberKind, mark: DecimalMark | null): NumberReading {
  const text = visible(cell).trim();
  if (text === '') return { kind: 'empty' };
  const { rest, currency } = withoutCurrency(text);
  const negative = /^(-|\()/.test(rest);
  const factors = factorsOf(rest.replace(/^[-(]|\)$/g, ''));
  let product: Decimal | null = null;
  for (const factor of factors) {
    const shape = shapeOf(factor);
    if (shape === null) return { kind: 'unreadable' };
    const decimal = resolve(shape, kind, mark);
    if (decimal === null && shape.kind === 'open')
      return { kind: 'open', asPoint: shape.asPoint, asComma: shape.asComma };
    const read = parseDecimal(decimal ?? '');
    if (read === null) return { kind: 'unreadable' };
    product = product === null ? read : product.times(read);
  }
  const decimal = product?.toFixed() ?? '';
  return {
    kind: 'number',
    decimal: negative ? `-${decimal}` : decimal,
    product: factors.length > 1,
    currency,
  };
}
