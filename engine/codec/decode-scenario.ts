/** Scenario documents: versioned JSON, strict in what they accept, stable in what they print. */
import { fail, ok, type Result } from '../basis/result.ts';
import { formatRateOfDuty, type RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { WhatIfRuleId } from '../law/measure.ts';
import type { ProductListId } from '../law/product-list.ts';
import type { Failure } from '../scenario/failure.ts';
import { FIRST_DATE } from '../scenario/presets.ts';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario.ts';
import type { RuleProducts, WhatIfRule } from '../scenario/what-if-rule.ts';
import {
  list,
  malformed,
  nonEmptyList,
  nullable,
  object,
  oneOf,
  optional,
  readJson,
  record,
  text,
  textOf,
  variants,
  type Reader,
} from './document.ts';
import { date, htsCode, measureId, period, rateOfDuty, share } from './readers.ts';

const MAX_RULES = 200;
const MAX_LENGTH = 200_000;

const ruleId: Reader<WhatIfRuleId> = textOf('a rule id of letters, digits and dashes', (value) =>
  /^[a-z0-9-]{1,40}$/i.test(value) ? (value as WhatIfRuleId) : null,
);
const note: Reader<string> = optional(text, '');

/** Trade tables carry no quantities: a proposed duty is a percentage of value. */
const proposedRate: Reader<RateOfDuty> = (input, path) => {
  const rate = rateOfDuty(input, path);
  if (!rate.ok) return rate;
  return rate.value.kind === 'adValorem' || rate.value.kind === 'free'
    ? rate
    : malformed(path, 'a percentage of value such as 20%', input);
};

const products: Reader<RuleProducts> = variants<RuleProducts>('kind', {
  all: object({ kind: oneOf('all') }),
  list: object({ kind: oneOf('list'), list: textOf('a list name', (value) => value as ProductListId) }),
  codes: object({ kind: oneOf('codes'), codes: list(htsCode, 20_000) }),
});

const suspendTargets: Reader<'everyAdditionalDuty' | readonly WhatIfTarget[]> = (input, path) =>
  input === 'everyAdditionalDuty' ? ok(input) : list(measureId)(input, path);
type WhatIfTarget = (WhatIfRule & { kind: 'liftExemption' })['exemption'];

const retimeFields = object({
  id: ruleId,
  note,
  kind: oneOf('retime'),
  measure: measureId,
  effective: object({ from: date, until: nullable(date) }),
});

const retime: Reader<WhatIfRule> = (input, path) => {
  const fields = retimeFields(input, path);
  if (!fields.ok) return fields;
  const { from, until } = fields.value.effective;
  const effective = period(from, until, `${path}.effective`);
  return effective.ok ? ok({ ...fields.value, effective: effective.value }) : effective;
};

const rule: Reader<WhatIfRule> = variants<WhatIfRule>('kind', {
  setRate: object({ id: ruleId, note, kind: oneOf('setRate'), measure: measureId, rate: proposedRate }),
  exempt: object({ id: ruleId, note, kind: oneOf('exempt'), from: nonEmptyList(measureId), products }),
  liftExemption: object({ id: ruleId, note, kind: oneOf('liftExemption'), exemption: measureId }),
  suspend: object({ id: ruleId, note, kind: oneOf('suspend'), measures: suspendTargets }),
  retime,
  addDuty: object({ id: ruleId, note, kind: oneOf('addDuty'), rate: proposedRate, products }),
});

const scenarioFields = object({
  format: oneOf(SCENARIO_FORMAT),
  id: textOf('a name of at most 80 characters', (value) =>
    value !== '' && value.length <= 80 ? value : null,
  ),
  label: optional(text, ''),
  lawAsOf: date,
  answers: optional(record(share), {}),
  reform: optional(list(rule, MAX_RULES), []),
});

/** Also for documents that crossed a boundary as objects: the page, another program, a worker. */
export const scenario: Reader<Scenario> = (input, path) => {
  const found = typeof input === 'object' && input !== null && 'format' in input ? input.format : undefined;
  if (typeof found === 'string' && found !== SCENARIO_FORMAT && /^tariff-scenario\/\d+$/.test(found)) {
    return fail({ kind: 'newerFormat', found, supported: SCENARIO_FORMAT });
  }
  const read = scenarioFields(input, path);
  if (!read.ok) return read;
  if (read.value.lawAsOf < FIRST_DATE)
    return malformed(`${path}.lawAsOf`, `a date from ${FIRST_DATE}`, read.value.lawAsOf);
  const ids = read.value.reform.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined ? ok(read.value) : malformed(`${path}.reform`, 'each rule id once', twice);
};

export function parseScenario(source: string, name: string): Result<Scenario, Failure> {
  if (source.length > MAX_LENGTH) return malformed(name, `at most ${MAX_LENGTH} characters`, source.length);
  return readJson(source, scenario, name);
}

function plainRule(item: WhatIfRule): object {
  return 'rate' in item ? { ...item, rate: formatRateOfDuty(item.rate) } : item;
}

/** `parseScenario` of this text is the scenario again. */
export function formatScenario(item: Scenario): string {
  return `${JSON.stringify({ ...item, reform: item.reform.map(plainRule) }, null, 2)}\n`;
}
