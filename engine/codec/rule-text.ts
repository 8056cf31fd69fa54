/**
 * What-if rules as a person types them, clauses with semicolons between:
 * `set country-duty to 15% on garments except heading 6109; viet nam: suspend mfn`.
 * Reading and printing are inverse on rules without notes, named by their place.
 */
import { fail, ok, type Result } from '../basis/result.ts';
import type { WhatIfRuleId } from '../law/measure.ts';
import type { Failure } from '../scenario/failure.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { WhatIfRule } from '../scenario/what-if-rule.ts';
import { clause, formatClause, type Renamed, type RuleBody } from './rule-text-clauses.ts';
import { startsWith } from './rule-text-parser.ts';
import { clausesOf, type Clause, type Misreading } from './rule-text-tokens.ts';
import { LONGEST_DOCUMENT, MOST_RULES } from './scenario-bounds.ts';

/** Rules on the law of the United States and on that of Viet Nam, each in their order. */
export type Rules = Pick<Scenario, 'reform' | 'reformOfVietNam'>;

/** The first clause names a preset or a law: `framework-20`, `law:2026-10-10`; who calls looks it up. */
export interface ScenarioText extends Rules {
  readonly name: string;
}

const PREFIX = 'viet nam: ';
const PREFIXES = [
  ['viet', 'nam', ':'],
  ['vietnam', ':'],
  ['viet-nam', ':'],
];
const LONGEST_FOUND = 40;
const WHAT_IF = 'what-if:';

/** `rule-1` is the first for the United States, `viet-nam-rule-1` the first for Viet Nam. */
function numbered(bodies: readonly RuleBody[], prefix: string): readonly WhatIfRule[] {
  return bodies.map((body, index) => ({
    id: `${prefix}${index + 1}` as WhatIfRuleId,
    note: '',
    ...body,
  }));
}

const US_RULE = 'rule-';
const VIET_NAM_RULE = 'viet-nam-rule-';

function misread({ at, found, expected }: Misreading): Result<never, Failure> {
  return fail({ kind: 'ruleText', position: at, found: found.trim().slice(0, LONGEST_FOUND), expected });
}

function readClause({ tokens, end }: Clause, from: number): Result<RuleBody, Misreading> {
  const step = clause(tokens, from);
  if (step.ok && step.next === tokens.length) return ok(step.value);
  const [at, expected] = step.ok ? [step.next, 'endOfRule'] : [step.at, step.expected];
  const token = tokens[at];
  return fail({ at: token?.at ?? end, found: token?.raw ?? '', expected });
}

function readRules(text: string, from: number): Result<Rules, Failure> {
  const clauses = clausesOf(text, from);
  if (!clauses.ok) return misread(clauses.failure);
  const [unitedStates, vietNam]: [RuleBody[], RuleBody[]] = [[], []];
  for (const each of clauses.value) {
    if (each.tokens.length === 0) continue;
    const prefix = PREFIXES.find((words) => startsWith(each.tokens, 0, words));
    const read = readClause(each, prefix?.length ?? 0);
    if (!read.ok) return misread(read.failure);
    const rules = prefix === undefined ? unitedStates : vietNam;
    const [first] = each.tokens;
    if (rules.length >= MOST_RULES)
      return misread({ at: first?.at ?? each.end, found: first?.raw ?? '', expected: 'fewerRules' });
    rules.push(read.value);
  }
  return ok({
    reform: numbered(unitedStates, US_RULE),
    reformOfVietNam: numbered(vietNam, VIET_NAM_RULE),
  });
}

function isTooLong(text: string): boolean {
  return text.length > LONGEST_DOCUMENT;
}

const tooLong = (): Result<never, Failure> =>
  misread({ at: LONGEST_DOCUMENT, found: '', expected: 'shorterText' });

/** `text`: rules only; empty clauses are passed over. */
export function parseRuleText(text: string): Result<Rules, Failure> {
  return isTooLong(text) ? tooLong() : readRules(text, 0);
}

/** `NAME; rule; rule`: everything before the first semicolon is the name. */
export function parseScenarioText(text: string): Result<ScenarioText, Failure> {
  if (isTooLong(text)) return tooLong();
  const semicolon = text.indexOf(';');
  const end = semicolon < 0 ? text.length : semicolon;
  const name = text.slice(0, end).trim();
  if (name === '') return misread({ at: 0, found: text.slice(0, end + 1), expected: 'name' });
  const rules = readRules(text, Math.min(end + 1, text.length));
  return rules.ok ? ok({ name, ...rules.value }) : rules;
}

/** Notes and own names of rules are not part of the text; references to renamed rules follow. */
export function formatRuleText({ reform, reformOfVietNam }: Rules): string {
  const names = new Map<string, string>([
    ...reform.map(({ id }, index) => [`${WHAT_IF}${id}`, `${WHAT_IF}${US_RULE}${index + 1}`] as const),
    ...reformOfVietNam.map(
      ({ id }, index) => [`${WHAT_IF}${id}`, `${WHAT_IF}${VIET_NAM_RULE}${index + 1}`] as const,
    ),
  ]);
  const renamed: Renamed = (measure) => names.get(measure) ?? measure;
  return [
    ...reform.map((rule) => formatClause(rule, renamed)),
    ...reformOfVietNam.map((rule) => PREFIX + formatClause(rule, renamed)),
  ].join('; ');
}

/** `parseScenarioText` of this text is the name and the rules again. */
export function formatScenarioText({ name, ...rules }: ScenarioText): string {
  const text = formatRuleText(rules);
  return text === '' ? name : `${name}; ${text}`;
}
