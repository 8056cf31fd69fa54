/** What every rule of a reform is applied with, beside the rulebook that the rules before it left. */
import type { IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Share } from '../law/condition.ts';
import type { WhatIfRuleId } from '../law/measure.ts';
import type { Rulebook } from '../law/rulebook.ts';

/** Parts that only a year of trade decides: how far a quota goes, which products a budget covers. */
export interface SettledRules {
  readonly quotaShares: ReadonlyMap<WhatIfRuleId, Share>;
  readonly designated: ReadonlyMap<WhatIfRuleId, readonly HtsCode[]>;
}

export const NOTHING_SETTLED: SettledRules = { quotaShares: new Map(), designated: new Map() };

export interface ReformContext {
  /** The law before any rule. */
  readonly law: Rulebook;
  readonly date: IsoDate;
  readonly settled: SettledRules;
}
