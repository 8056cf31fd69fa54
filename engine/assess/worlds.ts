/**
 * A line's value divided into worlds: in each, every relevant condition simply holds or does not, and the
 * world's weight says how much of the value is in it. The law is applied to worlds, so that it is only ever
 * a question of yes or no; shares enter as weights alone. Duty is therefore linear in every share, and its
 * extremes lie where each unknown share is none or all.
 */
import { Decimal, ONE, ZERO } from '../basis/decimal.ts';
import type { ConditionId } from '../law/condition.ts';
import type { Answer } from './answers.ts';

export interface World {
  readonly weight: Decimal;
  readonly holds: ReadonlyMap<ConditionId, boolean>;
}

interface Option {
  readonly weight: Decimal;
  readonly holds: readonly (readonly [ConditionId, boolean])[];
}

function yesOrNo({ condition, share }: Answer): readonly Option[] {
  const yes: Option = { weight: share, holds: [[condition.id, true]] };
  const no: Option = { weight: ONE.minus(share), holds: [[condition.id, false]] };
  return [yes, no].filter((option) => option.weight.greaterThan(0));
}

/** Metals exclude one another: a dollar of value is steel, or aluminum, or copper, or none of them. */
function metalContent(answers: readonly Answer[]): readonly Option[] {
  const shareOf = new Map<string, Decimal>();
  for (const { condition, share } of answers) {
    if (condition.test.kind === 'metalContent' && !shareOf.has(condition.test.metal))
      shareOf.set(condition.test.metal, share);
  }
  const assign = (metal: string | null): Option['holds'] =>
    answers.map(({ condition }) => [
      condition.id,
      condition.test.kind === 'metalContent' && condition.test.metal === metal,
    ]);
  const options: Option[] = [];
  let rest: Decimal = ONE;
  for (const [metal, share] of shareOf) {
    const weight = share.lessThan(rest) ? share : rest;
    rest = rest.minus(weight);
    options.push({ weight, holds: assign(metal) });
  }
  options.push({ weight: rest, holds: assign(null) });
  return options.filter((option) => option.weight.greaterThan(0));
}

export function worldsOf(answers: readonly Answer[]): readonly World[] {
  const metals = answers.filter((answer) => answer.condition.test.kind === 'metalContent');
  const others = answers.filter((answer) => answer.condition.test.kind !== 'metalContent');
  const axes = [...(metals.length > 0 ? [metalContent(metals)] : []), ...others.map(yesOrNo)];
  let partial: readonly Option[] = [{ weight: ONE, holds: [] }];
  for (const axis of axes) {
    partial = partial.flatMap((soFar) =>
      axis.map((option) => ({
        weight: option.weight.equals(ONE) ? soFar.weight : soFar.weight.times(option.weight),
        holds: [...soFar.holds, ...option.holds],
      })),
    );
  }
  return partial.map(({ weight, holds }) => ({ weight, holds: new Map(holds) }));
}

export function totalWeight(worlds: readonly World[]): Decimal {
  return worlds.reduce((total, world) => total.plus(world.weight), ZERO);
}
