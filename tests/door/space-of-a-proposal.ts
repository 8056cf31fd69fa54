/** Where to look for what a proposal does: at the codes, days and values that it names, and now and then anywhere. */
import fc, { type Arbitrary } from 'fast-check';
import type { MeasureId } from '../../engine/law/measure.ts';
import { lawOfDate, type Rulebook } from '../../engine/law/rulebook.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Law } from '../../ui/package/law.ts';
import { rulesUnder } from '../../ui/package/under-scenario.ts';
import { customsValueText } from '../arbitraries/shipments.ts';
import { oneOfMany } from '../arbitraries/choice.ts';
import { differingCodes, differingMeasures, type NamedCodes } from './differing-codes.ts';
import { codes, entryDates, type LineSpace } from './entry-lines.ts';

/** A law and what is proposed on top of it, as `law.compare` takes them. */
export interface Proposal {
  readonly baseline: string | Scenario;
  readonly proposal: string | Scenario;
}

const mostly = <Value>(named: Arbitrary<Value>, any: Arbitrary<Value>): Arbitrary<Value> =>
  fc.oneof({ weight: 4, arbitrary: named }, { weight: 1, arbitrary: any });

/** The bounds of the values that rules fall on, and a cent to either side. */
function boundsOf({ conditions }: Rulebook): readonly string[] {
  const bounds = [...conditions.values()].flatMap(({ test }) =>
    test.kind === 'valueBand' ? [test.atLeast, test.below].filter((bound) => bound !== null) : [],
  );
  return bounds
    .flatMap((bound) => [-1, 0, 1].map((cent) => (Math.round(Number(bound) * 100) + cent) / 100))
    .filter((value) => value > 0)
    .map((value) => value.toFixed(2));
}

/** `isAllowed`: codes on which no duty can break the claim. What the caller chose stays as it is. */
export function spaceOfProposal(
  law: Law,
  { baseline, proposal }: Proposal,
  space: LineSpace,
  isAllowed: (code: string) => boolean,
): { readonly space: LineSpace; readonly about: ReadonlySet<MeasureId> } {
  const { rulebook, schedule } = law.reference;
  const [before, after] = [rulesUnder(rulebook, baseline), rulesUnder(rulebook, proposal)];
  // Whatever is not understood fails by its name at the first line.
  if (!before.ok || !after.ok) return { space, about: new Set() };
  const days = [before.value.scenario.lawAsOf, after.value.scenario.lawAsOf] as const;
  const laws = [lawOfDate(before.value.rulebook, days[0]), lawOfDate(after.value.rulebook, days[1])] as const;
  const names = differingCodes(schedule, ...laws)
    .map((part) => part.map((named): NamedCodes => named.filter((code) => !isAllowed(code))))
    .map((part) => part.filter(({ length }) => length > 0))
    .filter(({ length }) => length > 0);
  const named = names.map((part) => fc.oneof(...part.map(oneOfMany)));
  const bounds = [...boundsOf(before.value.rulebook), ...boundsOf(after.value.rulebook)];
  const drawn: LineSpace = {
    codes: names.length === 0 ? codes(law) : mostly(fc.oneof(...named), codes(law)),
    dates: mostly<string>(fc.constantFrom(...days), entryDates(law)),
    values: bounds.length === 0 ? customsValueText : fc.oneof(oneOfMany(bounds), customsValueText),
    ...space,
  };
  return { space: drawn, about: differingMeasures(...laws) };
}
