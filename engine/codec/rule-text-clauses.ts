/** One clause of a rule text for each kind of rule: how it is read and how it is printed. */
import { formatRateOfDuty } from '../schedule/rate-of-duty.ts';
import type { MeasureId } from '../law/measure.ts';
import type { ProductListId } from '../law/product-list.ts';
import type { MeasureReference, WhatIfRule } from '../scenario/what-if-rule.ts';
import {
  after,
  choice,
  constant,
  formatName,
  inOrder,
  listOf,
  mapped,
  name,
  optionally,
  startsWith,
  type Parser,
} from './rule-text-parser.ts';
import {
  allIn,
  colon,
  designation,
  formatChoice,
  formatForShare,
  formatOver,
  formatQuota,
  forShare,
  overQuota,
  pointsWord,
  quota,
  steps,
} from './rule-text-parts.ts';
import { formatOnProducts, onProducts } from './rule-text-products.ts';
import { formatShare, percent, period, points, rate, share } from './rule-text-words.ts';

type WithoutName<Rule> = Rule extends WhatIfRule ? Omit<Rule, 'id' | 'note'> : never;
/** A rule before it is numbered. */
export type RuleBody = WithoutName<WhatIfRule>;

const measure: Parser<MeasureReference> = name<MeasureId>('measure');
const measures = listOf(measure);
const setRate: Parser<RuleBody> = inOrder({
  kind: constant('setRate'),
  measure,
  rate: after('to', rate),
  products: onProducts,
  share: forShare,
});

const addToRate: Parser<RuleBody> = mapped(
  inOrder({ points, unit: pointsWord, measure: after('to', measure), products: onProducts }),
  ({ points: more, measure: to, products }) => ({ kind: 'addToRate', measure: to, points: more, products }),
);

const limit = (bound: 'atMost' | 'atLeast'): Parser<RuleBody> =>
  inOrder({
    kind: constant('limitRate'),
    measure,
    bound: constant(bound),
    percent: after('at', percent),
    of: allIn,
    products: onProducts,
  });

const phaseRate: Parser<RuleBody> = mapped(
  inOrder({ measure, colon, steps, products: onProducts }),
  ({ measure: of, steps: all, products }) => ({ kind: 'phaseRate', measure: of, steps: all, products }),
);

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

/** What its name was before the rules were numbered, and is in the text. */
export type Renamed = (measure: string) => string;

export function formatClause(rule: WhatIfRule, renamed: Renamed): string {
  const called = (measure: string): string => formatName(renamed(measure));
  const all = (measures: readonly string[]): string => measures.map(called).join(', ');
  switch (rule.kind) {
    case 'setRate':
      return `set ${called(rule.measure)} to ${formatRateOfDuty(rule.rate)}${formatOnProducts(rule.products)}${formatForShare(rule.share)}`;
    case 'addToRate':
      return `add ${rule.points} points to ${called(rule.measure)}${formatOnProducts(rule.products)}`;
    case 'limitRate': {
      const verb = rule.bound === 'atMost' ? 'cap' : 'floor';
      const whole = rule.of === 'allIn' ? ' all-in' : '';
      return `${verb} ${called(rule.measure)} at ${rule.percent}%${whole}${formatOnProducts(rule.products)}`;
    }
    case 'phaseRate': {
      const steps = rule.steps.map(({ from, rate }) => `${formatRateOfDuty(rate)} from ${from}`);
      return `phase ${called(rule.measure)}: ${steps.join(', ')}${formatOnProducts(rule.products)}`;
    }
    case 'tariffQuota': {
      const quota = `${formatRateOfDuty(rule.inQuota)} in quota of ${formatQuota(rule.quota)}`;
      const products = formatOnProducts(rule.products);
      const comma = products === '' ? '' : ',';
      return `quota ${called(rule.measure)}: ${quota}, ${formatOver(rule.overQuota)} over${comma}${products}`;
    }
    case 'exempt':
      return `exempt from ${all(rule.from)}${formatOnProducts(rule.products)}${formatForShare(rule.share)}`;
    case 'liftExemption':
      return `lift exemption ${called(rule.exemption)}${formatOnProducts(rule.products)}`;
    case 'designate': {
      const partial = rule.partialLines === null ? '' : ` partial lines ${formatShare(rule.partialLines)}`;
      return `designate ${formatName(rule.list)} from ${all(rule.from)}${formatChoice(rule.choice)}${partial}`;
    }
    case 'suspend':
      return `suspend ${rule.measures === 'everyAdditionalDuty' ? 'every additional duty' : all(rule.measures)}`;
    case 'restore':
      return `restore ${called(rule.measure)}`;
    case 'retime':
      return `move ${called(rule.measure)} to ${rule.effective.from}..${rule.effective.until ?? ''}`;
    case 'addDuty':
      return `new duty ${formatRateOfDuty(rule.rate)}${formatOnProducts(rule.products)}${formatForShare(rule.share)}`;
  }
}
