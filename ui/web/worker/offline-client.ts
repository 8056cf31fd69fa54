/** The page's side of the copy that is kept on the machine: registers the service worker and passes its reports on. */
import type { OfflineReport, OfflineRequest, RollCall } from './offline-protocol.ts';
import { trustedScript } from './trusted-script.ts';

export interface OfflineListener {
  readonly onReport: (report: OfflineReport) => void;
  /** A newer version is whole on this machine and waits, or another page of this browser has taken it already. */
  readonly onUpdate: () => void;
}

export interface OfflineClient {
  /** What is kept already, before anything is filled; nothing where nothing is. */
  readonly listen: (listener: OfflineListener) => void;
  /** Begins to keep a copy, or looks for a newer version of it. */
  readonly keep: () => Promise<void>;
  /** Fetches again what the browser has cleared of the copy. */
  readonly refill: () => void;
  /** Lets the newer version take over, then loads the page from it. */
  readonly update: () => void;
}

const AN_HOUR = 3_600_000;

/** Null where the browser has no service workers, or not at this address. */
export function browserOffline(): OfflineClient | null {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  return container === undefined ? null : offlineClient(container);
}

function send(worker: ServiceWorker | null, request: OfflineRequest): void {
  worker?.postMessage(request);
}

/** The script that this page runs: its name changes with every version. */
function ownScript(): string {
  return document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
}

function offlineClient(container: ServiceWorkerContainer): OfflineClient {
  let listener: OfflineListener | null = null;
  let registration: ServiceWorkerRegistration | null = null;
  let wasControlled = container.controller !== null;
  let isUpdating = false;
  let lastLook = 0;

  container.addEventListener('message', ({ data, source, ports }: MessageEvent<OfflineReport | RollCall>) => {
    if (data.kind === 'rollCall') ports[0]?.postMessage(ownScript());
    // Beside a copy that works, the next one is reported only when it is complete.
    else if (container.controller === null || source === container.controller) listener?.onReport(data);
  });
  container.addEventListener('controllerchange', () => {
    if (isUpdating) location.reload();
    else if (wasControlled) listener?.onUpdate();
    else send(container.controller, { kind: 'status' });
    wasControlled = true;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lastLook < AN_HOUR) return;
    lastLook = Date.now();
    // Without a connection there is nothing newer to be found.
    void registration?.update().catch(() => undefined);
  });

  function follow(coming: ServiceWorker | null): void {
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && container.controller !== null) listener?.onUpdate();
    });
  }

  return {
    listen: (next) => {
      listener = next;
      send(container.controller, { kind: 'status' });
    },
    refill: () => send(container.controller, { kind: 'refill' }),
    keep: async () => {
      lastLook = Date.now();
      try {
        const address = new URL('sw.js', document.baseURI).href;
        registration = await container.register(trustedScript(address), { updateViaCache: 'none' });
      } catch {
        // Beside a copy that works, a failed check is not reported.
        if (container.controller === null) listener?.onReport({ kind: 'notKept', why: 'network' });
        return;
      }
      if (registration === undefined) return;
      registration.addEventListener('updatefound', () => follow(registration?.installing ?? null));
      follow(registration.installing);
      if (registration.waiting !== null && container.controller !== null) listener?.onUpdate();
      send(container.controller, { kind: 'tidy' });
    },
    update: () => {
      isUpdating = true;
      const waiting = registration?.waiting ?? null;
      if (waiting === null) location.reload();
      else send(waiting, { kind: 'takeOver' });
    },
  };
}
