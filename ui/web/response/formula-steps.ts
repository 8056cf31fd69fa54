/** The reciprocal formula as steps: words, letters, the numbers that were put in, and what comes out. */
import type { ReciprocalInput, ReciprocalSteps } from '../../../engine/index.ts';
import type { Figures } from '../../words/format/figures.ts';
import type { StudyWords } from '../../words/catalogue/study-words.ts';
import type { UnfoldedStep } from './unfolded-step.ts';

export function formulaSteps(
  input: ReciprocalInput,
  steps: ReciprocalSteps,
  words: StudyWords['bench'],
  { decimal, rate: { effective, percent } }: Figures,
): readonly UnfoldedStep[] {
  const number = (text: string): string => decimal(Number(text));
  const shown = (text: string): string => effective(Number(text), 100);
  const step = (
    key: string,
    told: string,
    formula: string,
    numbers: string,
    result: string,
    text: (value: string) => string = shown,
  ): UnfoldedStep => ({
    key,
    words: told,
    formula,
    numbers,
    result: { value: Number(result), text: text(result) },
  });
  const isUp = input.rounding === 'up';
  return [
    step(
      'deficit',
      words.deficit,
      'm − x',
      `${number(input.imports)} − ${number(input.exports)}`,
      steps.deficit,
      number,
    ),
    step(
      'ratio',
      words.ratio,
      '(m − x) / m',
      `${number(steps.deficit)} / ${number(input.imports)}`,
      steps.deficitPercentOfImports,
    ),
    step(
      'full',
      words.full,
      '/ (epsilon × phi)',
      `${shown(steps.deficitPercentOfImports)} / (${number(input.epsilon)} × ${number(input.phi)})`,
      steps.formulaPercent,
    ),
    step(
      'half',
      words.half,
      `× ${number(input.factor)}`,
      `${shown(steps.formulaPercent)} × ${number(input.factor)}`,
      steps.reducedPercent,
    ),
    step(
      'rounded',
      isUp ? words.rounded : words.notRounded,
      '',
      shown(steps.reducedPercent),
      steps.roundedPercent,
    ),
    step(
      'rate',
      words.rate,
      '',
      `max(${shown(steps.roundedPercent)}, ${percent(Number(input.minimumPercent))})`,
      steps.ratePercent,
    ),
  ];
}
