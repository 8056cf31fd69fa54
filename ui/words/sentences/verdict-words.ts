/** A measure's verdict as a reader meets it: a word, a tone, and the reason. */
import type { MeasureLine } from '../../../engine/index.ts';
import { conditionName, measureName } from './sentences.ts';
import type { Words } from '../words.ts';

/** `paid` adds duty, `relief` takes a duty away, `struck` would be due without another measure. */
export type Tone = 'paid' | 'relief' | 'struck' | 'open' | 'quiet';

export interface VerdictWords {
  readonly label: string;
  readonly tone: Tone;
  readonly reason: string | null;
}

/** Where a verdict is shown: at once, or folded away with others of its kind. */
export type Place = 'main' | 'conditional' | 'silent' | 'outside';

export function placeOf({ verdict }: Pick<MeasureLine, 'verdict'>): Place {
  switch (verdict.kind) {
    case 'applied':
    case 'exempted':
    case 'displaced':
    case 'needsFact':
    case 'needsLongerCode':
    case 'needsQuantity':
      return 'main';
    case 'conditionNotMet':
      return 'conditional';
    case 'nothingToExempt':
    case 'denied':
      return 'silent';
    case 'outOfScope':
      return 'outside';
  }
}

export function verdictWords(line: Pick<MeasureLine, 'kind' | 'verdict'>, reader: Words): VerdictWords {
  const { verdicts, reasons } = reader.words.lines;
  const { verdict } = line;
  const label = verdicts[verdict.kind];
  switch (verdict.kind) {
    case 'applied': {
      const reason =
        verdict.share === '1' ? null : reasons.partOfValue(reader.figures.rate.share(verdict.share));
      return line.kind === 'exemption'
        ? { label: verdicts.exempts, tone: 'relief', reason }
        : { label, tone: 'paid', reason };
    }
    case 'exempted':
      return { label, tone: 'struck', reason: reasons.exemptedBy(withHeading(verdict, reader)) };
    case 'displaced':
      return { label, tone: 'struck', reason: reasons.displacedBy(withHeading(verdict, reader)) };
    case 'conditionNotMet':
    case 'needsFact':
      return { label, tone: 'open', reason: conditionName(reader.words, verdict.condition) };
    case 'needsLongerCode':
      return { label, tone: 'open', reason: reasons.longerCode };
    case 'needsQuantity':
      return { label, tone: 'open', reason: reasons.quantity(verdict.unit) };
    case 'nothingToExempt':
      return { label, tone: 'quiet', reason: reasons.nothingToExempt };
    case 'denied':
      return { label, tone: 'quiet', reason: reasons.denied };
    case 'outOfScope':
      return {
        label,
        tone: 'quiet',
        reason: verdict.because === 'date' ? reasons.notThisDate : reasons.notThisProduct,
      };
  }
}

function withHeading(
  { by, heading }: { readonly by: string; readonly heading: string | null },
  { words, figures }: Words,
): string {
  const name = measureName(words, by);
  return heading === null ? name : `${name} (${figures.code(heading)})`;
}
