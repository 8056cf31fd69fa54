// @ts-check
/** Interleaved rounds: every contestant once in each, so that a busy machine slows all of them; medians and ratios. */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/**
 * @typedef {{ name: string, lines: number, run: () => unknown, repeat?: number }} Contestant
 * `lines`: of one run. `repeat`: runs of one round, of which the mean counts: short runs are not to slip
 * between the interruptions that long ones have to bear.
 * @typedef {{ name: string, ms: number, nsPerLine: number, ratio: number }} Measured
 * `ratio`: the median over the rounds of its time a line to that of the first contestant.
 */

/**
 * @param {readonly Contestant[]} contestants
 * @param {number} rounds
 * @returns {Promise<readonly Measured[]>}
 */
export async function compete(contestants, rounds) {
  const times = contestants.map(() => /** @type {number[]} */ ([]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { run, repeat = 1 }] of contestants.entries()) {
      const start = performance.now();
      for (let time = 0; time < repeat; time += 1) await run();
      // The first round warms up.
      if (round >= 0) times[index]?.push((performance.now() - start) / repeat);
    }
  }
  const perLine = contestants.map(({ lines }, index) => (times[index] ?? []).map((ms) => (ms * 1e6) / lines));
  return contestants.map(({ name }, index) => ({
    name,
    ms: median(times[index] ?? []),
    nsPerLine: median(perLine[index] ?? []),
    ratio: median((perLine[index] ?? []).map((ns, round) => ns / (perLine[0]?.[round] ?? NaN))),
  }));
}

/** @param {number} times @param {() => unknown} run */
export async function medianTime(times, run) {
  const found = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await run();
    found.push(performance.now() - start);
  }
  return median(found);
}
