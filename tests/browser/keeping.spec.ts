/** Storage that is forbidden, full, damaged, emptied or shared; a worker and a tab that die: nothing is lost. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import {
  draftStored,
  handsRested,
  keepAs,
  kept,
  openLibraryWith,
  plant,
  plantedItem,
  rows,
  SET_TEXT,
  titles,
  toLibrary,
} from './kept.ts';
import { figure, killWorkers, openPage, settled, valueOf, withMortalWorker } from './opened.ts';

const CHOICE = '#v=1&base=mfn-only&with=section-122';
const WORKER = /engine\.worker[^/]*\.js$/;
const DATABASE = 'tariff-scenarios';

async function savesFile(page: Page, button: string): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await saved.path(), 'utf8');
}

const FORBIDDEN: readonly (readonly [what: string, forbid: () => void])[] = [
  ['missing', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'forbidden',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    },
  ],
];

for (const [what, forbid] of FORBIDDEN)
  test(`storage that is ${what}: the library works in memory, says so, and offers a file`, async ({
    page,
  }) => {
    await page.addInitScript(forbid);
    await openPage(page, CHOICE);
    await keepAs(page, 'Private');
    await expect(page.getByText('is in the library only until this page is closed')).toContainText(
      'does not allow storing here',
    );
    expect(await savesFile(page, 'Save it to a file')).toContain('tariff-scenario-set/1');
    await toLibrary(page);
    await expect(page.getByRole('alert')).toContainText('does not allow storing here');
    await expect(rows(page)).toContainText('Only in this page’s memory');
    expect(await savesFile(page, 'Save everything to a file')).toContain('"Private"');
    await page.getByRole('button', { name: 'Rename: “Private”' }).click();
    await page.getByLabel('New title').fill('Still private');
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual(['Still private']);
  });

test('a full quota is said, the item stays, goes to a file, and is stored when there is room', async ({
  page,
}) => {
  await openPage(page, CHOICE);
  await kept(page, 'Before');
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    window.addEventListener('test-room', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
  await keepAs(page, 'Too much');
  await expect(page.getByText('“Too much” is in the library only until')).toContainText('no room left');
  expect(await savesFile(page, 'Save it to a file')).toContain('section-122');
  await toLibrary(page);
  await expect(page.getByRole('alert')).toContainText('no room left');
  const row = rows(page).filter({ hasText: 'Too much' });
  await expect(row).toContainText('Only in this page’s memory');
  await expect(rows(page).filter({ hasText: 'Before' })).not.toContainText('Only in this page’s memory');
  await page.evaluate(() => window.dispatchEvent(new Event('test-room')));
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
});

test('a damaged record is named and saved as it is; the others are shown', async ({ page }) => {
  await openLibraryWith(page, [
    ['a', plantedItem('a', 'Sound')],
    ['b', plantedItem('b', 'Half gone', { text: 17 })],
    ['c', 'not even a record'],
    ['d', plantedItem('another id', 'Under a wrong key')],
  ]);
  expect(await titles(page)).toEqual(['Sound']);
  const damaged = page.locator('section[aria-labelledby="damaged-title"]');
  await expect(damaged.locator('li')).toHaveCount(3);
  await expect(damaged).toContainText('Damaged: Half gone');
  await expect(damaged).toContainText('a record without a title (c)');
  expect(JSON.parse(await savesFile(page, 'Save the raw text: Half gone'))).toMatchObject({ text: 17 });
  await damaged.getByRole('button', { name: 'Delete for good: Half gone' }).click();
  await expect(damaged.locator('li')).toHaveCount(2);
  await page.reload();
  await expect(damaged.locator('li')).toHaveCount(2);
});

test('an item whose text cannot be opened says why and stays', async ({ page }) => {
  await openLibraryWith(page, [
    ['a', plantedItem('a', 'Newer', { text: '{"format":"tariff-scenario-set/9"}' })],
    ['b', plantedItem('b', 'Newer estimate', { kind: 'estimate', text: '{"format":"tariff-estimate/99"}' })],
  ]);
  const opener = page.getByRole('button', { name: 'Open: “Newer”' });
  await expect(opener).toBeEnabled();
  await opener.click();
  await expect(page.getByRole('alert')).toContainText('“Newer” could not be opened; it stays in the library');
  await expect(page.getByRole('alert')).toContainText('tariff-scenario-set/9');
  await page.getByRole('button', { name: 'Open: “Newer estimate”' }).click();
  await expect(page.getByRole('alert')).toContainText('“Newer estimate” could not be opened');
  await expect(page.getByRole('alert')).toContainText('tariff-estimate/99');
  await expect(rows(page)).toHaveCount(2);
});

test('storage that is emptied while the page is open is said at the next save, and filled again', async ({
  page,
  context,
}) => {
  await openPage(page, CHOICE);
  await kept(page, 'First');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await keepAs(page, 'Second');
  await expect(page.getByText('“Second” is in the library.')).toContainText('storage was emptied');
  await toLibrary(page);
  await expect(page.getByRole('alert')).toContainText('Everything that this tab had has been stored again');
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the records emptied by another program are noticed too', async ({ page }) => {
  await openPage(page, CHOICE);
  await kept(page, 'First');
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['items', 'drafts', 'facts'], 'readwrite');
          for (const store of ['items', 'drafts', 'facts']) transaction.objectStore(store).clear();
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    DATABASE,
  );
  await keepAs(page, 'Second');
  await expect(page.getByText('“Second” is in the library.')).toContainText('storage was emptied');
  await page.goto('/#/library');
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
});

test('two tabs: what one keeps, renames and deletes appears in the other', async ({ page, context }) => {
  await openPage(page, CHOICE);
  const other = await context.newPage();
  await other.goto('/#/library');
  await expect(other.locator('.empty')).toBeVisible();
  await kept(page, 'Of the first tab');
  await expect(rows(other)).toContainText('Of the first tab');
  await other.getByRole('button', { name: 'Rename: “Of the first tab”' }).click();
  await other.getByLabel('New title').fill('Of both');
  await other.keyboard.press('Enter');
  await toLibrary(page);
  await expect(rows(page)).toContainText('Of both');
  await other.getByRole('button', { name: 'Delete: “Of both”' }).click();
  await expect(page.locator('.empty')).toBeVisible();
});

test('two tabs change one kept item: the second keep is told, and both are in the library', async ({
  page,
  context,
}) => {
  await openPage(page, CHOICE);
  await kept(page, 'Shirts');
  const other = await context.newPage();
  await other.goto('/#/library');
  await other.getByRole('button', { name: 'Open: “Shirts”' }).click();
  await settled(other);
  for (const [tab, preset] of [
    [page, 'pause-10'],
    [other, 'liberation-46'],
  ] as const) {
    await tab.locator('#scenario-1').selectOption(preset);
    await settled(tab);
  }
  await page.getByRole('button', { name: 'Keep the changes in “Shirts”' }).click();
  await expect(page.getByText('“Shirts” is in the library.')).toBeVisible();
  await other.getByRole('button', { name: 'Keep in the library' }).click();
  await other.getByRole('button', { name: 'Keep the changes in “Shirts”' }).click();
  const form = other.getByRole('form', { name: 'Keep in the library' });
  await expect(form).toContainText('Another tab has changed “Shirts” meanwhile.');
  await expect(form).toContainText('“Shirts (2)” is in the library.');
  await toLibrary(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).filter({ hasText: 'Shirts (2)' })).toHaveCount(1);
  // Undo in the first tab takes its own changes back, and leaves the other's item.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).filter({ hasText: 'Shirts (2)' })).toHaveCount(1);
});

/** As a later version of the page would: it asks for the next version of the database. */
const askForNextVersion = (): void => {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    return open.call(this, name, version === undefined ? undefined : version + 1);
  };
};

test('a newer version in another tab: this one says so and keeps what it has', async ({ page, context }) => {
  await openPage(page, CHOICE);
  await kept(page, 'Old');
  const newer = await context.newPage();
  await newer.addInitScript(askForNextVersion);
  await newer.goto('/#/library');
  await expect(rows(newer)).toContainText('Old');
  await keepAs(page, 'Kept too late');
  await expect(page.getByText('is in the library only until this page is closed')).toContainText(
    'newer version of this page',
  );
  await toLibrary(page);
  await expect(page.getByRole('alert')).toContainText('Reload this page');
  expect((await titles(page)).toSorted()).toEqual(['Kept too late', 'Old']);
  expect(await savesFile(page, 'Save everything to a file')).toContain('Kept too late');
});

test('an older version in another tab blocks: that is said, and ends when the tab is closed', async ({
  page,
  context,
}) => {
  await page.goto('/#/library');
  await expect(page.locator('.empty')).toBeVisible();
  await plant(page, 'items', 'a', plantedItem('a', 'There before'));
  // A tab that does not let go of its connection.
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve();
        };
      }),
    DATABASE,
  );
  const newer = await context.newPage();
  await newer.addInitScript(askForNextVersion);
  await newer.goto(`/${CHOICE}`);
  await settled(newer);
  await keepAs(newer, 'Waiting');
  await expect(newer.getByText('“Waiting” is in the library only until')).toContainText('Close that tab');
  await page.close();
  await expect(newer.getByText('“Waiting” is in the library.')).toBeVisible();
  await toLibrary(newer);
  await expect(rows(newer)).toHaveCount(2);
  await expect(newer.getByRole('alert')).toHaveCount(0);
});

test('the library is there without the engine: listed, saved, renamed; opening says what it needs', async ({
  page,
  context,
}) => {
  await openLibraryWith(page, [['a', plantedItem('a', 'Kept')]]);
  await context.route(WORKER, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('needs its data, which are not loaded');
  await expect(page.getByRole('button', { name: 'Open: “Kept”' })).toBeDisabled();
  expect(await savesFile(page, 'Save to a file: “Kept”')).toBe(SET_TEXT);
  await context.unroute(WORKER);
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Open: “Kept”' }).click();
  await settled(page);
});

test('a worker that dies while editing leaves the set, the library and the draft unharmed', async ({
  page,
  context,
}) => {
  await withMortalWorker(page);
  await openPage(page, CHOICE);
  await kept(page, 'Before the crash');
  await killWorkers(page);
  await page.locator('#scenario-1').selectOption('pause-10');
  await expect(page.getByRole('alert').filter({ hasText: 'killed' })).toBeVisible();
  await expect(page.locator('#scenario-1')).toHaveValue('pause-10');
  // What is edited after the death can be kept, and is a draft, all the same.
  await keepAs(page, 'After the crash');
  await expect(page.getByText('“After the crash” is in the library.')).toBeVisible();
  await draftStored(page, 'pause-10');
  await page.close();

  const next = await context.newPage();
  await next.goto('/#/library');
  await expect
    .poll(async () => (await titles(next)).toSorted())
    .toEqual(['After the crash', 'Before the crash']);
  await expect(next.locator('[data-draft]')).toHaveCount(1);
  await next.getByRole('button', { name: 'Open: “After the crash”' }).click();
  await settled(next);
  await expect(next.locator('#scenario-1')).toHaveValue('pause-10');
});

test('an estimate that is edited after the worker died is kept, is a draft, and goes on at the next visit', async ({
  page,
  context,
}) => {
  await withMortalWorker(page);
  await page.goto('/#/estimate/hts=6109100012&value=25000&date=2025-11-03');
  const headline = page.locator('[data-headline]');
  await expect(headline).toHaveAttribute('aria-busy', 'false');
  await killWorkers(page);
  const value = page.getByLabel(/^Customs value/).first();
  await value.fill('31000');
  await expect(page.getByRole('alert').filter({ hasText: 'killed' })).toBeVisible();
  await expect(value).toHaveValue(/31,?000/);
  await keepAs(page, 'Shirts');
  await expect(page.getByText('“Shirts” is in the library.')).toBeVisible();
  await draftStored(page, '31000');
  await page.close();

  const next = await context.newPage();
  await next.goto('/');
  await next.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(next.getByLabel(/^Customs value/).first()).toHaveValue(/31,?000/);
  await expect(next.locator('[data-headline]')).toHaveAttribute('aria-busy', 'false');
  await toLibrary(next);
  expect(await titles(next)).toEqual(['Shirts']);
});

test.describe('unfinished work', () => {
  test('after a crash of the tab the next visit offers it, and goes on where it was', async ({
    page,
    context,
  }) => {
    await openPage(page, CHOICE);
    await page.locator('#scenario-1').selectOption('pause-10');
    await settled(page);
    const duty = await valueOf(figure(page, 'scenario-duty'));
    await draftStored(page, 'pause-10');
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // The dead page gives no answer.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;

    const next = await context.newPage();
    await next.goto('/');
    const offer = next.locator('section[aria-labelledby="offer-title"]');
    await expect(offer).toContainText('Go on where you left off?');
    await offer.getByRole('button', { name: 'Go on' }).click();
    await settled(next);
    await expect(next).toHaveURL(/#v=1&base=mfn-only&with=pause-10$/);
    expect(await valueOf(figure(next, 'scenario-duty'))).toBe(duty);
    await expect(offer).toHaveCount(0);
    await expect(next.locator('main')).toBeFocused();
  });

  test('what was changed in the last moment is saved when the page goes out of sight', async ({
    page,
    context,
  }) => {
    // Hands that never rest: the moment after which work is saved does not come.
    await page.addInitScript(() => {
      const real = window.setTimeout.bind(window);
      const early = (work: () => void, delay = 0): number =>
        delay >= 300 && delay < 1000 ? 0 : real(work, delay);
      Object.assign(window, { setTimeout: early });
    });
    await openPage(page, CHOICE);
    await page.locator('#scenario-1').selectOption('pause-10');
    await settled(page);
    const next = await context.newPage();
    await next.goto('/#/library');
    await handsRested(page);
    await expect(next.locator('[data-draft]')).toHaveCount(0);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(next.locator('[data-draft]')).toContainText('the pause');
  });

  test('the address wins, a declined offer stays in the library, and nothing untouched is offered', async ({
    page,
    context,
  }) => {
    await openPage(page, CHOICE);
    await handsRested(page);
    const untouched = await context.newPage();
    await untouched.goto('/#/library');
    await expect(untouched.locator('.empty')).toBeVisible();
    await expect(untouched.locator('[data-draft]')).toHaveCount(0);

    await page.locator('#scenario-1').selectOption('pause-10');
    await settled(page);
    await expect(untouched.locator('[data-draft]')).toHaveCount(1);
    const named = await context.newPage();
    await openPage(named, '#v=1&base=mfn-only&with=framework-20');
    await expect(named.locator('#offer-title')).toHaveCount(0);
    await expect(named.locator('#scenario-1')).toHaveValue('framework-20');

    const unnamed = await context.newPage();
    await openPage(unnamed);
    await unnamed.getByRole('button', { name: 'Not now' }).click();
    await expect(unnamed.locator('#offer-title')).toHaveCount(0);
    await toLibrary(unnamed);
    await unnamed.getByRole('button', { name: /^Delete: Comparison/ }).click();
    await expect(unnamed.locator('[data-draft]')).toHaveCount(0);
    await unnamed.getByRole('button', { name: 'Undo' }).click();
    await expect(unnamed.locator('[data-draft]')).toHaveCount(1);
  });
});

test('the browser is asked for its promise at the first keep, not before, and the answer is shown', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let asked = 0;
    StorageManager.prototype.persisted = () => Promise.resolve(false);
    StorageManager.prototype.persist = () => {
      asked += 1;
      document.documentElement.dataset['asked'] = String(asked);
      return Promise.resolve(true);
    };
  });
  await page.goto('/#/library');
  await expect(page.locator('[data-lasting]')).toContainText('is asked to promise');
  await page.getByRole('navigation').getByRole('link', { name: 'Scenarios' }).click();
  await settled(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await kept(page, 'One');
  await kept(page, 'Two');
  await expect(page.locator('html')).toHaveAttribute('data-asked', '1');
  await toLibrary(page);
  await expect(page.locator('[data-lasting]')).toContainText('has promised to keep the library');
});

test('a blocked clipboard leaves the text to be copied by hand, wherever something is copied', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await openPage(page, CHOICE);
  const field = page.getByLabel('The browser did not allow copying. Copy it from here:');
  const selected = (): Promise<string | undefined> => page.evaluate(() => getSelection()?.toString());
  await page.locator('.headline').getByRole('button', { name: 'Copy link' }).click();
  await expect(field).toHaveValue(page.url());
  await expect(field).toBeFocused();
  expect(await selected()).toBe(page.url());
  await page.locator('.documents').getByRole('button', { name: 'Copy the hash' }).click();
  await expect(field.last()).toHaveValue(/^[0-9a-f]{64}$/);
  await kept(page, 'Shared');
  await toLibrary(page);
  await page.getByRole('button', { name: 'Copy link: “Shared”' }).click();
  await expect(field).toHaveValue(/#v=2&set=/);
});

test('script in a title of a link or a file stays text', async ({ page }) => {
  const hostile = '</script><img src=x onerror=document.title="owned"><svg onload=alert(1)>';
  await page.goto('/#/library');
  await expect(page.locator('.empty')).toBeVisible();
  const text = JSON.stringify({
    format: 'tariff-scenario-set/1',
    dataVersion: hostile.replace(/[^a-z]/g, ''),
    flows: 'us-imports-vn-2024',
    scenarios: [
      'mfn-only',
      {
        format: 'tariff-scenario/2',
        id: 'my-1',
        label: hostile,
        lawAsOf: '2026-10-10',
        answers: {},
        reform: [],
        reformOfVietNam: [],
      },
    ],
  });
  await plant(page, 'items', 'a', plantedItem('a', hostile, { text }));
  await page.reload();
  await page.getByRole('button', { name: `Open: “${hostile}”` }).click();
  await settled(page);
  await expect(page.locator('#headline-title')).toContainText(hostile);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page).not.toHaveTitle('owned');
});

test.describe('in Vietnamese', () => {
  test.use({ locale: 'vi-VN' });

  test('a full quota and a private window are said in Vietnamese', async ({ page, context }) => {
    await openLibraryWith(page, [['a', plantedItem('a', 'Áo thun')]]);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: 'Nhân bản: “Áo thun”' }).click();
    await expect(page.getByRole('alert')).toContainText('Bộ nhớ của trình duyệt đã hết chỗ');
    await expect(rows(page).filter({ hasText: 'Áo thun (bản sao)' })).toContainText('chưa lưu được');
    const other = await context.newPage();
    await other.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await other.goto('/#/library');
    await expect(other.getByRole('alert')).toContainText('Trình duyệt không cho phép lưu ở đây');
  });
});
