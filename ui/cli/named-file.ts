/** A file that the person named, whole; refused by name where it cannot be read. */
import { readFileSync, statSync } from 'node:fs';
import type { Failure, Result } from '../../engine/index.ts';
import { openedDocument } from '../tables/capsule-file.ts';
import { tellChanged } from './content-hash.ts';
import { refuse, valueOf } from './refusal.ts';
import type { Speech } from './speech.ts';

export function bytesIfReadable(path: string): Buffer<ArrayBuffer> | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Why nothing can be read there. */
export function unreadableSentence(path: string, { words }: Speech): string {
  const found = statSync(path, { throwIfNoEntry: false });
  const why = found === undefined ? 'missing' : found.isDirectory() ? 'folder' : 'unreadable';
  return words.unreadableFile[why](path);
}

export const bytesOf = (path: string, speech: Speech): Buffer<ArrayBuffer> =>
  bytesIfReadable(path) ?? refuse(unreadableSentence(path, speech));

/** Text that a program wrote, in UTF-8. */
export const textOf = (path: string, speech: Speech): string => bytesOf(path, speech).toString('utf8');

/** A document that was saved, alone or in its capsule; a later change is reported. */
export function savedDocument<Value>(
  path: string,
  parse: (text: string, name: string) => Result<Value, Failure>,
  speech: Speech,
): Value {
  const text = textOf(path, speech);
  // First: a file that was cut may have no document left to read.
  tellChanged(path, text, speech);
  return valueOf(parse(openedDocument(text), path), speech);
}
