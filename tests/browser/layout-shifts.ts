/** What moves on a page without a person's doing, as the browser counts it: its measure, and the elements that moved. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    layoutShifts: string[];
  }
}

function noteShifts(): void {
  window.layoutShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources?: readonly { readonly node: Node | null }[];
    })[])
      window.layoutShifts.push(
        `${entry.value.toFixed(5)} ${(entry.sources ?? [])
          .map(({ node }) =>
            node instanceof Element
              ? node.outerHTML.slice(0, 90)
              : node === null
                ? ''
                : `${node.textContent} in ${node.parentElement?.outerHTML.slice(0, 160)}`,
          )
          .join(' | ')}`,
      );
  }).observe({ type: 'layout-shift' });
}

/** From the first thing that a page shows. */
export const noteShiftsFromTheStart = (page: Page): Promise<unknown> => page.addInitScript(noteShifts);
/** From now on. */
export const noteShiftsOf = (page: Page): Promise<void> => page.evaluate(noteShifts);
export const shiftsOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.layoutShifts);
