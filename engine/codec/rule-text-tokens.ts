/** The words and marks of a rule text, each with its place, clause by clause. */
import { fail, ok, type Result } from '../basis/result.ts';

/** What an error may expect besides a word of the language itself; the sentences are in the catalogues. */
export const EXPECTATIONS = [
  'category',
  'closingQuote',
  'code',
  'date',
  'dollars',
  'endOfRule',
  'fewerCodes',
  'fewerNames',
  'fewerRules',
  'fewerSteps',
  'laterDate',
  'list',
  'measure',
  'moreDollars',
  'name',
  'percentage',
  'period',
  'points',
  'products',
  'quantity',
  'rate',
  'rule',
  'section',
  'share',
  'shorterText',
  'unit',
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

export interface Token {
  /** Marks are `,` `[` `]` `|` and the colon that ends a word. */
  readonly kind: 'word' | 'quoted' | 'mark';
  /** For a quoted name its content; for anything else the text as written. */
  readonly text: string;
  readonly raw: string;
  /** Characters before it. */
  readonly at: number;
}

export interface Clause {
  readonly tokens: readonly Token[];
  /** Where the clause ends. */
  readonly end: number;
}

export interface Misreading {
  readonly at: number;
  readonly found: string;
  /** An expectation, or the very word that was expected. */
  readonly expected: string;
}

/** Blank, then one of: a quoted name (a hundred characters, each escaped at most), a mark, dollars with separators, a word. */
const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.){0,1200}")|([,;[\]|])|(\$\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?)|([^\s,;[\]|"]+)|("))/uy;
/** A colon after a word is a mark; one within it is part of a name: `what-if:rule-1`. */
const WORD_WITH_COLON = /^(.+):$/su;

export function clausesOf(text: string, from = 0): Result<readonly Clause[], Misreading> {
  const clauses: Clause[] = [];
  let tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, quoted, mark, dollars, word, loneQuote] = match;
    const raw = quoted ?? mark ?? dollars ?? word ?? loneQuote ?? '';
    const at = match.index + whole.length - raw.length;
    if (mark === ';') {
      clauses.push({ tokens, end: at });
      tokens = [];
    } else if (quoted !== undefined) {
      const name = unquoted(quoted);
      if (name === null) return fail({ at, found: raw, expected: 'name' });
      tokens.push({ kind: 'quoted', text: name, raw, at });
    } else if (loneQuote !== undefined) {
      return fail({ at, found: text.slice(at), expected: 'closingQuote' });
    } else {
      tokens.push(...wordTokens(raw, at, mark !== undefined));
    }
  }
  clauses.push({ tokens, end: text.length });
  return ok(clauses);
}

function wordTokens(raw: string, at: number, isMark: boolean): readonly Token[] {
  const stem = isMark ? undefined : WORD_WITH_COLON.exec(raw)?.[1];
  if (stem === undefined) return [{ kind: isMark || raw === ':' ? 'mark' : 'word', text: raw, raw, at }];
  return [
    { kind: 'word', text: stem, raw: stem, at },
    { kind: 'mark', text: ':', raw: ':', at: at + stem.length },
  ];
}

function unquoted(raw: string): string | null {
  try {
    return String(JSON.parse(raw));
  } catch {
    return null;
  }
}
