/** The rule that a form says, or every field that is wrong. */
import type { WhatIfRule } from '../../../engine/index.ts';
import {
  amountOf,
  codesOf,
  dateOf,
  percentOf,
  pointsOf,
  shareOf,
  type Mistake,
  type Read,
} from './field-readers.ts';
import type { DraftField, RuleDraft } from './rule-draft.ts';
import { selectionOf } from './selection-draft.ts';

export type Mistakes = Partial<Record<DraftField, Mistake>>;
export type RuleOutcome =
  { readonly ok: true; readonly rule: WhatIfRule } | { readonly ok: false; readonly wrong: Mistakes };

/** A percentage of zero is a free duty. */
function rateOf(percent: string): unknown {
  return Number(percent) === 0 ? { kind: 'free' } : { kind: 'adValorem', percent };
}

export function ruleOf(draft: RuleDraft, id: WhatIfRule['id']): RuleOutcome {
  const wrong: Mistakes = {};
  const taken = <Value>(field: DraftField, read: Read<Value>): Value | null => {
    if (read.ok) return read.value;
    wrong[field] = read.mistake;
    return null;
  };
  const rate = (field: DraftField, text: string): unknown => rateOf(taken(field, percentOf(text)) ?? '');
  const chosen = (field: 'measure' | 'exemption'): string => {
    if (draft[field] === '') wrong[field] = 'measure';
    return draft[field];
  };
  const several = (): readonly string[] => {
    if (draft.measures.length === 0) wrong.measures = 'measure';
    return draft.measures;
  };
  const products = (): unknown => {
    const selection = selectionOf(draft.products);
    if (selection.ok) return selection.value;
    Object.assign(wrong, selection.wrong);
    return null;
  };
  const share = (): unknown => taken('share', shareOf(draft.share));

  const body = (): Readonly<Record<string, unknown>> => {
    switch (draft.kind) {
      case 'setRate':
        return {
          measure: chosen('measure'),
          rate: rate('rate', draft.rate),
          products: products(),
          share: share(),
        };
      case 'addToRate':
        return {
          measure: chosen('measure'),
          points: taken('points', pointsOf(draft.points)),
          products: products(),
        };
      case 'limitRate': {
        const { bound, of } = draft;
        const percent = taken('rate', percentOf(draft.rate));
        return { measure: chosen('measure'), bound, of, percent, products: products() };
      }
      case 'phaseRate': {
        const steps = draft.steps.map((step, index) => {
          const from = taken(`stepFrom${index}`, dateOf(step.from));
          const before = draft.steps[index - 1]?.from;
          if (from !== null && before !== undefined && from <= before) wrong[`stepFrom${index}`] = 'order';
          return { from, rate: rate(`stepRate${index}`, step.rate) };
        });
        return { measure: chosen('measure'), steps, products: products() };
      }
      case 'tariffQuota':
        return {
          measure: chosen('measure'),
          inQuota: rate('rate', draft.rate),
          overQuota: draft.overQuota.trim() === '' ? null : rate('overQuota', draft.overQuota),
          quota: quota(),
          products: products(),
        };
      case 'exempt':
        return { from: several(), products: products(), share: share() };
      case 'liftExemption':
        return { exemption: chosen('exemption'), products: products() };
      case 'designate': {
        const partialLines = taken('partialLines', shareOf(draft.partialLines));
        return { list: draft.list, from: several(), choice: choice(), partialLines };
      }
      case 'suspend':
        return { measures: draft.everyDuty ? 'everyAdditionalDuty' : several() };
      case 'restore':
        return { measure: chosen('measure') };
      case 'retime': {
        const from = taken('from', dateOf(draft.from));
        const until = draft.until === '' ? null : taken('until', dateOf(draft.until));
        if (from !== null && until !== null && until < from) wrong.until = 'order';
        return { measure: chosen('measure'), effective: { from, until } };
      }
      case 'addDuty':
        return { rate: rate('rate', draft.rate), products: products(), share: share() };
    }
  };
  const quota = (): unknown => {
    if (draft.quotaKind === 'value') return { kind: 'value', usd: taken('usd', amountOf(draft.usd)) };
    const unit = draft.unit.trim();
    if (unit === '') wrong.unit = 'unit';
    // A year of trade has no quantities: without the value of a unit the quota could not be measured.
    const usdPerUnit = taken('usdPerUnit', amountOf(draft.usdPerUnit));
    return { kind: 'quantity', amount: taken('amount', amountOf(draft.amount)), unit, usdPerUnit };
  };
  const choice = (): unknown => {
    switch (draft.choice) {
      case 'whole':
        return { kind: 'whole' };
      case 'categories':
        if (draft.categories.length === 0) wrong.categories = 'categories';
        return { kind: 'categories', categories: draft.categories };
      case 'codes': {
        const codes = taken('choiceCodes', codesOf(draft.choiceCodes));
        if (codes?.length === 0) wrong.choiceCodes = 'codes';
        return { kind: 'codes', codes };
      }
      case 'budget':
        return { kind: 'budget', usd: taken('usd', amountOf(draft.usd)) };
    }
  };

  // Every part was read above, and names come from the vocabulary of the law.
  const rule = { id, note: draft.note.trim(), kind: draft.kind, ...body() } as unknown as WhatIfRule;
  return Object.keys(wrong).length === 0 ? { ok: true, rule } : { ok: false, wrong };
}
