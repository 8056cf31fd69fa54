/** What the page's tests share: opening it until the first figures stand, and reading figures exactly. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Waits until the figures shown are those of the choice. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
}

/** Waits until nothing is fetched, nothing is being worked out and nothing moves, for three frames together. */
export async function still(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    for (let calm = 0; calm < 3;) {
      await new Promise(requestAnimationFrame);
      const isBusy =
        document.querySelector('[aria-busy="true"]') !== null ||
        document.getAnimations().some(({ playState }) => playState === 'running');
      calm = isBusy ? 0 : calm + 1;
    }
  });
}

export async function openPage(page: Page, fragment = '#/scenarios'): Promise<void> {
  await page.goto(`/${fragment}`);
  await settled(page);
}

/** The machine-readable value beside the printed one: whole cents, or percent. */
export async function valueOf(data: Locator): Promise<number> {
  const value = await data.getAttribute('value');
  expect(value).not.toBeNull();
  return Number(value);
}

export function figure(page: Page, name: string): Locator {
  return page.locator(`data[data-figure="${name}"]`);
}

/** The slider as a hand moves it: every step fires an event. */
export async function slideTo(page: Page, rate: number): Promise<void> {
  const slider = page.locator('#general-rate');
  await slider.evaluate((element: HTMLInputElement, to) => {
    element.value = String(to);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, rate);
  await page.waitForURL(/#v=1/);
  await settled(page);
}

/** Before the page is opened: its workers can be killed, as a browser that runs out of memory kills them. */
export async function withMortalWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    window.Worker = new Proxy(Worker, {
      construct(target, given: [string, WorkerOptions]) {
        const worker = new target(...given);
        workers.push(worker);
        return worker;
      },
    });
    window.addEventListener('test-kill-worker', () => {
      for (const worker of workers) {
        worker.terminate();
        worker.dispatchEvent(new ErrorEvent('error', { message: 'killed' }));
      }
    });
  });
}

export const killWorkers = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.dispatchEvent(new Event('test-kill-worker')));

/** Before the page is opened: on demand what its worker says is lost on the way, for this page's present worker. */
export async function withLosableAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let workers: Worker[] = [];
    let deaf: Worker[] = [];
    window.Worker = new Proxy(Worker, {
      construct(target, given: [string, WorkerOptions]) {
        const worker = new target(...given);
        // Registered before any other listener: nothing else hears what it stops.
        worker.addEventListener('message', (event) => {
          if (deaf.includes(worker)) event.stopImmediatePropagation();
        });
        workers.push(worker);
        return worker;
      },
    });
    window.addEventListener('test-lose-answers', () => {
      deaf = workers;
      workers = [];
    });
  });
}

export const loseAnswers = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.dispatchEvent(new Event('test-lose-answers')));

/** What is in the menu of the estimate: opened, then pressed. */
export async function chooseFromMenu(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('.card .menu > button').click();
  await page.locator('.card .menu [popover]').getByRole('button', { name }).click();
}
