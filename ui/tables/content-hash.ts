/**
 * The content hash of files: what a document says, whatever the order of its properties and the spacing, as SHA-256.
 * A document with a hash can be checked for later changes.
 */
import type { Seal } from '../words/format/seal.ts';

/** The property under which a document, or a part of one that was a document of its own, carries its hash. */
export const CONTENT_HASH = 'contentHash';

export type { Seal };

/** What a hash was stated of, as what is to be hashed. */
export interface StatedHash {
  /** In hexadecimal digits; a name of a file may have the first of them alone. */
  readonly stated: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One text for one value: keys in the order of their characters, no spacing. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? 'null';
  const written = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${written.join(',')}}`;
}

/** What is hashed of a study of scenarios: their own hash, and what was studied of them. */
export const contentOfStudy = (hash: string, study: string): string => `${hash} ${study}`;

/** What is hashed of a document: all of it but the hash that it carries itself. */
export function contentOf(document: Fields): string {
  const { [CONTENT_HASH]: _own, ...content } = document;
  return canonicalJson(content);
}

/** The document's text with its hash as the last property, in the spacing that it has. */
export function withHash(document: Fields, hash: string, spacing = 2): string {
  return `${JSON.stringify({ ...document, [CONTENT_HASH]: hash }, null, spacing)}\n`;
}

/** Every hash that the value or a part of it carries. */
export function statedHashes(value: unknown): readonly StatedHash[] {
  if (Array.isArray(value)) return value.flatMap(statedHashes);
  if (!isFields(value)) return [];
  const stated = value[CONTENT_HASH];
  // In a schema it is the description of a property. What is no text is no hash, and matches nothing.
  const own =
    stated === undefined || isFields(stated)
      ? []
      : [{ stated: typeof stated === 'string' ? stated : '', content: contentOf(value) }];
  return [...own, ...Object.values(value).flatMap(statedHashes)];
}

/** Levels of objects and lists. No document of ours has a quarter of them. */
const DEEPEST = 100;

/** Hashing follows every level: a text of nothing but brackets must not exhaust the stack. */
function isTooDeep(document: Fields): boolean {
  let level: readonly unknown[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

/** Null: it is no JSON object, or one nested deeper than any document is. */
export function documentOf(text: string): Fields | null {
  try {
    const read: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isFields(read) && !isTooDeep(read) ? read : null;
  } catch {
    return null;
  }
}

/** In hexadecimal digits. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text of a document as a file, with its hash; as it is where it is none. */
export async function sealed(text: string): Promise<string> {
  const document = documentOf(text);
  return document === null ? text : withHash(document, await sha256(contentOf(document)));
}

/** Whether the hash is the one that was stated. */
export const isHash = (hash: string, stated: string): boolean =>
  /^[0-9a-f]{16,64}$/.test(stated) && hash.startsWith(stated);

export async function sealOfHashes(hashes: readonly StatedHash[]): Promise<Seal> {
  if (hashes.length === 0) return 'none';
  for (const { stated, content } of hashes) if (!isHash(await sha256(content), stated)) return 'changed';
  return 'whole';
}

/** Of a JSON document. */
export function sealOf(text: string): Promise<Seal> {
  return sealOfHashes(statedHashes(documentOf(text)));
}
