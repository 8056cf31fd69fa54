/** Wrong cents: the kernel against decimals on adversarial lines and against whole numbers on random ones. */

import { randomFrom } from '../campaign/chance.mjs';

/** Half cents, edges of the guards and of the high part, fractions, negatives, amounts beyond the guards. */
function adversarial(random) {
  const whole = (limit) => Math.floor(random() * limit);
  const kinds = [
    () => 20 * whole(1e9) + 10,
    () => 200 * whole(1e9) + 100,
    () => 8 * whole(1e10) + 4,
    () => 1e14 - whole(1000),
    () => 1e6 * whole(1e8) + whole(3),
    () => Math.max(0, 1e6 * whole(1e8) - 1 - whole(3)),
    () => whole(1e14),
    () => 1e14 + 1 + whole(1e12),
    () => whole(1e9) + 0.5,
    () => whole(100),
  ];
  return kinds[whole(kinds.length)]();
}

function withValues(table, valueAt) {
  return {
    ...table,
    customsValue: Float64Array.from(table.codes, () => valueAt()),
    calculatedDuty: Float64Array.from(table.codes, (_, row) => table.calculatedDuty[row]),
  };
}

export function wrongOnAdversarial(engine, work, tiled, prepared, naive) {
  const random = randomFrom(20251026);
  const table = withValues(tiled(work.flows, 100_000), () => adversarial(random));
  const ready = prepared(engine, work, table);
  const { duty } = engine.assessAt(ready.rates, ready.compiled);
  const expected = naive(engine, work, ready, [...table.codes.keys()]);
  return duty.reduce((wrong, cents, line) => wrong + (cents === expected[line] ? 0 : 1), 0);
}

export function wrongOnRandom(engine, work, tiled, prepared, plainRates, wholeNumbers) {
  const random = randomFrom(7);
  const table = withValues(tiled(work.flows, 1_000_000), () => Math.floor(Math.exp(random() * 32.2)));
  const ready = prepared(engine, work, table);
  const { duty } = engine.assessAt(ready.rates, ready.compiled);
  const expected = wholeNumbers(ready, plainRates(ready), [...table.codes.keys()])();
  return duty.reduce((wrong, cents, line) => wrong + (cents === expected[line] ? 0 : 1), 0);
}
