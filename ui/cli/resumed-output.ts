/**
 * Results of a long run that can go on after an interruption. They are in `FILE.part` beside the final results, and a
 * journal, `FILE.part.json`, says how far they are whole. Data written after the last entry of the journal is cut off
 * and made again; the finished file has the same bytes as that of a run that nothing interrupted.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { because, codeOf } from './output.ts';
import { refuse } from './refusal.ts';
import type { Speech } from './speech.ts';

/** Whole entries from the beginning of the input, and the bytes of their results with the heading. */
export interface Done {
  readonly rows: number;
  readonly errors: number;
  readonly bytes: number;
}

/** Some results; `settled` where they end a piece of the input, from whose end a later run can go on. */
export interface ResumablePiece extends Pick<Done, 'rows' | 'errors'> {
  readonly content: string | Uint8Array;
  /** `rows` and `errors` are those of all results so far. */
  readonly settled: boolean;
}

/** Writes what `from` makes of what is left; refuses, and keeps what is done, where the file system does. */
export function writeResumed(
  path: string,
  run: string,
  from: (done: Done | null) => Iterable<ResumablePiece>,
  speech: Speech,
): void {
  const { words } = speech;
  try {
    const output = resumedOutput(path, run);
    if (output === null) return refuse(words.commands.otherRun(`${path}.part`));
    try {
      for (const { content, settled, rows, errors } of from(output.done)) {
        output.append(content);
        if (settled) output.settle({ rows, errors });
      }
    } catch (error) {
      output.leave();
      throw error;
    }
    output.finish();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    refuse(words.commands.unwritableFile(path, because(error, words)));
  }
}

interface ResumedOutput {
  /** How far an earlier run came; null: there was none. */
  readonly done: Done | null;
  readonly append: (content: string | Uint8Array) => void;
  /** What was appended is on the disk, and the journal says so. */
  readonly settle: (done: Omit<Done, 'bytes'>) => void;
  /** The results replace the file. */
  readonly finish: () => void;
  /** The partial file and its journal stay. */
  readonly leave: () => void;
}

interface Journal extends Done {
  /** What the run was made of: another input, option, language, law or program has another. */
  readonly run: string;
}

const NAMES = ['rows', 'errors', 'bytes'] as const;

/** Null: no journal of a run. */
function journalIn(text: string): Journal | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { run, ...rest } = { run: null, ...read } as Readonly<Record<string, unknown>>;
  const [rows, errors, bytes] = NAMES.map((name) => rest[name]);
  if (typeof run !== 'string' || !isCount(rows) || !isCount(errors) || !isCount(bytes)) return null;
  return { run, rows, errors, bytes };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Null: the partial file belongs to another run, or is damaged. Fails as the file system does. */
function resumedOutput(path: string, run: string): ResumedOutput | null {
  const target = existsSync(path) ? realpathSync(path) : path;
  const [part, journal] = [`${target}.part`, `${target}.part.json`];
  const write = (told: Journal): void => {
    writeFileSync(`${journal}.new`, JSON.stringify(told), { flush: true });
    renameSync(`${journal}.new`, journal);
  };
  const written = statSync(part, { throwIfNoEntry: false })?.size ?? null;
  const found = existsSync(journal) ? journalIn(readFileSync(journal, 'utf8')) : null;
  if (found === null ? written !== null || existsSync(journal) : found.run !== run) return null;
  if (found !== null && (written ?? 0) < found.bytes) return null;
  // The journal comes first: a part without one belongs to no run.
  if (found === null) write({ run, rows: 0, errors: 0, bytes: 0 });
  const file = openSync(part, written === null ? 'wx' : 'r+');
  let bytes = found?.bytes ?? 0;
  ftruncateSync(file, bytes);

  return {
    done: found?.bytes === 0 ? null : found,
    append: (content) => {
      const all = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < all.length;) at += writeSync(file, all, at, all.length - at, bytes + at);
      bytes += all.length;
    },
    settle: (done) => {
      fsyncSync(file);
      write({ run, ...done, bytes });
    },
    finish: () => {
      fsyncSync(file);
      closeSync(file);
      renameSync(part, target);
      rmSync(journal, { force: true });
    },
    leave: () => closeSync(file),
  };
}
