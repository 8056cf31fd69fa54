/** The only place that fetches: data files of this site, each checked against its hash before it is used. */
import { DATA_FILES } from 'virtual:data-files';
import { fail, ok, type Failure, type Result } from '../../../engine/index.ts';

function unavailable(dataset: string, detail: string): { readonly ok: false; readonly failure: Failure } {
  return fail({ kind: 'datasetUnavailable', dataset, detail });
}

async function bytesAt(dataset: string, address: string): Promise<Result<ArrayBuffer, Failure>> {
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

/** A complete text is kept. A failed one is fetched again at the next request. */
export class Datasets {
  readonly #texts = new Map<string, Promise<Result<string, Failure>>>();

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

  /** All of them, or the first failure. */
  async texts(ids: readonly string[]): Promise<Result<ReadonlyMap<string, string>, Failure>> {
    const results = await Promise.all(ids.map(async (id) => [id, await this.text(id)] as const));
    const texts = new Map<string, string>();
    for (const [id, result] of results) {
      if (!result.ok) return result;
      texts.set(id, result.value);
    }
    return ok(texts);
  }

  /** Every file that this site has for the worker. */
  served(): readonly string[] {
    return Object.keys(DATA_FILES);
  }

  isInUse(id: string): boolean {
    return this.#texts.has(id);
  }

  /** Reads the file again and compares it with the built-in hash. */
  async verify(id: string): Promise<'whole' | 'damaged' | 'unreachable'> {
    const file = DATA_FILES[id];
    if (file === undefined) return 'unreachable';
    const bytes = await bytesAt(id, file.address);
    if (!bytes.ok) return 'unreachable';
    return (await sha256(bytes.value)) === file.sha256 ? 'whole' : 'damaged';
  }

  async #load(id: string): Promise<Result<string, Failure>> {
    const file = DATA_FILES[id];
    if (file === undefined) return unavailable(id, 'not part of this site');
    const bytes = await bytesAt(id, file.address);
    if (!bytes.ok) return bytes;
    return (await sha256(bytes.value)) === file.sha256
      ? ok(decoder.decode(bytes.value))
      : fail({ kind: 'datasetCorrupt', dataset: id, detail: 'hash' });
  }
}
