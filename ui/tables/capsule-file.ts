/**
 * A capsule: one HTML file with a saved document, the engine and the law of its figures. The build makes
 * the file with an empty place for the document; the same document makes the same bytes.
 */

const BEGINS = '<script type="application/json" id="capsule-document">';
const ENDS = '</script>';
const PLACE = new RegExp(`${BEGINS}([^<]*)${ENDS}`);

/** What a capsule carries besides the engine and its law: nothing more, or what a trade response reads. */
export const CAPSULE_KINDS = ['document', 'study'] as const;
export type CapsuleKind = (typeof CAPSULE_KINDS)[number];

const TEMPLATES: Readonly<Record<CapsuleKind, string>> = {
  document: 'capsule.html',
  study: 'capsule-study.html',
};
export const templateName = (kind: CapsuleKind): string => TEMPLATES[kind];

/** No markup begins within it. */
const escaped = (document: string): string => document.trim().replaceAll('<', '\\u003c');

/** The place of the document in a capsule without one. */
export const EMPTY_PLACE = `${BEGINS}null${ENDS}`;

export function capsuleFile(template: string, document: string): string {
  return template.replace(EMPTY_PLACE, () => `${BEGINS}\n${escaped(document)}\n${ENDS}`);
}

/** The document of a capsule; null where the text is no capsule. */
export function documentInCapsule(text: string): string | null {
  if (!/^\s*<!doctype html>/i.test(text)) return null;
  const inside = PLACE.exec(text)?.[1]?.trim() ?? null;
  return inside === null || inside === 'null' ? null : inside;
}

/** What is opened may be a document or a capsule around it. */
export const openedDocument = (text: string): string => documentInCapsule(text) ?? text;
