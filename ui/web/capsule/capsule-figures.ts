/** The figures of a capsule, as they were saved and as they are calculated here: what is the same, and what is not. */
import type { LockedFigures, StudyFigure, StudyFigures } from '../../../engine/index.ts';
import { lockedFigures } from '../state/estimate-document.ts';
import { plainUsd } from '../../words/format/plain.ts';
import type { CapsuleAnswer } from '../worker/capsule-answers.ts';

/** What a figure is of; lines and scenarios are counted from 0. */
export type FigureName =
  | { readonly kind: 'total'; readonly of: 'customsValue' | 'duty' | 'low' | 'high' | 'mpf' | 'hmf' }
  | { readonly kind: 'line'; readonly place: number; readonly of: 'customsValue' | 'duty' | 'low' | 'high' }
  | { readonly kind: 'headings'; readonly place: number }
  | { readonly kind: 'measure'; readonly place: number; readonly measure: string }
  | { readonly kind: 'scenario'; readonly place: number }
  /** Whole US dollars. */
  | { readonly kind: 'study'; readonly of: StudyFigure };

export interface CapsuleFigure {
  readonly name: FigureName;
  /** US dollars with two decimals, in a study whole ones, or headings; null: there is none. */
  readonly saved: string | null;
  readonly here: string | null;
}

export type Verdict =
  | { readonly kind: 'verified' | 'differs'; readonly version: string }
  /** Saved on data other than those in the file. */
  | { readonly kind: 'otherLaw'; readonly then: string; readonly now: string; readonly isSame: boolean }
  /** Nothing was saved that could be compared. */
  | { readonly kind: 'withoutFigures' };

type Named = readonly [FigureName, string | null];

const TOTALS = ['customsValue', 'duty', 'low', 'high', 'mpf', 'hmf'] as const;
const OF_LINE = ['customsValue', 'duty', 'low', 'high'] as const;

function figuresOf(locked: LockedFigures): readonly Named[] {
  const totals = TOTALS.map((of): Named => [{ kind: 'total', of }, locked[of]]);
  const lines = locked.lines.flatMap((line, place): readonly Named[] =>
    line === null
      ? []
      : [
          ...OF_LINE.map((of): Named => [{ kind: 'line', place, of }, line[of]]),
          [{ kind: 'headings', place }, line.headings.join(' ')],
          ...line.measures.map(({ measure, duty }): Named => [{ kind: 'measure', place, measure }, duty]),
        ],
  );
  return [...totals, ...lines];
}

const keyOf = (name: FigureName): string => JSON.stringify(name);

/** Every figure that either side has, in the order of the saved ones. */
function beside(saved: readonly Named[], here: readonly Named[]): readonly CapsuleFigure[] {
  const [then, now] = [saved, here].map((all) => new Map(all.map(([name, text]) => [keyOf(name), text])));
  const names = new Map([...saved, ...here].map(([name]) => [keyOf(name), name]));
  return [...names].map(([key, name]) => ({
    name,
    saved: then?.get(key) ?? null,
    here: now?.get(key) ?? null,
  }));
}

/** In the order of the set: its baseline first among those that were compared. */
export function dutiesHere({
  set,
  comparison,
}: CapsuleAnswer & { readonly kind: 'comparison' }): readonly number[] {
  const others = comparison.scenarios.map(({ totals }) => totals.duty);
  return others.toSpliced(set.baseline, 0, comparison.baseline.totals.duty);
}

const ofStudy = (figures: StudyFigures): readonly Named[] =>
  (Object.keys(figures) as StudyFigure[]).map((of): Named => [{ kind: 'study', of }, figures[of]]);

export function capsuleFigures(answer: CapsuleAnswer): readonly CapsuleFigure[] {
  if (answer.kind === 'study') return beside(ofStudy(answer.study.figures), ofStudy(answer.here));
  if (answer.kind === 'comparison') {
    const named = (texts: readonly string[]): readonly Named[] =>
      texts.map((text, place): Named => [{ kind: 'scenario', place }, text]);
    return beside(named(answer.set.duties ?? []), named(dutiesHere(answer).map(plainUsd)));
  }
  const { locked } = answer.estimate;
  const here = lockedFigures(answer.entry);
  return beside(locked === null ? [] : figuresOf(locked), here === null ? [] : figuresOf(here));
}

/** Of the data that the document was saved on, and of those here. */
export function versionsOf(answer: CapsuleAnswer): { readonly then: string | null; readonly now: string } {
  switch (answer.kind) {
    case 'estimate':
      return { then: answer.estimate.locked?.dataVersion ?? null, now: answer.entry.dataVersion };
    case 'comparison':
      return { then: answer.set.dataVersion, now: answer.comparison.dataVersion };
    case 'study':
      return { then: answer.study.dataVersion, now: answer.dataVersion };
  }
}

export function verdictOf(answer: CapsuleAnswer, figures: readonly CapsuleFigure[]): Verdict {
  const { then, now } = versionsOf(answer);
  if (then === null || figures.every(({ saved }) => saved === null)) return { kind: 'withoutFigures' };
  const isSame = figures.every(({ saved, here }) => saved === here);
  if (then !== now) return { kind: 'otherLaw', then, now, isSame };
  return { kind: isSame ? 'verified' : 'differs', version: now };
}

/** A code as it was typed, without its dots. */
export const typedDigits = (hts: string): string => hts.replace(/\D/g, '');
