/** What a rate in the schedule's notation yields on a value and its quantities, in exact dollars. */
import { dividedBy, fraction, NONE, percent, plus, times, type Fraction } from './fraction.ts';

export interface PlainQuantity {
  readonly amount: string;
  readonly unit: string;
}

/** How many of the first unit of its group one of each unit is; units of different groups do not convert. */
const UNITS: readonly Readonly<Record<string, string>>[] = [
  { kg: '1', lb: '0.45359237', g: '0.001', t: '1000' },
  {
    each: '1',
    'No.': '1',
    'no.': '1',
    pcs: '1',
    head: '1',
    article: '1',
    'doz.': '12',
    hundreds: '100',
    gross: '144',
    '1000': '1000',
    '1,000': '1000',
    '1,000 pins': '1000',
    thousand: '1000',
    thousands: '1000',
  },
  { 'pr.': '1', 'prs.': '1', 'doz. prs.': '12' },
  { liter: '1', bbl: '158.987294928', m3: '1000' },
  { 'pf.liter': '1', 'pf. liter': '1' },
  { m2: '1' },
  { 'clean kg': '1' },
  { 'kg on drained weight': '1' },
  { 'kg of total sugars': '1' },
  { 'kg on contents and container': '1' },
  { 'kg on entire contents of container': '1' },
  { 'kg on lead content': '1' },
  { 'kg on molybdenum content': '1' },
  { 'kg on tungsten content': '1' },
  { 'kg on magnesium content': '1' },
  { 'kg on copper content': '1' },
  { 'line/ gross': '1' },
];

function converted(quantity: PlainQuantity, unit: string): Fraction | null {
  const group = UNITS.find((units) => Object.hasOwn(units, unit) && Object.hasOwn(units, quantity.unit));
  if (group === undefined) return null;
  const inBase = times(fraction(quantity.amount), fraction(group[quantity.unit] ?? ''));
  return dividedBy(inBase, fraction(group[unit] ?? ''));
}

/** `share`: the part of the goods that the rate falls on. Null: a quantity is missing or the text is not a rate. */
export function dutyOf(
  text: string,
  value: Fraction,
  quantities: readonly PlainQuantity[],
  share: Fraction,
): Fraction | null {
  if (text === 'Free') return NONE;
  let total = NONE;
  for (const part of text.split('+').map((piece) => piece.trim())) {
    const ofValue = /^([\d.]+)%$/.exec(part);
    const ofQuantity = /^(\$?)([\d.]+)(¢?)(?:\/\s*(.+)| (each))$/.exec(part);
    if (ofValue?.[1] !== undefined) {
      total = plus(total, times(times(value, share), percent(ofValue[1])));
    } else if (ofQuantity !== null) {
      const [, dollar = '', figure = '', cent = '', unit = '', each = ''] = ofQuantity;
      if ((dollar === '') === (cent === '')) return null;
      const amounts = quantities.map((quantity) => converted(quantity, unit || each));
      const amount = amounts.find((found) => found !== null) ?? null;
      if (amount === null) return null;
      const perUnit = cent === '' ? fraction(figure) : percent(figure);
      total = plus(total, times(times(amount, share), perUnit));
    } else return null;
  }
  return total;
}
