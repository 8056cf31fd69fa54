/** Scenarios over the real law: a day, shares for what trade cannot show, and what-if rules of every kind. */
import fc, { type Arbitrary } from 'fast-check';
import type { IsoDate } from '../../engine/basis/date.ts';
import type { ConditionId, Share } from '../../engine/law/condition.ts';
import { countryLayerOn } from '../../engine/scenario/country-layer.ts';
import { lawScenario, type Scenario } from '../../engine/scenario/scenario.ts';
import { oneOfMany } from './choice.ts';
import { entryDates } from './dates.ts';
import { realData } from './real-reference.ts';
import { isMovable, numbered, ruleBodies, shares } from './rules.ts';

export {
  additionalDuties,
  exemptions,
  measuresOfKind,
  numbered,
  proposedRates,
  ruleBodies,
  type RuleBody,
} from './rules.ts';
export { ruleProducts } from './selections.ts';

export function withRules(
  date: IsoDate,
  bodies: readonly object[],
  answers: Scenario['answers'] = {},
): Scenario {
  return { ...lawScenario(date), id: 'made-up', answers, reform: numbered(bodies) };
}

export function answers(): Arbitrary<Scenario['answers']> {
  const pairs = fc.tuple(oneOfMany([...realData().rulebook.conditions.keys()]), shares);
  return fc
    .uniqueArray(pairs, { maxLength: 4, selector: ([id]) => id })
    .map((found) => Object.fromEntries(found) as Record<ConditionId, Share>);
}

export function scenarios(): Arbitrary<Scenario> {
  // Made once: what they draw from is read from the whole law.
  const [withCountryDuty, withoutOne, anyAnswers] = [ruleBodies(true), ruleBodies(false), answers()];
  return entryDates().chain((lawAsOf) => {
    const hasCountryDuty = countryLayerOn(realData().rulebook, lawAsOf) !== null;
    return fc
      .record({
        id: fc.string({ minLength: 1, maxLength: 80 }),
        label: fc.string({ maxLength: 40 }),
        answers: anyAnswers,
        bodies: fc.array(hasCountryDuty ? withCountryDuty : withoutOne, { maxLength: 4 }).filter(isMovable),
        notes: fc.array(fc.string({ maxLength: 20 }), { minLength: 4, maxLength: 4 }),
      })
      .map(({ bodies, notes, ...rest }) => ({
        ...lawScenario(lawAsOf),
        ...rest,
        reform: numbered(bodies).map((rule, index) => ({ ...rule, note: notes[index] ?? '' })),
      }));
  });
}
