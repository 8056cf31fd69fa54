/** The parts of a rule text's clauses, how each is read and printed: shares, steps, quotas, choices of a list. */
import { formatHtsCode } from '../schedule/hts-code.ts';
import { formatRateOfDuty } from '../schedule/rate-of-duty.ts';
import type { Share } from '../law/condition.ts';
import type { Designation, ProposedRate, Quota, RateStep } from '../scenario/what-if-rule.ts';
import {
  after,
  choice,
  constant,
  formatName,
  inOrder,
  isReserved,
  listOf,
  mapped,
  name,
  optionally,
  refined,
  startsWith,
  type Parser,
} from './rule-text-parser.ts';
import { amount, code, date, dollars, formatShare, rate, share } from './rule-text-words.ts';
import { isName, MOST_CODES, MOST_STEPS } from './scenario-bounds.ts';

/** `for 10% of value`; the last two words may be left out. */
const partOfValue: Parser<Share> = (tokens, at) => {
  const step = share(tokens, at);
  return step.ok && startsWith(tokens, step.next, ['of', 'value']) ? { ...step, next: step.next + 2 } : step;
};
export const forShare = optionally('for', partOfValue, null);

export const pointsWord: Parser<null> = (tokens, at) => {
  const next = startsWith(tokens, at, ['percentage']) ? at + 1 : at;
  return startsWith(tokens, next, ['point']) || startsWith(tokens, next, ['points'])
    ? { ok: true, value: null, next: next + 1 }
    : { ok: false, at: next, expected: 'points' };
};

export const allIn: Parser<'allIn' | 'rate'> = (tokens, at) => {
  if (startsWith(tokens, at, ['all-in'])) return { ok: true, value: 'allIn', next: at + 1 };
  return startsWith(tokens, at, ['all', 'in'])
    ? { ok: true, value: 'allIn', next: at + 2 }
    : { ok: true, value: 'rate', next: at };
};

const step: Parser<RateStep> = inOrder({ rate, from: after('from', date) });
export const steps = refined(
  listOf(step, MOST_STEPS, 'fewerSteps'),
  (all) => all.every(({ from }, index) => index === 0 || from > (all[index - 1]?.from ?? from)),
  'laterDate',
);

/** The colon that ends the name of the measure may be left out. */
export const colon: Parser<null> = (tokens, at) => ({
  ok: true,
  value: null,
  next: startsWith(tokens, at, [':']) ? at + 1 : at,
});

/** The words up to `at`, a comma or the end: `t`, `doz. prs.`; in quotes whatever else. */
const unit: Parser<string> = (tokens, at) => {
  const quoted = tokens[at]?.kind === 'quoted' ? tokens[at] : undefined;
  let next = at;
  const words: string[] = [];
  for (let token = tokens[next]; quoted === undefined && token?.kind === 'word'; token = tokens[next]) {
    if (isReserved(token.text)) break;
    words.push(token.text);
    next += 1;
  }
  const text = quoted?.text ?? words.join(' ');
  return isName(text)
    ? { ok: true, value: text, next: quoted === undefined ? next : at + 1 }
    : { ok: false, at, expected: 'unit' };
};

const quotaByQuantity: Parser<Quota> = inOrder({
  kind: constant('quantity'),
  amount,
  unit,
  usdPerUnit: optionally('at', dollars, null),
});
const quotaByValue: Parser<Quota> = inOrder({ kind: constant('value'), usd: dollars });
export const quota: Parser<Quota> = (tokens, at) =>
  (tokens[at]?.text.startsWith('$') === true ? quotaByValue : quotaByQuantity)(tokens, at);

export const overQuota: Parser<ProposedRate | null> = (tokens, at) => {
  const from = startsWith(tokens, at, [',']) ? at + 1 : at;
  return startsWith(tokens, from, ['as'])
    ? after('as it is over', constant(null))(tokens, from)
    : mapped(inOrder({ rate, over: after('over', constant(null)) }), (found) => found.rate)(tokens, from);
};

const byCategory: Parser<Designation> = inOrder({
  kind: constant('categories'),
  categories: listOf(name<string>('category')),
});
const byCode: Parser<Designation> = inOrder({
  kind: constant('codes'),
  codes: listOf(code(), MOST_CODES, 'fewerCodes'),
});
const byBudget: Parser<Designation> = inOrder({ kind: constant('budget'), usd: dollars });
const WHOLE: Designation = { kind: 'whole' };
const designations = choice<Designation>(
  {
    whole: constant(WHOLE),
    categories: byCategory,
    category: byCategory,
    codes: byCode,
    within: byBudget,
  },
  'endOfRule',
);
export const designation: Parser<Designation> = (tokens, at) => {
  const given = designations(tokens, at);
  return given.ok || given.at !== at ? given : { ok: true, value: WHOLE, next: at };
};

export function formatForShare(share: Share | null): string {
  return share === null ? '' : ` for ${formatShare(share)} of value`;
}

export function formatOver(rate: ProposedRate | null): string {
  return rate === null ? 'as it is' : formatRateOfDuty(rate);
}

export function formatQuota(quota: Quota): string {
  if (quota.kind === 'value') return `$${quota.usd}`;
  const at = quota.usdPerUnit === null ? '' : ` at $${quota.usdPerUnit}`;
  return `${quota.amount} ${formatUnit(quota.unit)}${at}`;
}

/** Unlike names, units keep their case. */
function formatUnit(unit: string): string {
  return /^[A-Za-z][A-Za-z0-9.]*$/.test(unit) && !isReserved(unit) ? unit : JSON.stringify(unit);
}

export function formatChoice(choice: Designation): string {
  switch (choice.kind) {
    case 'whole':
      return '';
    case 'categories':
      return ` categories ${choice.categories.map(formatName).join(', ')}`;
    case 'codes':
      return ` codes ${choice.codes.map(formatHtsCode).join(', ')}`;
    case 'budget':
      return ` within $${choice.usd}`;
  }
}
