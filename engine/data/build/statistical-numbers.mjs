// @ts-check
/** Which statistical numbers a tariff line had on a day, and the texts of those of the edition. */
import { readCsv } from './read-csv.mjs';

const exports = 'usitc/statistical_numbers.csv';
const edition = 'us/hts10_lines.csv';
/** The first renumbering after the last of the older exports: from here the edition itself decides. */
const editionBegins = '2026-07-01';

/**
 * @param {string} folder
 */
export function readStatisticalNumbers(folder) {
  const texts = new Map(
    readCsv(folder, edition, ['hts10', 'description_path']).map((row) => [
      row.value('hts10'),
      row.value('description_path'),
    ]),
  );
  const lines = /** @type {Map<string, { number: string, from: string, gone: string }[]>} */ (new Map());
  for (const row of readCsv(folder, exports, ['hts10', 'from', 'gone_from'])) {
    const number = row.value('hts10');
    const line = lines.get(number.slice(0, 8)) ?? [];
    line.push({ number, from: row.value('from'), gone: row.value('gone_from') });
    lines.set(number.slice(0, 8), line);
  }
  return {
    /** @type {ReadonlyMap<string, string>} */
    texts,
    /**
     * Whether the number was the only one of its line, so that it names the line itself.
     * @param {string} number
     * @param {string} day
     */
    isWholeLine(number, day) {
      const line = number.slice(0, 8);
      const onDay =
        day >= editionBegins
          ? [...texts.keys()].filter((other) => other.startsWith(line))
          : (lines.get(line) ?? [])
              // Lists older than the exports are looked up in the first of them.
              .filter(
                ({ from, gone }) =>
                  from <= (day < '2025-01-01' ? '2025-01-01' : day) && (gone === '' || day < gone),
              )
              .map(({ number: other }) => other);
      return onDay.length === 1 && onDay[0] === number;
    },
  };
}
