// @ts-check
/**
 * Work kept in the built app while the browser's storage fails at random moments: no room, cleared, a damaged record,
 * a second tab. Every text that the page said to be in the library is in it afterwards, in one tab or the other.
 */
import { chromium } from 'playwright';
import { launchArguments } from '../browser/launch-arguments.mjs';
import { obtainBrowser } from '../browser/obtain-browser.mjs';
import { serveBuilt } from './built-app.mjs';
import { chance } from './chance.mjs';

const PRESETS = ['mfn-only', 'pause-10', 'liberation-46', 'section-122', 'framework-20'];

/** @typedef {import('playwright').Page} Page */

/** @param {Page} page */
const settled = (page) => page.locator('.comparison[aria-busy="false"]').waitFor();

/** @type {Readonly<Record<string, (page: Page, address: string) => Promise<unknown>>>} */
const FAULTS = {
  none: async () => undefined,
  noRoom: async (page, address) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 100 });
  },
  room: async (page, address) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin });
  },
  cleared: (page) =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const gone = indexedDB.deleteDatabase('tariff-scenarios');
          gone.onsuccess = gone.onerror = gone.onblocked = resolve;
        }),
    ),
  damaged: (page) =>
    page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('tariff-scenarios');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const database = opening.result;
            if (![...database.objectStoreNames].includes('items'))
              return void (database.close(), resolve(null));
            const transaction = database.transaction('items', 'readwrite');
            transaction.objectStore('items').put({ id: 'spoilt', title: 7 }, 'spoilt');
            transaction.oncomplete = transaction.onabort = () => (database.close(), resolve(null));
          };
        }),
    ),
};

/** @param {Page} page @param {string} title @param {string} preset */
async function keep(page, title, preset) {
  await page.locator('#scenario-1').selectOption(preset);
  await settled(page);
  const opener = page.getByRole('button', { name: 'Keep in the library' });
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
  const form = page.getByRole('form', { name: 'Keep in the library' });
  await form.getByLabel('Name').fill(title);
  await form.getByRole('button', { name: 'Keep', exact: true }).click();
  await form.getByText(`“${title}” is in the library`).waitFor();
}

/** @param {Page} page */
async function titlesIn(page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Library' }).click();
  await page.getByRole('heading', { level: 2, name: 'Library' }).waitFor();
  return page.locator('li[data-item] h3').allTextContents();
}

/** @type {import('./campaign.mjs').Campaign} */
export async function storageFaults(times, seed) {
  const { one, below } = chance(seed);
  const app = await serveBuilt();
  const browser = await chromium.launch({ executablePath: await obtainBrowser(), args: launchArguments() });
  /** @type {string[]} */
  const notes = [];
  let [tried, failed, lost] = [0, 0, 0];
  while (tried < times) {
    const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block' });
    const tabs = [await context.newPage(), await context.newPage()];
    /** @type {string[]} */
    const said = [];
    /** @type {string[]} */
    const story = [];
    try {
      for (const tab of tabs) {
        await tab.goto(`${app.address}#v=1&base=mfn-only&with=section-122`);
        await settled(tab);
      }
      const faults = 1 + below(4);
      for (let number = 0; number < faults && tried < times; number += 1) {
        tried += 1;
        const [place, fault] = [below(2), one(Object.keys(FAULTS))];
        const tab = /** @type {Page} */ (tabs[place]);
        const title = `kept ${tried}`;
        story.push(`${fault} in tab ${place}`);
        await FAULTS[fault]?.(tab, app.address);
        await keep(tab, title, one(PRESETS));
        said.push(title);
      }
      const found = new Set((await Promise.all(tabs.map(titlesIn))).flat());
      const missing = said.filter((title) => !found.has(title));
      lost += missing.length;
      if (missing.length > 0) notes.push(`${story.join(', ')}: ${missing.join(', ')} is gone`);
    } catch (error) {
      failed += 1;
      notes.push(
        `${story.join(', ')}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      );
    }
    await context.close();
  }
  await browser.close();
  await app.close();
  return { tried, failed, lost, notes };
}
