/**
 * Keeps the whole app on the machine and answers from there, so that after the first visit no connection is
 * needed. It never replaces a version in use unless the page says so.
 */
import type { OfflineReport, OfflineRequest, RollCall } from '../worker/offline-protocol.ts';
import { OfflineCopy } from './copy.ts';
import { nothingKept } from './nothing-kept.ts';
import type { PrecacheList } from './precache-list.ts';

declare const PRECACHE: PrecacheList;

interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface OpenPage {
  readonly postMessage: (message: OfflineReport | RollCall, transfer?: readonly MessagePort[]) => void;
}
interface Asked extends Lasting {
  readonly data: OfflineRequest;
  readonly source: OpenPage | null;
}
interface Fetching extends Lasting {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
/** The part of a service worker's global scope that is used here: its types and a page's cannot be loaded together. */
interface ServiceWorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly installing: object | null;
    readonly waiting: object | null;
  };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly includeUncontrolled: boolean;
      readonly type: 'window';
    }) => Promise<readonly OpenPage[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Asked) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

const scope: ServiceWorkerScope = globalThis as typeof globalThis & ServiceWorkerScope;
const folder = scope.registration.scope;
/** How long a page may take to say which version it is. */
const PATIENCE = 3000;

const copy = new OfflineCopy(
  {
    open: (name) => caches.open(name),
    names: () => caches.keys(),
    remove: (name) => caches.delete(name),
    get: (address, how) =>
      fetch(address, {
        cache: how === 'reloaded' ? 'reload' : 'default',
        priority: 'low',
        credentials: 'same-origin',
      }),
    sha256: async (content) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    folder,
  },
  PRECACHE,
);

let report: OfflineReport | null = null;

function openPages(): Promise<readonly OpenPage[]> {
  return scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
}

async function tell(next: OfflineReport): Promise<void> {
  report = next;
  for (const page of await openPages()) page.postMessage(next);
}

async function fill(): Promise<void> {
  const filled = await copy.fill((done, total) => void tell({ kind: 'filling', done, total }));
  report = null;
  if (filled.ok) return;
  await tell({ kind: 'notKept', why: filled.why });
  throw new Error(`The copy could not be made: ${filled.why}.`);
}

/** The addresses of the scripts that open pages run; null for a page that does not say. */
async function rollCall(): Promise<readonly (string | null)[]> {
  const ask = (page: OpenPage): Promise<string | null> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      setTimeout(() => resolve(null), PATIENCE);
      port1.onmessage = ({ data }) => resolve(typeof data === 'string' ? data : null);
      page.postMessage({ kind: 'rollCall' }, [port2]);
    });
  return Promise.all((await openPages()).map(ask));
}

/** A version that is still being filled, or waits for its turn, is not an old one. */
async function tidy(): Promise<void> {
  const { installing, waiting } = scope.registration;
  if (installing !== null || waiting !== null) return;
  const scripts = await rollCall();
  if (scripts.every((script) => script !== null && copy.has(script))) await copy.removeOthers();
}

/** The page under either of its names, any other file under its own; questions and fragments name no other file. */
function addressOf(request: Request): string | null {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== 'GET' || !address.startsWith(folder)) return null;
  return address === `${folder}index.html` ? folder : address;
}

async function answer(request: Request, address: string): Promise<Response> {
  const found = (await copy.answer(address)) ?? (await fetch(request));
  return found.type === 'error' && request.mode === 'navigate' ? nothingKept() : found;
}

/** A page has seen that the browser cleared some of the copy. Files that do not arrive stay missing and are counted as missing. */
async function refill(): Promise<void> {
  await copy.fill((done, total) => void tell({ kind: 'filling', done, total }), 'inUse');
  await tell({ kind: 'kept', ...(await copy.status()) });
}

scope.addEventListener('install', (event) => event.waitUntil(fill()));

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const address = addressOf(event.request);
  // The browser fetches this worker itself, past every copy: that is how a new version is found.
  if (address === null || address === `${folder}sw.js`) return;
  if (event.request.mode !== 'navigate' || copy.has(address))
    event.respondWith(answer(event.request, address));
});

scope.addEventListener('message', (event) => {
  const { data, source } = event;
  switch (data.kind) {
    case 'status':
      event.waitUntil(
        report?.kind === 'filling'
          ? Promise.resolve(source?.postMessage(report))
          : copy.status().then((status) => source?.postMessage({ kind: 'kept', ...status })),
      );
      break;
    case 'refill':
      if (report?.kind !== 'filling') event.waitUntil(refill());
      break;
    case 'takeOver':
      event.waitUntil(scope.skipWaiting());
      break;
    case 'tidy':
      event.waitUntil(tidy());
  }
});
