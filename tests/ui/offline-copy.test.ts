/** The copy on the machine, without a browser: nothing that is not whole is kept or given out, whatever fails. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OfflineCopy, type Machine } from '../../ui/web/offline/copy.ts';
import { precacheList, type PrecacheList } from '../../ui/web/offline/precache-list.ts';

const FOLDER = 'https://example.org/tariffs/';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const list = (files: Readonly<Record<string, string>>): PrecacheList =>
  precacheList(new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)])));

const V1 = {
  'index.html': 'page 1',
  'assets/app-1.js': 'app 1',
  'assets/data-7.tsv': 'data',
  'sw.js': 'worker',
};
const V2 = {
  'index.html': 'page 2',
  'assets/app-2.js': 'app 2',
  'assets/data-7.tsv': 'data',
  'sw.js': 'worker',
};

/** A browser's storage and a host, both of which can fail. */
interface Bench {
  readonly machine: Machine;
  readonly stored: Map<string, Map<string, Response>>;
  readonly asked: string[];
  /** How many entries fit in all. */
  room: number;
  host: Readonly<Record<string, string>>;
  isConnected: boolean;
}

function bench(host: Readonly<Record<string, string>>): Bench {
  const made: Bench = {
    stored: new Map(),
    asked: [],
    room: Infinity,
    host,
    isConnected: true,
    machine: {
      open: async (name) => {
        const entries = made.stored.get(name) ?? new Map<string, Response>();
        made.stored.set(name, entries);
        return {
          match: async (address) => entries.get(String(address))?.clone(),
          put: async (address, response) => {
            const held = [...made.stored.values()].reduce((sum, each) => sum + each.size, 0);
            if (held >= made.room) throw new DOMException('full', 'QuotaExceededError');
            entries.set(String(address), response);
          },
        };
      },
      names: async () => [...made.stored.keys()],
      remove: async (name) => made.stored.delete(name),
      get: async (address) => {
        made.asked.push(address);
        if (!made.isConnected) throw new TypeError('no connection');
        const path = address.slice(FOLDER.length);
        const text = made.host[path === '' ? 'index.html' : path];
        return text === undefined ? new Response('', { status: 404 }) : new Response(text);
      },
      sha256: async (content) => createHash('sha256').update(new Uint8Array(content)).digest('hex'),
      folder: FOLDER,
    },
  };
  return made;
}

const quiet = (): void => undefined;

describe('the list of what is kept', () => {
  test('names the page by its folder and last, and leaves out what the browser updates by itself', () => {
    const { files } = list({ ...V1, _headers: 'headers' });
    expect(files.map(({ path }) => path)).toEqual(['assets/app-1.js', 'assets/data-7.tsv', '']);
    for (const { sha256, bytes: size } of files) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(size).toBeGreaterThan(0);
    }
  });

  test('has the version of its contents: whatever differs makes another, nothing else does', () => {
    const texts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.js$/), fc.string(), {
      minKeys: 1,
      maxKeys: 6,
    });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const same =
          JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
        const left = ({ 'sw.js': _, ...rest }: Record<string, string>) => rest;
        if (same) expect(list(one).version).toBe(list(other).version);
        else if (JSON.stringify(left(one)) !== JSON.stringify(left(other)))
          expect(list(one).version).not.toBe(list(other).version);
        expect(list(Object.fromEntries(Object.entries(one).reverse())).version).toBe(list(one).version);
      }),
    );
  });
});

describe('filling', () => {
  test('keeps every file, tells how far it is, and then answers without the host', async () => {
    const made = bench(V1);
    const copy = new OfflineCopy(made.machine, list(V1));
    const steps: number[] = [];
    expect(await copy.fill((done) => steps.push(done))).toEqual({ ok: true });
    expect(steps).toEqual([1, 2, 3]);
    expect(await copy.status()).toEqual({ files: 3, total: 3, bytes: 'page 1app 1data'.length });
    made.isConnected = false;
    made.asked.length = 0;
    expect(await (await copy.answer(FOLDER))?.text()).toBe('page 1');
    expect(await (await copy.answer(`${FOLDER}assets/app-1.js`))?.text()).toBe('app 1');
    expect(await copy.answer(`${FOLDER}elsewhere`)).toBeNull();
    expect(made.asked).toEqual([]);
  });

  test('without room keeps nothing and says so', async () => {
    const made = bench(V1);
    made.room = 1;
    const copy = new OfflineCopy(made.machine, list(V1));
    expect(await copy.fill(quiet)).toEqual({ ok: false, why: 'storage' });
    expect([...made.stored.values()].flatMap((entries) => [...entries.keys()])).toEqual([]);
  });

  test('without a connection keeps what came, and goes on from there', async () => {
    const made = bench({ ...V1, 'assets/data-7.tsv': 'damaged on the way' });
    const copy = new OfflineCopy(made.machine, list(V1));
    expect(await copy.fill(quiet)).toEqual({ ok: false, why: 'changed' });
    made.host = V1;
    made.isConnected = false;
    expect(await copy.fill(quiet)).toEqual({ ok: false, why: 'network' });
    made.isConnected = true;
    expect(await copy.fill(quiet)).toEqual({ ok: true });
    made.asked.length = 0;
    expect(await copy.fill(quiet)).toEqual({ ok: true });
    expect(made.asked).toEqual([]);
  });

  test('takes from the version before what has not changed, and leaves that version alone', async () => {
    const made = bench(V1);
    const first = new OfflineCopy(made.machine, list(V1));
    await first.fill(quiet);
    made.host = V2;
    made.asked.length = 0;
    const second = new OfflineCopy(made.machine, list(V2));
    await second.fill(quiet);
    expect(made.asked.toSorted()).toEqual([FOLDER, `${FOLDER}assets/app-2.js`]);
    expect(await (await first.answer(FOLDER))?.text()).toBe('page 1');
    // A page of the first version, answered by the second: its own part, never another's page.
    expect(await (await second.answer(`${FOLDER}assets/app-1.js`))?.text()).toBe('app 1');
    expect(await (await second.answer(FOLDER))?.text()).toBe('page 2');
    await second.removeOthers();
    expect(made.stored.size).toBe(1);
    expect(await second.answer(`${FOLDER}assets/app-1.js`)).toBeNull();
  });
});

describe('what is given out', () => {
  test('is whole, whatever happened to the storage: mended from the host, else nothing at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', 'assets/app-1.js', 'assets/data-7.tsv'),
        fc.option(fc.string(), { nil: null }),
        fc.boolean(),
        async (path, damage, isConnected) => {
          const made = bench(V1);
          await new OfflineCopy(made.machine, list(V1)).fill(quiet);
          const [entries] = made.stored.values();
          if (damage === null) entries?.delete(FOLDER + path);
          else entries?.set(FOLDER + path, new Response(damage));
          made.isConnected = isConnected;
          const copy = new OfflineCopy(made.machine, list(V1));
          const response = await copy.answer(FOLDER + path);
          const whole = V1[path === '' ? 'index.html' : (path as keyof typeof V1)];
          if (damage === whole || isConnected) expect(await response?.text()).toBe(whole);
          else expect(response?.type).toBe('error');
        },
      ),
    );
  });

  test('of another folder of the same host is never touched', async () => {
    const made = bench(V1);
    made.stored.set(
      'tariff-scenarios /other/ abc',
      new Map([[`${FOLDER}assets/app-1.js`, new Response('other')]]),
    );
    made.stored.set('somebody else', new Map());
    const copy = new OfflineCopy(made.machine, list(V2));
    made.host = V2;
    await copy.fill(quiet);
    expect(await copy.answer(`${FOLDER}assets/app-1.js`)).toBeNull();
    await copy.removeOthers();
    expect(made.stored.size).toBe(3);
  });
});
