/** A file of entries or goods as a document of its own, `tariff-file/1`: its bytes, and all that a person chose for it. */
import type { Result } from '../../../engine/index.ts';
import {
  canonicalJson,
  contentOf,
  documentOf,
  sealOf,
  sha256,
  withHash,
  type Seal,
} from '../../tables/content-hash.ts';
import { PLAIN_OPTIONS } from '../worker/files-protocol.ts';
import { base64Of, bytesOfBase64 } from './base64.ts';
import { isObject, optionsOf } from './file-options.ts';
import { TASKS, type FileWork, type OpenedSource } from './file-work.ts';
import { LONGEST_TEXT } from './kept-item.ts';

const NAME = 'tariff-file';
const VERSION = 1;
const FORMAT = `${NAME}/${VERSION}`;
const FIELDS = ['format', 'name', 'content', 'options', 'task', 'contentHash'] as const;
const OPTIONS = Object.keys(PLAIN_OPTIONS);
const LONGEST_FOUND = 60;
/** Of the rows of a correction. */
const DEEPEST = 5;
/** Bytes in which a document has begun. */
const HEAD = 64;

export type FileRefusal =
  /** No such document, or a part of one. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'tooLong'; readonly length: number; readonly most: number }
  /** It says something that no such document says. */
  | { readonly kind: 'malformed'; readonly part: string }
  /** It is missing, or not what it should be. */
  | { readonly kind: 'unreadable'; readonly part: string };

export interface ReadFileDocument {
  readonly work: FileWork;
  readonly seal: Seal;
}

/** The text of what is meant as such a document, whole or not; null where a file is one of lines. */
export function documentIn(source: OpenedSource): string | null {
  const begins = /^\uFEFF?\s*\{/;
  const decoded = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);
  // Longer than any that the library writes.
  if (source.kind === 'file') return null;
  if (source.kind === 'bytes' && !begins.test(decoded(source.bytes.slice(0, HEAD)))) return null;
  const text = source.kind === 'text' ? source.text : decoded(source.bytes);
  return begins.test(text) && text.includes(`"${NAME}/`) ? text : null;
}

/** In one text whatever the file is: bytes in base64, and what was pasted or typed as it is. */
export async function writeFileDocument({ name, source, options, task }: FileWork): Promise<string> {
  const content = source.kind === 'text' ? { text: source.text } : { bytes: base64Of(source.bytes) };
  const document = { format: FORMAT, name, content, options, task };
  return withHash(document, await sha256(contentOf(document)), 0);
}

export async function readFileDocument(text: string): Promise<Result<ReadFileDocument, FileRefusal>> {
  const { length } = text;
  if (length > LONGEST_TEXT) return refused({ kind: 'tooLong', length, most: LONGEST_TEXT });
  const document = documentOf(text);
  if (document === null || !isWithin(document, DEEPEST)) return refused({ kind: 'damaged' });
  const { format } = document;
  const version = typeof format === 'string' ? /^tariff-file\/([1-9]\d{0,8})$/.exec(format)?.[1] : undefined;
  if (version === undefined) return refused({ kind: 'damaged' });
  if (Number(version) > VERSION) return refused({ kind: 'newer', version });
  const work = workOf(document);
  return work.ok ? { ok: true, value: { work: work.value, seal: await sealOf(text) } } : work;
}

function workOf(document: Readonly<Record<string, unknown>>): Result<FileWork, FileRefusal> {
  const { name, content, options: chosen, task: asked } = document;
  const unknown = unknownIn(document, FIELDS) ?? (isObject(chosen) ? unknownIn(chosen, OPTIONS) : null);
  if (unknown !== null) return refused({ kind: 'malformed', part: unknown });
  if (typeof name !== 'string') return refused({ kind: 'unreadable', part: 'name' });
  const source = isObject(content) ? sourceOf(name, content) : null;
  if (source === null) return refused({ kind: 'unreadable', part: 'content' });
  const options = optionsOf(chosen);
  // All that is said there was understood.
  if (options === null || canonicalJson(options) !== canonicalJson(chosen))
    return refused({ kind: 'unreadable', part: 'options' });
  const task = TASKS.find((each) => each === asked);
  if (task === undefined) return refused({ kind: 'unreadable', part: 'task' });
  return { ok: true, value: { name, source, options, task } };
}

function sourceOf(name: string, content: Readonly<Record<string, unknown>>): FileWork['source'] | null {
  const { text, bytes: written } = content;
  if (Object.keys(content).length !== 1) return null;
  if (typeof text === 'string') return { kind: 'text', text };
  const bytes = typeof written === 'string' ? bytesOfBase64(written) : null;
  return bytes === null ? null : { kind: 'bytes', name, bytes };
}

function unknownIn(document: Readonly<Record<string, unknown>>, known: readonly string[]): string | null {
  return (
    Object.keys(document)
      .find((key) => !known.includes(key))
      ?.slice(0, LONGEST_FOUND) ?? null
  );
}

/** Whatever goes down its levels one by one comes to an end. */
function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isWithin(each, levels - 1));
}

function refused(failure: FileRefusal): Result<never, FileRefusal> {
  return { ok: false, failure };
}
