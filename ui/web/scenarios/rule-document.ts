/** The plain document of the rule that a form describes, for the engine to read, or every field that is wrong. */
import type { WhatIfRule } from '../../../engine/index.ts';
import {
  amountOf,
  codesOf,
  dateOf,
  percentOf,
  pointsOf,
  shareOf,
  unitRateOf,
  type Mistake,
  type Read,
} from './field-readers.ts';
import type { DraftField, RuleDraft } from './rule-draft.ts';
import { RULE_FORMS, type RuleFigure, type RuleTarget } from './rule-forms.ts';
import { selectionOf } from './selection-draft.ts';

export type Mistakes = Partial<Record<DraftField, Mistake>>;
export type RuleDocument = Readonly<Record<string, unknown>>;
export type RuleOutcome =
  { readonly ok: true; readonly document: RuleDocument } | { readonly ok: false; readonly wrong: Mistakes };

/** Takes fields of a draft and remembers which are wrong; a wrong one is null in the document. */
class DraftReading {
  readonly wrong: Mistakes = {};

  taken<Value>(field: DraftField, read: Read<Value>): Value | null {
    if (read.ok) return read.value;
    this.wrong[field] = read.mistake;
    return null;
  }

  /** In the notation of the tariff schedule; a percentage of zero is a free duty. */
  rate(field: DraftField, text: string): string | null {
    const percent = this.taken(field, percentOf(text));
    return percent === null ? null : Number(percent) === 0 ? 'Free' : `${percent}%`;
  }

  chosen<Choice extends string | readonly string[]>(
    field: DraftField,
    choice: Choice,
    mistake: Mistake,
  ): Choice {
    if (choice.length === 0) this.wrong[field] = mistake;
    return choice;
  }
}

type Part = (draft: RuleDraft, reading: DraftReading) => RuleDocument;

const measure: Part = (draft, reading) => ({ measure: reading.chosen('measure', draft.measure, 'measure') });

function measuresOf(draft: RuleDraft, reading: DraftReading): readonly string[] {
  return reading.chosen('measures', draft.measures, 'measure');
}

const TARGETS: Readonly<Record<RuleTarget, Part>> = {
  duty: measure,
  measureOfLaw: measure,
  duties: (draft, reading) => ({ from: measuresOf(draft, reading) }),
  measuresOrEvery: (draft, reading) => ({
    measures: draft.everyDuty ? 'everyAdditionalDuty' : measuresOf(draft, reading),
  }),
  exemption: (draft, reading) => ({ exemption: reading.chosen('exemption', draft.exemption, 'measure') }),
  candidates: (draft, reading) => ({
    list: draft.list,
    from: measuresOf(draft, reading),
    choice: CHOICES[draft.choice](draft, reading),
    partialLines: reading.taken('partialLines', shareOf(draft.partialLines)),
  }),
  none: () => ({}),
};

const CHOICES: Readonly<Record<RuleDraft['choice'], Part>> = {
  whole: () => ({ kind: 'whole' }),
  categories: (draft, reading) => ({
    kind: 'categories',
    categories: reading.chosen('categories', draft.categories, 'categories'),
  }),
  codes: (draft, reading) => ({
    kind: 'codes',
    codes: reading.chosen(
      'choiceCodes',
      reading.taken('choiceCodes', codesOf(draft.choiceCodes)) ?? [],
      'codes',
    ),
  }),
  budget: (draft, reading) => ({ kind: 'budget', usd: reading.taken('usd', amountOf(draft.usd)) }),
};

const FIGURES: Readonly<Record<RuleFigure, Part>> = {
  rate: (draft, reading) => ({ rate: reading.rate('rate', draft.rate) }),
  points: (draft, reading) => ({ points: reading.taken('points', pointsOf(draft.points)) }),
  limit: (draft, reading) => ({
    bound: draft.bound,
    of: draft.of,
    percent: reading.taken('rate', percentOf(draft.rate)),
  }),
  steps: (draft, reading) => ({ steps: stepsOf(draft.steps, reading) }),
  quota: (draft, reading) => ({
    inQuota: reading.rate('rate', draft.rate),
    overQuota: draft.overQuota.trim() === '' ? null : reading.rate('overQuota', draft.overQuota),
    quota: QUOTAS[draft.quotaKind](draft, reading),
  }),
  dates: (draft, reading) => {
    const from = reading.taken('from', dateOf(draft.from));
    const until = draft.until === '' ? null : reading.taken('until', dateOf(draft.until));
    if (from !== null && until !== null && until < from) reading.wrong.until = 'order';
    return { effective: { from, until } };
  },
  share: (draft, reading) => ({ share: reading.taken('share', shareOf(draft.share)) }),
};

function stepsOf(steps: RuleDraft['steps'], reading: DraftReading): readonly RuleDocument[] {
  return steps.map((step, index) => {
    const from = reading.taken(`stepFrom${index}`, dateOf(step.from));
    const before = steps[index - 1]?.from;
    if (from !== null && before !== undefined && from <= before) reading.wrong[`stepFrom${index}`] = 'order';
    return { from, rate: reading.rate(`stepRate${index}`, step.rate) };
  });
}

const QUOTAS: Readonly<Record<RuleDraft['quotaKind'], Part>> = {
  value: (draft, reading) => ({ kind: 'value', usd: reading.taken('usd', amountOf(draft.usd)) }),
  // A year of trade has no quantities: without the value of a unit the quota could not be measured.
  quantity: (draft, reading) => ({
    kind: 'quantity',
    unit: reading.chosen('unit', draft.unit.trim(), 'unit'),
    usdPerUnit: reading.taken('usdPerUnit', unitRateOf(draft.usdPerUnit)),
    amount: reading.taken('amount', amountOf(draft.amount)),
  }),
};

function products(draft: RuleDraft, { wrong }: DraftReading): RuleDocument {
  const selection = selectionOf(draft.products);
  if (selection.ok) return { products: selection.document };
  Object.assign(wrong, selection.wrong);
  return {};
}

export function documentOf(draft: RuleDraft, id: WhatIfRule['id']): RuleOutcome {
  const form = RULE_FORMS[draft.kind];
  const reading = new DraftReading();
  const parts = [
    TARGETS[form.target],
    ...form.figures.map((figure) => FIGURES[figure]),
    ...(form.hasProducts ? [products] : []),
  ].map((part) => part(draft, reading));
  const document = { id, note: draft.note.trim(), kind: draft.kind, ...Object.assign({}, ...parts) };
  const { wrong } = reading;
  return Object.keys(wrong).length === 0 ? { ok: true, document } : { ok: false, wrong };
}
