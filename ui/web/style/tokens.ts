/** The design tokens as the page's stylesheets define them: nothing is listed twice. */
import type { TokenKind } from '../../words/catalogue/en-style.ts';

export interface Token {
  readonly name: string;
  readonly kind: TokenKind;
}

/** What the build writes for browsers without `light-dark()`. */
const OF_THE_BUILD = /^--lightningcss-/;

const BY_NAME: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /^--space-/],
  ['text', /^--text-(?!ratio$)/],
  ['radius', /^--radius/],
  ['shadow', /^--shadow/],
  ['motion', /^--motion-/],
];

/** Custom properties of `:root`, in the order in which they are written. */
export function readTokens(sheets: Iterable<CSSStyleSheet>): readonly Token[] {
  const names = new Set([...sheets].flatMap(({ cssRules }) => [...namesIn(cssRules)]));
  const values = getComputedStyle(document.documentElement);
  return [...names].map((name) => ({ name, kind: kindOf(name, values.getPropertyValue(name).trim()) }));
}

function* namesIn(rules: CSSRuleList): Iterable<string> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield* namesIn(rule.cssRules);
    else if (rule instanceof CSSStyleRule && rule.selectorText === ':root')
      yield* [...rule.style].filter((name) => name.startsWith('--') && !OF_THE_BUILD.test(name));
  }
}

function kindOf(name: string, value: string): TokenKind {
  if (CSS.supports('color', value)) return 'colour';
  return BY_NAME.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}
