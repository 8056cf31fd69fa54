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

function draftOfQuota(quota: Extract<WhatIfRule, { kind: 'tariffQuota' }>['quota']): Partial<RuleDraft> {
  if (quota.kind === 'value') return { quotaKind: 'value', usd: quota.usd };
  const { amount, unit, usdPerUnit } = quota;
  return { quotaKind: 'quantity', amount, unit, usdPerUnit: usdPerUnit ?? '' };
}

function draftOfChoice(choice: Extract<WhatIfRule, { kind: 'designate' }>['choice']): Partial<RuleDraft> {
  switch (choice.kind) {
    case 'whole':
      return { choice: 'whole' };
    case 'categories':
      return { choice: 'categories', categories: choice.categories };
    case 'codes':
      return { choice: 'codes', choiceCodes: choice.codes.join(', ') };
    case 'budget':
      return { choice: 'budget', usd: choice.usd };
  }
}

function draftOfMeasures(measures: Extract<WhatIfRule, { kind: 'suspend' }>['measures']): Partial<RuleDraft> {
  return measures === 'everyAdditionalDuty' ? { everyDuty: true } : { measures };
}

/** The rule as its form shows it: each of its properties, whatever its kind. */
export function draftOf(rule: WhatIfRule, date: string): RuleDraft {
  return {
    ...emptyDraft(rule.kind, COUNTRY_DUTY, date),
    note: rule.note,
    ...('measure' in rule && { measure: rule.measure }),
    ...('measures' in rule && draftOfMeasures(rule.measures)),
    ...('from' in rule && { measures: rule.from }),
    ...('exemption' in rule && { exemption: rule.exemption }),
    ...('list' in rule && { list: rule.list }),
    ...('choice' in rule && draftOfChoice(rule.choice)),
    ...('partialLines' in rule && { partialLines: percentText(rule.partialLines) }),
    ...('rate' in rule && { rate: rateText(rule.rate) }),
    ...('points' in rule && { points: rule.points }),
    ...('bound' in rule && { bound: rule.bound, of: rule.of, rate: rule.percent }),
    ...('steps' in rule && { steps: rule.steps.map(({ from, rate }) => ({ from, rate: rateText(rate) })) }),
    ...('inQuota' in rule && { rate: rateText(rule.inQuota), overQuota: rateText(rule.overQuota) }),
    ...('quota' in rule && draftOfQuota(rule.quota)),
    ...('effective' in rule && { from: rule.effective.from, until: rule.effective.until ?? '' }),
    ...('share' in rule && { share: percentText(rule.share) }),
    ...('products' in rule && { products: draftOfSelection(rule.products) }),
  };
}
