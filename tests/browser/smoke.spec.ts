import type { Page } from '@playwright/test';
import { expect, test } from './dated.ts';
import { securityHeaders } from '../../ui/web/security-headers.ts';

// As it really is: with the copy on the machine.
test.use({ serviceWorkers: 'allow' });

/** Everything the page complains about or asks for from the moment it is opened. */
interface Witness {
  readonly complaints: string[];
  readonly origins: Set<string>;
}

/** Said of what is used all the same, later than a fixed time: on a slow machine. `budget.spec.ts` sees each file used once. */
const LATE = /was preloaded using link preload but not used within a few seconds/;

async function watch(page: Page): Promise<Witness> {
  const witness: Witness = { complaints: [], origins: new Set() };
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!LATE.test(message.text())) witness.complaints.push(message.text());
  });
  page.on('pageerror', (error) => witness.complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') witness.origins.add(origin);
  });
  await page.exposeFunction('reportViolation', (text: string) => witness.complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportViolation') as (text: string) => void;
      report(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return witness;
}

test('the built app opens without a complaint and talks to its own origin only', async ({
  page,
  baseURL,
}) => {
  const witness = await watch(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(witness.complaints).toEqual([]);
  expect([...witness.origins]).toEqual([baseURL]);
});

test('the page is served with the security headers that static hosts are given', async ({
  page,
  request,
}) => {
  const response = await page.goto('/');
  const served = response?.headers() ?? {};
  const staticHost = await (await request.get('/_headers')).text();
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(served[name.toLowerCase()]).toBe(value);
    expect(staticHost).toContain(`  ${name}: ${value}\n`);
  }
});

test('the browser enforces the policy, and the watch above sees it', async ({ page }) => {
  const witness = await watch(page);
  await page.goto('/');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  await expect.poll(() => witness.complaints.join('\n')).toContain('policy: style-src-elem');
  const outcome = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>markup from a string</b>';
      return 'accepted';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe('TypeError');
});
