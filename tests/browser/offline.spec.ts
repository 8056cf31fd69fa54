/** The copy on the machine: after the first visit nothing is asked of any host, and a new version waits to be wanted. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VIEWS } from '../../ui/web/state/route.ts';
import { laterRelease } from './later-release.ts';
import { serveStatic, type StaticHost } from './static-host.ts';

const ASSETS = fileURLToPath(new URL('../../dist/web/assets', import.meta.url));

test.use({ serviceWorkers: 'allow', locale: 'en-US' });

let host: StaticHost;

test.beforeEach(async () => {
  host = await serveStatic('/tariffs/');
});

test.afterEach(async () => {
  await host.close();
});

const standing = (page: Page) => page.locator('[data-offline]');

async function kept(page: Page): Promise<void> {
  await expect(standing(page)).toHaveAttribute('data-offline', 'works');
}

async function firstVisit(page: Page, fragment = '#/scenarios'): Promise<void> {
  await page.goto(host.address + fragment);
  await kept(page);
}

/** Every view in both languages, with what each loads when it is opened. */
async function lookAtEverything(page: Page): Promise<void> {
  for (const language of ['Tiếng Việt', 'English']) {
    await page.getByRole('radio', { name: language }).check({ force: true });
    for (const view of VIEWS) {
      await page.goto(`${host.address}#/${view}`);
      await expect(page.locator('main h2, main h1, main .comparison').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  }
}

/** The lazy data of the comparison: both directions, what was collected, explanations, responses. */
async function openLazyData(page: Page): Promise<void> {
  await page.goto(`${host.address}#/scenarios`);
  await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
  await page.locator('.views input').nth(3).check();
  await expect(page.locator('.directions tbody tr').first()).toBeVisible();
  await page.locator('.views input').nth(4).check();
  await page.locator('.collected').scrollIntoViewIfNeeded();
  await expect(page.locator('.collected tbody tr').first()).toBeVisible();
}

async function publish(release: string): Promise<void> {
  const files = await laterRelease(release);
  host.files.clear();
  for (const [path, content] of files) host.files.set(path, content);
}

const release = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, 'release'));
const copies = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test('the first result does not wait for the copy, and the copy is whole', async ({ page }) => {
  await page.goto(`${host.address}#/scenarios`);
  await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
  expect(host.asked.filter((path) => path.endsWith('/sw.js'))).toEqual([]);
  await kept(page);
  await expect(standing(page)).toContainText(/\d+\.\d\sMB/);
  const names = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  // A card is for other people's pages.
  const left = /^(_headers|sw\.js|(index|embed)\.html|assets\/embed-.*)$/;
  const expected = [...host.files.keys()]
    .filter((path) => !left.test(path))
    .map((path) => `/tariffs/${path}`);
  expect(names.toSorted()).toEqual([...expected, '/tariffs/'].toSorted());
});

test('once kept, no view, language or lazy data asks the host for anything: not even in the first visit', async ({
  context,
  page,
}) => {
  // Of the page, its workers and the service worker.
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await firstVisit(page);
  expect(asked).toContain(`${host.address}sw.js`);
  host.asked.length = 0;
  await lookAtEverything(page);
  await openLazyData(page);
  // The browser itself may look for a newer service worker.
  expect(host.asked.filter((path) => path !== '/tariffs/sw.js')).toEqual([]);
  // What stays within the machine has no host.
  const hosts = new Set(asked.map((url) => new URL(url).host));
  expect([...hosts].filter((name) => name !== '')).toEqual([new URL(host.address).host]);
});

test('a later visit asks for the service worker and for nothing else', async ({ page }) => {
  await firstVisit(page);
  host.asked.length = 0;
  await page.reload();
  await kept(page);
  await lookAtEverything(page);
  await openLazyData(page);
  await expect.poll(() => host.asked.length).toBeGreaterThan(0);
  expect([...new Set(host.asked)]).toEqual(['/tariffs/sw.js']);
});

test('without a connection the page opens, and every view and language works', async ({ context, page }) => {
  await firstVisit(page);
  await context.setOffline(true);
  await host.close();
  await page.goto('about:blank');
  await page.goto(`${host.address}#/scenarios`);
  await lookAtEverything(page);
  await openLazyData(page);
  await kept(page);
  host = await serveStatic('/tariffs/');
});

test('the page under its other name and with a question works without a connection too', async ({ page }) => {
  await firstVisit(page);
  await host.close();
  for (const name of ['index.html', '?from=a-friend', 'index.html?a=1']) {
    await page.goto(`${host.address}${name}#/sources`);
    await expect(page.locator('main h2').first()).toBeVisible();
  }
  host = await serveStatic('/tariffs/');
});

test('a new version waits until it is wanted; the old one goes on meanwhile, whole', async ({ page }) => {
  await firstVisit(page, '#/estimate');
  await publish('next');
  await page.reload();
  const offer = page.getByRole('status').filter({ hasText: 'A new version is ready' });
  await expect(offer).toBeVisible();
  expect(await release(page)).toBeUndefined();
  // The host has none of the old files any more, and none is asked of it.
  host.asked.length = 0;
  await lookAtEverything(page);
  expect(host.asked.filter((path) => !path.endsWith('/sw.js'))).toEqual([]);
  expect(await copies(page)).toHaveLength(2);

  await offer.getByRole('button', { name: 'Load the new version' }).click();
  await expect.poll(() => release(page).catch(() => null)).toBe('next');
  await kept(page);
  await expect(offer).toHaveCount(0);
  await expect.poll(() => copies(page)).toHaveLength(1);
});

test('only what differs in a new version is fetched', async ({ page }) => {
  await firstVisit(page, '#/library');
  await publish('small');
  host.asked.length = 0;
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'A new version' })).toBeVisible();
  const fetched = new Set(host.asked);
  // Programs that import what changed have new names too; data and most of the page have not.
  expect(fetched.size).toBeLessThan(readdirSync(ASSETS).length / 2);
  expect([...fetched].filter((path) => path.endsWith('.tsv'))).toEqual([]);
});

test('another open page keeps its version until it is reloaded', async ({ context, page }) => {
  await firstVisit(page, '#/estimate');
  const other = await context.newPage();
  await other.goto(`${host.address}#/library`);
  await expect(other.locator('main h2').first()).toBeVisible();
  await publish('later');
  await page.reload();
  await page.getByRole('button', { name: 'Load the new version' }).click();
  await expect.poll(() => release(page).catch(() => null)).toBe('later');
  // The other page is told, not reloaded, and its parts that were never opened still come.
  const offer = other.getByRole('button', { name: 'Load the new version' });
  await expect(offer).toBeVisible();
  expect(await release(other)).toBeUndefined();
  await lookAtEverything(other);
  expect(await copies(page)).toHaveLength(2);
  await offer.click();
  await expect.poll(() => release(other).catch(() => null)).toBe('later');
  await expect.poll(() => copies(page)).toHaveLength(1);
});

/** Every entry of the copy whose address has this in it gets other content. */
async function damage(page: Page, part: string): Promise<number> {
  return page.evaluate(async (part) => {
    let damaged = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const found = await cache.match(request);
        if (!request.url.includes(part) || found === undefined) continue;
        await cache.put(request, new Response('damaged', { headers: found.headers }));
        damaged += 1;
      }
    }
    return damaged;
  }, part);
}

/** Service workers stop by themselves when nothing happens; here at once, and the browser's own cache is empty. */
async function forget(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.send('Network.clearBrowserCache');
}

test('a damaged entry is fetched again and replaced', async ({ context, page }) => {
  await firstVisit(page, '#/scenarios');
  expect(await damage(page, 'packed-schedule')).toBe(1);
  expect(await damage(page, 'assets/frame-')).toBeGreaterThan(0);
  await forget(context, page);
  host.asked.length = 0;
  await page.reload();
  await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
  expect(host.asked.some((path) => path.includes('packed-schedule'))).toBe(true);
  host.asked.length = 0;
  await page.reload();
  await kept(page);
  expect(host.asked.filter((path) => !path.endsWith('/sw.js'))).toEqual([]);
});

test('a damaged entry without a connection is named, never used, and comes back with the connection', async ({
  context,
  page,
}) => {
  await firstVisit(page, '#/scenarios');
  expect(await damage(page, 'packed-schedule')).toBe(1);
  await forget(context, page);
  host.cut(() => true);
  await page.reload();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  host.cut(() => false);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
});

/** As a browser that runs short of space clears a site's files, all of them or those whose path has the text. */
const evict = (page: Page, part = ''): Promise<number> =>
  page.evaluate(async (has) => {
    let gone = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes(has) && (await cache.delete(request))) gone += 1;
    }
    return gone;
  }, part);

test('a copy that the browser has cleared in part, or whole, is made again at the next visit', async ({
  context,
  page,
}) => {
  await firstVisit(page, '#/scenarios');
  for (const part of ['.tsv', '']) {
    expect(await evict(page, part)).toBeGreaterThan(1);
    await forget(context, page);
    await page.reload();
    await kept(page);
  }
  host.cut(() => true);
  await page.reload();
  await lookAtEverything(page);
});

test('without a copy and without a connection the browser says what is missing and what stays', async ({
  context,
  page,
}) => {
  await firstVisit(page, '#/scenarios');
  await evict(page);
  await forget(context, page);
  host.cut(() => true);
  await page.reload();
  await expect(page.getByRole('heading').first()).toHaveText('Tariff Scenarios needs a connection now');
  await expect(page.locator('section[lang="vi"]')).toContainText('thư viện');
  host.cut(() => false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
  await kept(page);
});

test('without room the page works with a connection and says that it needs one', async ({
  context,
  page,
}) => {
  await page.goto(`${host.address}#/estimate`);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(host.address).origin,
    quotaSize: 200_000,
  });
  await expect(standing(page)).toHaveAttribute('data-offline', 'notKept');
  await expect(standing(page)).toContainText('no room left');
  await page.goto(`${host.address}#/scenarios`);
  await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
  await expect.poll(() => copies(page)).toEqual([]);

  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address).origin });
  await standing(page).getByRole('button', { name: 'Try again' }).click();
  await kept(page);
});

test('a connection lost half-way is said so, and the next try goes on from there', async ({ page }) => {
  host.cut((path) => path.includes('us-imports-2024-hs6-partners'));
  await page.goto(`${host.address}#/library`);
  await expect(standing(page)).toHaveAttribute('data-offline', 'notKept');
  await expect(standing(page)).toContainText('connection was lost');
  host.cut(() => false);
  host.asked.length = 0;
  await standing(page).getByRole('button', { name: 'Try again' }).click();
  await kept(page);
  const again = host.asked.filter((path) => path.includes('/assets/'));
  expect(again.length).toBeLessThan(host.files.size);
});

test('a host that changes files on the way is found out: nothing changed is ever kept', async ({ page }) => {
  const changed = [...host.files.keys()].find((path) => /^assets\/(?!embed-).*\.css$/.test(path)) ?? '';
  host.files.set(changed, Buffer.from('body { color: red }'));
  await page.goto(`${host.address}#/library`);
  await expect(standing(page)).toHaveAttribute('data-offline', 'notKept');
  await expect(standing(page)).toContainText('changes its files');
});

test('the caching headers of the built site: names with a hash forever, the rest asked after', async ({
  request,
  baseURL,
}) => {
  const headers = readFileSync(new URL('../../dist/web/_headers', import.meta.url), 'utf8');
  for (const origin of [baseURL ?? '', host.address.slice(0, -'/tariffs/'.length) + '/tariffs']) {
    const cacheControl = async (path: string): Promise<string | undefined> =>
      (await request.get(`${origin}/${path}`)).headers()['cache-control'];
    expect(await cacheControl('sw.js'), origin).toBe('no-cache');
    expect(await cacheControl(''), origin).toBe('no-cache');
    const [asset = ''] = [...host.files.keys()].filter((path) => path.startsWith('assets/'));
    expect(await cacheControl(asset), origin).toContain('immutable');
  }
  expect(headers).toContain('/sw.js\n  Cache-Control: no-cache');
});
