// @ts-check
/** What the engine has to reach, and whether it does. Ratios are medians of paired ratios. */

/** @typedef {{ name: string, goal: string, measured: string, met: boolean }} Goal */

const rounded = (/** @type {number} */ value) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2);

/** @param {string} name @param {number} least @param {number} ratio @returns {Goal} */
const atLeast = (name, least, ratio) => ({
  name,
  goal: `at least ${rounded(least)}x`,
  measured: `${rounded(ratio)}x`,
  met: ratio >= least,
});

/** @param {string} name @param {number} most @param {number} value @param {string} unit @returns {Goal} */
const atMost = (name, most, value, unit) => ({
  name,
  goal: `at most ${most} ${unit}`,
  measured: `${rounded(value)} ${unit}`,
  met: value <= most,
});

/** @param {any} results @returns {readonly Goal[]} */
export function goalsOf({ contests, limit, knob, worker, fifty, cold, wrong }) {
  /** The least of DuckDB's ratios, whichever number of threads serves it better. */
  const against = (/** @type {string} */ job, /** @type {string} */ peer) =>
    Math.min(
      ...contests
        .filter((/** @type {any} */ row) => row.job === job && row.peer.startsWith(peer))
        .map((/** @type {any} */ row) => row.ratio),
    );
  const one = '20,000 lines, 1 scenario';
  return [
    atLeast('naive decimal.js, 20,000 lines', 500, against(one, 'decimal.js, each line')),
    atLeast('decimal.js with the plan, 20,000 lines', 60, against(one, 'decimal.js with')),
    atLeast('publicodes', 10_000, against(one, 'publicodes')),
    atLeast('json-rules-engine', 10_000, against(one, 'json-rules-engine')),
    atLeast('DuckDB, 20,000 lines, 1 scenario', 20, against(one, 'DuckDB')),
    atLeast(
      'DuckDB, 20,000 lines, 50 scenarios',
      7,
      against('20,000 lines, 50 scenarios, per line', 'DuckDB'),
    ),
    atLeast('DuckDB, 1,000,000 lines, class join', 6, against('1,000,000 lines, 1 scenario', 'DuckDB')),
    atLeast(
      'DuckDB, 1,000,000 lines, from code and date',
      15,
      against('1,000,000 lines, from code and date', 'DuckDB'),
    ),
    atMost('memory limit, 1,000,000 lines', 8, limit.ratio, 'x'),
    atMost('one knob on 20,000 lines, compute', 1, knob, 'ms'),
    atMost('one knob on 20,000 lines, through the worker', 5, worker.knob, 'ms'),
    atMost('20,000 lines, 50 scenarios, per line', 60, fifty.perLine, 'ms'),
    atMost('cold start: from the rates chunk to the first result', 150, cold.afterRates, 'ms'),
    atMost('wrong cents on 100,000 adversarial lines', 0, wrong.adversarial, 'lines'),
    atMost('wrong cents on 1,000,000 random lines', 0, wrong.random, 'lines'),
  ];
}
