/**
 * Tests whose page knows what day it is: an estimate begins today, so that today is the same on every day on which the
 * tests run. The page's clock runs on from there; timers and measured times are the browser's own.
 */
import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

/** The day on which the evidence ends, noon in Washington. */
export const NOON = '2026-10-10T16:00:00Z';

/** For pages of the context that are opened after it. */
export async function setClock(
  context: Pick<BrowserContext, 'addInitScript'>,
  instant: string,
): Promise<void> {
  await context.addInitScript(
    (ahead) => {
      window.Date = new Proxy(Date, {
        construct: (Native, given: [], target) =>
          Reflect.construct(Native, given.length === 0 ? [Native.now() + ahead] : given, target),
        get: (Native, name) => {
          const own: unknown = Reflect.get(Native, name);
          return name === 'now' ? () => Native.now() + ahead : own;
        },
      });
    },
    Date.parse(instant) - Date.now(),
  );
}

export const test = base.extend({
  context: async ({ context }, use) => {
    await setClock(context, NOON);
    await use(context);
  },
});
