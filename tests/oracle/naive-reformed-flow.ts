/** The duty of one row of trade under a reform, measure by measure: world by world, step by step, in fractions. */
import type { WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import {
  ALL,
  centsHalfUp,
  dividedBy,
  fraction,
  fromCents,
  greater,
  lesser,
  minus,
  NONE,
  percent,
  plus,
  times,
  type Fraction,
} from './fraction.ts';
import type { ConditionDocument, LawDocuments, RequirementDocument } from './law-documents.ts';
import { askedOf, sharesOfTrade } from './naive-answers.ts';
import { applies, worldsOf, type NaiveWorld, type PlainFlow } from './naive-assess.ts';
import { dutyOf } from './naive-rate.ts';
import { measuresInTrade, type Named } from './naive-reach.ts';
import { ORDINARY, reformedRow, type Change, type Settled, type Step } from './naive-reform.ts';
import type { ProductTables } from './naive-selection.ts';

const signedPercent = (text: string): Fraction =>
  text.startsWith('-') ? minus(NONE, percent(text.slice(1))) : percent(text);

/** `ordinary`: the ordinary duty on the same base; none for the ordinary duty itself. */
function afterStep(before: Fraction, base: Fraction, ordinary: Fraction, step: Step): Fraction {
  switch (step.kind) {
    case 'set':
      return times(base, percent(step.percent));
    case 'add':
      return greater(NONE, plus(before, times(base, signedPercent(step.points))));
    case 'atMost':
      return lesser(before, times(base, percent(step.percent)));
    case 'atLeast':
      return greater(before, times(base, percent(step.percent)));
    case 'allInAtMost':
      return lesser(before, greater(NONE, minus(times(base, percent(step.percent)), ordinary)));
    case 'allInAtLeast':
      return greater(before, minus(times(base, percent(step.percent)), ordinary));
  }
}

const isMet = (requirement: RequirementDocument, holds: ReadonlySet<string>): boolean =>
  'condition' in requirement && holds.has(requirement.condition) === requirement.is;

const holdsIn = ({ anyOf, when }: Change, { holds }: NaiveWorld): boolean =>
  (anyOf.length === 0 || anyOf.some((condition) => holds.has(condition))) &&
  when.every((requirement) => isMet(requirement, holds));

/** So that the law's own questions come before those of a change, which asks like an exemption. */
const asking = ({ rule, anyOf, when, presumptions }: Change): Named => ({
  id: `change ${rule}`,
  kind: 'exemption',
  group: null,
  exceptionTo: [],
  period: null,
  headings: [],
  anyOf,
  when,
  presumptions,
});

export interface ReformedFlow {
  /** Whole cents by measure, the ordinary duty among them. */
  readonly duties: ReadonlyMap<string, number>;
  /** Exact dollars of value on which the first step of each rule falls, by rule. */
  readonly valueUnder: ReadonlyMap<string, Fraction>;
}

export interface ReformedLaw {
  readonly law: LawDocuments;
  readonly tables: ProductTables;
  readonly reform: readonly WhatIfRule[];
  readonly day: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly settled: Settled;
}

export function naiveReformedFlow(
  { law, tables, reform, day, answers, settled }: ReformedLaw,
  rate: string,
  flow: PlainFlow,
): ReformedFlow {
  const value = fromCents(flow.customsValue);
  const row = reformedRow(law, tables, reform, { code: flow.code, dollars: value, day }, settled);
  const proposed = [...row.shares].map(
    ([id, share]) =>
      [
        id,
        { id, asked: false, test: { kind: 'proposedShare' }, shipmentDefault: share, tradeDefault: share },
      ] as const,
  );
  const conditions = new Map<string, ConditionDocument>([...law.conditions, ...proposed]);
  const reformed = { ...law, measures: row.measures, conditions };
  const own = measuresInTrade(reformed, flow.code, day);
  const measures = [...own, ...row.added];
  const reached = new Set([ORDINARY, ...measures.flatMap(({ id, kind }) => (kind === 'duty' ? [id] : []))]);
  const changes = row.changes.filter(({ measure }) => reached.has(measure));
  // What the law takes for granted of a fact does not change because a rule names another list.
  const byLaw = askedOf(reformed, own);
  const isOfLaw = (id: string): boolean => byLaw.some(({ condition }) => condition.id === id);
  const byRules = askedOf(reformed, [...row.added, ...changes.map(asking)]);
  const asked = [...byLaw, ...byRules.filter(({ condition }) => !isOfLaw(condition.id))];
  const worlds = worldsOf(asked, sharesOfTrade(answers, asked), false);

  const isPercentage = /^(Free|[\d.]+%)$/.test(rate);
  const scheduled = (isPercentage ? dutyOf(rate, value, [], ALL) : null) ?? fromCents(flow.calculatedDuty);
  const stepsOn = (measure: string, world: NaiveWorld): readonly Step[] =>
    changes.flatMap((change) => (change.measure === measure && holdsIn(change, world) ? [change.step] : []));
  const ordinaryIn = (world: NaiveWorld): Fraction =>
    stepsOn(ORDINARY, world).reduce(
      (before, step) => afterStep(before, times(value, world.weight), NONE, step),
      times(scheduled, world.weight),
    );
  const dutyIn = (measure: Named, world: NaiveWorld): Fraction => {
    const base = times(value, world.weight);
    const ordinary = ordinaryIn(world);
    const rateOf = measure.period?.rate ?? '0%';
    const own =
      typeof rateOf === 'string'
        ? dutyOf(rateOf, base, [], ALL)
        : 'allIn' in rateOf
          ? greater(NONE, minus(times(base, percent(rateOf.allIn)), ordinary))
          : null;
    if (own === null) throw new Error(`${measure.id}: not a percentage`);
    return stepsOn(measure.id, world).reduce((before, step) => afterStep(before, base, ordinary, step), own);
  };

  const none = new Set<string>();
  const total = (amounts: readonly Fraction[]): Fraction => amounts.reduce(plus, NONE);
  const duties = new Map([[ORDINARY, centsHalfUp(total(worlds.map(ordinaryIn)))]]);
  const valueUnder = new Map<string, Fraction>();
  const meet = (measure: string, within: readonly NaiveWorld[]): void => {
    for (const rule of new Set(changes.filter((one) => one.measure === measure).map((one) => one.rule))) {
      const first = changes.find((one) => one.measure === measure && one.rule === rule);
      if (first === undefined) continue;
      const weight = total(within.filter((world) => holdsIn(first, world)).map((world) => world.weight));
      valueUnder.set(rule, plus(valueUnder.get(rule) ?? NONE, times(value, weight)));
    }
  };
  meet(ORDINARY, worlds);
  for (const measure of measures.filter(({ kind }) => kind === 'duty')) {
    const within = worlds.filter(({ holds }) => applies(measure.id, measures, holds, none));
    if (within.length === 0) continue;
    duties.set(measure.id, centsHalfUp(total(within.map((world) => dutyIn(measure, world)))));
    meet(measure.id, within);
  }
  return { duties, valueUnder };
}

const TWELVE_PLACES = 10n ** 12n;

/** The quota over the value that would pay the in-quota rate without end, to twelve places downwards. */
export function naiveQuotaShare(dollars: Fraction, value: Fraction): string {
  if (value.over === 0n || !isMore(value, dollars)) return '1';
  const share = dividedBy(dollars, value);
  const places = (share.over * TWELVE_PLACES) / share.under;
  return `0.${String(places).padStart(12, '0')}`;
}

const isMore = (a: Fraction, b: Fraction): boolean => a.over * b.under > b.over * a.under;

type QuotaRule = Extract<WhatIfRule, { kind: 'tariffQuota' }>;

/** Whole cents of customs value. */
function dollarsOf({ quota }: QuotaRule): Fraction {
  const { over, under } =
    quota.kind === 'value'
      ? fraction(quota.usd)
      : times(fraction(quota.amount), fraction(quota.usdPerUnit ?? '0'));
  return { over: (over * 100n) / under, under: 100n };
}

/** Quotas one after the other, each over all rows; `designated` as given. */
export function naiveQuotas(
  given: ReformedLaw,
  rows: readonly { readonly rate: string; readonly flow: PlainFlow }[],
): Settled {
  let { settled } = given;
  for (const [index, rule] of given.reform.entries()) {
    if (rule.kind !== 'tariffQuota') continue;
    const endless = { ...settled, quotaShares: new Map([...settled.quotaShares, [rule.id as string, '1']]) };
    const upTo = { ...given, reform: given.reform.slice(0, index + 1), settled: endless };
    const value = rows
      .map(({ rate, flow }) => naiveReformedFlow(upTo, rate, flow).valueUnder.get(rule.id) ?? NONE)
      .reduce(plus, NONE);
    const share = naiveQuotaShare(dollarsOf(rule), value);
    settled = { ...settled, quotaShares: new Map([...settled.quotaShares, [rule.id as string, share]]) };
  }
  return settled;
}
