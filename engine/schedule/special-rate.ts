/**
 * Rates that are not one rate: sugar by its degree, watches by the value of their parts, sets that take the rate
 * of another article. What they need beside value and quantity is a named fact; a fact not stated makes a range,
 * never a zero.
 */
import type { Usd } from '../basis/money.ts';
import { Decimal, decimalText } from '../basis/decimal.ts';
import type { HtsCode } from './hts-code.ts';
import type { Percent } from './rate-of-duty.ts';

/** A part of an article whose value is dutiable on its own; the fact is its value in US dollars. */
export type ComponentFact =
  | 'case_value'
  | 'strap_value'
  | 'battery_value'
  | 'movement_value'
  | 'apparatus_value'
  | 'lead_value'
  | 'rifle_value'
  | 'telescopic_sight_value';

/** A number of pieces; the fact is that number for the whole line. */
export type CountFact = 'jewels' | 'jewels_over_7' | 'other_pieces';

export type SpecialPart =
  | { readonly kind: 'perUnit'; readonly amount: Usd; readonly unit: string }
  | { readonly kind: 'perCount'; readonly amount: Usd; readonly count: CountFact }
  | { readonly kind: 'onValue'; readonly percent: Percent }
  | {
      readonly kind: 'onComponents';
      readonly percent: Percent;
      readonly components: readonly ComponentFact[];
    };

export type SpecialRate =
  | {
      readonly kind: 'byDegree';
      /** Dollars a kilogram at 100 degrees, less for each degree below, never under the minimum. */
      readonly at100: Usd;
      readonly lessPerDegree: Usd;
      readonly minimum: Usd;
    }
  | { readonly kind: 'byPart'; readonly parts: readonly SpecialPart[]; readonly cappedByMovement: boolean }
  /** The rate of some other line: one of those under these prefixes. */
  | { readonly kind: 'rateOfOther'; readonly among: readonly HtsCode[] };

const SUGAR =
  /^([\d.]+)¢\/kg less ([\d.]+)¢\/kg for each degree under 100 degrees .* but not less than ([\d.]+)¢\/kg$/;
const CAPPED =
  /, but if consisting in part of a plate or a set of plates the total duty shall not exceed the duty for the complete movement$/;

const cents = (figure: string): Usd => decimalText(new Decimal(figure).dividedBy(100)) as Usd;
const money = (sign: string | undefined, figure: string): Usd =>
  sign === '$' ? (figure as Usd) : cents(figure);

const COMPONENTS: readonly (readonly [phrase: RegExp, facts: readonly ComponentFact[]])[] = [
  [/^(?:the )?case and (?:the )?strap, band or bracelet$/, ['case_value', 'strap_value']],
  [/^(?:the )?movement and case$/, ['movement_value', 'case_value']],
  [/^(?:the )?case$/, ['case_value']],
  [/^(?:the )?strap, band or bracelet$/, ['strap_value']],
  [/^(?:the )?battery$/, ['battery_value']],
  [/^(?:the )?movement$/, ['movement_value']],
  [/^(?:the )?apparatus$/, ['apparatus_value']],
  [/^the value of the lead content$/, ['lead_value']],
  [/^the value of the rifle$/, ['rifle_value']],
  [/^the value of the telescopic sight, if any$/, ['telescopic_sight_value']],
];

const COUNTS: readonly (readonly [phrase: RegExp, count: CountFact])[] = [
  [/^\/jewel over 7$/, 'jewels_over_7'],
  [/^\/jewel$/, 'jewels'],
  [/^ for each other piece or part$/, 'other_pieces'],
];

const UNITS: Readonly<Record<string, string>> = {
  ' each': 'each',
  '/article': 'each',
  '/kg': 'kg',
  '/liter': 'liter',
  '/pf. liter': 'pf.liter',
  '/pf. liter on ethyl alcohol content': 'pf.liter',
  '/kg on copper content': 'Cu kg',
  '/kg on lead content': 'Pb kg',
};

function parsePercentPart(text: string): SpecialPart | null {
  const match = /^(\d+(?:\.\d+)?)%(?: on (.+))?$/.exec(text);
  if (match?.[1] === undefined) return null;
  const percent = match[1] as Percent;
  if (match[2] === undefined || match[2] === 'the entire set') return { kind: 'onValue', percent };
  const components = COMPONENTS.find(([phrase]) => phrase.test(match[2] ?? ''))?.[1];
  return components === undefined ? null : { kind: 'onComponents', percent, components };
}

function parseAmountPart(text: string): SpecialPart | null {
  const match = /^(\$?)(\d+(?:\.\d+)?)(?:¢)?(.*)$/.exec(text);
  if (match?.[2] === undefined) return null;
  const amount = money(match[1], match[2]);
  const rest = match[3] ?? '';
  const unit = Object.hasOwn(UNITS, rest) ? UNITS[rest] : undefined;
  if (unit !== undefined) return { kind: 'perUnit', amount, unit };
  const count = COUNTS.find(([phrase]) => phrase.test(rest))?.[1];
  return count === undefined ? null : { kind: 'perCount', amount, count };
}

function parseByPart(text: string): SpecialRate | null {
  const cappedByMovement = CAPPED.test(text);
  const pieces = text.replace(CAPPED, '').split(/\s*\+\s*/);
  const parts = pieces.map((piece) => parsePercentPart(piece) ?? parseAmountPart(piece));
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? { kind: 'byPart', parts: known, cappedByMovement } : null;
}

/** Whose rates a line borrows, by the words of its own rate; the rest follows from the line's place in the schedule. */
function lendersOf(code: HtsCode, text: string): readonly string[] | null {
  if (/natural juice in heading 2009$/.test(text)) return ['2009'];
  if (/each garment in the .*ensemble/.test(text)) return [code.slice(0, 2)];
  if (/that article in the set subject to the highest rate/.test(text))
    return ['8201', '8202', '8203', '8204', '8205', '8211', '8213', '8214', '8215'];
  if (/article of which it is a(?:n)? (?:part or )?accessory$/.test(text))
    return ARTICLES_OF[code.slice(0, 4)] ?? null;
  if (/complete, assembled movement$/.test(text)) return ['9108', '9109'];
  if (/each article in the absence of this subheading$/.test(text)) return ['9608', '9609', '4820'];
  if (/^See additional U\.S\. note/.test(text)) return FABRICS;
  return null;
}

/** Embroidery (5810) takes, by notes to its chapter, a rate that follows its fabric: the headings of fabrics. */
const FABRICS: readonly string[] = [
  ...['5007', '5111', '5112', '5113', '5208', '5209', '5210', '5211', '5212', '5309', '5310', '5311'],
  ...['5407', '5408', '5512', '5513', '5514', '5515', '5516', '5801', '5802', '5803', '5804'],
  ...['6001', '6002', '6003', '6004', '6005', '6006'],
];

/** Parts and accessories by heading: the instruments they belong to. */
const ARTICLES_OF: Readonly<Record<string, readonly string[]>> = {
  '9005': ['9005'],
  '9017': ['9017'],
  // Monopods, bipods, tripods: used with cameras, optical and surveying instruments, lamps and arms.
  '9620': ['85', '90', '93', '94'],
};

/** Null for a text of no known form: it stays unsupported. */
export function parseSpecialRate(code: HtsCode, text: string): SpecialRate | null {
  const sugar = SUGAR.exec(text);
  if (sugar !== null) {
    const [, at100 = '', lessPerDegree = '', minimum = ''] = sugar;
    return {
      kind: 'byDegree',
      at100: cents(at100),
      lessPerDegree: cents(lessPerDegree),
      minimum: cents(minimum),
    };
  }
  const lenders = lendersOf(code, text);
  if (lenders !== null) return { kind: 'rateOfOther', among: lenders as readonly HtsCode[] };
  return parseByPart(text);
}
