/** The whole library as one file, `tariff-library/1`, and back: read within bounds, or not at all. */
import type { Result } from '../../../engine/index.ts';
import { contentOf, sealOf, sha256, withHash } from '../../tables/content-hash.ts';
import { fieldsOf } from './kept-fields.ts';
import { canonicalItem, readItem, type KeptItem } from './kept-item.ts';

const NAME = 'tariff-library';
const VERSION = 1;
export const LIBRARY_FORMAT = `${NAME}/${VERSION}`;
/** Of a library with a good many large files; what is longer is neither written nor read. */
export const LARGEST_LIBRARY = 256_000_000;
export const MOST_ITEMS = 5_000;

/** Why a file of a library was refused; nothing of it was taken. */
export type Refusal =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'noLibrary' }
  /** An item of its own, longer than the library keeps. */
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'newer'; readonly found: string }
  | { readonly kind: 'tooMany'; readonly most: number }
  /** Counted from one. */
  | { readonly kind: 'damagedItem'; readonly number: number }
  | { readonly kind: 'twice'; readonly number: number }
  /** It was changed or damaged since it was saved. */
  | { readonly kind: 'otherHash' };

type Document = Readonly<Record<string, unknown>>;

/** From the version of its place, counted from 1, to the next: what older files need. None is older yet. */
const MIGRATIONS: readonly ((document: Document) => Document)[] = [];

export async function libraryFile(items: readonly KeptItem[], exported: string): Promise<string> {
  const hash = await hashOf(items);
  const document = { format: LIBRARY_FORMAT, exported, hash, items };
  return withHash(document, await sha256(contentOf(document)), 1);
}

export async function readLibraryFile(text: string): Promise<Result<readonly KeptItem[], Refusal>> {
  if (text.length > LARGEST_LIBRARY) return refused({ kind: 'tooLarge' });
  const found = fieldsOf(parsed(text));
  const version = versionOf(found['format']);
  if (version === null) return refused({ kind: 'noLibrary' });
  if (version > VERSION) return refused({ kind: 'newer', found: String(version) });
  const document = MIGRATIONS.slice(version - 1).reduce((older, migrate) => migrate(older), found);
  const records = document['items'];
  if (!Array.isArray(records)) return refused({ kind: 'noLibrary' });
  if (records.length > MOST_ITEMS) return refused({ kind: 'tooMany', most: MOST_ITEMS });
  const items: KeptItem[] = [];
  const seen = new Set<string>();
  for (const [index, record] of records.entries()) {
    const item = readItem(record);
    if (item === null) return refused({ kind: 'damagedItem', number: index + 1 });
    if (seen.has(item.id)) return refused({ kind: 'twice', number: index + 1 });
    seen.add(item.id);
    items.push(item);
  }
  // The hash of the document is of its day too; older files have that of the items alone.
  const isChanged = (await sealOf(text)) === 'changed';
  if (isChanged || document['hash'] !== (await hashOf(items))) return refused({ kind: 'otherHash' });
  return { ok: true, value: items };
}

/** SHA-256 of what the items say, hexadecimal. */
function hashOf(items: readonly KeptItem[]): Promise<string> {
  return sha256(items.map(canonicalItem).join('\n'));
}

function versionOf(format: unknown): number | null {
  const match = typeof format === 'string' ? /^tariff-library\/([1-9]\d{0,8})$/.exec(format) : null;
  return match === null ? null : Number(match[1]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refused(failure: Refusal): Result<never, Refusal> {
  return { ok: false, failure };
}
