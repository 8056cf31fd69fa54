/** What visits leave behind: no node and no listener, however often the view changes. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { openPage, still } from './opened.ts';

const VISITS = 5;

async function held(session: CDPSession): Promise<Readonly<Record<'nodes' | 'listeners', number>>> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function visit(page: Page, views: readonly string[]): Promise<void> {
  for (const view of views) {
    await page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click();
    await still(page);
  }
}

for (const views of [
  ['Scenarios', 'Estimate'],
  ['Files', 'Schedule', 'Sources', 'Learn', 'Library', 'Estimate'],
])
  test(`${VISITS} visits to ${views.slice(0, -1).join(', ')} and back leave no node and no listener`, async ({
    page,
  }) => {
    await openPage(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    // What a view keeps for its next visit is made once.
    for (let time = 0; time < 3; time += 1) await visit(page, views);
    const { nodes, listeners } = await held(session);
    for (let time = 0; time < VISITS; time += 1) await visit(page, views);
    // A collection that was cut short is taken up by the next.
    await expect.poll(async () => (await held(session)).nodes).toBeLessThanOrEqual(nodes);
    // The driver of the test sets one now and then; what a visit leaves behind is there once for each visit.
    expect((await held(session)).listeners).toBeLessThan(listeners + VISITS);
  });
