/** What-if rules, and the shares that a scenario assumes, as plain sentences. */
import type { Scenario, WhatIfRule } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { Messages } from '../catalogue/en.ts';
import {
  categoryNames,
  codePhrases,
  dollarAmount,
  joinedWords,
  listName,
  productPhrase,
} from './product-phrase.ts';
import { conditionName, measureName } from './sentences.ts';

type Rule<Kind extends WhatIfRule['kind']> = Extract<WhatIfRule, { kind: Kind }>;
type Rate = Rule<'setRate'>['rate'];

const COUNTRY_DUTY = 'country-duty';

export function ruleSentence(messages: Messages, figures: Figures, rule: WhatIfRule): string {
  const words = messages.rules;
  const called = (measure: string): string =>
    measure === COUNTRY_DUTY ? words.countryDuty : measureName(messages, measure);
  const all = (measures: readonly string[]): string => measures.map(called).join('; ');
  const rate = (value: Rate): string =>
    value.kind === 'free' ? words.free : percent(figures, value.percent);
  switch (rule.kind) {
    case 'setRate': {
      const on = onProducts(messages, figures, rule);
      return rule.rate.kind === 'free'
        ? words.setFree(called(rule.measure), on)
        : words.setRate(called(rule.measure), rate(rule.rate), on);
    }
    case 'addToRate': {
      const change = rule.points.startsWith('-') ? words.lower : words.raise;
      const points = figures.decimal(Math.abs(Number(rule.points)));
      return change(called(rule.measure), points, onProducts(messages, figures, rule));
    }
    case 'limitRate': {
      const limit = rule.of === 'allIn' ? (`${rule.bound}AllIn` as const) : rule.bound;
      return words[limit](
        called(rule.measure),
        percent(figures, rule.percent),
        onProducts(messages, figures, rule),
      );
    }
    case 'phaseRate': {
      const steps = rule.steps.map((step) => words.step(rate(step.rate), figures.date(step.from)));
      return words.phase(called(rule.measure), steps.join(', '), onProducts(messages, figures, rule));
    }
    case 'tariffQuota': {
      const [measure, within, on] = [
        called(rule.measure),
        rate(rule.inQuota),
        onProducts(messages, figures, rule),
      ];
      const quota = quotaPhrase(messages, figures, rule.quota);
      return rule.overQuota === null
        ? words.quotaThenAsItIs(measure, within, quota, on)
        : words.quota(measure, within, quota, rate(rule.overQuota), on);
    }
    case 'exempt':
      return words.exempt(all(rule.from), onEveryProduct(messages, figures, rule));
    case 'liftExemption':
      return words.liftExemption(called(rule.exemption), onProducts(messages, figures, rule));
    case 'designate':
      return words.designate(
        listName(messages, rule.list),
        all(rule.from),
        choicePhrase(messages, figures, rule),
      );
    case 'suspend':
      return rule.measures === 'everyAdditionalDuty'
        ? words.suspendEverything
        : words.suspend(all(rule.measures));
    case 'restore':
      return words.restore(called(rule.measure));
    case 'retime': {
      const { from, until } = rule.effective;
      return until === null
        ? words.moveFrom(called(rule.measure), figures.date(from))
        : words.moveBetween(called(rule.measure), figures.date(from), figures.date(until));
    }
    case 'addDuty':
      return words.addDuty(rate(rule.rate), onEveryProduct(messages, figures, rule));
  }
}

/** None and all of the value are words. */
export function answerSentence(
  messages: Messages,
  figures: Figures,
  condition: string,
  share: string,
): string {
  const name = conditionName(messages, condition);
  if (Number(share) === 0) return messages.rules.answerNone(name);
  if (Number(share) === 1) return messages.rules.answerAll(name);
  return messages.rules.answer(name, figures.rate.share(share));
}

export interface ScenarioSentences {
  /** `From the law of 26 October 2025:` */
  readonly start: string;
  readonly reform: readonly string[];
  /** Empty where the scenario leaves Viet Nam's tariff alone; else led by `messages.rules.vietNam`. */
  readonly reformOfVietNam: readonly string[];
  readonly answers: readonly string[];
}

export function scenarioSentences(
  messages: Messages,
  figures: Figures,
  scenario: Scenario,
): ScenarioSentences {
  const told = (rule: WhatIfRule): string => ruleSentence(messages, figures, rule);
  return {
    start: messages.rules.startingPoint(figures.date(scenario.lawAsOf)),
    reform: scenario.reform.map(told),
    reformOfVietNam: scenario.reformOfVietNam.map(told),
    answers: Object.entries(scenario.answers).map(([condition, share]) =>
      answerSentence(messages, figures, condition, share),
    ),
  };
}

function percent(figures: Figures, figure: string): string {
  return `${figures.decimal(Number(figure))}%`;
}

interface OnProducts {
  readonly products: Rule<'addToRate'>['products'];
  readonly share?: Rule<'setRate'>['share'];
}

/** Nothing where the rule falls on all of every product. */
function onProducts(messages: Messages, figures: Figures, { products, share = null }: OnProducts): string {
  const phrase = productPhrase(messages, figures, products);
  const on = phrase === null ? '' : messages.rules.on(phrase);
  return share === null ? on : on + messages.rules.forShare(`${figures.decimal(Number(share) * 100)}%`);
}

function onEveryProduct(messages: Messages, figures: Figures, rule: OnProducts): string {
  const on = onProducts(messages, figures, rule);
  return productPhrase(messages, figures, rule.products) === null
    ? messages.rules.on(messages.products.everyProduct) + on
    : on;
}

function quotaPhrase(messages: Messages, figures: Figures, quota: Rule<'tariffQuota'>['quota']): string {
  const words = messages.rules;
  if (quota.kind === 'value') return words.quotaOfValue(dollarAmount(figures, quota.usd));
  const amount = figures.decimal(Number(quota.amount));
  return quota.usdPerUnit === null
    ? words.quotaOfQuantity(amount, quota.unit)
    : words.quotaOfQuantityAt(amount, quota.unit, dollarAmount(figures, quota.usdPerUnit));
}

function choicePhrase(messages: Messages, figures: Figures, rule: Rule<'designate'>): string {
  const chosen = designationPhrase(messages, figures, rule.choice);
  return rule.partialLines === null
    ? chosen
    : messages.rules.partialLines(chosen, figures.rate.share(rule.partialLines));
}

function designationPhrase(
  messages: Messages,
  figures: Figures,
  choice: Rule<'designate'>['choice'],
): string {
  const words = messages.rules;
  switch (choice.kind) {
    case 'whole':
      return words.whole;
    case 'categories':
      return words.onlyCategories(categoryNames(messages, choice.categories));
    case 'codes':
      return words.onlyCodes(joinedWords(messages, codePhrases(messages, figures, choice.codes)));
    case 'budget':
      return words.withinBudget(dollarAmount(figures, choice.usd));
  }
}
