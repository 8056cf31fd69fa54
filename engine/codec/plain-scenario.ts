/** Scenarios as plain JSON values, whatever their readers supply by themselves left out. */
import { formatRateOfDuty } from '../schedule/rate-of-duty.ts';
import { isEveryProduct } from '../scenario/product-selection.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ProposedRate, WhatIfRule } from '../scenario/what-if-rule.ts';

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export function plainScenario(scenario: Scenario): Plain {
  const { reform, reformOfVietNam, ...rest } = scenario;
  return shortened({
    ...rest,
    reform: reform.map(plainRule),
    reformOfVietNam: reformOfVietNam.map(plainRule),
  });
}

function plainRule(rule: WhatIfRule): unknown {
  return {
    ...rule,
    ...('products' in rule && isEveryProduct(rule.products) && { products: null }),
    ...('rate' in rule && { rate: formatRateOfDuty(rule.rate) }),
    ...('steps' in rule && {
      steps: rule.steps.map(({ from, rate }) => ({ from, rate: formatRateOfDuty(rate) })),
    }),
    ...('inQuota' in rule && {
      inQuota: formatRateOfDuty(rule.inQuota),
      overQuota: printed(rule.overQuota),
    }),
    ...('choice' in rule && rule.choice.kind === 'whole' && { choice: null }),
  };
}

function printed(rate: ProposedRate | null): string | null {
  return rate === null ? null : formatRateOfDuty(rate);
}

/** Every property that is null, an empty text, list or object is one that the reader supplies. */
function shortened(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== 'object' || value === null) return value as Plain;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, shortened(item)] as const)
      .filter(([, item]) => !isMissing(item)),
  );
}

function isMissing(value: Plain): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Keys in the order of their characters at every depth: one text for one value. */
export function withSortedKeys(value: Plain): Plain {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(withSortedKeys);
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([first], [second]) => (first < second ? -1 : 1))
      .map(([key, item]) => [key, withSortedKeys(item)]),
  );
}

function isList(value: readonly Plain[] | { readonly [key: string]: Plain }): value is readonly Plain[] {
  return Array.isArray(value);
}
