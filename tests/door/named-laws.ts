/** Properties that every answer of the law keeps, and the one that another program is held against. */
import fc, { type IProperty } from 'fast-check';
import type { LineIssue } from '../../engine/assess/line-issues.ts';
import type { AssessedLine } from '../../ui/package/assessed-line.ts';
import type { EntryLine } from '../../ui/package/entry-line.ts';
import type { Law } from '../../ui/package/law.ts';
import { entryLines, linesAbout, type LineSpace } from './entry-lines.ts';

/** A property of lines, for `fc.assert`. */
export type LineProperty = IProperty<[EntryLine]>;

function onAnswers(law: Law, space: LineSpace, holds: (answer: AssessedLine) => boolean): LineProperty {
  return fc.property(linesAbout(law, space), (line) => {
    const answer = law.assess(line);
    return !answer.ok || holds(answer.value);
  });
}

/** The duty is the sum of the ordinary and the additional duties, of a regime's and of the deposit, each whole cents. */
export function dutyIsTheSumOfItsLines(law: Law, space: LineSpace = {}): LineProperty {
  return onAnswers(law, space, ({ duty, ordinary, additional, regime, deposit }) => {
    const sum = additional.reduce((total, each) => total + each.duty, ordinary.duty);
    return Number.isSafeInteger(duty) && duty === sum + (regime?.duty ?? 0) + deposit;
  });
}

/** What was stated can be read in more than one way: the range is wide though no fact is missing. */
const hasReadings = (issue: LineIssue): boolean =>
  issue.kind === 'overlapUntold' || (issue.kind === 'contentNotAsked' && issue.used);

/**
 * The duty lies between the ends of its range, and is both of them where no fact is missing, none has two readings and
 * the carrier has no choice.
 */
export function dutyLiesInItsRange(law: Law, space: LineSpace = {}): LineProperty {
  return onAnswers(law, space, ({ duty, low, high, missing, issues, regime }) => {
    const isWithin = low <= duty && (high === null || duty <= high);
    const isOpen = missing.length > 0 || issues.some(hasReadings) || regime?.flat != null;
    return isWithin && (isOpen || (low === duty && high === duty));
  });
}

/** The same line has the same answer, and points in the code say nothing. */
export function answersAreLikeForLike(law: Law, space: LineSpace = {}): LineProperty {
  return fc.property(entryLines(law, space), (line) => {
    const bare = { ...line, hts: line.hts.replaceAll('.', '') };
    return JSON.stringify(law.assess(line)) === JSON.stringify(law.assess(bare));
  });
}

/** All that is promised of every answer, by name. */
export const NAMED_LAWS: Readonly<Record<string, (law: Law, space?: LineSpace) => LineProperty>> = {
  dutyIsTheSumOfItsLines,
  dutyLiesInItsRange,
  answersAreLikeForLike,
};

/** Another program's duty on a line, whole cents; null: it has no figure, which is wrong wherever the law has one. */
export type Importer = (line: EntryLine) => number | null | Promise<number | null>;

/** Another program owes what the law says, to the cent. */
export function agreesWithTheLaw(
  law: Law,
  importer: Importer,
  space: LineSpace = {},
): ReturnType<typeof fc.asyncProperty<[EntryLine]>> {
  return fc.asyncProperty(linesAbout(law, space), async (line) => {
    const answer = law.assess(line);
    // A line without a figure is no run.
    fc.pre(answer.ok);
    const duty = await importer(line);
    if (duty !== answer.value.duty)
      throw new Error(`the law: ${answer.value.duty} cents (${answer.value.headings.join(' ')}); ${duty}`);
  });
}
