/**
 * Our ordinary duty on the trade of 2024 against the duty that the Census Bureau calculated, line by line, where
 * the two must mean the same: the rate is free or a percentage, and no Section 232 or safeguard list reaches the
 * line on the day of the law. Where they differ, what the data show about the cause, and no more.
 */
import type { IsoDate } from '../../engine/basis/date.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { entriesFor, narrowerEntries, type ProductListId } from '../../engine/law/product-list.ts';
import { lawScenario } from '../../engine/scenario/scenario.ts';
import { realData, realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';

/** The last law before any duty of 2025. */
export const LAW_DATE = '2025-01-01' as IsoDate;
const LARGEST = 40;

/** Whole cents. */
export interface Residual {
  readonly code: HtsCode;
  readonly customsValue: number;
  readonly computed: number;
  readonly calculated: number;
  /** Percent of value, as the schedule writes it. */
  readonly statutory: number;
}

function isReachedByRemedy(code: HtsCode): boolean {
  const { lists } = realData().rulebook;
  return [...lists.values()].some(
    (list) =>
      /^s(201|232)-/.test(list.id) &&
      (entriesFor(list, code, LAW_DATE).length > 0 || narrowerEntries(list, code, LAW_DATE).length > 0),
  );
}

export function ordinaryResiduals(): readonly Residual[] {
  const table = realFlows();
  const { assessed } = valueOf(evaluate(realReference(), table, lawScenario(LAW_DATE), new Map()));
  return assessed.compiled.rows.flatMap(({ row, ordinary }) => {
    const code = table.codes[row];
    if (code === undefined || ordinary.kind !== 'percent' || isReachedByRemedy(code)) return [];
    return {
      code,
      customsValue: table.customsValue[row] ?? Number.NaN,
      computed: assessed.duty[row] ?? Number.NaN,
      calculated: table.calculatedDuty[row] ?? Number.NaN,
      statutory: ordinary.percent.toNumber(),
    };
  });
}

/** Listed at any time, whole or in part: a sign that special provisions exist for goods of the line. */
function isNamedBy(list: string, code: HtsCode): boolean {
  const entries =
    realData()
      .rulebook.lists.get(list as ProductListId)
      ?.entries.keys() ?? [];
  return [...entries].some((prefix) => code.startsWith(prefix) || prefix.startsWith(code));
}

const PROGRAMMES = [
  { lists: ['s122-civil-aircraft', 's301fl-civil-aircraft'], name: 'civil aircraft (C)' },
  { lists: ['s301fl-pharmaceutical'], name: 'the pharmaceutical appendix (K)' },
];

/** Below this part of the statutory duty, corrections and rounding no longer explain the gap. */
const NOTABLE_GAP = 0.05;

export function causeOf({ code, computed, calculated }: Residual): string {
  if (calculated > computed)
    return 'above the statutory rate: includes an additional duty of another programme';
  const programme = PROGRAMMES.find(({ lists }) => lists.some((list) => isNamedBy(list, code)));
  const gap = 1 - calculated / computed;
  const part = calculated === 0 ? 'all of the value' : 'a part of the value';
  if (gap < NOTABLE_GAP) {
    const also = programme === undefined ? '' : `; the line is also on a list of ${programme.name}`;
    return `undetermined: a small share entered free or was corrected${also}`;
  }
  return programme === undefined
    ? `undetermined: ${part} entered free or at a lower rate`
    : `probable: ${part} entered free under ${programme.name}, on whose list the line is`;
}

const sumOf = (rows: readonly Residual[], figure: (row: Residual) => number): number =>
  rows.reduce((total, row) => total + figure(row), 0);

export interface OrdinaryTotals {
  readonly lines: number;
  readonly computed: number;
  readonly calculated: number;
  /** Ours over theirs, less one, in percent. */
  readonly excessPercent: number;
}

export function totalsOfResiduals(residuals: readonly Residual[]): OrdinaryTotals {
  const computed = sumOf(residuals, (row) => row.computed);
  const calculated = sumOf(residuals, (row) => row.calculated);
  return {
    lines: residuals.length,
    computed,
    calculated,
    excessPercent: (computed / calculated - 1) * 100,
  };
}

export function largestResiduals(residuals: readonly Residual[]): readonly Residual[] {
  const size = (row: Residual): number => Math.abs(row.computed - row.calculated);
  return residuals.toSorted((a, b) => size(b) - size(a) || (a.code < b.code ? -1 : 1)).slice(0, LARGEST);
}

function dollars(cents: number): string {
  const digits = String(Math.round(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return cents < 0 ? `-${digits}` : digits;
}

const dotted = (code: HtsCode): string =>
  [code.slice(0, 4), code.slice(4, 6), code.slice(6, 8), code.slice(8)].join('.');

function rowText(row: Residual): string {
  const cells = [
    dotted(row.code),
    dollars(row.customsValue),
    dollars(row.computed),
    dollars(row.calculated),
    dollars(row.computed - row.calculated),
    `${((100 * row.calculated) / row.customsValue).toFixed(3)}%`,
    `${row.statutory}%`,
    causeOf(row),
  ];
  return `| ${cells.join(' | ')} |`;
}

export function reportText(residuals: readonly Residual[]): string {
  const { lines, computed, calculated, excessPercent } = totalsOfResiduals(residuals);
  const largest = largestResiduals(residuals);
  const covered = sumOf(largest, (row) => row.computed - row.calculated);
  return `${[
    '# Ordinary duty of 2024: computed and calculated',
    '',
    `Goods of Viet Nam, imports for consumption of 2024, chapters 1 to 97, under the law of ${LAW_DATE}: the ${lines.toLocaleString('en-US')} lines whose rate is free or a percentage and which no list of Section 232 or of a safeguard reaches that day. Computed: the statutory rate on the customs value. Calculated: the duty in the statistics of the US Census Bureau. US dollars.`,
    '',
    `Computed ${dollars(computed)}, calculated ${dollars(calculated)}: ${excessPercent.toFixed(3)}% more computed than calculated.`,
    '',
    `The ${LARGEST} largest differences make up ${dollars(covered)} of ${dollars(computed - calculated)}. "Probable" means that the line is on a list of the programme named; the statistics do not say under which programme a value entered.`,
    '',
    '| Code | Customs value | Computed | Calculated | Difference | Implied rate | Statutory rate | Cause |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...largest.map(rowText),
    '',
    'Written by `WRITE_REPORT=1 npx vitest run tests/official`; without the variable the test compares byte for byte.',
  ].join('\n')}\n`;
}
