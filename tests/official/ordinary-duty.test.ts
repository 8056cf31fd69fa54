/** Ordinary duty against the calculated duty of the US Census Bureau (USITC DataWeb, imports for consumption, 2024). */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { causeOf, ordinaryResiduals, reportText, totalsOfResiduals } from './ordinary-duty.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const residuals = ordinaryResiduals();
const report = new URL('ordinary-duty-2024.md', import.meta.url);

test('the computed duty is within 0.2 % of the calculated duty, and above it: nothing is taxed too little', () => {
  const { lines, excessPercent } = totalsOfResiduals(residuals);
  expect(lines).toBeGreaterThan(6500);
  expect(excessPercent).toBeGreaterThan(0);
  expect(excessPercent).toBeLessThan(0.2);
  expect(excessPercent).toBeCloseTo(0.113, 2);
});

test('nine lines in ten agree to the thousandth of their value', () => {
  const agreeing = residuals.filter(
    ({ computed, calculated, customsValue }) => Math.abs(computed - calculated) <= customsValue / 1000,
  );
  expect(agreeing.length / residuals.length).toBeGreaterThan(0.9);
});

test('the report of the largest differences is current', () => {
  const text = reportText(residuals);
  if (process.env['WRITE_REPORT'] === '1') writeFileSync(report, text);
  expect(readFileSync(report, 'utf8')).toBe(text);
});

test('a cause is called probable only where the line is on a list of the programme', () => {
  const unlisted = { customsValue: 100_00, computed: 5_00, calculated: 0, statutory: 5 };
  expect(causeOf({ ...unlisted, code: '6402999005' as never })).toMatch(/^undetermined: all of the value/);
  expect(causeOf({ ...unlisted, code: '8419501000' as never })).toMatch(/^probable: .*civil aircraft/);
  expect(causeOf({ ...unlisted, code: '2932999010' as never })).toMatch(/^probable: .*pharmaceutical/);
  expect(causeOf({ ...unlisted, code: '8419501000' as never, calculated: 4_99 })).toMatch(/^undetermined/);
  expect(causeOf({ ...unlisted, code: '8501710000' as never, calculated: 6_00 })).toMatch(/^above/);
});
