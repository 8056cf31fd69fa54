/** What can be read from a document's text without the engine. */
import { CONTENT_HASH } from '../../tables/content-hash.ts';
import { fieldsOf, textOf } from './kept-fields.ts';

const LONGEST_VERSION = 200;

/** Of the data that it was made on; empty where the text does not say. */
export function dataVersionOf(text: string): string {
  return textOf(fieldsOf(parsedText(text))['dataVersion'], 1, LONGEST_VERSION) ?? '';
}

/** The same document in as few characters as possible, without the hash of a file; as it is where it is none. */
export function compact(text: string): string {
  const document = parsedText(text);
  if (document === undefined) return text;
  return JSON.stringify(document, (key, value: unknown) => (key === CONTENT_HASH ? undefined : value));
}

/** Undefined where it is no document at all. */
export function parsedText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
