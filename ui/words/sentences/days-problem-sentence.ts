/** Why days cannot be shown. */
import type { DaysProblem } from '../../../engine/index.ts';
import type { Words } from '../words.ts';

const KINDS: Readonly<Record<DaysProblem['kind'], true>> = {
  daysReversed: true,
  tooManyDays: true,
  daysTooEarly: true,
};

export const isDaysProblem = (problem: { readonly kind: string }): problem is DaysProblem =>
  Object.hasOwn(KINDS, problem.kind);

export function daysProblemSentence(problem: DaysProblem, { words, figures }: Words): string {
  const { days } = words.choose;
  switch (problem.kind) {
    case 'daysReversed':
      return days.reversed;
    case 'tooManyDays':
      return days.tooMany(figures.count(problem.most));
    case 'daysTooEarly':
      return days.tooEarly(figures.date(problem.first));
  }
}
