/** One clause of a rule text for each kind of rule: how it is printed. */
import { formatHtsCode } from '../schedule/hts-code.ts';
import { formatRateOfDuty } from '../schedule/rate-of-duty.ts';
import type { Share } from '../law/condition.ts';
import type { Designation, ProposedRate, Quota, WhatIfRule } from '../scenario/what-if-rule.ts';
import { formatName, isReserved } from './rule-text-parser.ts';
import { formatOnProducts } from './rule-text-products.ts';
import { formatShare } from './rule-text-words.ts';

/** What its name was before the rules were numbered, and is in the text. */
export type Renamed = (measure: string) => string;

export function formatClause(rule: WhatIfRule, renamed: Renamed): string {
  const called = (measure: string): string => formatName(renamed(measure));
  const all = (measures: readonly string[]): string => measures.map(called).join(', ');
  switch (rule.kind) {
    case 'setRate':
      return `set ${called(rule.measure)} to ${formatRateOfDuty(rule.rate)}${formatOnProducts(rule.products)}${forShare(rule.share)}`;
    case 'addToRate':
      return `add ${rule.points} points to ${called(rule.measure)}${formatOnProducts(rule.products)}`;
    case 'limitRate': {
      const verb = rule.bound === 'atMost' ? 'cap' : 'floor';
      const whole = rule.of === 'allIn' ? ' all-in' : '';
      return `${verb} ${called(rule.measure)} at ${rule.percent}%${whole}${formatOnProducts(rule.products)}`;
    }
    case 'phaseRate': {
      const steps = rule.steps.map(({ from, rate }) => `${formatRateOfDuty(rate)} from ${from}`);
      return `phase ${called(rule.measure)}: ${steps.join(', ')}${formatOnProducts(rule.products)}`;
    }
    case 'tariffQuota': {
      const quota = `${formatRateOfDuty(rule.inQuota)} in quota of ${formatQuota(rule.quota)}`;
      const products = formatOnProducts(rule.products);
      const comma = products === '' ? '' : ',';
      return `quota ${called(rule.measure)}: ${quota}, ${formatOver(rule.overQuota)} over${comma}${products}`;
    }
    case 'exempt':
      return `exempt from ${all(rule.from)}${formatOnProducts(rule.products)}${forShare(rule.share)}`;
    case 'liftExemption':
      return `lift exemption ${called(rule.exemption)}${formatOnProducts(rule.products)}`;
    case 'designate': {
      const partial = rule.partialLines === null ? '' : ` partial lines ${formatShare(rule.partialLines)}`;
      return `designate ${formatName(rule.list)} from ${all(rule.from)}${formatChoice(rule.choice)}${partial}`;
    }
    case 'suspend':
      return `suspend ${rule.measures === 'everyAdditionalDuty' ? 'every additional duty' : all(rule.measures)}`;
    case 'restore':
      return `restore ${called(rule.measure)}`;
    case 'retime':
      return `move ${called(rule.measure)} to ${rule.effective.from}..${rule.effective.until ?? ''}`;
    case 'addDuty':
      return `new duty ${formatRateOfDuty(rule.rate)}${formatOnProducts(rule.products)}${forShare(rule.share)}`;
  }
}

function forShare(share: Share | null): string {
  return share === null ? '' : ` for ${formatShare(share)} of value`;
}

function formatOver(rate: ProposedRate | null): string {
  return rate === null ? 'as it is' : formatRateOfDuty(rate);
}

function formatQuota(quota: Quota): string {
  if (quota.kind === 'value') return `$${quota.usd}`;
  const at = quota.usdPerUnit === null ? '' : ` at $${quota.usdPerUnit}`;
  return `${quota.amount} ${formatUnit(quota.unit)}${at}`;
}

/** Unlike names, units keep their case. */
function formatUnit(unit: string): string {
  return /^[A-Za-z][A-Za-z0-9.]*$/.test(unit) && !isReserved(unit) ? unit : JSON.stringify(unit);
}

function formatChoice(choice: Designation): string {
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
