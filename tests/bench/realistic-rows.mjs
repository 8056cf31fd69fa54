// @ts-check
/**
 * A file of cases as people have them, of any length and the same for the same seed: codes by the square root of their
 * trade in 2024, entry dates on all days of 2025 to 2027, 30% of the rows with facts or a quantity, 20% in entries of
 * two to five lines that share their day, mode and type.
 *
 *   node tests/bench/realistic-rows.mjs ROWS FILE [SEED]
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { randomFrom } from '../campaign/chance.mjs';

const FACTS = [
  'auto_part=true',
  'auto_part=false',
  'steel_content_pct=40',
  'aluminum_content_pct=10',
  'aluminum_content_pct=12.5;steel_content_pct=30',
  'metal_weight_pct=14.9',
  'us_content_pct=35',
  'civil_aircraft=true',
  'generic_pharma=true',
  'kitchen_cabinet=true',
];
const UNITS = ['kg', 'doz', 'each', 'pairs', 'liter', 'm2'];
const MODES = ['ocean', 'ocean', 'air', ''];
const TYPES = ['formal', 'formal', '', 'informal'];
const DAYS = 1095;
const DAY_MS = 86_400_000;
/** With 3.5 lines an entry, a fifth of the rows. */
const ENTRY_BEGINS = 1 / 15;

/** Codes with the running sums of the square roots of their trade; chapters 98 and 99 are not modelled. */
function weightedCodes() {
  const file = new URL('../../engine/data/flows/us-imports-vn-2024.tsv', import.meta.url);
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([code]) => (code ?? '') < '98');
  let sum = 0;
  const until = rows.map(([, value]) => (sum += Math.sqrt(Number(value))));
  return { codes: rows.map(([code]) => code ?? ''), until, sum };
}

export const COLUMNS = 'id,entry,hts,entry_date,customs_value,mode,entry_type,quantity,unit,facts';

/** @param {number} count @param {number} [seed] @returns {Generator<string>} the lines of the file, some thousand at a time */
export function* realisticRows(count, seed = 20251026) {
  const random = randomFrom(seed);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const pick = (/** @type {readonly string[]} */ items) => items[below(items.length)] ?? '';
  const { codes, until, sum } = weightedCodes();
  const code = () => {
    const at = random() * sum;
    let [low, high] = [0, until.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {number} */ (until[middle]) < at) low = middle + 1;
      else high = middle;
    }
    return codes[low] ?? '';
  };
  const handling = () => {
    const day = new Date(Date.UTC(2025, 0, 1) + below(DAYS) * DAY_MS).toISOString().slice(0, 10);
    return { day, mode: pick(MODES), type: pick(TYPES) };
  };
  let text = `${COLUMNS}\n`;
  // Lines of the entry that is being written, this one included.
  let [entries, left, shared] = [0, 0, handling()];
  for (let row = 1; row <= count; row += 1) {
    if (left === 0 && random() < ENTRY_BEGINS) {
      [entries, left, shared] = [entries + 1, 2 + below(4), handling()];
    }
    const { day, mode, type } = left > 0 ? shared : handling();
    const name = left > 0 ? `E${entries}` : '';
    left = Math.max(0, left - 1);
    const value = (10 ** (1 + random() * 6)).toFixed(below(3));
    const more = random();
    const [quantity, unit] = more < 0.15 ? [String(1 + below(100_000)), pick(UNITS)] : ['', ''];
    const facts = more >= 0.15 && more < 0.3 ? pick(FACTS) : '';
    text += `${row},${name},${code()},${day},${value},${mode},${type},${quantity},${unit},${facts}\n`;
    if (text.length > 1 << 20) {
      yield text;
      text = '';
    }
  }
  yield text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , rows = '1000000', path = 'cases.csv', seed] = process.argv;
  const file = openSync(path, 'w');
  for (const text of realisticRows(Number(rows), seed === undefined ? undefined : Number(seed)))
    writeSync(file, text);
  closeSync(file);
}
