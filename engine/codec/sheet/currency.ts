/** Currencies as sheets write them: symbols, ISO codes and the everyday names of the dong. */

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  usdollar: 'USD',
  usdollars: 'USD',
  đôla: 'USD',
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

/** The ISO code of a word that is a currency and nothing else; null: it is none. */
export function currencyIn(word: string): string | null {
  const key = word.normalize('NFC').toLowerCase().replaceAll('.', '');
  return Object.hasOwn(SYMBOLS, key) ? (SYMBOLS[key] ?? null) : null;
}

/** A number with its currency before or behind it. */
export function withoutCurrency(text: string): { readonly rest: string; readonly currency: string | null } {
  const match = /^([^\d\s(.,=+-]+)?\s*(.*?)\s*([^\d\s).,]+)?$/.exec(text.trim());
  for (const [word, rest] of [
    [match?.[1], [match?.[2] ?? '', match?.[3] ?? ''].join('')],
    [match?.[3], [match?.[1] ?? '', match?.[2] ?? ''].join('')],
  ] as const) {
    const currency = word === undefined ? null : currencyIn(word);
    if (currency !== null) return { rest: rest.trim(), currency };
  }
  return { rest: text.trim(), currency: null };
}
