// @ts-check
/**
 * Ratios of an earlier run beside those of this one. Peers do not change, so a ratio that falls is the engine's own
 * doing, or a busy machine's: a peer in the same thread is slowed alike, DuckDB's own threads are not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const REFERENCE = fileURLToPath(new URL('reference-ratios.json', import.meta.url));
/** What must be left of a ratio. */
const LEAST_PART = { duckdb: 0.4, thread: 0.6 };

/** @param {any} results @returns {{ ratios: Record<string, number>, met: readonly string[] }} */
function kept({ contests, limit, goals }) {
  const ratios = {
    ...Object.fromEntries(
      contests.map((/** @type {any} */ { job, peer, ratio }) => [
        `${job}; ${peer}`,
        Number(ratio.toPrecision(3)),
      ]),
    ),
    // The nearer to one the better: its inverse falls where the kernel grows slower.
    'copying as many bytes, to the kernel': Number((1 / limit.ratio).toPrecision(3)),
  };
  return { ratios, met: goals.flatMap((/** @type {any} */ { name, met }) => (met ? [name] : [])) };
}

/** @param {any} results */
export function writeReference(results) {
  writeFileSync(REFERENCE, `${JSON.stringify(kept(results), null, 2)}\n`);
}

/** @param {any} results */
export function regressionsIn(results) {
  const now = kept(results);
  const reference = /** @type {ReturnType<typeof kept>} */ (JSON.parse(readFileSync(REFERENCE, 'utf8')));
  const fallen = Object.entries(reference.ratios).flatMap(([name, before]) => {
    const found = now.ratios[name];
    const least = before * (name.includes('DuckDB') ? LEAST_PART.duckdb : LEAST_PART.thread);
    // A contest that is gone cannot be lost unseen.
    return found !== undefined && found >= least
      ? []
      : [`${name}: ${found ?? 'not measured'}, was ${before}, at least ${least.toPrecision(3)} expected`];
  });
  const missed = reference.met.filter((name) => !now.met.includes(name));
  return [...fallen, ...missed.map((name) => `goal missed that was met: ${name}`)];
}
