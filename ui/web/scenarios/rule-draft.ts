/** A rule while it is written: every field as typed, whatever the kind, so that changing the kind loses nothing. */
import type { WhatIfRule } from '../../../engine/index.ts';
import { percentText } from './field-readers.ts';
import type { RuleKind } from './rule-forms.ts';
import { draftOfSelection, EVERYTHING, type SelectionDraft, type SelectionField } from './selection-draft.ts';

export interface StepDraft {
  readonly from: string;
  readonly rate: string;
}

export interface RuleDraft {
  readonly kind: RuleKind;
  readonly note: string;
  readonly measure: string;
  /** Of exempt, designate and suspend. */
  readonly measures: readonly string[];
  readonly everyDuty: boolean;
  readonly exemption: string;
  readonly rate: string;
  readonly points: string;
  readonly bound: 'atMost' | 'atLeast';
  readonly of: 'rate' | 'allIn';
  readonly share: string;
  readonly steps: readonly StepDraft[];
  readonly overQuota: string;
  readonly quotaKind: 'value' | 'quantity';
  readonly usd: string;
  readonly amount: string;
  readonly unit: string;
  readonly usdPerUnit: string;
  readonly list: string;
  readonly choice: 'whole' | 'categories' | 'codes' | 'budget';
  readonly categories: readonly string[];
  readonly choiceCodes: string;
  readonly partialLines: string;
  readonly from: string;
  readonly until: string;
  readonly products: SelectionDraft;
}

export type DraftField =
  Exclude<keyof RuleDraft, 'products' | 'steps'> | SelectionField | `stepFrom${number}` | `stepRate${number}`;

export const COUNTRY_DUTY = 'country-duty';
export const ORDINARY = 'column-1-general';

export function emptyDraft(kind: RuleKind, measure: string, date: string): RuleDraft {
  return {
    kind,
    note: '',
    measure,
    measures: [measure],
    everyDuty: false,
    exemption: '',
    rate: '',
    points: '',
    bound: 'atMost',
    of: 'rate',
    share: '',
    steps: [{ from: date, rate: '' }],
    overQuota: '',
    quotaKind: 'value',
    usd: '',
    amount: '',
    unit: '',
    usdPerUnit: '',
    list: 'annex-iii',
    choice: 'whole',
    categories: [],
    choiceCodes: '',
    partialLines: '',
    from: date,
    until: '',
    products: EVERYTHING,
  };
}

type Rate = Extract<WhatIfRule, { kind: 'setRate' }>['rate'];

function rateText(rate: Rate | null): string {
  if (rate === null) return '';
  return rate.kind === 'free' ? '0' : rate.percent;
}

/** The rule as its form shows it. */
export function draftOf(rule: WhatIfRule, date: string): RuleDraft {
  const empty = { ...emptyDraft(rule.kind, COUNTRY_DUTY, date), note: rule.note };
  const products = 'products' in rule ? draftOfSelection(rule.products) : EVERYTHING;
  const share = 'share' in rule ? percentText(rule.share) : '';
  switch (rule.kind) {
    case 'setRate':
      return { ...empty, measure: rule.measure, rate: rateText(rule.rate), products, share };
    case 'addToRate':
      return { ...empty, measure: rule.measure, points: rule.points, products };
    case 'limitRate':
      return {
        ...empty,
        measure: rule.measure,
        bound: rule.bound,
        of: rule.of,
        rate: rule.percent,
        products,
      };
    case 'phaseRate': {
      const steps = rule.steps.map((step) => ({ from: step.from, rate: rateText(step.rate) }));
      return { ...empty, measure: rule.measure, steps, products };
    }
    case 'tariffQuota': {
      const { quota } = rule;
      const drafted =
        quota.kind === 'value'
          ? ({ quotaKind: 'value', usd: quota.usd } as const)
          : ({
              quotaKind: 'quantity',
              amount: quota.amount,
              unit: quota.unit,
              usdPerUnit: quota.usdPerUnit ?? '',
            } as const);
      const [rate, overQuota] = [rateText(rule.inQuota), rateText(rule.overQuota)];
      return { ...empty, measure: rule.measure, rate, overQuota, ...drafted, products };
    }
    case 'exempt':
      return { ...empty, measures: rule.from, products, share };
    case 'liftExemption':
      return { ...empty, exemption: rule.exemption, products };
    case 'designate': {
      const { choice } = rule;
      return {
        ...empty,
        list: rule.list,
        measures: rule.from,
        choice: choice.kind,
        categories: choice.kind === 'categories' ? choice.categories : [],
        choiceCodes: choice.kind === 'codes' ? choice.codes.join(', ') : '',
        usd: choice.kind === 'budget' ? choice.usd : '',
        partialLines: percentText(rule.partialLines),
      };
    }
    case 'suspend':
      return rule.measures === 'everyAdditionalDuty'
        ? { ...empty, everyDuty: true }
        : { ...empty, measures: rule.measures };
    case 'restore':
      return { ...empty, measure: rule.measure };
    case 'retime': {
      const { from, until } = rule.effective;
      return { ...empty, measure: rule.measure, from, until: until ?? '' };
    }
    case 'addDuty':
      return { ...empty, rate: rateText(rule.rate), products, share };
  }
}
