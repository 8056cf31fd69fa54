/** One version of the app on this machine: filled file by file, each checked against its hash before it is kept. */
import type { NotKept } from '../worker/offline-protocol.ts';
import type { PrecachedFile, PrecacheList } from './precache-list.ts';

/** What of the browser a copy needs, so that it can be tried without one. */
export interface Machine {
  readonly open: (name: string) => Promise<Pick<Cache, 'match' | 'put'>>;
  readonly names: () => Promise<readonly string[]>;
  readonly remove: (name: string) => Promise<unknown>;
  readonly get: (address: string, how: 'kept' | 'reloaded') => Promise<Response>;
  readonly sha256: (content: ArrayBuffer) => Promise<string>;
  /** The address of the folder that the app is served from, with a slash at its end. */
  readonly folder: string;
}

export type Filled = { readonly ok: true } | { readonly ok: false; readonly why: NotKept };

/** How many files are under way at once: few, so that what a person does goes first. */
const LANES = 2;

export class OfflineCopy {
  readonly #machine: Machine;
  readonly #list: PrecacheList;
  readonly #byAddress: ReadonlyMap<string, PrecachedFile>;
  /** Copies of other versions and other folders of this host are told apart by name. */
  readonly #prefix: string;
  readonly #name: string;
  /** Entries that were found whole since this worker started. */
  readonly #whole = new Set<string>();

  constructor(machine: Machine, list: PrecacheList) {
    this.#machine = machine;
    this.#list = list;
    this.#byAddress = new Map(list.files.map((file) => [machine.folder + file.path, file]));
    this.#prefix = `tariff-scenarios ${new URL(machine.folder).pathname} `;
    this.#name = this.#prefix + list.version;
  }

  /**
   * Keeps what is not kept yet; what another version already has is taken from there. A new copy without enough space is not
   * held half; one that is in use and lost some of its files keeps the others.
   */
  async fill(
    onProgress: (done: number, total: number) => void,
    copy: 'new' | 'inUse' = 'new',
  ): Promise<Filled> {
    const queue = [...this.#list.files];
    let done = 0;
    let failed: NotKept | null = null;
    const lane = async (): Promise<void> => {
      for (let file = queue.shift(); file !== undefined && failed === null; file = queue.shift()) {
        const why = await this.#keep(file);
        if (why !== null) failed ??= why;
        done += 1;
        onProgress(done, this.#list.files.length);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    if (failed === null) return { ok: true };
    // After a lost connection the next try goes on from here.
    if (copy === 'new' && failed !== 'network') await this.#machine.remove(this.#name);
    return { ok: false, why: failed };
  }

  /** Null where the address is no file of any version that is kept here. */
  async answer(address: string): Promise<Response | null> {
    const file = this.#byAddress.get(address);
    return file === undefined ? this.#ofEarlier(address) : this.#ofThis(address, file);
  }

  has(address: string): boolean {
    return this.#byAddress.has(address);
  }

  async status(): Promise<{ readonly files: number; readonly total: number; readonly bytes: number }> {
    const cache = await this.#machine.open(this.#name);
    let [files, bytes] = [0, 0];
    for (const [address, file] of this.#byAddress) {
      if ((await cache.match(address, { ignoreVary: true })) === undefined) continue;
      files += 1;
      bytes += file.bytes;
    }
    return { files, total: this.#byAddress.size, bytes };
  }

  /** Every version but this one. */
  async removeOthers(): Promise<void> {
    for (const name of await this.#others()) await this.#machine.remove(name);
  }

  async #others(): Promise<readonly string[]> {
    const names = await this.#machine.names();
    return names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name);
  }

  async #keep(file: PrecachedFile): Promise<NotKept | null> {
    const address = this.#machine.folder + file.path;
    try {
      const cache = await this.#machine.open(this.#name);
      if (await this.#isWhole(await cache.match(address, { ignoreVary: true }), file)) return null;
      const found = (await this.#elsewhere(address, file)) ?? (await this.#fetched(address, file));
      if (!(found instanceof Response)) return found;
      await cache.put(address, found);
      return null;
    } catch {
      // Only storage throws here: the network's failures are values.
      return 'storage';
    }
  }

  async #elsewhere(address: string, file: PrecachedFile): Promise<Response | null> {
    for (const name of await this.#others()) {
      const found = await (await this.#machine.open(name)).match(address, { ignoreVary: true });
      if (found !== undefined && (await this.#isWhole(found, file))) return found;
    }
    return null;
  }

  /** As it comes, then past every cache between here and the host. */
  async #fetched(address: string, file: PrecachedFile): Promise<Response | 'network' | 'changed'> {
    for (const how of ['kept', 'reloaded'] as const) {
      let response: Response;
      try {
        response = await this.#machine.get(address, how);
      } catch {
        return 'network';
      }
      if (response.status >= 500) return 'network';
      if (response.ok && !response.redirected && (await this.#isWhole(response, file))) return response;
    }
    return 'changed';
  }

  async #isWhole(response: Response | undefined, file: PrecachedFile): Promise<boolean> {
    if (response === undefined) return false;
    try {
      return (await this.#machine.sha256(await response.clone().arrayBuffer())) === file.sha256;
    } catch {
      return false;
    }
  }

  /** A lost or damaged entry is fetched again, and stored where there is room. */
  async #ofThis(address: string, file: PrecachedFile): Promise<Response> {
    const cache = await this.#machine.open(this.#name).catch(() => null);
    const kept = await cache?.match(address, { ignoreVary: true }).catch(() => undefined);
    if (kept !== undefined && (this.#whole.has(address) || (await this.#isWhole(kept, file)))) {
      this.#whole.add(address);
      return kept;
    }
    const fresh = await this.#fetched(address, file);
    if (!(fresh instanceof Response)) return Response.error();
    await cache?.put(address, fresh.clone()).catch(() => undefined);
    return fresh;
  }

  /** A page of the previous version requests its own files until it is reloaded. File names contain a hash, so versions do not mix. */
  async #ofEarlier(address: string): Promise<Response | null> {
    for (const name of await this.#others()) {
      const found = await (await this.#machine.open(name)).match(address, { ignoreVary: true });
      if (found !== undefined) return found;
    }
    return null;
  }
}
