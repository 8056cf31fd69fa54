/** One what-if rule as documents write it. What has an obvious value may be left out. */
import { ok } from '../basis/result.ts';
import { parsePercent, parsePercentagePoints } from '../schedule/rate-of-duty.ts';
import { decimalText, parseDecimal } from '../basis/decimal.ts';
import type { PercentagePoints } from '../schedule/rate-of-duty.ts';
import type { MeasureId, WhatIfRuleId } from '../law/measure.ts';
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
  boundedText,
  checked,
  malformed,
  named,
  nonEmptyList,
  nullable,
  object,
  oneOf,
  optional,
  textOf,
  variants,
  wordOr,
  type Reader,
} from './document.ts';
import { name, positiveUsd, products, shortestShare } from './decode-selection.ts';
import { date, htsCode, percent, period, rateOfDuty } from './readers.ts';
import { LONGEST_NOTE, MOST_CODES, MOST_NAMES, MOST_STEPS } from './scenario-bounds.ts';

const id: Reader<WhatIfRuleId> = named(
  'ruleId',
  textOf('a rule id of letters, digits and dashes', (value) =>
    /^[a-z0-9-]{1,40}$/i.test(value) ? (value as WhatIfRuleId) : null,
  ),
);

const note: Reader<string> = optional(named('note', boundedText('a text', 0, LONGEST_NOTE)), '');

const measureId = named('measure', name<MeasureId>('a measure'));
const measure: Reader<MeasureReference> = measureId;
const measures = named('measures', nonEmptyList(measure, MOST_NAMES));

/** Trade tables carry no quantities: a proposed duty is a percentage of value. */
const rate = named<ProposedRate>('rate', (input, path) => {
  const read = rateOfDuty(input, path);
  if (!read.ok) return read;
  if (read.value.kind === 'free') return ok(read.value);
  const figure = read.value.kind === 'adValorem' ? parsePercent(read.value.percent) : null;
  return figure === null
    ? malformed(path, 'a percentage of value such as 20%', input)
    : ok({ kind: 'adValorem', percent: figure });
});

const points: Reader<PercentagePoints> = named(
  'percentagePoints',
  textOf('percentage points from -1000 to 1000', (value) => {
    const parsed = parsePercentagePoints(value) === null ? null : parseDecimal(value);
    return parsed === null ? null : (decimalText(parsed) as PercentagePoints);
  }),
);

const share = optional(nullable(shortestShare), null);

const quota: Reader<Quota> = named(
  'quota',
  variants<Quota>('kind', {
    value: object({ kind: oneOf('value'), usd: positiveUsd }),
    quantity: object({
      kind: oneOf('quantity'),
      amount: positiveUsd,
      unit: name<string>('a unit of quantity'),
      usdPerUnit: optional(nullable(positiveUsd), null),
    }),
  }),
);

const designation: Reader<Designation> = named(
  'designation',
  variants<Designation>('kind', {
    whole: object({ kind: oneOf('whole') }),
    categories: object({
      kind: oneOf('categories'),
      categories: nonEmptyList(name<string>('a category'), MOST_NAMES),
    }),
    codes: object({ kind: oneOf('codes'), codes: nonEmptyList(htsCode, MOST_CODES) }),
    budget: object({ kind: oneOf('budget'), usd: positiveUsd }),
  }),
);

type Steps = readonly [RateStep, ...RateStep[]];

const stepList: Reader<Steps> = nonEmptyList(object({ from: date, rate }), MOST_STEPS);

const steps = checked(stepList, (found, path) => {
  const late = found.findIndex(({ from }, index) => index > 0 && from <= (found[index - 1]?.from ?? from));
  return late < 0
    ? null
    : malformed(`${path}[${late}].from`, `a date after ${found[late - 1]?.from}`, found[late]?.from);
});

const effective = checked(
  object({ from: date, until: optional(nullable(date), null) }),
  ({ from, until }, path) => {
    const read = period(from, until, `${path}.until`);
    return read.ok ? null : read;
  },
);

const everyDutyOrSome: Reader<readonly MeasureReference[] | 'everyAdditionalDuty'> = wordOr(
  'everyAdditionalDuty',
  measures,
);

const core = { id, note };

export const readRule: Reader<WhatIfRule> = named(
  'rule',
  variants<WhatIfRule>('kind', {
    setRate: object({ ...core, kind: oneOf('setRate'), measure, rate, products, share }),
    addToRate: object({ ...core, kind: oneOf('addToRate'), measure, points, products }),
    limitRate: object({
      ...core,
      kind: oneOf('limitRate'),
      measure,
      bound: oneOf('atMost', 'atLeast'),
      of: oneOf('rate', 'allIn'),
      percent,
      products,
    }),
    phaseRate: object({ ...core, kind: oneOf('phaseRate'), measure, steps, products }),
    tariffQuota: object({
      ...core,
      kind: oneOf('tariffQuota'),
      measure,
      inQuota: rate,
      overQuota: optional(nullable(rate), null),
      quota,
      products,
    }),
    exempt: object({ ...core, kind: oneOf('exempt'), from: measures, products, share }),
    liftExemption: object({ ...core, kind: oneOf('liftExemption'), exemption: measureId, products }),
    designate: object({
      ...core,
      kind: oneOf('designate'),
      list: name<ProductListId>('a list name'),
      from: measures,
      choice: optional(designation, { kind: 'whole' as const }),
      partialLines: share,
    }),
    suspend: object({ ...core, kind: oneOf('suspend'), measures: everyDutyOrSome }),
    restore: object({ ...core, kind: oneOf('restore'), measure: measureId }),
    retime: object({ ...core, kind: oneOf('retime'), measure: measureId, effective }),
    addDuty: object({ ...core, kind: oneOf('addDuty'), rate, products, share }),
  }),
);
