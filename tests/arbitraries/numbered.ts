/** Rules as tests write them: numbered in their order, with what a document may leave out. */
import type { WhatIfRuleId } from '../../engine/law/measure.ts';
import { EVERY_PRODUCT } from '../../engine/scenario/product-selection.ts';
import type { WhatIfRule } from '../../engine/scenario/what-if-rule.ts';

/** What a document may leave out. */
const LEFT_OUT: Readonly<Partial<Record<WhatIfRule['kind'], object>>> = {
  setRate: { products: EVERY_PRODUCT, share: null },
  addToRate: { products: EVERY_PRODUCT },
  limitRate: { products: EVERY_PRODUCT },
  phaseRate: { products: EVERY_PRODUCT },
  tariffQuota: { products: EVERY_PRODUCT, overQuota: null },
  exempt: { products: EVERY_PRODUCT, share: null },
  liftExemption: { products: EVERY_PRODUCT },
  designate: { choice: { kind: 'whole' }, partialLines: null },
  addDuty: { products: EVERY_PRODUCT, share: null },
};

export function numbered(bodies: readonly object[]): readonly WhatIfRule[] {
  return bodies.map((body, index) => {
    const { kind } = body as { readonly kind: WhatIfRule['kind'] };
    return { id: `rule-${index}` as WhatIfRuleId, note: '', ...LEFT_OUT[kind], ...body } as WhatIfRule;
  });
}
