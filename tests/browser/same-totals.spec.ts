/** The page and the command line tell the same figures, to the cent: totals, and every chapter. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from './dated.ts';
import { figure, openPage, valueOf } from './opened.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

interface Figures {
  readonly customs_value: string;
  readonly duty: string;
}

interface Side {
  readonly totals: Figures;
  readonly groups: readonly (Figures & { readonly key: string })[];
}

const cents = (usd: string): number => Number(usd.replace('.', ''));

function terminal(
  baseline: string,
  scenario: string,
): { readonly baseline: Side; readonly scenarios: readonly [Side] } {
  const args = [
    program,
    'compare',
    '--baseline',
    baseline,
    '--scenario',
    scenario,
    '--by',
    'chapter',
    '--json',
  ];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

for (const [baseline, scenario] of [
  ['law:2026-10-10', 'framework-20-annex3'],
  ['law:2025-01-01', 'law:2025-10-20'],
  ['mfn-only', 'liberation-46'],
] as const) {
  test(`${scenario} against ${baseline}`, async ({ page }) => {
    const told = terminal(baseline, scenario);
    await openPage(page, `#v=1&base=${baseline}&with=${scenario}`);
    const [after] = told.scenarios;
    expect(await valueOf(figure(page, 'customs-value'))).toBe(cents(after.totals.customs_value));
    expect(await valueOf(figure(page, 'baseline-duty'))).toBe(cents(told.baseline.totals.duty));
    expect(await valueOf(figure(page, 'scenario-duty'))).toBe(cents(after.totals.duty));
    const rows = await page
      .locator('tbody tr')
      .filter({ has: page.locator('td data') })
      .evaluateAll((found) =>
        found.map((row) =>
          [...row.querySelectorAll('td data')].slice(0, 3).map((data) => Number(data.getAttribute('value'))),
        ),
      );
    const before = new Map(told.baseline.groups.map(({ key, duty }) => [key, cents(duty)]));
    const expected = after.groups.map(({ key, customs_value, duty }) => [
      cents(customs_value),
      before.get(key),
      cents(duty),
    ]);
    const byValue = (a: readonly (number | undefined)[], b: readonly (number | undefined)[]): number =>
      (a[0] ?? 0) - (b[0] ?? 0);
    expect(rows.sort(byValue)).toEqual(expected.sort(byValue));
    expect(expected.length).toBeGreaterThan(90);
  });
}
