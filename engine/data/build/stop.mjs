// @ts-check
/** One sentence that ends the build: which file, which row, which value, and what was expected. */

export class BuildStopped extends Error {}

/**
 * @param {string} file
 * @param {number | string} row the line as an editor counts it (1 = header), or a key
 * @param {string} sentence
 * @returns {never}
 */
export function stop(file, row, sentence) {
  throw new BuildStopped(`${file}, row ${row}: ${sentence}`);
}
