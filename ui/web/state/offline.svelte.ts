/** Whether the page works without a connection, and whether a newer version waits. */
import type { OfflineClient } from '../worker/offline-client.ts';
import type { OfflineReport } from '../worker/offline-protocol.ts';

export type OfflineStanding =
  | OfflineReport
  /** The browser cannot keep a copy at this address. */
  | { readonly kind: 'unsupported' }
  /** Nothing is known yet, or nothing has begun. */
  | { readonly kind: 'unknown' };

/** The first result comes first: nothing is stored before the page has shown it. */
const SETTLING = 1500;
const LATEST = 10_000;

export class Offline {
  standing = $state.raw<OfflineStanding>({ kind: 'unknown' });
  hasUpdate = $state.raw(false);
  isUpdating = $state.raw(false);
  readonly #client: OfflineClient | null;
  #hasBegun = false;
  #hasRefilled = false;

  constructor(client: OfflineClient | null) {
    this.#client = client;
    if (client === null) this.standing = { kind: 'unsupported' };
    client?.listen({
      onReport: (report) => this.#take(report),
      onUpdate: () => (this.hasUpdate = true),
    });
  }

  /** Everything is there and needs no connection. */
  get works(): boolean {
    return this.standing.kind === 'kept' && this.standing.files === this.standing.total;
  }

  /** Once a visit, when the browser has nothing better to do. */
  begin(): void {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    setTimeout(() => whenIdle(() => void this.#client?.keep()), SETTLING);
  }

  /** A browser short of space may have cleared files of the copy: they are fetched again, once a visit. */
  #take(report: OfflineReport): void {
    this.standing = report;
    if (report.kind !== 'kept' || report.files === report.total || this.#hasRefilled) return;
    this.#hasRefilled = true;
    setTimeout(() => whenIdle(() => this.#client?.refill()), SETTLING);
  }

  tryAgain(): void {
    this.standing = { kind: 'unknown' };
    void this.#client?.keep();
  }

  update(): void {
    this.isUpdating = true;
    this.#client?.update();
  }
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: LATEST });
  else work();
}
