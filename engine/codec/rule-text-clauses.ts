/** One clause of a rule text for each kind of rule: how it is read. */
import type { Share } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import type { ProductListId } from '../law/product-list.ts';
import type {
  Designation,
  MeasureReference,
  ProposedRate,
  Quota,
  RateStep,
  WhatIfRule,
} from '../scenario/what-if-rule.ts';
import {
  after,
  choice,
  constant,
  inOrder,
  isReserved,
  listOf,
  mapped,
  name,
  optionally,
  refined,
  startsWith,
  type Parser,
} from './rule-text-parser.ts';
import { onProducts } from './rule-text-products.ts';
import { amount, code, date, dollars, percent, period, points, rate, share } from './rule-text-words.ts';
import { isName, MOST_CODES, MOST_STEPS } from './scenario-bounds.ts';

type WithoutName<Rule> = Rule extends WhatIfRule ? Omit<Rule, 'id' | 'note'> : never;
/** A rule before it is numbered. */
export type RuleBody = WithoutName<WhatIfRule>;

const measure: Parser<MeasureReference> = name<MeasureId>('measure');
const measures = listOf(measure);
/** `for 10% of value`; the last two words may be left out. */
const partOfValue: Parser<Share> = (tokens, at) => {
  const step = share(tokens, at);
  return step.ok && startsWith(tokens, step.next, ['of', 'value']) ? { ...step, next: step.next + 2 } : step;
};
const forShare = optionally('for', partOfValue, null);

const setRate: Parser<RuleBody> = inOrder({
  kind: constant('setRate'),
  measure,
  rate: after('to', rate),
  products: onProducts,
  share: forShare,
});

const pointsWord: Parser<null> = (tokens, at) => {
  const next = startsWith(tokens, at, ['percentage']) ? at + 1 : at;
  return startsWith(tokens, next, ['point']) || startsWith(tokens, next, ['points'])
    ? { ok: true, value: null, next: next + 1 }
    : { ok: false, at: next, expected: 'points' };
};

const addToRate: Parser<RuleBody> = mapped(
  inOrder({ points, unit: pointsWord, measure: after('to', measure), products: onProducts }),
  ({ points: more, measure: to, products }) => ({ kind: 'addToRate', measure: to, points: more, products }),
);

const allIn: Parser<'allIn' | 'rate'> = (tokens, at) => {
  if (startsWith(tokens, at, ['all-in'])) return { ok: true, value: 'allIn', next: at + 1 };
  return startsWith(tokens, at, ['all', 'in'])
    ? { ok: true, value: 'allIn', next: at + 2 }
    : { ok: true, value: 'rate', next: at };
};

const limit = (bound: 'atMost' | 'atLeast'): Parser<RuleBody> =>
  inOrder({
    kind: constant('limitRate'),
    measure,
    bound: constant(bound),
    percent: after('at', percent),
    of: allIn,
    products: onProducts,
  });

const step: Parser<RateStep> = inOrder({ rate, from: after('from', date) });
const steps = refined(
  listOf(step, MOST_STEPS, 'fewerSteps'),
  (all) => all.every(({ from }, index) => index === 0 || from > (all[index - 1]?.from ?? from)),
  'laterDate',
);

/** The colon that ends the name of the measure may be left out. */
const colon: Parser<null> = (tokens, at) => ({
  ok: true,
  value: null,
  next: startsWith(tokens, at, [':']) ? at + 1 : at,
});

const phaseRate: Parser<RuleBody> = mapped(
  inOrder({ measure, colon, steps, products: onProducts }),
  ({ measure: of, steps: all, products }) => ({ kind: 'phaseRate', measure: of, steps: all, products }),
);

/** The words up to `at`, a comma or the end: `t`, `doz. prs.`; in quotes whatever else. */
const unit: Parser<string> = (tokens, at) => {
  const quoted = tokens[at]?.kind === 'quoted' ? tokens[at] : undefined;
  let next = at;
  const words: string[] = [];
  for (let token = tokens[next]; quoted === undefined && token?.kind === 'word'; token = tokens[next]) {
    if (isReserved(token.text)) break;
    words.push(token.text);
    next += 1;
  }
  const text = quoted?.text ?? words.join(' ');
  return isName(text)
    ? { ok: true, value: text, next: quoted === undefined ? next : at + 1 }
    : { ok: false, at, expected: 'unit' };
};

const quotaByQuantity: Parser<Quota> = inOrder({
  kind: constant('quantity'),
  amount,
  unit,
  usdPerUnit: optionally('at', dollars, null),
});
const quotaByValue: Parser<Quota> = inOrder({ kind: constant('value'), usd: dollars });
const quota: Parser<Quota> = (tokens, at) =>
  (tokens[at]?.text.startsWith('$') === true ? quotaByValue : quotaByQuantity)(tokens, at);

const overQuota: Parser<ProposedRate | null> = (tokens, at) => {
  const from = startsWith(tokens, at, [',']) ? at + 1 : at;
  return startsWith(tokens, from, ['as'])
    ? after('as it is over', constant(null))(tokens, from)
    : mapped(inOrder({ rate, over: after('over', constant(null)) }), (found) => found.rate)(tokens, from);
};

const tariffQuota: Parser<RuleBody> = mapped(
  inOrder({
    measure,
    colon,
    inQuota: rate,
    quota: after('in quota of', quota),
    overQuota,
    products: onProducts,
  }),
  ({ measure: of, inQuota, overQuota: over, quota: most, products }) => ({
    kind: 'tariffQuota',
    measure: of,
    inQuota,
    overQuota: over,
    quota: most,
    products,
  }),
);

const exempt: Parser<RuleBody> = inOrder({
  kind: constant('exempt'),
  from: measures,
  products: onProducts,
  share: forShare,
});

const liftExemption: Parser<RuleBody> = inOrder({
  kind: constant('liftExemption'),
  exemption: name<MeasureId>('measure'),
  products: onProducts,
});

const byCategory: Parser<Designation> = inOrder({
  kind: constant('categories'),
  categories: listOf(name<string>('category')),
});
const byCode: Parser<Designation> = inOrder({
  kind: constant('codes'),
  codes: listOf(code(), MOST_CODES, 'fewerCodes'),
});
const byBudget: Parser<Designation> = inOrder({ kind: constant('budget'), usd: dollars });
const WHOLE: Designation = { kind: 'whole' };
const designations = choice<Designation>(
  {
    whole: constant(WHOLE),
    categories: byCategory,
    category: byCategory,
    codes: byCode,
    within: byBudget,
  },
  'endOfRule',
);
const designation: Parser<Designation> = (tokens, at) => {
  const given = designations(tokens, at);
  return given.ok || given.at !== at ? given : { ok: true, value: WHOLE, next: at };
};

const designate: Parser<RuleBody> = inOrder({
  kind: constant('designate'),
  list: name<ProductListId>('list'),
  from: after('from', measures),
  choice: designation,
  partialLines: optionally('partial lines', share, null),
});

const suspend: Parser<RuleBody> = (tokens, at) => {
  const everything = after('every additional duty', constant('everyAdditionalDuty' as const));
  const targets = startsWith(tokens, at, ['every']) ? everything : measures;
  return inOrder({ kind: constant('suspend'), measures: targets })(tokens, at);
};

const restore: Parser<RuleBody> = inOrder({
  kind: constant('restore'),
  measure: name<MeasureId>('measure'),
});

const retime: Parser<RuleBody> = inOrder({
  kind: constant('retime'),
  measure: name<MeasureId>('measure'),
  effective: after('to', period),
});

const addDuty: Parser<RuleBody> = inOrder({
  kind: constant('addDuty'),
  rate,
  products: onProducts,
  share: forShare,
});

export const clause: Parser<RuleBody> = choice<RuleBody>(
  {
    set: setRate,
    add: addToRate,
    cap: limit('atMost'),
    floor: limit('atLeast'),
    phase: phaseRate,
    quota: tariffQuota,
    exempt: after('from', exempt),
    lift: after('exemption', liftExemption),
    designate,
    suspend,
    restore,
    move: retime,
    new: after('duty', addDuty),
  },
  'rule',
);
