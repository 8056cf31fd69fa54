// @ts-check
/** Planted faults that no test found, and those of them of which `left.tsv` says why none can. */
import { readFileSync } from 'node:fs';

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ status: string, replacement?: string, location: { start: Place, end: Place } }} Mutant */
/** @typedef {Readonly<Record<string, { source: string, mutants: readonly Mutant[] }>>} Files */
/** @typedef {{ file: string, line: number, code: string, fault: string }} Left */

export const LEFT = ['Survived', 'NoCoverage'];
const LONGEST = 80;

/** @param {string} text one line, and no more than tells it from others */
const short = (text) => text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);

/** @param {string} source @param {Mutant['location']} location */
function codeAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last]?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}

/** @param {Pick<Left, 'file' | 'code' | 'fault'>} left */
const keyOf = ({ file, code, fault }) => [file, code, fault].join('\t');

/** Which faults have a reason: by file, code and fault, so that other lines may move. @returns {ReadonlySet<string>} */
export function readReasons() {
  const [, ...rows] = readFileSync(new URL('left.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return new Set(
    rows.map((row) => {
      const [file = '', code = '', fault = '', reason = ''] = row.split('\t');
      if (reason === '') throw new Error(`left.tsv: "${row}" gives no reason.`);
      return keyOf({ file, code, fault });
    }),
  );
}

/** What is left without a reason. @param {Files} files @param {ReadonlySet<string>} reasons @returns {readonly Left[]} */
export function leftOf(files, reasons) {
  const left = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => LEFT.includes(status))
      .map(({ location, replacement = '' }) => ({
        file,
        line: location.start.line,
        code: short(codeAt(source, location)),
        fault: short(replacement),
      })),
  );
  return left.filter((each) => !reasons.has(keyOf(each)));
}
