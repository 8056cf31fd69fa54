/** What each table is sorted by, so that a newer edition differs in the lines that changed and in no others. */
const byPath = new Map<string, readonly string[]>([
  ['us/code-changes.tsv', ['effective', 'code', 'change']],
  ['flows/us-exports-vn-monthly.tsv', ['hs2', 'month']],
  ['flows/us-imports-vn-hs2.tsv', ['period', 'hs2']],
  ['flows/us-imports-vn-naics3-monthly.tsv', ['naics3', 'month']],
  ['flows/us-imports-2024-hs6-partners.tsv', ['hs6', 'partner']],
  ['flows/published-totals.tsv', ['period', 'measure']],
  ['vn/mfn.tsv', ['hs8', 'occurrence']],
  ['vn/mfn.text.tsv', ['hs8', 'occurrence']],
  ['us/finder.tsv', ['part', 'heading']],
  ['us/trade-names.tsv', ['prefix', 'language']],
  ['origins/layers.tsv', ['origin', 'from', 'layer', 'heading']],
  ['origins/listed.tsv', ['origin', 'heading', 'code']],
  ['origins/partner-rates.tsv', ['origin', 'programme', 'from', 'agreement']],
  ['fees.tsv', ['fee', 'from']],
  ['us/value-brackets.tsv', ['code', 'group']],
]);

/** The first column alone, unless said above; a list also by its first day. */
export function sortKeyOf(path: string, columns: readonly string[]): readonly string[] {
  if (path.startsWith('lists/')) return ['code', 'from'];
  return byPath.get(path) ?? columns.slice(0, 1);
}

/** Columns that count (schedule order, occurrences) sort as numbers, all others by code point. */
export function compareCells(column: string, a: string, b: string): number {
  if (column === 'id' || column === 'occurrence') {
    if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
