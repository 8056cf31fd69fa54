/**
 * A capsule: one HTML file with a saved document, the engine and the law of its figures. The build makes
 * the file with empty places for the document and the hashes; the same document makes the same bytes.
 */
import { documentOf, statedHashes, type StatedHash } from './content-hash.ts';

/** What a capsule carries besides the engine and its law: nothing more, or what a trade response reads. */
export const CAPSULE_KINDS = ['document', 'study'] as const;
export type CapsuleKind = (typeof CAPSULE_KINDS)[number];

const TEMPLATES: Readonly<Record<CapsuleKind, string>> = {
  document: 'capsule.html',
  study: 'capsule-study.html',
};
export const templateName = (kind: CapsuleKind): string => TEMPLATES[kind];

/** All that differs from one capsule to the next; a browser has each of them as it stands in the file. */
export interface CapsuleParts {
  /** Of the whole file, its own place left empty. */
  readonly fileHash: string;
  /** By which the comparison or the study is cited; empty for an estimate, which is cited by its document's own. */
  readonly citedHash: string;
  readonly document: string;
  readonly policy: string;
  readonly style: string;
  /** Markup that stands where the program does not run. */
  readonly still: string;
  readonly program: string;
}

const FILE_HASH = '<meta name="file-hash" content="';
const CITED_HASH = '<meta name="cited-hash" content="';
const DOCUMENT = '<script type="application/json" id="capsule-document">';
const ENDS = '</script>';
const OPENING = `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${FILE_HASH}`;

/** The document stands before the program: a file that was cut has it still. */
export function capsuleHtml(parts: CapsuleParts): string {
  return [
    `${OPENING}${parts.fileHash}">`,
    `${CITED_HASH}${parts.citedHash}">`,
    `<meta http-equiv="Content-Security-Policy" content="${parts.policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<title>Tariff Scenarios</title>',
    `${DOCUMENT}${parts.document}${ENDS}`,
    `<style id="capsule-style">${parts.style}</style>`,
    '</head>',
    '<body>',
    `<div id="capsule-still">${parts.still}</div>`,
    `<script id="capsule-program">${parts.program}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** No markup begins within it. */
const escaped = (document: string): string => document.trim().replaceAll('<', '\\u003c');

/** With the document and the hash it is cited by, the place of its own hash still empty. */
export function unsealedCapsule(template: string, document: string, citedHash: string): string {
  return template
    .replace(`${CITED_HASH}">`, () => `${CITED_HASH}${citedHash}">`)
    .replace(`${DOCUMENT}${ENDS}`, () => `${DOCUMENT}\n${escaped(document)}\n${ENDS}`);
}

/** `hash`: of the unsealed capsule. */
export const capsuleWithHash = (unsealed: string, hash: string): string =>
  unsealed.replace(`${FILE_HASH}">`, () => `${FILE_HASH}${hash}">`);

/** By any of its marks, as one may have been changed; their quotation marks stand so in no other file that is saved. */
const isCapsule = (text: string): boolean =>
  text.includes(FILE_HASH) || text.includes(DOCUMENT) || (text !== '' && OPENING.startsWith(text));

/** The document of a capsule; null where the text is no capsule, or was cut before the document's end. */
export function documentInCapsule(text: string): string | null {
  const begins = text.indexOf(DOCUMENT);
  const ends = begins < 0 ? -1 : text.indexOf(ENDS, begins);
  return ends < 0 ? null : text.slice(begins + DOCUMENT.length, ends).trim() || null;
}

/** What is opened may be a document or a capsule around it. */
export const openedDocument = (text: string): string => documentInCapsule(text) ?? text;

const HASH_IN_FILE = new RegExp(`${FILE_HASH}([0-9a-f]{64})">`);

/** Of every byte but those of the hash itself. Where none is stated the file is not as it was saved. */
function hashOfCapsule(file: Uint8Array<ArrayBuffer>): StatedHash {
  // One character for each byte.
  const found = HASH_IN_FILE.exec(new TextDecoder('latin1').decode(file));
  if (found === null) return { stated: '', content: file };
  const [, stated = ''] = found;
  const begins = found.index + FILE_HASH.length;
  const content = new Uint8Array(file.length - stated.length);
  content.set(file.subarray(0, begins));
  content.set(file.subarray(begins + stated.length), begins);
  return { stated, content };
}

/** Every hash of a document or of the capsule around it. */
export function hashesOfOpened(file: string | Uint8Array<ArrayBuffer>): readonly StatedHash[] {
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  const own = statedHashes(documentOf(openedDocument(text)));
  if (!isCapsule(text)) return own;
  return [hashOfCapsule(typeof file === 'string' ? new TextEncoder().encode(file) : file), ...own];
}
