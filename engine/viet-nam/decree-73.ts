/** Decree 73/2025: the tariff before its reductions, and how well they fit the tariff of today. */
import type { IsoDate } from '../basis/date.ts';
import { Decimal } from '../basis/decimal.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { CitationId } from '../law/citation.ts';
import { linesWithin, type MfnLine, type VietNamTariff } from './tariff.ts';
import type { VnCode, VnPrefix } from './vn-code.ts';

export interface Decree73Cut {
  /** A name for catalogues: `apples`. */
  readonly product: string;
  /** The source's own words. */
  readonly named: string;
  /** Lines and prefixes that were cut; none where the cut covers only one article of a line. */
  readonly codes: readonly VnPrefix[];
  /** What the name could cover beyond them: lines here that do not have the rate after are reported. */
  readonly within: readonly VnPrefix[];
  /** The rate before, or those that the source gives for the group without saying which line had which. */
  readonly before: readonly [Percent, ...Percent[]] | null;
  readonly after: Percent;
  /** The source names the product, the code was found in the text of the tariff. */
  readonly codeInferred: boolean;
}

export interface Decree73 {
  readonly effective: IsoDate;
  readonly citation: CitationId;
  readonly confidence: string;
  readonly cuts: readonly Decree73Cut[];
}

/** Where the source gives several rates for a group: every line at the lowest, or every line at the highest. */
export type BeforeRate = 'lowest' | 'highest';

function rateBefore(before: readonly [Percent, ...Percent[]], which: BeforeRate): Percent {
  const ascending = [...before].sort((a, b) => new Decimal(a).comparedTo(b));
  return (which === 'lowest' ? ascending[0] : ascending.at(-1)) ?? before[0];
}

/** Other amendments before January 2026 are not undone: they are not in the data. */
export function tariffBeforeDecree73(
  tariff: VietNamTariff,
  decree: Decree73,
  which: BeforeRate,
): VietNamTariff {
  const lines = new Map<VnCode, MfnLine>(tariff.lines);
  for (const { before, codes } of decree.cuts) {
    if (before === null) continue;
    const percent = rateBefore(before, which);
    for (const { code } of linesWithin(tariff.lines.values(), codes))
      lines.set(code, { code, rate: { kind: 'adValorem', percent }, text: percent });
  }
  return { ...tariff, lines };
}

/** The tariff of a day: from the decree's first day on, unchanged; before, without its reductions. */
export function tariffOn(
  tariff: VietNamTariff,
  decree: Decree73,
  date: IsoDate,
  which: BeforeRate,
): VietNamTariff {
  return date < decree.effective ? tariffBeforeDecree73(tariff, decree, which) : tariff;
}

/** Where the source and the tariff do not fit line by line. */
export type Decree73Note =
  /** A line said to be cut that has another rate than the one after the cut. */
  | { readonly kind: 'rateDiffers'; readonly product: string; readonly code: VnCode; readonly found: string }
  /** A code said to be cut that the tariff does not have. */
  | { readonly kind: 'noSuchLine'; readonly product: string; readonly prefix: VnPrefix }
  /** A line that the product's name could cover, counted as not cut. */
  | { readonly kind: 'notCounted'; readonly product: string; readonly code: VnCode; readonly found: string };

export function decree73Notes(tariff: VietNamTariff, decree: Decree73): readonly Decree73Note[] {
  const all = [...tariff.lines.values()];
  return decree.cuts.flatMap(({ product, codes, within, after }): readonly Decree73Note[] => {
    const cut = linesWithin(all, codes);
    const beyond = linesWithin(all, within).filter((line) => !cut.includes(line));
    return [
      ...codes
        .filter((prefix) => linesWithin(cut, [prefix]).length === 0)
        .map((prefix): Decree73Note => ({ kind: 'noSuchLine', product, prefix })),
      ...cut
        .filter(({ text }) => text !== after)
        .map(({ code, text }): Decree73Note => ({ kind: 'rateDiffers', product, code, found: text })),
      ...beyond.map(({ code, text }): Decree73Note => ({ kind: 'notCounted', product, code, found: text })),
    ];
  });
}
