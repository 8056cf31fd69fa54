/** What is true of every rule of a kind. A new kind has no type before it has its facts. */
import type { WhatIfRule } from './what-if-rule.ts';

export interface RuleFacts {
  /** Changes the rate of a measure beside the rulebook; other rules change the rulebook itself. */
  readonly changesRate: boolean;
  /** Does something only to a measure that is in force. */
  readonly needsForce: boolean;
}

export const RULE_FACTS = {
  setRate: { changesRate: true, needsForce: true },
  addToRate: { changesRate: true, needsForce: true },
  limitRate: { changesRate: true, needsForce: true },
  phaseRate: { changesRate: true, needsForce: true },
  tariffQuota: { changesRate: true, needsForce: true },
  exempt: { changesRate: false, needsForce: true },
  liftExemption: { changesRate: false, needsForce: true },
  designate: { changesRate: false, needsForce: true },
  suspend: { changesRate: false, needsForce: false },
  restore: { changesRate: false, needsForce: false },
  retime: { changesRate: false, needsForce: false },
  addDuty: { changesRate: false, needsForce: false },
} as const satisfies Readonly<Record<WhatIfRule['kind'], RuleFacts>>;

/** How far a quota reaches and what a budget pays for follow from a year of trade. */
export function isSettledByTrade(rule: WhatIfRule): boolean {
  return rule.kind === 'tariffQuota' || (rule.kind === 'designate' && rule.choice.kind === 'budget');
}
