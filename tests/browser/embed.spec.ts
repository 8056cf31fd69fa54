/** A card in a page of another origin: the number of the app, its headers, and that nobody else is asked. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { headersOfCards, securityHeaders } from '../../ui/web/security-headers.ts';
import { cardWords } from '../../ui/words/catalogue/card-words.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { expect, test } from './dated.ts';
import { chooseFromMenu, figure, openPage, valueOf } from './opened.ts';
import { serveStatic } from './static-host.ts';

/** Somebody else's host: one page around whatever is given. */
let newspaper: { readonly server: Server; readonly address: string };
let body = '';

test.beforeAll(async () => {
  const server = createServer((_request, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><link rel="icon" href="data:,"><title>News</title>${body}`),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Another name of the machine: another site, not only another port.
  newspaper = { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
});

test.afterAll(() => newspaper.server.close());

/** Every origin that the page, its frames and their workers ask. */
function witness(context: BrowserContext): Set<string> {
  const origins = new Set<string>();
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http')) origins.add(origin);
  });
  return origins;
}

async function framed(page: Page, html: string): Promise<FrameLocator> {
  body = html;
  await page.goto(newspaper.address);
  return page.frameLocator('iframe');
}

const frameOf = (address: string): string => `<iframe src="${address}" width="480" height="340"></iframe>`;

for (const language of ['en', 'vi'] as const)
  test(`a card of a day after the four years of Section 301 says that the duty may have lapsed, in ${language}`, async ({
    page,
  }) => {
    const { issues } = messagesIn(language).estimate.number;
    const [, asked = ''] = issues.mayLapse('', '|').split('|');
    await page.goto(`/embed.html?hts=6109.10.00.12&value=10000&date=2031-01-01&lang=${language}`);
    await expect(page.locator('[data-note]').filter({ hasText: asked })).toHaveCount(1);
    await page.goto(`/embed.html?hts=6109.10.00.12&value=10000&date=2030-07-23&lang=${language}`);
    await expect(page.locator('[data-figure="duty"]')).toBeVisible();
    await expect(page.locator('[data-note]').filter({ hasText: asked })).toHaveCount(0);
  });

for (const language of ['en', 'vi'] as const)
  test(`the card that the menu of an estimate copies shows its number in another site's page, in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const app = baseURL ?? '';
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app });
    await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language);
    await page.goto('/#/estimate/hts=6109.10.00.12&value=10000&date=2026-10-09');
    await expect(figure(page, 'duty')).toBeVisible();
    const duty = await valueOf(figure(page, 'duty'));
    await chooseFromMenu(page, cardWords(language).copy);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('<iframe');
    const snippet = await copied();

    const other = await context.newPage();
    const origins = witness(context);
    const card = await framed(other, snippet);
    const number = card.locator('[data-figure="duty"]');
    await expect(number).toHaveAttribute('value', String(duty));
    expect(duty).toBe(290_000);
    await expect(card.locator('[data-status]')).toHaveAttribute('data-status', 'inForce');
    await expect(card.locator('html')).toHaveAttribute('lang', language);
    await expect(card.locator('body')).toContainText(messagesIn(language).law.status.inForce);
    await expect(card.locator('[data-hash]')).toHaveText(/^[0-9a-f]{64}$/);
    await expect(card.locator('[data-source]')).toContainText('HTS 2026');
    await card.locator('summary').click();
    await expect(card.locator('details')).toContainText('91 FR 47318');
    expect([...origins].toSorted()).toEqual([app, newspaper.address.slice(0, -1)].toSorted());
    // Nothing is kept of who reads it, and no copy of the app is made in their browser.
    const kept = await other.frames()[1]?.evaluate(async () => {
      // A browser may keep all storage from frames of other sites.
      const count = async (of: () => number | Promise<number>): Promise<number> => {
        try {
          return await of();
        } catch {
          return 0;
        }
      };
      return [
        await count(() => localStorage.length),
        await count(() => sessionStorage.length),
        await count(() => document.cookie.length),
        await count(async () => (await indexedDB.databases()).length),
        await count(async () => (await caches.keys()).length),
        await count(async () => (await navigator.serviceWorker.getRegistrations()).length),
      ];
    });
    expect(kept).toEqual([0, 0, 0, 0, 0, 0]);
    // The same thing on the page, with everything behind it.
    const [opened] = await Promise.all([context.waitForEvent('page'), card.locator('a').click()]);
    await expect(figure(opened, 'duty')).toHaveAttribute('value', String(duty));
  });

test('the card of a comparison shows the duty of the scenario that is looked at, and its hash is that of the page', async ({
  page,
  context,
  baseURL,
}) => {
  const app = baseURL ?? '';
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app });
  await openPage(page, '#v=1&base=law:2026-10-10&with=framework-20&rate=15');
  const duty = await valueOf(figure(page, 'scenario-duty'));
  const copy = page.getByRole('button', { name: cardWords('en').copy });
  await expect(copy).toBeEnabled();
  const hash = await page.locator('.documents [data-hash]').textContent();
  await copy.click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('<iframe');
  const card = await framed(page, await copied());
  const number = card.locator('[data-figure="duty"]');
  await expect(number).toHaveAttribute('value', /^\d+$/);
  expect(await valueOf(number)).toBe(duty);
  await expect(card.locator('[data-hash]')).toHaveText(hash ?? '');
  await expect(card.locator('[data-status]')).toHaveAttribute('data-status', 'hypothetical');
});

test('dark and light as the address asks, else as the machine has it', async ({ page, baseURL }) => {
  const app = baseURL ?? '';
  const address = `${app}/embed.html?hts=6109100012&date=2026-10-09`;
  const grounds: Record<string, string> = {};
  for (const theme of ['light', 'dark', 'auto'] as const) {
    await page.emulateMedia({ colorScheme: 'dark' });
    const card = await framed(page, frameOf(`${address}&theme=${theme}`));
    await expect(card.locator('[data-figure="duty"]')).toBeVisible();
    grounds[theme] = await card.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
  }
  expect(grounds['light']).not.toBe(grounds['dark']);
  expect(grounds['auto']).toBe(grounds['dark']);
});

const REFUSED = [
  ['hts=6109100012&colour=red', 'malformed', 'colour=red'],
  ['hts=6109100012&lang=fr', 'malformed', 'lang=fr'],
  ['hts=6109100012&theme=sepia', 'malformed', 'theme=sepia'],
  ['hts=6109100012&hts=6110200000', 'repeated', 'hts'],
  ['hts=6109100012&date=2026-02-30', 'malformed', 'date=2026-02-30'],
  ['v=1&with=no-such-scenario', 'malformed', 'no-such-scenario'],
  ['v=1&with=framework-20&look=4', 'malformed', 'look=4'],
  ['v=1&with=framework-20&show=causes', 'malformed', 'show=causes'],
  ['v=9&set=AAAA', 'newer', '9'],
  ['v=2&set=AAAA', 'damaged', ''],
  ['e=AAAA', 'damaged', ''],
  ['', 'nothing', ''],
] as const;

test('what its address says and cannot mean is refused by name, in both languages, without a figure', async ({
  page,
}) => {
  for (const language of ['en', 'vi'] as const)
    for (const [asked, kind, part] of REFUSED) {
      const own = asked.includes('lang=') ? '' : `lang=${language}&`;
      await page.goto(`/embed.html?${own}${asked}`.replace(/[?&]$/, ''));
      const refusal = page.locator('[data-refused]');
      await expect(refusal, asked).toHaveAttribute('data-refused', kind);
      await expect(refusal, asked).toContainText(part);
      await expect(page.locator('[data-figure]')).toHaveCount(0);
    }
});

test('a card without a figure says what its line lacks', async ({ page }) => {
  await page.goto('/embed.html?lang=en&hts=6402918045&value=10000&date=2026-08-05');
  await expect(page.locator('[data-note]').first()).toContainText('pays by quantity');
  await expect(page.locator('[data-figure]')).toHaveCount(0);
});

test('its own headers allow a frame, those of the app do not: at the preview, in the file for hosts, in Chromium', async ({
  page,
  request,
  baseURL,
}) => {
  const app = baseURL ?? '';
  const host = await serveStatic('/');
  for (const address of [app, host.address.slice(0, -1)]) {
    const card = (await request.get(`${address}/embed.html?hts=6109100012`)).headers();
    for (const [name, value] of Object.entries(headersOfCards)) expect(card[name.toLowerCase()]).toBe(value);
    expect(card['content-security-policy']).toContain('frame-ancestors *');
    expect(card['cache-control']).toBe('no-cache');
    for (const path of ['/', '/index.html', '/sw.js']) {
      const app = (await request.get(address + path)).headers();
      for (const [name, value] of Object.entries(securityHeaders))
        expect(app[name.toLowerCase()]).toBe(value);
      expect(app['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  }
  const card = await framed(page, frameOf(`${host.address}embed.html?hts=6109100012&date=2026-10-09`));
  await expect(card.locator('[data-figure="duty"]')).toBeVisible();
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await framed(page, frameOf(host.address));
  await refused;
  await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
  await host.close();
});
