/** Words of the command that finds products, in English. */
export interface FindMessages {
  readonly code: string;
  readonly rate: string;
  readonly trade: string;
  readonly description: string;
  readonly nearest: (typed: string) => string;
  readonly nothing: (typed: string) => string;
  readonly unsaid: (words: string) => string;
  readonly more: (total: number, shown: number) => string;
  readonly retired: (code: string, on: string, successors: string) => string;
  readonly because: {
    readonly code: string;
    readonly name: (name: string) => string;
    readonly similar: (word: string) => string;
    readonly beginning: (word: string) => string;
    readonly vietNamLine: (text: string) => string;
  };
}

export const enFind: FindMessages = {
  code: 'code',
  rate: 'column 1',
  trade: 'imports 2024',
  description: 'description',
  nearest: (typed) => `${typed} is not a code of the schedule; these are the nearest.`,
  nothing: (typed) => `The schedule has nothing for "${typed}".`,
  unsaid: (words) => `No result has: ${words}.`,
  more: (total, shown) => `${total} found, the best ${shown} shown (--most N for more).`,
  retired: (code, on, successors) =>
    `${code} was retired on ${on}; numbers added to its line that day: ${successors === '' ? 'none' : successors}. The nearest:`,
  because: {
    code: 'code',
    name: (name) => `trade name "${name}"`,
    similar: (word) => `similar word "${word}"`,
    beginning: (word) => `word "${word}"`,
    vietNamLine: (text) => `Viet Nam's tariff "${text}"`,
  },
};
