/** What the tests of the library share: keeping through the page, and looking into the browser's storage. */
import { expect, type Locator, type Page } from '@playwright/test';

const DATABASE = 'tariff-scenarios';

export const rows = (page: Page): Locator => page.locator('li[data-item]');

export const titles = (page: Page): Promise<readonly string[]> => rows(page).locator('h3').allTextContents();

/** From the view that is shown, under a name. */
export async function keepAs(page: Page, title: string): Promise<void> {
  const opener = page.getByRole('button', { name: 'Keep in the library' });
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
  const form = page.getByRole('form', { name: 'Keep in the library' });
  await form.getByLabel('Name').fill(title);
  await form.getByRole('button', { name: 'Keep', exact: true }).click();
}

export async function kept(page: Page, title: string): Promise<void> {
  await keepAs(page, title);
  await expect(page.getByText(`“${title}” is in the library.`)).toBeVisible();
}

export async function toLibrary(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Library' })).toBeVisible();
}

/** A record as a browser, another version or an accident may have left it. */
export const plant = (page: Page, store: 'items' | 'drafts', key: string, value: unknown): Promise<void> =>
  page.evaluate(
    async ([name, into, at, record]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error as Error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(into, 'readwrite');
        transaction.objectStore(into).put(record, at);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error as Error);
      });
      database.close();
    },
    [DATABASE, store, key, value] as const,
  );

export const SET_TEXT = JSON.stringify({
  format: 'tariff-scenario-set/1',
  dataVersion: 'of-long-ago',
  flows: 'us-imports-vn-2024',
  scenarios: ['mfn-only', 'framework-20'],
  duties: ['1.00', '2.00'],
});

export const plantedItem = (id: string, title: string, change: object = {}): object => ({
  id,
  kind: 'scenarios',
  title,
  text: SET_TEXT,
  created: '2026-01-02T03:04:05.000Z',
  changed: '2026-01-02T03:04:05.000Z',
  place: 0,
  locked: false,
  dataVersion: 'of-long-ago',
  duties: [
    { name: 'mfn-only', label: '', rate: '', status: 'hypothetical', duty: 100 },
    { name: 'framework-20', label: '', rate: '', status: 'ended', duty: 200 },
  ],
  ...change,
});

/** The page once, so that its database is there, then the records, then the library with them. */
export async function openLibraryWith(
  page: Page,
  items: readonly (readonly [string, unknown])[],
): Promise<void> {
  await page.goto('/#/library');
  await expect(page.locator('.empty')).toBeVisible();
  for (const [key, item] of items) await plant(page, 'items', key, item);
  await page.reload();
  await expect(rows(page).first()).toBeVisible();
}

/** Waits until every change in the list is in the browser's storage: only then does a new visit know it. */
export const allStored = (page: Page): Promise<void> =>
  expect(page.locator('ul.items')).toHaveAttribute('data-stored', 'true');

/** Waits until a draft that holds this text is stored. */
export async function draftStored(page: Page, text: string): Promise<void> {
  await expect.poll(() => storedDrafts(page)).toContain(text);
}

const storedDrafts = (page: Page): Promise<string> =>
  page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error as Error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.onerror = () => reject(reading.error as Error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
    DATABASE,
  );

/**
 * Past the moment after which work is saved as a draft: timers of one page run in their order, so that what was to
 * be saved after half a second is being saved when this returns, however slow the machine.
 */
export const handsRested = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
