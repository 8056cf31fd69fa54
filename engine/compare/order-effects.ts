/**
 * Pairs of rules whose own order decides the duty. Exchanging two rules where they stand would also carry each past
 * the rules between, so a rule that does nothing could be blamed for what its neighbors do. Here the two are put
 * side by side and only they change places.
 */
import type { FlowTable } from '../trade/flow-table.ts';
import type { MeasureId, WhatIfRuleId } from '../law/measure.ts';
import { countryLayerOn } from '../scenario/country-layer.ts';
import { referencesOf, whatIfMeasureId } from '../scenario/rule-targets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isSettledByTrade, COUNTRY_DUTY, type WhatIfRule } from '../scenario/what-if-rule.ts';
import { totalsOf } from './aggregate.ts';
import type { CompiledCache, Reference } from './assess-scenario.ts';
import { evaluate } from './evaluate.ts';
import { rowsOfRule, type RowSet } from './rule-rows.ts';

export interface OrderEffect {
  readonly first: WhatIfRuleId;
  readonly second: WhatIfRuleId;
  /** Duty with the second right behind the first less duty with it right before the first, whole cents. */
  readonly difference: number;
}

export interface RulePair {
  readonly first: number;
  readonly second: number;
}

/** The measures that a rule names, `country-duty` by its own name. */
export function namedMeasures(
  rule: WhatIfRule,
  { rulebook }: Reference,
  { lawAsOf }: Scenario,
): readonly MeasureId[] {
  return referencesOf(rule, rulebook).flatMap((reference) =>
    reference === COUNTRY_DUTY
      ? (countryLayerOn(rulebook, lawAsOf)?.measure ?? [])
      : (reference as MeasureId),
  );
}

/** The measures that a rule names or adds; "every additional duty" includes those of other rules. */
function measuresOf(rule: WhatIfRule, reference: Reference, scenario: Scenario): ReadonlySet<MeasureId> {
  if (rule.kind === 'addDuty') return new Set([whatIfMeasureId(rule.id)]);
  const named = namedMeasures(rule, reference, scenario);
  const isEvery = rule.kind === 'suspend' && rule.measures === 'everyAdditionalDuty';
  const added = scenario.reform.filter(({ kind }) => kind === 'addDuty');
  return new Set([...named, ...(isEvery ? added.map(({ id }) => whatIfMeasureId(id)) : [])]);
}

const meet = <Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean =>
  [...one].some((item) => other.has(item));

const share = (one: RowSet, other: RowSet): boolean => one === null || other === null || meet(one, other);

/**
 * Pairs that may not commute: a row that both could touch, and one measure between them. How far a quota or a budget
 * reaches follows from every rule on the same rows.
 */
export function pairsToExchange(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
): readonly RulePair[] {
  const rules = scenario.reform.map((rule) => ({
    measures: measuresOf(rule, reference, scenario),
    rows: rowsOfRule(rule, reference.rulebook, [scenario.lawAsOf], table),
    settles: isSettledByTrade(rule),
  }));
  return rules.flatMap((one, first) =>
    rules.flatMap((other, second) => {
      const mayMeet = one.settles || other.settles || meet(one.measures, other.measures);
      return second > first && mayMeet && share(one.rows, other.rows) ? [{ first, second }] : [];
    }),
  );
}

type Orders = readonly [asWritten: readonly WhatIfRule[], exchanged: readonly WhatIfRule[]];

/** The two side by side in both orders: where the first stands, and where the second stands. */
function sideBySide(reform: readonly WhatIfRule[], { first, second }: RulePair): readonly Orders[] {
  const [one, other] = [reform.slice(first, first + 1), reform.slice(second, second + 1)];
  const [before, between, after] = [
    reform.slice(0, first),
    reform.slice(first + 1, second),
    reform.slice(second + 1),
  ];
  const atFirst = [...between, ...after];
  const atSecond = [...before, ...between];
  return [
    [
      [...before, ...one, ...other, ...atFirst],
      [...before, ...other, ...one, ...atFirst],
    ],
    [
      [...atSecond, ...one, ...other, ...after],
      [...atSecond, ...other, ...one, ...after],
    ],
  ];
}

/** Null where the order decides nothing, or where there is no other: one rule needs what the other brings. */
export function orderEffect(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  pair: RulePair,
  cache: CompiledCache,
): OrderEffect | null {
  const [one, other] = [scenario.reform[pair.first], scenario.reform[pair.second]];
  if (one === undefined || other === undefined) return null;
  const dutyOf = (reform: readonly WhatIfRule[]): number | null => {
    const found = evaluate(reference, table, { ...scenario, reform }, new Map(cache));
    return found.ok ? totalsOf(found.value.assessed).duty : null;
  };
  for (const [asWritten, exchanged] of sideBySide(scenario.reform, pair)) {
    const duty = dutyOf(asWritten);
    // A rule between needs the first before it, or the second needs it: try the place of the other.
    if (duty === null) continue;
    const turned = dutyOf(exchanged);
    if (turned === null) continue;
    return turned === duty ? null : { first: one.id, second: other.id, difference: duty - turned };
  }
  return null;
}
