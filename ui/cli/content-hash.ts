/** The content hash of a file, for commands that do not wait: the same as `ui/tables/content-hash.ts` tells. */
import { createHash } from 'node:crypto';
import { contentOf, documentOf, statedHashes, withHash } from '../tables/content-hash.ts';
import type { Speech } from './speech.ts';

/** In hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The text of a document as a file, with its hash. */
export function sealed(text: string): string {
  const document = documentOf(text);
  return document === null ? text : withHash(document, sha256(contentOf(document)));
}

/** On standard error, where something in the file is no longer what was saved. */
export function tellChanged(path: string, text: string, speech: Speech): void {
  const isChanged = statedHashes(documentOf(text)).some(({ stated, content }) => sha256(content) !== stated);
  if (isChanged) process.stderr.write(`${speech.words.changedSinceSaved(path)}\n`);
}
