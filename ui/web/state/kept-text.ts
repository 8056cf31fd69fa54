/** What can be read from a document's text without the engine. */
import { fieldsOf, textOf } from './kept-fields.ts';

const LONGEST_VERSION = 200;

/** Of the data that it was made on; empty where the text does not say. */
export function dataVersionOf(text: string): string {
  return textOf(fieldsOf(parsed(text))['dataVersion'], 1, LONGEST_VERSION) ?? '';
}

/** The same document in as few characters as possible; as it is where it is none. */
export function compact(text: string): string {
  const document = parsed(text);
  return document === undefined ? text : JSON.stringify(document);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
