/**
 * Parts of a reform that only a year of trade decides: which part of the value a quota leaves within it, and which
 * products a budget pays for. Settled rule by rule, each on the law that the rules before it leave.
 */
import { Decimal, HUNDRED, ONE, ZERO, minimum } from '../basis/decimal.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { Share } from '../law/condition.ts';
import { ORDINARY_DUTY, type WhatIfRuleId } from '../law/measure.ts';
import { lawOfDate } from '../law/rulebook.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { applyReform } from '../scenario/apply-reform.ts';
import type { Failure } from '../scenario/failure.ts';
import type { SettledRules } from '../scenario/reform-context.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isSettledByTrade, type WhatIfRule } from '../scenario/what-if-rule.ts';
import { compileTable } from '../columnar/compile.ts';
import { chosenWithin } from './annex-value.ts';
import type { Reference } from './assess-scenario.ts';
import { sharesOf } from './shares.ts';

type QuotaRule = Extract<WhatIfRule, { kind: 'tariffQuota' }>;

/** Division of a quota by the value it is for, to this many places; the cents that it moves are far fewer. */
const SHARE_PLACES = 12;

/** Whether the scenario needs a year of trade. */
export function needsTrade({ reform }: Scenario): boolean {
  return reform.some(isSettledByTrade);
}

/** The quota in US dollars of customs value. Value is whole cents, so less than a cent lets nothing in. */
function quotaInDollars({ id, quota }: QuotaRule): Result<Decimal, Failure> {
  const wholeCents = (dollars: Decimal): Decimal => dollars.toDecimalPlaces(2, Decimal.ROUND_DOWN);
  if (quota.kind === 'value') return ok(wholeCents(new Decimal(quota.usd)));
  if (quota.usdPerUnit === null) return fail({ kind: 'quotaNeedsUnitValue', rule: id, unit: quota.unit });
  return ok(wholeCents(new Decimal(quota.amount).times(quota.usdPerUnit)));
}

/** US dollars of customs value on which the rule's in-quota rate would fall, were the quota endless. */
function valueUnder(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  rule: QuotaRule,
  settled: SettledRules,
): Result<Decimal, Failure> {
  const upTo = scenario.reform.slice(0, scenario.reform.indexOf(rule) + 1);
  const quotaShares = new Map([...settled.quotaShares, [rule.id, '1' as Share] as const]);
  const reformed = applyReform(reference.rulebook, upTo, scenario.lawAsOf, { ...settled, quotaShares });
  if (!reformed.ok) return reformed;
  const shares = sharesOf(scenario, reference.rulebook);
  if (!shares.ok) return shares;
  const law = lawOfDate(reformed.value, scenario.lawAsOf);
  const place = law.rateChanges.findIndex((change) => change.rule === rule.id);
  const target = law.rateChanges[place]?.measure;
  const compiled = compileTable(law, reference.schedule, table, shares.value);
  let cents = ZERO;
  for (const row of compiled.rows) {
    const pieces =
      target === ORDINARY_DUTY
        ? row.ordinaryPieces
        : (row.duties.find(({ measure }) => measure === target)?.pieces ?? []);
    for (const piece of pieces) {
      const places = target === ORDINARY_DUTY ? piece.ordinaryChanges : piece.changes;
      if (places.includes(place)) cents = cents.plus(piece.share.times(table.customsValue[row.row] ?? 0));
    }
  }
  return ok(cents.dividedBy(HUNDRED));
}

function shareWithin(quota: Decimal, value: Decimal): Share {
  if (value.isZero()) return '1' as Share;
  const share = minimum(ONE, quota.dividedBy(value));
  return share.toDecimalPlaces(SHARE_PLACES, Decimal.ROUND_DOWN).toFixed() as Share;
}

export function settleReform(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
): Result<SettledRules, Failure> {
  const quotaShares = new Map<WhatIfRuleId, Share>();
  const designated = new Map<WhatIfRuleId, readonly HtsCode[]>();
  for (const rule of scenario.reform.filter(isSettledByTrade)) {
    const settled = { quotaShares, designated };
    if (rule.kind === 'tariffQuota') {
      const quota = quotaInDollars(rule);
      if (!quota.ok) return quota;
      const value = valueUnder(reference, table, scenario, rule, settled);
      if (!value.ok) return value;
      quotaShares.set(rule.id, shareWithin(quota.value, value.value));
    } else if (rule.kind === 'designate') {
      const chosen = chosenWithin(reference, table, scenario, rule, settled);
      if (!chosen.ok) return chosen;
      designated.set(rule.id, chosen.value);
    }
  }
  return ok({ quotaShares, designated });
}
