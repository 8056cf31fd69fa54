/** What can be read from a document's text without the engine. */
import { CONTENT_HASH, documentOf } from '../../tables/content-hash.ts';
import { fieldsOf, textOf } from './kept-fields.ts';
import { KINDS, type KeptKind } from './kept-item.ts';

const LONGEST_VERSION = 200;

/** What the format of a kind's documents begins with. */
const FORMATS: Readonly<Record<KeptKind, string>> = {
  scenarios: 'tariff-scenario-set/',
  estimate: 'tariff-estimate/',
  file: 'tariff-file/',
};

/** Null: the text is no document that can be an item of the library. */
export function kindOfText(text: string): KeptKind | null {
  const format = textOf(documentOf(text)?.['format'], 1, LONGEST_VERSION) ?? '';
  return KINDS.find((kind) => format.startsWith(FORMATS[kind])) ?? null;
}

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
