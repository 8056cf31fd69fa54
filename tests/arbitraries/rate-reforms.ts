/** Rules on rates of the real law: what makes the shares, pieces and limits of a rate as odd as they can get. */
import fc, { type Arbitrary } from 'fast-check';
import { ORDINARY_DUTY, type MeasureId } from '../../engine/law/measure.ts';
import { parseRateOfDuty } from '../../engine/schedule/rate-of-duty.ts';
import { EVERY_PRODUCT, type ProductSelection } from '../../engine/scenario/product-selection.ts';
import type { WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import { oneOfMany, plainDecimal } from './choice.ts';
import { proposedRateText } from './rates.ts';
import { realData } from './real-reference.ts';
import { drawn } from './made.ts';

/** With up to nine decimals: finer than any share of the law. */
const oddShare: Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '1', '0.5', '0.333333333', '0.112'),
  fc.integer({ min: 1, max: 10 ** 9 - 1 }).map((parts) => `0.${String(parts).padStart(9, '0')}`),
);

const measures: Arbitrary<MeasureId> = fc.oneof(
  fc.constant(ORDINARY_DUTY),
  oneOfMany(realData().rulebook.measures.flatMap(({ kind, id }) => (kind === 'additionalDuty' ? [id] : []))),
);

const rates = proposedRateText.map(parseRateOfDuty);
const percents = plainDecimal(60, 4);

const products: Arbitrary<ProductSelection> = fc
  .record({
    of: fc.oneof(
      fc.constant('all' as const),
      fc.constantFrom('61', '8471', '9403', '72', '0306').map((code) => [{ kind: 'codes', codes: [code] }]),
    ),
    value: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary: fc.nat({ max: 10 ** 7 }).map((usd) => ({ atLeast: `${usd}.05`, below: null })),
      },
    ),
  })
  .map((chosen) => drawn<ProductSelection>({ ...EVERY_PRODUCT, ...chosen }));

const share = fc.oneof(fc.constant(null), oddShare);

const ruleBody: Arbitrary<object> = fc.oneof(
  fc.record({ kind: fc.constant('setRate'), measure: measures, rate: rates, products, share }),
  fc.record({ kind: fc.constant('addToRate'), measure: measures, points: percents, products }),
  fc.record({
    kind: fc.constant('limitRate'),
    measure: measures,
    bound: fc.constantFrom('atMost', 'atLeast'),
    of: fc.constantFrom('rate', 'allIn'),
    percent: percents,
    products,
  }),
  fc.record({ kind: fc.constant('addDuty'), rate: rates, products, share }),
);

export function numberedRules(bodies: readonly object[]): readonly WhatIfRule[] {
  return bodies.map((body, index) => drawn<WhatIfRule>({ id: `rule-${index}`, note: '', ...body }));
}

export const rateReforms: Arbitrary<readonly WhatIfRule[]> = fc
  .array(ruleBody, { maxLength: 4 })
  .map(numberedRules);
