/** The facts with which a measure applies to a line, or just not: what hardly ever comes together by chance. */
import fc, { type Arbitrary } from 'fast-check';
import { dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import type { ConditionTest } from '../../engine/law/condition.ts';
import type { Measure, MeasureId } from '../../engine/law/measure.ts';
import { headingOn, periodOn, type Rulebook } from '../../engine/law/rulebook.ts';
import { formatHtsCode } from '../../engine/schedule/hts-code.ts';
import type { EntryLine } from '../../ui/package/entry-line.ts';
import type { Law } from '../../ui/package/law.ts';
import { oneOfMany } from '../arbitraries/choice.ts';

type Said = Pick<EntryLine, 'facts' | 'loadingDate' | 'mode'>;

const percent = (fact: string, ...texts: readonly string[]): Arbitrary<Said> =>
  oneOfMany(texts).map((text) => ({ facts: { [fact]: text } }));

/** That the condition holds, or that it does not; nothing where no fact decides it. */
function saying(
  test: ConditionTest,
  isSo: boolean,
  heading: string | null,
  day: IsoDate,
): Arbitrary<Said> | null {
  switch (test.kind) {
    case 'statement':
      return fc.constant({ facts: { [test.fact]: String(isSo) } });
    case 'claim':
      return heading === null ? null : fc.constant({ facts: { [isSo ? 'claim' : 'deny']: heading } });
    case 'metalContent':
      return isSo ? percent(test.fact, '100', '60', '33.3') : percent(test.fact, '0');
    case 'usContent': {
      const least = Number(test.thresholdPercent);
      return isSo ? percent(test.fact, String(least), '100') : percent(test.fact, '0', String(least / 2));
    }
    case 'percentBelow':
      return isSo ? percent(test.fact, '0', String(Number(test.limit) / 2)) : percent(test.fact, test.limit);
    case 'loadedBefore':
      return fc.constant({ loadingDate: isSo ? dayBefore(test.date) : day, mode: 'ocean' });
    case 'valueBand':
    case 'proposedShare':
      return null;
  }
}

function said(parts: readonly Said[]): Said {
  return parts.reduce((all, part) => ({ ...all, ...part, facts: { ...all.facts, ...part.facts } }), {});
}

/** Of one measure: all of its conditions hold, or now and then one of them does not. */
function factsFor(measure: Measure, day: IsoDate, { conditions }: Rulebook): Arbitrary<Said> {
  if (measure.kind === 'ordinaryDuty') return fc.constant({});
  const own = measure.kind === 'additionalDuty' ? (periodOn(measure, day)?.when ?? []) : [];
  const heading = headingOn(measure, day);
  const claimed = heading === null ? null : formatHtsCode(heading);
  const parts = [...measure.when, ...own].flatMap((requirement) => {
    if (!('condition' in requirement)) return [];
    const { condition, is } = requirement;
    const test = conditions.get(condition)?.test;
    const [holds, fails] = [is, !is].map((so) => (test ? saying(test, so, claimed, day) : null));
    if (!holds || !fails) return [];
    return [fc.oneof({ weight: 4, arbitrary: holds }, { weight: 1, arbitrary: fails })];
  });
  return fc.tuple(...parts).map(said);
}

/** Measures of the day that name the goods, whether or not they apply; those asked about alone, where one is there. */
function nearest(law: Law, line: EntryLine, about: ReadonlySet<MeasureId>): readonly Measure[] {
  const explained = law.explain(line);
  if (!explained.ok) return [];
  const near = new Set<string>(
    explained.value.measures
      .filter(({ verdict }) => verdict.kind !== 'outOfScope')
      .map(({ measure }) => measure),
  );
  const measures = law.reference.rulebook.measures.filter(({ id }) => near.has(id));
  const asked = measures.filter(({ id }) => about.has(id));
  const conditioned = measures.filter((measure) => measure.kind !== 'ordinaryDuty');
  return asked.length > 0 ? asked : conditioned;
}

/** The line with what one of its measures turns on, and nothing else. `bare`: without facts. */
export function withFactsOfAMeasure(
  law: Law,
  bare: EntryLine,
  about: ReadonlySet<MeasureId>,
): Arbitrary<EntryLine> {
  const measures = nearest(law, bare, about);
  if (measures.length === 0) return fc.constant(bare);
  const day = bare.entryDate as IsoDate;
  return oneOfMany(measures)
    .chain((measure) => factsFor(measure, day, law.reference.rulebook))
    .map((facts) => ({ ...bare, ...facts }))
    .map(({ loadingDate, ...line }) =>
      loadingDate === undefined || loadingDate > day ? line : { ...line, loadingDate },
    );
}
