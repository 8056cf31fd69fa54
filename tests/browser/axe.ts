/** What axe finds on a page as it stands: the rules of WCAG to 2.2 AA, and axe's own best practice. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line for each rule that is broken, with the elements that break it. Empty where all is well. */
export async function violations(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(movementsEnded);
  const axe = new AxeBuilder({ page }).withTags(RULES);
  // In the page itself: the app has no frames whose results would have to be joined in a page of their own.
  axe.setLegacyMode(true);
  if (within !== undefined) axe.include(within);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => {
    const elements = nodes.slice(0, 5).map(({ html }) => html.slice(0, 160));
    return `${id}, ${nodes.length}: ${elements.join(' | ')}`;
  });
}

/** In the page. What fades in or out has a contrast of its own only at the end. */
async function movementsEnded(): Promise<void> {
  const ends = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    .map(({ finished }) => finished);
  await Promise.allSettled(ends);
}
