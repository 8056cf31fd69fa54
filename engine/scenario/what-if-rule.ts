/** What a user may propose: each rule names the part of the law that it changes. Rules apply in their order. */
import type { EffectivePeriod } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { MeasureId, WhatIfRuleId } from '../law/measure.ts';
import type { ProductListId } from '../law/product-list.ts';

export type RuleProducts =
  | { readonly kind: 'all' }
  | { readonly kind: 'list'; readonly list: ProductListId }
  | { readonly kind: 'codes'; readonly codes: readonly HtsCode[] };

export type WhatIfRule = { readonly id: WhatIfRuleId; readonly note: string } & (
  | { readonly kind: 'setRate'; readonly measure: MeasureId; readonly rate: RateOfDuty }
  | {
      readonly kind: 'exempt';
      readonly from: readonly [MeasureId, ...MeasureId[]];
      readonly products: RuleProducts;
    }
  | { readonly kind: 'liftExemption'; readonly exemption: MeasureId }
  | { readonly kind: 'suspend'; readonly measures: readonly MeasureId[] | 'everyAdditionalDuty' }
  /** Moves a measure to other entry dates; its last known rate and heading go with it. */
  | { readonly kind: 'retime'; readonly measure: MeasureId; readonly effective: EffectivePeriod }
  /** A new duty on top of everything else. */
  | { readonly kind: 'addDuty'; readonly rate: RateOfDuty; readonly products: RuleProducts }
);
