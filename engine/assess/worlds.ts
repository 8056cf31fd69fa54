/**
 * A line's value divided into worlds: in each, every relevant condition simply holds or does not, and the
 * world's weight says how much of the value is in it. The law is applied to worlds, so that it is only ever
 * a question of yes or no; shares enter as weights alone. Duty is therefore linear in every share, and its
 * extremes lie where each unknown share is none or all.
 */
import { Decimal, ONE, ZERO } from '../basis/decimal.ts';
import type { ConditionId, Metal } from '../law/condition.ts';
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

interface MetalOption extends Option {
  /** Null: no metal. */
  readonly metal: Metal | null;
}

/** Metals exclude one another: a dollar of value is steel, or aluminum, or copper, or none of them. */
function metalContent(answers: readonly Answer[]): readonly MetalOption[] {
  const shareOf = new Map<Metal, Decimal>();
  for (const { condition, share } of answers) {
    if (condition.test.kind === 'metalContent' && !shareOf.has(condition.test.metal))
      shareOf.set(condition.test.metal, share);
  }
  const assign = (metal: Metal | null): Option['holds'] =>
    answers.map(({ condition }) => [
      condition.id,
      condition.test.kind === 'metalContent' && condition.test.metal === metal,
    ]);
  const options: MetalOption[] = [];
  let rest: Decimal = ONE;
  for (const [metal, share] of shareOf) {
    const weight = share.lessThan(rest) ? share : rest;
    rest = rest.minus(weight);
    options.push({ metal, weight, holds: assign(metal) });
  }
  options.push({ metal: null, weight: rest, holds: assign(null) });
  return options.filter((option) => option.weight.greaterThan(0));
}

/** Content of the United States put into the parts of the value one after the other, as far as it reaches. */
function fill(options: readonly MetalOption[], { condition, share, liesIn = [] }: Answer): readonly Option[] {
  let left = share;
  return liesIn.flatMap((metal) =>
    options
      .filter((option) => option.metal === metal)
      .flatMap(({ weight, holds }): readonly Option[] => {
        const filled = left.lessThan(weight) ? left : weight;
        left = left.minus(filled);
        return [
          { weight: filled, holds: [...holds, [condition.id, true] as const] },
          { weight: weight.minus(filled), holds: [...holds, [condition.id, false] as const] },
        ].filter((option) => option.weight.greaterThan(0));
      }),
  );
}

export function worldsOf(answers: readonly Answer[]): readonly World[] {
  const metals = answers.filter((answer) => answer.condition.test.kind === 'metalContent');
  const filling = metals.length === 0 ? undefined : answers.find(({ liesIn }) => liesIn !== undefined);
  const others = answers.filter(
    (answer) => answer.condition.test.kind !== 'metalContent' && answer !== filling,
  );
  const parts = metals.length > 0 ? metalContent(metals) : [];
  const ofMetals = filling === undefined ? parts : fill(parts, filling);
  const axes = [...(metals.length > 0 ? [ofMetals] : []), ...others.map(yesOrNo)];
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
