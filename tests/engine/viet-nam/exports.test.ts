/** US exports of 2024 and 2025 under Viet Nam's tariff: what is rated, how, and what it comes to. */
import { describe, expect, test } from 'vitest';
import { groupsOf, totalsOf } from '../../../engine/compare/aggregate.ts';
import { effectiveRateText } from '../../../engine/compare/effective-rate.ts';
import { mirrorAt, mirrorOf } from '../../../engine/compare/mirror.ts';
import { evaluate } from '../../../engine/compare/evaluate.ts';
import type { HtsCode } from '../../../engine/schedule/hts-code.ts';
import { scenarioNamed } from '../../../engine/scenario/presets.ts';
import { coverageOf, type ExportLine } from '../../../engine/viet-nam/export-lines.ts';
import { RATE_POINTS } from '../../../engine/viet-nam/hs6-tariff.ts';
import type { Hs6 } from '../../../engine/viet-nam/vn-code.ts';
import { realFlows, realReference, valueOf } from '../../arbitraries/real-reference.ts';
import { exportsUnder, linesOf, realExports, type ExportYear } from '../../arbitraries/real-viet-nam.ts';

const dollars = (cents: number): number => Math.round(cents / 100);
const billOf = (year: ExportYear) =>
  RATE_POINTS.map((point) => {
    const { duty, customsValue } = totalsOf(exportsUnder(realExports[year], point).assessed);
    return [point, dollars(duty), effectiveRateText(duty, customsValue)];
  });

/** The line of a Schedule B number of eight digits. */
function lineOf(year: ExportYear, code: string): ExportLine {
  const line = linesOf(realExports[year]).get(code as HtsCode);
  if (line === undefined) throw new Error(`${code} was not exported in ${year}`);
  return line;
}

describe('the duty that Viet Nam’s tariff lays on a year of US exports', () => {
  test.each([
    [
      '2024',
      [
        ['average', 348_170_374, '2.7003'],
        ['minimum', 268_506_596, '2.0824'],
        ['maximum', 445_265_968, '3.4533'],
      ],
    ],
    [
      '2025',
      [
        ['average', 412_686_939, '2.6649'],
        ['minimum', 303_844_290, '1.9620'],
        ['maximum', 556_475_249, '3.5933'],
      ],
    ],
  ] as const)('%s', (year, bill) => {
    expect(billOf(year)).toEqual(bill);
  });

  test('falls first on meat, fruit and nuts, and beverages in 2024', () => {
    const groups = groupsOf(exportsUnder(realExports['2024'], 'average'), 'chapter');
    const first = groups.toSorted((a, b) => b.duty - a.duty).slice(0, 10);
    expect(first.map(({ key }) => key)).toEqual(['02', '08', '22', '85', '39', '21', '12', '87', '33', '64']);
  });
});

describe('what is rated and what is left out', () => {
  test('of 2024: every subheading is in the tariff; only special provisions and quotas have no rate', () => {
    const { total, rated, leftOut, partlyRated } = coverageOf(
      realExports['2024'],
      linesOf(realExports['2024']),
    );
    expect(dollars(total.value)).toBe(13_044_118_564);
    expect(leftOut.notInTariff).toEqual({ flows: 0, value: 0 });
    expect([leftOut.specialProvision.flows, dollars(leftOut.specialProvision.value)]).toEqual([
      4, 113_268_971,
    ]);
    expect([leftOut.noPercentage.flows, dollars(leftOut.noPercentage.value)]).toEqual([6, 36_960_924]);
    expect([rated.heldBackAircraft.flows, dollars(rated.heldBackAircraft.value)]).toEqual([1, 413_366_318]);
    expect([partlyRated.flows, dollars(partlyRated.value)]).toEqual([9, 13_768_924]);
  });

  test('of 2025 too', () => {
    const { total, leftOut } = coverageOf(realExports['2025'], linesOf(realExports['2025']));
    expect(dollars(total.value)).toBe(15_656_824_670);
    expect(leftOut.notInTariff.flows).toBe(0);
    expect(dollars(leftOut.specialProvision.value)).toBe(151_040_665);
    expect(dollars(leftOut.noPercentage.value)).toBe(19_517_697);
  });

  test('tobacco under quota has no rate, and says which lines stand behind it', () => {
    const tobacco = lineOf('2024', '24012080');
    expect(tobacco).toMatchObject({ kind: 'leftOut', because: 'noPercentage' });
    expect(tobacco.kind === 'leftOut' && tobacco.lines.map(({ rate }) => rate)).toContainEqual({
      kind: 'tariffQuota',
      within: '30',
      outside: '80',
    });
  });

  test('cars take the lines of built-up cars; kits by guidance of chapter 98 are counted beside', () => {
    const cars = lineOf('2024', '87032401');
    expect(cars).toMatchObject({ by: 'subheading', rates: { minimum: '15', maximum: '70' } });
    expect(cars.kind === 'rated' && [cars.lines, cars.withoutPercent.length]).toEqual([18, 8]);
  });

  test('aircraft held back into one number are free: every line of aircraft, their parts and engines is', () => {
    expect(lineOf('2024', '88000000')).toMatchObject({
      kind: 'rated',
      by: 'heldBackAircraft',
      rates: { average: '0', minimum: '0', maximum: '0' },
    });
  });

  test('yellow dent corn is not popcorn: 0 to 2 %, where the subheading would reach 30 %', () => {
    expect(lineOf('2025', '10059020')).toMatchObject({
      by: 'narrowedLines',
      rates: { average: '1', minimum: '0', maximum: '2' },
    });
    expect(lineOf('2025', '10059040')).toMatchObject({
      by: 'subheading',
      rates: { average: '10.6667', minimum: '0', maximum: '30' },
    });
  });
});

test('the two directions of 2024 under the law of 10 October 2026', () => {
  const scenario = valueOf(scenarioNamed('law:2026-10-10', realReference().rulebook.evidenceThrough));
  const imports = valueOf(evaluate(realReference(), realFlows(), scenario, new Map()));
  const table = realExports['2024'];
  const mirror = mirrorOf(imports.assessed, {
    average: exportsUnder(table, 'average').assessed,
    minimum: exportsUnder(table, 'minimum').assessed,
    maximum: exportsUnder(table, 'maximum').assessed,
  });
  expect(mirror.total.imports).toEqual(totalsOf(imports.assessed));
  expect(dollars(mirror.total.balance)).toBe(12_893_888_669 - 139_497_979_433);
  expect(dollars(mirror.leftOut.imports)).toBe(1_863_179_658);
  expect(dollars(mirror.leftOut.exports)).toBe(150_229_895);
  const apples = mirrorAt(mirror, '080810' as Hs6);
  expect(dollars(apples.imports.customsValue)).toBe(152_095);
  expect(apples.balance).toBe(apples.exports.customsValue - apples.imports.customsValue);
  expect(apples.exports.duty).toBe(Math.round(apples.exports.customsValue / 20));
  expect(mirrorAt(mirror, '999999' as Hs6).balance).toBe(0);
});
