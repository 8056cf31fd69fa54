/** The content hash of a file, for commands that do not wait: the same as that of `ui/tables/content-hash.ts`. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { capsuleWithHash, hashesOfOpened, unsealedCapsule } from '../tables/capsule-file.ts';
import { contentOf, documentOf, isHash, withHash } from '../tables/content-hash.ts';
import { barePiece, calendarWithHash, hashLine, plainLines } from '../tables/sealed-text.ts';
import type { Speech } from './speech.ts';

/** In hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The text of a document as a file, with its hash. */
export function sealed(text: string): string {
  const document = documentOf(text);
  return document === null ? text : withHash(document, sha256(contentOf(document)));
}

/** An answer as JSON for programs, with its hash. */
export const sealedJson = (answer: object): string => sealed(JSON.stringify(answer));

/** A table for programs. Its hash follows after an empty line, where a spreadsheet's sorting stops. */
export const sealedCsv = (text: string): string => `${text}\n${hashLine(sha256(plainLines(text)), '\n')}`;

/** A table, closed with its hash where that was asked for. */
export const closed = (text: string, isSealed: boolean): string => (isSealed ? sealedCsv(text) : text);

export const sealedCalendar = (calendar: string): string =>
  calendarWithHash(calendar, sha256(plainLines(calendar)));

/** The document in one file with the engine and its law; `citedHash` is that of the comparison or the study. */
export function sealedCapsule(template: string, document: string, citedHash: string): string {
  const unsealed = unsealedCapsule(template, document, citedHash);
  return capsuleWithHash(unsealed, sha256(unsealed));
}

interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** Hashes of files beside this one, as `sha256sum` writes and reads them. */
export const sumsOf = (files: readonly WrittenFile[]): string =>
  files.map(({ path, text }) => `${sha256(text)}  ${basename(path)}\n`).join('');

const SUM = /^([0-9a-f]{64}) [ *](.+)$/;

/** A file that stands beside the list in which its hash is. */
export interface NamedHash {
  readonly name: string;
  readonly hash: string;
}

/** Null: the text is no list of hashes. */
export function sumsIn(text: string): readonly NamedHash[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const sums = lines.map((line) => SUM.exec(line));
  if (lines.length === 0 || sums.includes(null)) return null;
  return sums.map((sum) => ({ hash: sum?.[1] ?? '', name: sum?.[2] ?? '' }));
}

/** The hash of a table that is written piece by piece; a piece ends where a line does. */
export interface HashedPieces {
  readonly add: (piece: string | Uint8Array) => void;
  /** The empty line and the line with the hash. */
  readonly end: () => string;
}

export function hashedPieces(): HashedPieces {
  const hash = createHash('sha256');
  /** Ends of lines that count only where something follows. */
  let ends = '';
  return {
    add(piece) {
      const text = ends + barePiece(typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8'));
      const plain = text.trimEnd();
      ends = text.slice(plain.length);
      hash.update(plain);
    },
    end: () => `\n${hashLine(hash.digest('hex'), '\n')}`,
  };
}

/** On standard error, where the file was changed after it was saved. */
export function tellChanged(path: string, text: string, speech: Speech): void {
  const isChanged = hashesOfOpened(text).some(({ stated, content }) => !isHash(sha256(content), stated));
  if (isChanged) process.stderr.write(`${speech.words.changedSinceSaved(path)}\n`);
}
