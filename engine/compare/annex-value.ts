/**
 * What a list of candidates would be worth if it were designated: the duty given up, line by line, for the certain
 * part and for all of partly listed lines; and the products that a budget pays for.
 */
import { Decimal, HUNDRED } from '../basis/decimal.ts';
import { ok, type Result } from '../basis/result.ts';
import type { Share } from '../law/condition.ts';
import { entriesFor, type ListedCode } from '../law/product-list.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import type { SettledRules } from '../scenario/reform-context.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { WhatIfRule } from '../scenario/what-if-rule.ts';
import { assessScenario, type EvaluatedScenario, type Reference } from './assess-scenario.ts';
import { bestDesignation, type Designation } from '../designation/best-designation.ts';

export type DesignateRule = Extract<WhatIfRule, { kind: 'designate' }>;

/** One entry of the list with the trade under it. Whole cents. */
export interface DesignationValue {
  /** The entry's prefix, as the list has it. */
  readonly code: HtsCode;
  readonly category: string;
  /** Whether the list names only a part of the line. */
  readonly partial: boolean;
  readonly flows: number;
  readonly customsValue: number;
  /** Duty given up if the whole line were covered ... */
  readonly dutyInFull: number;
  /** ... and as the rule has it: none of partial lines, a share of them, or as their conditions are answered. */
  readonly duty: number;
}

function wholeList(rule: DesignateRule, partialLines: Share | null): DesignateRule {
  return { ...rule, choice: { kind: 'whole' }, partialLines };
}

function under(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  reform: readonly WhatIfRule[],
  settled: SettledRules,
): Result<EvaluatedScenario, Failure> {
  return assessScenario(reference, table, { ...scenario, reform }, settled, new Map());
}

/** The entries of the rule's list that trade falls under, in the order of their codes. */
export function designationValues(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  rule: DesignateRule,
  settled: SettledRules,
): Result<readonly DesignationValue[], Failure> {
  const at = scenario.reform.findIndex(({ id }) => id === rule.id);
  const before = scenario.reform.slice(0, at < 0 ? scenario.reform.length : at);
  const without = under(reference, table, scenario, before, settled);
  if (!without.ok) return without;
  const full = under(reference, table, scenario, [...before, wholeList(rule, '1' as Share)], settled);
  if (!full.ok) return full;
  const asRuled = under(reference, table, scenario, [...before, wholeList(rule, rule.partialLines)], settled);
  if (!asRuled.ok) return asRuled;
  const list = reference.rulebook.lists.get(rule.list);
  const values = new Map<HtsCode, DesignationValue>();
  for (const { row } of without.value.assessed.compiled.rows) {
    const code = table.codes[row];
    if (code === undefined || list === undefined) continue;
    const [entry]: readonly (ListedCode | undefined)[] = entriesFor(list, code, scenario.lawAsOf);
    if (entry === undefined) continue;
    const dutyAt = ({ assessed }: EvaluatedScenario): number => assessed.duty[row] ?? 0;
    const found = values.get(entry.prefix);
    values.set(entry.prefix, {
      code: entry.prefix,
      category: entry.note,
      partial: entry.condition !== null,
      flows: (found?.flows ?? 0) + 1,
      customsValue: (found?.customsValue ?? 0) + (table.customsValue[row] ?? 0),
      dutyInFull: (found?.dutyInFull ?? 0) + dutyAt(without.value) - dutyAt(full.value),
      duty: (found?.duty ?? 0) + dutyAt(without.value) - dutyAt(asRuled.value),
    });
  }
  return ok([...values.values()].sort((a, b) => (a.code < b.code ? -1 : 1)));
}

/** The customs value freed: all of a line, or the part of a partial line that the duty given up implies. */
function valueFreed({ customsValue, duty, dutyInFull }: DesignationValue): number {
  return dutyInFull === 0 ? 0 : Math.round((customsValue * duty) / dutyInFull);
}

/** The entries that free the most customs value while giving up at most `ceiling` of duty, whole cents. */
export function designationWithin(values: readonly DesignationValue[], ceiling: number): Designation {
  const candidates = values
    .filter(({ duty }) => duty > 0)
    .map((value) => ({ id: value.code, cost: value.duty, benefit: valueFreed(value) }));
  return bestDesignation(candidates, ceiling);
}

/** The codes that a rule's budget pays for. */
export function chosenWithin(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  rule: DesignateRule,
  settled: SettledRules,
): Result<readonly HtsCode[], Failure> {
  const values = designationValues(reference, table, scenario, rule, settled);
  if (!values.ok) return values;
  if (rule.choice.kind !== 'budget') return ok(values.value.map(({ code }) => code));
  const ceiling = new Decimal(rule.choice.usd).times(HUNDRED).floor().toNumber();
  const chosen = new Set<string>(designationWithin(values.value, ceiling).chosen);
  return ok(values.value.flatMap(({ code }) => (chosen.has(code) ? [code] : [])));
}
