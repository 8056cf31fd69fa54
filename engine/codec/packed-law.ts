/** The law in one file for the page: its documents and its lists. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { ProductList, ProductListId } from '../law/product-list.ts';
import type { Failure } from '../scenario/failure.ts';
import { manifestOf, type Manifest } from './manifest.ts';
import { packList, unpackList, type PackedList } from './packed-list.ts';
import { readLoose, type Loose } from './packed-columns.ts';
import { assembleLaw, lawFiles, type LawData } from './reference.ts';

const LISTS = 'lists/';

const forReviewers = (key: string, value: unknown): unknown => (key === 'ground' ? undefined : value);

/** JSON without its layout, and without the grounds that nothing reads. */
function withoutLayout(text: string): string {
  const json = text.startsWith('{') ? readLoose(text) : null;
  return json === null ? text : JSON.stringify(json, forReviewers);
}

/** `texts`: of `lawFiles`. */
export function packLaw(manifest: Manifest, texts: ReadonlyMap<string, string>): Result<string, Failure> {
  const documents: Record<string, string> = {};
  const lists: Record<string, PackedList> = {};
  for (const id of lawFiles(manifest)) {
    const text = texts.get(id);
    if (text === undefined) return fail({ kind: 'datasetUnavailable', dataset: id, detail: 'missing' });
    if (!id.startsWith(LISTS)) {
      documents[id] = withoutLayout(text);
      continue;
    }
    const packed = packList(id, text);
    if (!packed.ok) return packed;
    lists[id.slice(LISTS.length)] = packed.value;
  }
  const { dataVersion, edition, vietNamEdition, compiled, evidenceThrough } = manifest;
  return ok(
    JSON.stringify({ dataVersion, edition, vietNamEdition, compiled, evidenceThrough, documents, lists }),
  );
}

export interface UnpackedLaw {
  /** Names no files: the texts are in the packed file, not on their own. */
  readonly manifest: Manifest;
  readonly documents: ReadonlyMap<string, string>;
  readonly law: LawData;
}

function documentsIn(input: unknown): ReadonlyMap<string, string> | null {
  if (typeof input !== 'object' || input === null) return null;
  const entries = Object.entries(input as Loose);
  return entries.every(([, text]) => typeof text === 'string')
    ? new Map(entries as [string, string][])
    : null;
}

export function unpackLaw(text: string): Result<UnpackedLaw, Failure> {
  const packed = readLoose(text);
  const documents = documentsIn(packed?.documents);
  if (packed === null || documents === null)
    return fail({ kind: 'datasetCorrupt', dataset: 'law', detail: 'documents' });
  const manifest = manifestOf(packed);
  if (!manifest.ok) return manifest;
  const lists = new Map<ProductListId, ProductList>();
  for (const [name, input] of Object.entries((packed.lists ?? {}) as Loose)) {
    const id = name as ProductListId;
    const list = unpackList(id, input);
    if (!list.ok) return list;
    lists.set(id, list.value);
  }
  const law = assembleLaw(documents, lists);
  return law.ok ? ok({ manifest: manifest.value, documents, law: law.value }) : law;
}
