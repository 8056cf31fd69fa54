/** How large a scenario may be: more than anybody writes, little enough that no document can stall a page. */
export const MOST_RULES = 200;
export const MOST_STEPS = 60;
/** In one selection, exceptions included. */
export const MOST_CODES = 20_000;
/** Items of a selection, measures of a rule, categories of a list, answers of a scenario. */
export const MOST_NAMES = 200;
export const LONGEST_NAME = 100;
export const LONGEST_TITLE = 200;
export const LONGEST_NOTE = 2000;
/** Characters of a document. */
export const LONGEST_DOCUMENT = 2_000_000;

/** In characters of Unicode, as JSON Schema counts them. */
export function isAtMost(text: string, characters: number): boolean {
  if (text.length <= characters) return true;
  return text.length <= 2 * characters && [...text].length <= characters;
}

/** A name of the law or of the data: which ones there are is known only where the rule is applied. */
export function isName(text: string): boolean {
  return text !== '' && isAtMost(text, LONGEST_NAME);
}
