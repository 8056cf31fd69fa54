/** Settings of the form of a study, at and between its bounds. */
import fc from 'fast-check';
import {
  BOUNDS,
  FIRST_SETTINGS,
  OTHERS,
  SUBSTITUTIONS,
  type OwnSettings,
} from '../../ui/study/own-settings.ts';

/** Figures as a hand types them, and any other double. */
export const figureWithin = (low: number, high: number): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: Math.ceil(low), max: Math.floor(high) }),
    )
    .map((value) => (value === 0 ? 0 : value))
    .filter((value) => value === 0 || value > 1e-20);
const number = (key: keyof typeof BOUNDS): fc.Arbitrary<number> =>
  fc.oneof(fc.constant(FIRST_SETTINGS[key]), figureWithin(BOUNDS[key][0], BOUNDS[key][1]));
/** `name`: of the product groups that may have figures of their own. */
export const ownSettings = (name: fc.Arbitrary<string>): fc.Arbitrary<OwnSettings> =>
  fc
    .record({
      kind: fc.constantFrom('static' as const, 'ces' as const, 'smart' as const),
      substitution: fc.constantFrom(...SUBSTITUTIONS),
      sigma: number('sigma'),
      eta: number('eta'),
      price: fc.constantFrom('passThrough' as const, 'exportSupply' as const),
      beta: number('beta'),
      inverse: number('inverse'),
      domesticShare: number('domesticShare'),
      demandFrom: fc.constantFrom('one' as const, 'protee' as const),
      demand: number('demand'),
      smartSubstitution: number('smartSubstitution'),
      others: fc.constantFrom(...OTHERS),
      groups: fc.uniqueArray(name, { maxLength: 3 }),
      value: number('sigma'),
    })
    .map(({ groups, value, ...rest }) => ({ ...rest, byGroup: groups.map((group) => ({ group, value })) }));
