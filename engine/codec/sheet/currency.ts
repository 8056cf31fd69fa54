/** Currencies as sheets write them: symbols, ISO codes and the everyday names of the dong. */

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  usdollar: 'USD',
  usdollars: 'USD',
  unitedstatesdollar: 'USD',
  unitedstatesdollars: 'USD',
  americandollar: 'USD',
  americandollars: 'USD',
  đôla: 'USD',
  đôlamỹ: 'USD',
  đôlahoakỳ: 'USD',
  dola: 'USD',
  dolamy: 'USD',
  mỹkim: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  krw: 'KRW',
  twd: 'TWD',
  sgd: 'SGD',
  thb: 'THB',
  hkd: 'HKD',
  aud: 'AUD',
  cad: 'CAD',
  chf: 'CHF',
  '₫': 'VND',
  vnd: 'VND',
  vnđ: 'VND',
  đồng: 'VND',
  đ: 'VND',
};

const codeOf = (word: string): string | null => {
  const key = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\s-]/g, '');
  return Object.hasOwn(SYMBOLS, key) ? (SYMBOLS[key] ?? null) : null;
};

/** The ISO code of words that are a currency and nothing else, also said twice (“US Dollar (USD)”); null: they are none. */
export function currencyIn(words: string): string | null {
  const whole = codeOf(words);
  if (whole !== null) return whole;
  const said = new Set(
    words.split(/[()/:,–—]|\s-\s/).flatMap((part) => (part.trim() === '' ? [] : [codeOf(part)])),
  );
  const [only = null] = said;
  return said.size === 1 ? only : null;
}

/** Names of several words, which a heading or a cell has among others. */
const DOLLARS =
  /(?<!\p{L})(?:(?:u\.?\s?s\.?|united states|american)\s+dollars?|đô[\s-]?la(?:\s+(?:mỹ|hoa kỳ))?)(?!\p{L})/giu;

/** Dollars that are spelt out, by their ISO code. */
export const withCurrencyCodes = (text: string): string => text.normalize('NFC').replace(DOLLARS, 'USD');

/** A number with its currency before or behind it. */
export function withoutCurrency(given: string): { readonly rest: string; readonly currency: string | null } {
  const text = withCurrencyCodes(given);
  const match = /^([^\d\s(.,=+-]+)?\s*(.*?)\s*([^\d\s).,]+)?$/.exec(text.trim());
  for (const [word, rest] of [
    [match?.[1], [match?.[2] ?? '', match?.[3] ?? ''].join('')],
    [match?.[3], [match?.[1] ?? '', match?.[2] ?? ''].join('')],
  ] as const) {
    const currency = word === undefined ? null : currencyIn(word);
    if (currency !== null) return { rest: rest.trim(), currency };
  }
  return { rest: given.trim(), currency: null };
}
