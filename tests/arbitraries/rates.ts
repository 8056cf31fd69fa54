/** Rates of duty in the schedule's notation: percentages, specific rates in its units, compounds, and near misses. */
import fc, { type Arbitrary } from 'fast-check';
import { oneOfMany, plainDecimal } from './choice.ts';

const UNITS = [
  'kg',
  'g',
  't',
  'No.',
  'doz.',
  'hundreds',
  '1,000',
  'gross',
  'pr.',
  'prs.',
  'liter',
  'pf.liter',
  'm2',
  'bbl',
  'head',
  'clean kg',
  'kg on lead content',
  'line/ gross',
];

export const percentText: Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '10', '12.5', '16.5', '20', '46', '100'),
  plainDecimal(100, 3),
);

export const adValoremText: Arbitrary<string> = percentText.map((figure) => `${figure}%`);

export const specificText: Arbitrary<string> = fc
  .tuple(plainDecimal(300, 4), fc.constantFrom('¢', '$'), fc.oneof(oneOfMany(UNITS), fc.constant('each')))
  .map(([figure, sign, unit]) => {
    const amount = sign === '$' ? `$${figure}` : `${figure}¢`;
    return unit === 'each' ? `${amount} each` : `${amount}/${unit}`;
  });

export const compoundText: Arbitrary<string> = fc
  .tuple(
    fc.oneof(adValoremText, specificText),
    fc.array(
      fc.tuple(fc.constantFrom(' + ', '+', ' +', '+ ', '  + '), fc.oneof(adValoremText, specificText)),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([first, others]) => first + others.map(([joint, part]) => joint + part).join(''));

/** Texts that the notation accepts. */
export const rateText: Arbitrary<string> = fc.oneof(
  fc.constant('Free'),
  adValoremText,
  specificText,
  compoundText,
);

/** What a proposed duty may be: trade tables carry no quantities. */
export const proposedRateText: Arbitrary<string> = fc.oneof(fc.constant('Free'), adValoremText);

/** An accepted text with one character put in, taken out or replaced: mostly not accepted. */
export const damagedRateText: Arbitrary<string> = fc
  .tuple(
    rateText,
    fc.nat({ max: 30 }),
    fc.constantFrom('', ' ', '%', '¢', '$', '/', '+', 'x', '.', '1', ',', '-'),
    fc.boolean(),
  )
  .map(([text, at, character, replace]) => {
    const position = Math.min(at, text.length);
    return text.slice(0, position) + character + text.slice(position + (replace ? 1 : 0));
  });
