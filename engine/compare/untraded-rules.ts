/** Rules that fall on nothing in a table of trade: they change no figure, and are reported first. */
import type { IsoDate } from '../basis/date.ts';
import type { WhatIfRuleId } from '../law/measure.ts';
import type { ProductSelection } from '../scenario/product-selection.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { WhatIfRule } from '../scenario/what-if-rule.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import { isInSchedule } from '../schedule/known-codes.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Reference } from './assess-scenario.ts';
import { rowsOfRule } from './rule-rows.ts';

export type WhyUntraded =
  /** None of its codes is one of the schedule. */
  | 'noSuchCode'
  /** No traded product is among its products. */
  | 'nothingInScope';

export interface UntradedRule {
  readonly rule: WhatIfRuleId;
  readonly why: WhyUntraded;
}

export const codesIn = (items: ProductSelection['of']): readonly HtsCode[] =>
  items === 'all' ? [] : items.flatMap((item) => (item.kind === 'codes' ? item.codes : []));

/** It falls on codes alone, and none of them is one. */
function isNowhere(rule: WhatIfRule, { schedule }: Reference): boolean {
  if (!('products' in rule) || rule.products.of === 'all') return false;
  const { of } = rule.products;
  return (
    of.every(({ kind }) => kind === 'codes') && codesIn(of).every((code) => !isInSchedule(schedule, code))
  );
}

/** Null: some product that was traded is among its products. */
export function whyUntraded(
  rule: WhatIfRule,
  reference: Reference,
  date: IsoDate,
  table: FlowTable,
): WhyUntraded | null {
  const rows = rowsOfRule(rule, reference.rulebook, [date], table);
  if (rows === null || rows.size > 0) return null;
  return isNowhere(rule, reference) ? 'noSuchCode' : 'nothingInScope';
}

/** In the order of the rules. */
export function untradedRules(
  reference: Reference,
  table: FlowTable,
  { reform, lawAsOf }: Scenario,
): readonly UntradedRule[] {
  return reform.flatMap((rule) => {
    const why = whyUntraded(rule, reference, lawAsOf, table);
    return why === null ? [] : [{ rule: rule.id, why }];
  });
}
