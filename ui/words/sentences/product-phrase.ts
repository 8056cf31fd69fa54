/** Products of a rule as a phrase within a sentence: `garments and footwear, except heading 6403`. */
import type { WhatIfRule } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { Messages } from '../catalogue/en.ts';
import { lookUp } from '../catalogue/look-up.ts';
import { measureName } from './sentences.ts';

type Selection = Extract<WhatIfRule, { products: unknown }>['products'];
type Item = Exclude<Selection['of'], 'all'>[number];

/** More codes than a person reads in one sentence are counted. */
const MOST_CODES = 12;
const LENGTHS = [2, 4, 6, 8, 10] as const;
const CENTS_IN_DOLLAR = 100;
const MILLION = 1e6;

export function joinedWords(messages: Messages, words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return messages.products.and(words.slice(0, -1).join(', '), words.at(-1) ?? '');
}

/** Round millions in words, anything else to the cent or as written. */
export function dollarAmount(figures: Figures, usd: string): string {
  const cents = Number(usd) * CENTS_IN_DOLLAR;
  const whole = Math.round(cents);
  if (Math.abs(cents - whole) > 1e-6) return figures.money.exact(Number(usd));
  const dollars = whole / CENTS_IN_DOLLAR;
  if (dollars >= MILLION && dollars % (dollars >= 1000 * MILLION ? 10 * MILLION : MILLION / 100) === 0)
    return figures.money.axis(whole);
  return Number.isInteger(dollars) ? figures.money.dollars(whole) : figures.money.cents(whole);
}

export function listName(messages: Messages, id: string): string {
  return lookUp(messages.products.lists, id) ?? measureName(messages, id);
}

export function categoryNames(messages: Messages, categories: readonly string[]): string {
  return joinedWords(
    messages,
    categories.map((each) => lookUp(messages.products.categories, each) ?? `“${each}”`),
  );
}

/** By length, chapters first: `chapters 61 and 62`, `heading 6403`. */
export function codePhrases(
  messages: Messages,
  figures: Figures,
  codes: readonly string[],
): readonly string[] {
  const { products } = messages;
  const shown = codes.slice(0, MOST_CODES);
  const phrases = LENGTHS.flatMap((length) => {
    const those = shown.filter((code) => code.length === length);
    if (those.length === 0) return [];
    const written = those.map((code) => (length === 4 ? products.heading(code) : figures.code(code)));
    return [products.codes[length](joinedWords(messages, written), those.length)];
  });
  const left = codes.length - shown.length;
  return left === 0 ? phrases : [...phrases, products.moreCodes(figures.count(left))];
}

function itemPhrases(messages: Messages, figures: Figures, item: Item): readonly string[] {
  const { products } = messages;
  switch (item.kind) {
    case 'codes':
      return codePhrases(messages, figures, item.codes);
    case 'sections':
      return item.sections.map((numeral) =>
        products.section(numeral, lookUp(products.sections, numeral) ?? numeral),
      );
    case 'groups':
      return item.groups.map((id) => lookUp(products.groups, id) ?? `“${id}”`);
    case 'list': {
      const name = listName(messages, item.list);
      return item.categories === null
        ? [products.list(name)]
        : [products.listCategories(name, categoryNames(messages, item.categories))];
    }
  }
}

/** Null for every product. */
export function productPhrase(messages: Messages, figures: Figures, selection: Selection): string | null {
  const { products } = messages;
  const { of, except, value } = selection;
  if (of === 'all' && except.length === 0 && value === null) return null;
  const phrase = (items: readonly Item[]): string =>
    joinedWords(
      messages,
      items.flatMap((item) => itemPhrases(messages, figures, item)),
    );
  const meant = of === 'all' ? products.everyProduct : phrase(of);
  const kept = except.length === 0 ? meant : products.except(meant, phrase(except));
  const [low, high] = [value?.atLeast ?? null, value?.below ?? null];
  const usd = (amount: string): string => dollarAmount(figures, amount);
  if (low !== null && high !== null) return products.between(kept, usd(low), usd(high));
  if (low !== null) return products.atLeast(kept, usd(low));
  return high === null ? kept : products.below(kept, usd(high));
}
