/** Rules on the rate of a measure: set, add, limit, phase, quota. */
import { ok, type Result } from '../basis/result.ts';
import { dayBefore, type EffectivePeriod, type IsoDate } from '../basis/date.ts';
import type { Share } from '../law/condition.ts';
import type { AdditionalDuty, Measure, Requirement } from '../law/measure.ts';
import type { ChangeOfRate, RateChange } from '../law/rate-change.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Failure } from './failure.ts';
import { isEveryProduct } from './product-selection.ts';
import type { ReformContext } from './reform-context.ts';
import { ruleCondition, ruleScope, withCondition, type RuleScope } from './rule-scope.ts';
import { targetOf, unknownMeasure } from './rule-targets.ts';
import type { ProposedRate, RateRule } from './what-if-rule.ts';

/** Before any law this product knows. */
export const ALWAYS = { from: '2000-01-01' as IsoDate, until: null } as const;
export const NEVER = { from: ALWAYS.from, until: ALWAYS.from } as const;
/** Where it is unknown whether the quota is open, the higher duty is used. */
const QUOTA_UNKNOWN = '0' as Share;

const set = (rate: ProposedRate): ChangeOfRate => ({ kind: 'set', rate });

function changesRates(measure: Measure): boolean {
  return measure.kind !== 'exemption';
}

/** A rate for every product takes the place of the measure's own: only its mark then distinguishes it from the law. */
function replaceRate(book: Rulebook, rule: RateRule, measure: AdditionalDuty, rate: ProposedRate): Rulebook {
  const periods = measure.periods.map((period) => ({ ...period, rate: { kind: 'additive', rate } as const }));
  const marked: Measure = { ...measure, periods, provenance: { kind: 'whatIf', rule: rule.id } };
  return {
    ...book,
    measures: book.measures.map((other) => (other.id === measure.id ? marked : other)),
    rateChanges: book.rateChanges.filter((change) => change.measure !== measure.id),
  };
}

interface Step {
  readonly change: ChangeOfRate;
  readonly effective: EffectivePeriod;
  readonly when: readonly Requirement[];
}

function append(
  { book, scope, when }: RuleScope,
  rule: RateRule,
  measure: Measure,
  steps: readonly Step[],
): Rulebook {
  const changes = steps.map((step): RateChange => ({
    rule: rule.id,
    measure: measure.id,
    scope,
    when: [...when, ...step.when],
    effective: step.effective,
    change: step.change,
  }));
  return { ...book, rateChanges: [...book.rateChanges, ...changes] };
}

const always = (change: ChangeOfRate): Step => ({ change, effective: ALWAYS, when: [] });

function phases(rule: Extract<RateRule, { kind: 'phaseRate' }>): readonly Step[] {
  return rule.steps.map(({ from, rate }, index) => {
    const next = rule.steps[index + 1];
    const until = next === undefined ? null : dayBefore(next.from);
    return { change: set(rate), effective: { from, until }, when: [] };
  });
}

function quota(
  scope: RuleScope,
  rule: Extract<RateRule, { kind: 'tariffQuota' }>,
  { settled }: ReformContext,
): { readonly scope: RuleScope; readonly steps: readonly Step[] } {
  const condition = ruleCondition(rule.id, 'quota');
  const share = settled.quotaShares.get(rule.id) ?? QUOTA_UNKNOWN;
  const book = withCondition(scope.book, condition, { kind: 'proposedShare' }, share);
  const within: Step = { ...always(set(rule.inQuota)), when: [{ condition, is: true }] };
  const over: readonly Step[] =
    rule.overQuota === null ? [] : [{ ...always(set(rule.overQuota)), when: [{ condition, is: false }] }];
  return { scope: { ...scope, book }, steps: [within, ...over] };
}

function boundOf({ of, bound, percent }: Extract<RateRule, { kind: 'limitRate' }>): ChangeOfRate {
  if (of === 'rate') return { kind: bound, percent };
  return { kind: bound === 'atMost' ? 'allInAtMost' : 'allInAtLeast', percent };
}

export function applyRateRule(
  book: Rulebook,
  rule: RateRule,
  context: ReformContext,
): Result<Rulebook, Failure> {
  const target = targetOf(book, context.law, context.date, rule.id, rule.measure);
  if (!target.ok) return target;
  const measure = target.value;
  if (!changesRates(measure)) return unknownMeasure(book, rule.id, measure.id);
  const share = 'share' in rule ? rule.share : null;
  const isWhole = rule.kind === 'setRate' && isEveryProduct(rule.products) && share === null;
  if (isWhole && measure.kind === 'additionalDuty') return ok(replaceRate(book, rule, measure, rule.rate));
  const scope = ruleScope(book, rule.id, rule.products, share);
  if (!scope.ok) return scope;
  switch (rule.kind) {
    case 'setRate':
      return ok(append(scope.value, rule, measure, [always(set(rule.rate))]));
    case 'addToRate':
      return ok(append(scope.value, rule, measure, [always({ kind: 'add', points: rule.points })]));
    case 'limitRate':
      return ok(append(scope.value, rule, measure, [always(boundOf(rule))]));
    case 'phaseRate':
      return ok(append(scope.value, rule, measure, phases(rule)));
    case 'tariffQuota': {
      const limited = quota(scope.value, rule, context);
      return ok(append(limited.scope, rule, measure, limited.steps));
    }
  }
}
