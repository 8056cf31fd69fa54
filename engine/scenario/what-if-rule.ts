/** What a user may propose: each rule names the part of the law that it changes. Rules apply in their order. */
import type { EffectivePeriod, IsoDate } from '../basis/date.ts';
import type { Usd } from '../basis/money.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Percent, PercentagePoints, RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { Share } from '../law/condition.ts';
import type { MeasureId, WhatIfRuleId } from '../law/measure.ts';
import type { ProductListId } from '../law/product-list.ts';
import type { ProductSelection } from './product-selection.ts';

/**
 * A measure of the law by its id, `column-1-general` for the ordinary duty, `what-if:<rule>` for a duty that an
 * earlier rule added, or `country-duty`: the duty that every product of Viet Nam pays on the scenario's date.
 */
export type MeasureReference = MeasureId | typeof COUNTRY_DUTY;
export const COUNTRY_DUTY = 'country-duty';

/** A free duty or a percentage of value: trade tables carry no quantities. */
export type ProposedRate = Extract<RateOfDuty, { kind: 'free' | 'adValorem' }>;

export type Quota =
  /** Customs value a year, US dollars. */
  | { readonly kind: 'value'; readonly usd: Usd }
  /** Plain decimal of `unit`; a year of trade has no quantities, so it needs the value of one unit. */
  | {
      readonly kind: 'quantity';
      readonly amount: string;
      readonly unit: string;
      readonly usdPerUnit: Usd | null;
    };

/** Which entries of a candidate list get the zero rate. */
export type Designation =
  | { readonly kind: 'whole' }
  | { readonly kind: 'categories'; readonly categories: readonly string[] }
  | { readonly kind: 'codes'; readonly codes: readonly HtsCode[] }
  /** The set that frees the most customs value while giving up at most so many dollars of duty a year. */
  | { readonly kind: 'budget'; readonly usd: Usd };

export interface RateStep {
  readonly from: IsoDate;
  readonly rate: ProposedRate;
}

/** One proposed change of the law, by kind. */
export type WhatIfRule = { readonly id: WhatIfRuleId; readonly note: string } &
  /** `share`: the part of every line's value under the new rate (transshipped goods, preferences used); null: all. */
  (
    | {
        readonly kind: 'setRate';
        readonly measure: MeasureReference;
        readonly rate: ProposedRate;
        readonly products: ProductSelection;
        readonly share: Share | null;
      }
    /** Percentage points more, or fewer down to zero. */
    | {
        readonly kind: 'addToRate';
        readonly measure: MeasureReference;
        readonly points: PercentagePoints;
        readonly products: ProductSelection;
      }
    /** `allIn`: together with the ordinary duty, as partner agreements have it. */
    | {
        readonly kind: 'limitRate';
        readonly measure: MeasureReference;
        readonly bound: 'atMost' | 'atLeast';
        readonly of: 'rate' | 'allIn';
        readonly percent: Percent;
        readonly products: ProductSelection;
      }
    /** The rate of each step from its day on; before the first, the law's. */
    | {
        readonly kind: 'phaseRate';
        readonly measure: MeasureReference;
        readonly steps: readonly [RateStep, ...RateStep[]];
        readonly products: ProductSelection;
      }
    /** `overQuota` null: the rate as it is. */
    | {
        readonly kind: 'tariffQuota';
        readonly measure: MeasureReference;
        readonly inQuota: ProposedRate;
        readonly overQuota: ProposedRate | null;
        readonly quota: Quota;
        readonly products: ProductSelection;
      }
    | {
        readonly kind: 'exempt';
        readonly from: readonly [MeasureReference, ...MeasureReference[]];
        readonly products: ProductSelection;
        readonly share: Share | null;
      }
    | {
        readonly kind: 'liftExemption';
        readonly exemption: MeasureId;
        readonly products: ProductSelection;
      }
    /** A list of candidates put into force. `partialLines`: the part of a partly listed line that it covers; null:
     *  as the answers to its conditions say. */
    | {
        readonly kind: 'designate';
        readonly list: ProductListId;
        readonly from: readonly [MeasureReference, ...MeasureReference[]];
        readonly choice: Designation;
        readonly partialLines: Share | null;
      }
    | { readonly kind: 'suspend'; readonly measures: readonly MeasureReference[] | 'everyAdditionalDuty' }
    /** The measure as the law has it, and where it has ended, its last rate and heading without end. */
    | { readonly kind: 'restore'; readonly measure: MeasureId }
    /** Moves a measure to other entry dates; its last known rate and heading go with it. */
    | { readonly kind: 'retime'; readonly measure: MeasureId; readonly effective: EffectivePeriod }
    /** A new duty on top of everything else; later rules may name it `what-if:<rule>`. */
    | {
        readonly kind: 'addDuty';
        readonly rate: ProposedRate;
        readonly products: ProductSelection;
        readonly share: Share | null;
      }
  );

/** What is true of every rule of a kind. */
export interface RuleFacts {
  /** Of its documents, in their schema. */
  readonly description: string;
  /** Changes the rate of a measure beside the rulebook; other rules change the rulebook itself. */
  readonly changesRate: boolean;
  /** Does something only to a measure that is in force. */
  readonly needsForce: boolean;
}

export const RULE_FACTS = {
  setRate: {
    description: "The measure's rate becomes this one.",
    changesRate: true,
    needsForce: true,
  },
  addToRate: {
    description: 'Percentage points more, or fewer down to zero.',
    changesRate: true,
    needsForce: true,
  },
  limitRate: {
    description: 'The rate is at most or at least so much.',
    changesRate: true,
    needsForce: true,
  },
  phaseRate: {
    description: "The rate of each step from its day on; before the first, the law's. Days ascend.",
    changesRate: true,
    needsForce: true,
  },
  tariffQuota: {
    description: 'One rate within a yearly quota and one beyond it.',
    changesRate: true,
    needsForce: true,
  },
  exempt: {
    description: 'The products do not pay these measures.',
    changesRate: false,
    needsForce: true,
  },
  liftExemption: {
    description: 'The exemption of the law no longer holds for the products.',
    changesRate: false,
    needsForce: true,
  },
  designate: {
    description: 'Entries of a list of candidates do not pay these measures.',
    changesRate: false,
    needsForce: true,
  },
  suspend: {
    description: 'Nobody pays these measures.',
    changesRate: false,
    needsForce: false,
  },
  restore: {
    description: 'The measure as the law has it, and where it has ended, its last rate without end.',
    changesRate: false,
    needsForce: false,
  },
  retime: {
    description: 'Other entry dates, both ends included.',
    changesRate: false,
    needsForce: false,
  },
  addDuty: {
    description: 'A new duty on top of everything else.',
    changesRate: false,
    needsForce: false,
  },
} as const satisfies Readonly<Record<WhatIfRule['kind'], RuleFacts>>;

type RateKind = {
  [Kind in WhatIfRule['kind']]: (typeof RULE_FACTS)[Kind]['changesRate'] extends true ? Kind : never;
}[WhatIfRule['kind']];

/** A rule on the rate of a measure. */
export type RateRule = Extract<WhatIfRule, { kind: RateKind }>;

export function isRateRule(rule: WhatIfRule): rule is RateRule {
  return RULE_FACTS[rule.kind].changesRate;
}

/** How far a quota goes and what a budget covers follow from a year of trade. */
export function isSettledByTrade(rule: WhatIfRule): boolean {
  return 'quota' in rule || ('choice' in rule && rule.choice.kind === 'budget');
}
