/** The only place that fetches: data files of this site, each checked against the manifest before it is used. */
import { decodeManifest, fail, ok, type Failure, type Manifest, type Result } from '../../../engine/index.ts';

const ADDRESSES: Readonly<Record<string, string>> = import.meta.glob(
  [
    '../../../engine/data/{manifest,conditions,citations,entry-regimes}.json',
    '../../../engine/data/measures/*.json',
    '../../../engine/data/lists/*.tsv',
    '../../../engine/data/{fees,adcvd-orders,investigations}.tsv',
    '../../../engine/data/us/{hts-*.rates,hts-*.statistical,code-changes,chapters,product-groups}.tsv',
    '../../../engine/data/us/{finder,trade-names}.tsv',
    '../../../engine/data/flows/us-imports-vn-2024{,.text}.tsv',
    '../../../engine/data/flows/us-imports-vn-{naics3-monthly,hs2}.tsv',
    '../../../engine/data/flows/us-exports-vn-{2024,2025}.tsv',
    '../../../engine/data/vn/{law,decree-73-2025}.json',
    '../../../engine/data/vn/mfn-2026-01.tsv',
    '../../../engine/data/flows/{us-imports-2024-hs6-partners,partners,published-totals}.tsv',
    '../../../engine/data/elasticities/{protee,broda-weinstein}-hs6.tsv',
    '../../../engine/data/response-parameters.json',
  ],
  { query: '?url', import: 'default', eager: true },
);
const ROOT = '../../../engine/data/';

function unavailable(dataset: string, detail: string): { readonly ok: false; readonly failure: Failure } {
  return fail({ kind: 'datasetUnavailable', dataset, detail });
}

async function bytesOf(dataset: string, path: string): Promise<Result<ArrayBuffer, Failure>> {
  const address = ADDRESSES[ROOT + path];
  if (address === undefined) return unavailable(dataset, 'not part of this site');
  try {
    const response = await fetch(new URL(address, import.meta.url));
    return response.ok ? ok(await response.arrayBuffer()) : unavailable(dataset, `HTTP ${response.status}`);
  } catch {
    return unavailable(dataset, 'no connection');
  }
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const decoder = new TextDecoder('utf-8');

export async function fetchManifest(): Promise<Result<Manifest, Failure>> {
  const bytes = await bytesOf('manifest', 'manifest.json');
  return bytes.ok ? decodeManifest(decoder.decode(bytes.value)) : bytes;
}

/** Texts that arrived whole are kept; one that failed is fetched anew when asked again. */
export class Datasets {
  readonly #texts = new Map<string, Promise<Result<string, Failure>>>();

  constructor(readonly manifest: Manifest) {}

  text(id: string): Promise<Result<string, Failure>> {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const arriving = this.#load(id).then((result) => {
      if (!result.ok) this.#texts.delete(id);
      return result;
    });
    this.#texts.set(id, arriving);
    return arriving;
  }

  /** All of them, or the first failure. `onArrival` is called as each comes in. */
  async texts(
    ids: readonly string[],
    onArrival: (id: string) => void,
  ): Promise<Result<ReadonlyMap<string, string>, Failure>> {
    const results = await Promise.all(
      ids.map(async (id) => {
        const result = await this.text(id);
        onArrival(id);
        return [id, result] as const;
      }),
    );
    const texts = new Map<string, string>();
    for (const [id, result] of results) {
      if (!result.ok) return result;
      texts.set(id, result.value);
    }
    return ok(texts);
  }

  async #load(id: string): Promise<Result<string, Failure>> {
    const file = this.manifest.files.get(id);
    if (file === undefined) return unavailable(id, 'not in the manifest');
    const bytes = await bytesOf(id, file.path);
    if (!bytes.ok) return bytes;
    return (await sha256(bytes.value)) === file.sha256
      ? ok(decoder.decode(bytes.value))
      : fail({ kind: 'datasetCorrupt', dataset: id, detail: 'hash' });
  }
}
