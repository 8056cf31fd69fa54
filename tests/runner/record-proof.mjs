// @ts-check
/**
 * What runs on demand found (campaigns, mutation), where the page reads it, and the same as tables of `tests/README.md`
 * between their marks. The newest run of a name takes the place of the one before.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ name: string, tried: number, failed: number, lost: number, seed: number, day: string }} CampaignRun */
/** @typedef {{ place: string, planted: number, found: number, left: number, day: string }} MutationRun */
/** @typedef {{ campaigns: readonly CampaignRun[], mutation: readonly MutationRun[] }} Proof */

const proofFile = new URL('../../ui/web/sources/proof.json', import.meta.url);
const readme = new URL('../README.md', import.meta.url);

/** @returns {Proof} */
export const readProof = () => JSON.parse(readFileSync(proofFile, 'utf8'));

/** @param {CampaignRun} run */
export function recordCampaign(run) {
  const proof = readProof();
  write({ ...proof, campaigns: [...proof.campaigns.filter(({ name }) => name !== run.name), run] });
}

/** @param {readonly MutationRun[]} runs */
export function recordMutation(runs) {
  const proof = readProof();
  const others = proof.mutation.filter(({ place }) => !runs.some((run) => run.place === place));
  write({ ...proof, mutation: [...others, ...runs].toSorted((a, b) => (a.place < b.place ? -1 : 1)) });
}

/** @param {Proof} proof */
function write(proof) {
  writeFileSync(proofFile, `${JSON.stringify(proof, null, 2)}\n`);
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), proof));
}

/** The text with each table rewritten. @param {string} text @param {Proof} proof */
export function withTables(text, { campaigns, mutation }) {
  const whole = new Intl.NumberFormat('en-US');
  const rows = {
    campaigns: campaigns.map(({ name, tried, failed, lost, seed, day }) => [
      `\`${name}\``,
      whole.format(tried),
      whole.format(failed),
      whole.format(lost),
      String(seed),
      day,
      `\`npm run campaign -- ${name} --times ${tried}\``,
    ]),
    mutation: mutation.map(({ place, planted, found, left, day }) => [
      `\`${place}\``,
      whole.format(planted),
      whole.format(found),
      whole.format(left),
      `${((100 * found) / planted).toFixed(1)}%`,
      day,
    ]),
  };
  return Object.entries(rows).reduce(
    (all, [name, cells]) =>
      all.replace(
        new RegExp(`(<!-- ${name} -->\\n\\n(?:\\|.*\\n){2})(?:\\|.*\\n)*`),
        (_, head) => `${head}${cells.map((row) => `| ${row.join(' | ')} |\n`).join('')}`,
      ),
    text,
  );
}
