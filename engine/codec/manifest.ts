/** What the data edition consists of: every file with its hash, so that a figure can name its data. */
import { ok, type Result } from '../basis/result.ts';
import type { IsoDate } from '../basis/date.ts';
import type { Failure } from '../scenario/failure.ts';
import { date } from './readers.ts';
import type { Loose } from './packed-columns.ts';
import { readJson, text, type Reader } from './document.ts';

export interface DataFile {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  /** What it is and who published it, for a reader; empty where the manifest does not say. */
  readonly kind: string;
  readonly edition: string;
  readonly publisher: string;
  readonly instrument: string;
  readonly note: string;
  readonly licence: string;
  /** Null for documents that are no tables. */
  readonly rows: number | null;
  readonly bytes: number;
}

export interface Manifest {
  readonly dataVersion: string;
  readonly edition: string;
  /** State of Viet Nam's tariff: "2026-01". */
  readonly vietNamEdition: string;
  /** The day on which the facts were compiled from what was published. */
  readonly compiled: IsoDate;
  readonly evidenceThrough: IsoDate;
  readonly files: ReadonlyMap<string, DataFile>;
}

const loose: Reader<Loose> = (input) =>
  ok((typeof input === 'object' && input !== null ? input : {}) as Loose);

function described(item: Loose): Omit<DataFile, 'id' | 'path' | 'sha256'> {
  const source = (item['source'] ?? {}) as Loose;
  const words = (value: unknown): string => (typeof value === 'string' ? value : '');
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  return {
    kind: words(item['kind']),
    edition: words(item['edition']),
    publisher: words(source['publisher']),
    instrument: words(source['instrument']),
    note: words(source['note']),
    licence: words(item['licence']),
    rows: Array.isArray(item['columns']) && item['columns'].length > 0 ? number(item['rows']) : null,
    bytes: number(item['bytes']),
  };
}

export function decodeManifest(source: string): Result<Manifest, Failure> {
  const read = readJson(source, loose, 'manifest');
  return read.ok ? manifestOf(read.value) : read;
}

export function manifestOf(read: Loose): Result<Manifest, Failure> {
  const dataVersion = text(read.dataVersion, 'manifest.dataVersion');
  if (!dataVersion.ok) return dataVersion;
  const edition = text(read.edition, 'manifest.edition');
  if (!edition.ok) return edition;
  const vietNamEdition = text(read.vietNamEdition, 'manifest.vietNamEdition');
  if (!vietNamEdition.ok) return vietNamEdition;
  const evidenceThrough = date(read.evidenceThrough, 'manifest.evidenceThrough');
  if (!evidenceThrough.ok) return evidenceThrough;
  const compiled = date(read.compiled, 'manifest.compiled');
  if (!compiled.ok) return compiled;
  const files = new Map<string, DataFile>();
  for (const item of Array.isArray(read.files) ? read.files : []) {
    const { id, path, sha256, ...rest } = (item ?? {}) as Loose;
    if (typeof id === 'string' && typeof path === 'string' && typeof sha256 === 'string')
      files.set(id, { id, path, sha256, ...described(rest) });
  }
  return ok({
    dataVersion: dataVersion.value,
    edition: edition.value,
    vietNamEdition: vietNamEdition.value,
    compiled: compiled.value,
    evidenceThrough: evidenceThrough.value,
    files,
  });
}
