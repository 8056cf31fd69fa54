/** The program's commands without a process: words in, the text that would be written out. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataFolder } from '../../ui/cli/data-files.ts';
import { runProgram } from '../../ui/cli/program.ts';
import { Refusal } from '../../ui/cli/refusal.ts';

export const data = new DataFolder(pathToFileURL(join(import.meta.dirname, '../../engine/data/')));

/** `true`: a flag; a list: the option once for each. */
export type GivenOptions = Readonly<Record<string, string | true | readonly string[]>>;

export function optionWords(options: GivenOptions): readonly string[] {
  return Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [value].flat().map((one) => `--${name}=${one}`),
  );
}

/** What the command writes to `--out`. */
export function written(words: readonly string[], options: GivenOptions = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  const out = join(folder, 'out');
  try {
    runProgram([...words, ...optionWords(options), '--out', out], data);
    return readFileSync(out, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The one sentence with which the command is refused; a command that is carried out throws. */
export function refusalOf(words: readonly string[], options: GivenOptions = {}): string {
  try {
    written(words, options);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error(`not refused: ${words.join(' ')}`);
}

/** The lines of a table of the terminal: those before the empty one, behind which its hash stands. */
export function tableLines(csv: string): readonly string[] {
  const [table = '', hash = ''] = csv.split('\n\n');
  if (!/^# contentHash [0-9a-f]{64}\n$/.test(hash)) throw new Error(`no hash behind the table: ${hash}`);
  return table.split('\n');
}
