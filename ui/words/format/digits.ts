/**
 * Numbers in a language's own marks. Written out: the first object of `Intl` costs a slow machine a tenth of a second
 * before anything is drawn.
 */
import { DECIMAL_MARK, GROUP_MARK, type Language } from './language.ts';

/** A hyphen before what is below zero; what rounds to zero has no sign. */
export type Digits = (value: number) => string;

/**
 * How many times ten to the minus `places` the value is, half away from zero. The decimals are those that the number
 * is written with, as `Intl` rounds too: 1.005 is 1.01, though the double is a little less.
 */
function stepsOf(value: number, places: number): bigint {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const shift = Number(exponent) - fraction.length + places;
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const under = 10n ** BigInt(-shift);
  return (2n * digits + under) / (2n * under);
}

/** At most and at least so many decimals; thousands in groups. */
export function digitsIn(language: Language, most: number, least = 0): Digits {
  const endingZeros = new RegExp(`0{0,${most - least}}$`);
  return (value) => {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value < 0 ? '-∞' : '∞';
    const steps = stepsOf(Math.abs(value), most);
    const text = String(steps).padStart(most + 1, '0');
    const whole = text.slice(0, text.length - most).replace(/\B(?=(?:\d{3})+$)/g, GROUP_MARK[language]);
    const fraction = text.slice(text.length - most).replace(endingZeros, '');
    const sign = value < 0 && steps !== 0n ? '-' : '';
    return sign + whole + (fraction === '' ? '' : DECIMAL_MARK[language] + fraction);
  };
}
