/** Where results go: to standard output, or to a file that is replaced as a whole or not at all. */
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { Refusal, refuse } from './refusal.ts';
import type { Speech } from './speech.ts';

const STANDARD_OUTPUT = 1;
const PAUSE_MS = 5;

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

type Pieces = Iterable<string | Uint8Array>;

function writeAll(path: string, flag: 'w' | 'wx', pieces: Pieces, mode?: number): void {
  const file = openSync(path, flag, mode);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    if (flag === 'wx') fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The new contents are a separate file until they are on the disk: whatever interrupts it, a file is whole. */
function replaceFile(path: string, pieces: Pieces): void {
  const found = statOf(path);
  // A device or a pipe has no contents to keep.
  if (found !== null && !found.isFile()) return writeAll(path, 'w', pieces);
  if (found !== null) accessSync(path, constants.W_OK);
  const target = found === null ? path : realpathSync(path);
  const part = `${target}.${process.pid}.part`;
  try {
    writeAll(part, 'wx', pieces, found?.mode);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** In words, or the system's own name for it. */
export function because(error: unknown, { commands }: Speech['words']): string {
  const code = codeOf(error) ?? String(error);
  return commands.because[code] ?? code;
}

/** A reader such as `head` that stops early is no failure; a missing reader is. */
function writeStandardOutput(pieces: Pieces, speech: Speech): void {
  let isBegun = false;
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (!writePiece(bytes, isBegun, speech)) return;
    isBegun = true;
  }
}

/** False: the reader of the standard output has closed it. */
function writePiece(bytes: Uint8Array, isBegun: boolean, { words }: Speech): boolean {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(STANDARD_OUTPUT, bytes, at);
    } catch (error) {
      if (codeOf(error) === 'EPIPE' && (isBegun || at > 0)) return false;
      if (codeOf(error) !== 'EAGAIN') refuse(words.commands.unwritableOutput(because(error, words)));
      // Another program made the pipe one that does not wait: wait for it here.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
  return true;
}

/** To the file, or to standard output. */
export function write(path: string | undefined, text: string, speech: Speech): void {
  writePieces(path, [text], speech);
}

/** The same piece by piece, as they are made. */
export function writePieces(path: string | undefined, pieces: Pieces, speech: Speech): void {
  if (path === undefined) return writeStandardOutput(pieces, speech);
  try {
    replaceFile(path, pieces);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse(speech.words.commands.unwritableFile(path, because(error, speech.words)));
  }
}

/** Several files into a folder, which is made where there is none; each is replaced as a whole or not at all. */
export function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  speech: Speech,
): void {
  if (statOf(folder)?.isDirectory() === false) refuse(speech.words.commands.notFolder(folder));
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) replaceFile(join(folder, name), [content]);
  } catch (error) {
    refuse(speech.words.commands.unwritableFile(folder, because(error, speech.words)));
  }
}
