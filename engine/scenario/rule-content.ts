/** What a rule says, as one text: without its notes, and in any order a document has its parts. */
import type { WhatIfRule } from './what-if-rule.ts';

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(parts.map(([name, part]) => [name, inOrder(part)]));
}

/** Equal for rules that say the same under the same id. */
export function ruleContent(rule: WhatIfRule): string {
  return JSON.stringify(inOrder({ ...rule, note: '' }));
}
