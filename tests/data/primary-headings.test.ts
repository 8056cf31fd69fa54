/** Column 1 and the headings of chapter 99, compared with 44 exports of the schedule. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differingHeadings, withoutMeasure } from './primary/heading-differences.ts';
import { headingPeriods, measures, type HeadingPeriod } from './primary/measure-headings.ts';
import { verifications } from './primary/measure-verification.ts';
import { exportedHeadings, exports, grouped } from './primary/read-primary.ts';
import { cell, readRows } from './read-data.ts';

describe('column 1 general', () => {
  const lines = readRows('us/hts.rates.tsv').map((row) => [cell(row, 'hts8'), cell(row, 'rate')] as const);
  const hash = (rows: typeof lines): string =>
    createHash('sha256')
      .update(
        rows
          .map(([code, rate]) => `${code}\t${rate}\n`)
          .toSorted()
          .join(''),
      )
      .digest('hex');

  test.each(exports)('$revision has $lines lines with the rates of the edition', (schedule) => {
    // The first export of 2025 lacks one line, 4420.19.00; Revision 1 has it.
    const missing = schedule.revision === '2025 Basic' ? ['44201900'] : [];
    const expected = lines.filter(([code]) => !missing.includes(code));
    expect(expected).toHaveLength(schedule.lines);
    expect(hash(expected)).toBe(schedule.column1);
  });
});

/** An export may carry a change this many days before it takes effect, and the archive's day may be off by some. */
const [ahead, off] = [50, 6];
const last = exports.at(-1)?.from ?? '';
const byHeading = grouped(exportedHeadings, ({ heading }) => heading);

function days(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** What of a measure's heading the exports do not bear out; empty: they do. */
function faults({ heading, from, until, rate }: HeadingPeriod): readonly string[] {
  const rows = (byHeading.get(heading) ?? []).filter((row) => row.rate === rate);
  const [first] = rows;
  const final = rows.at(-1);
  if (first === undefined || final === undefined)
    return [`no export has "${rate}": ${(byHeading.get(heading) ?? []).map((row) => row.rate).join(', ')}`];
  const result: string[] = [];
  const isOld = first.first.index === 0;
  // Of several spans at one rate the first begins with the heading, the others at any time.
  const isFirst = headingPeriods().every(
    (other) => other.heading !== heading || other.rate !== rate || other.from >= from,
  );
  const [earliest, latest] = [days(first.first.from, -off), days(first.first.from, ahead)];
  if (!isOld && (from < earliest || (isFirst && from > latest)))
    result.push(`begins ${from}, first in ${first.first.revision} of ${first.first.from}`);
  const { gone } = final;
  if (gone !== null && (until === null || until > days(gone.from, ahead)))
    result.push(`goes on to ${until ?? 'no end'}, gone in ${gone.revision} of ${gone.from}`);
  return result;
}

describe('headings of measures', () => {
  const isKnown = ({ heading, from }: HeadingPeriod): boolean =>
    differingHeadings.some((known) => known.heading === heading && known.from === from);
  const compared = headingPeriods().filter(({ heading, from }) => byHeading.has(heading) && from <= last);

  test('most headings stand in the exports', () => {
    expect(new Set(compared.map(({ heading }) => heading)).size).toBe(75);
  });

  test('heading, first day, last day and rate are those of the exports', () => {
    const differing = compared
      .filter((period) => !isKnown(period))
      .flatMap((period) => faults(period).map((fault) => `${period.heading} of ${period.measure}: ${fault}`));
    expect(differing).toEqual([]);
  });

  test('a difference in the table is still one', () => {
    for (const known of differingHeadings) {
      const periods = compared.filter(
        ({ heading, from }) => heading === known.heading && from === known.from,
      );
      expect(periods.flatMap(faults), known.heading).not.toEqual([]);
    }
  });

  test('a measure that began before the last export and stands in none has no heading of these', () => {
    const absent = headingPeriods().filter(({ heading, from }) => !byHeading.has(heading) && from <= last);
    // The solar safeguard of 2018 is no action of these years; its rates are checked by its proclamation.
    expect([...new Set(absent.map(({ heading }) => heading))]).toEqual(['99034525']);
  });

  test("an exported heading of these actions is a measure's, or its absence is explained", () => {
    const ours = new Set(headingPeriods().map(({ heading }) => heading));
    const others = [...byHeading.keys()].filter((heading) => !ours.has(heading));
    expect(others.toSorted()).toEqual(withoutMeasure.map(({ heading }) => heading).toSorted());
  });
});

test('the page says of every measure what its headings were compared with (WRITE_REPORT=1 writes it)', () => {
  const shown = new URL('../../ui/web/sources/verification.json', import.meta.url);
  const found = verifications();
  if (process.env['WRITE_REPORT'] === '1') writeFileSync(shown, `${JSON.stringify(found, null, 2)}\n`);
  expect(JSON.parse(readFileSync(shown, 'utf8'))).toEqual(found);
  expect(new Set(Object.values(found.measures)).size).toBeGreaterThan(2);
});

describe('Section 232 duties and the country duty', () => {
  const duties = measures.filter(
    ({ kind, authority }) => kind === 'additionalDuty' && authority === 'section232',
  );
  /** Duties beside which the country duty is due as well, with the reason; shown as uncertain in the app. */
  const outside: Readonly<Record<string, readonly string[]>> = {
    'ieepa-s232-articles': [],
    's122-s232-articles': [],
    // Note 52(f) names no heading of drones; of polysilicon none is in the schedule yet.
    's301fl-s232-articles': [
      's232-polysilicon',
      's232-minimum-price-shortfall',
      's232-minimum-price-undocumented',
      's232-minimum-price-resale',
      's232-uas-100',
      's232-uas-docking',
      's232-uas-parts',
      's232-uas-thermal',
      's232-uas-25',
    ],
  };

  test.each(Object.entries(outside))('%s names every one that is in force beside it', (id, apart) => {
    const exemption = measures.find((measure) => measure.id === id);
    const named = new Set(
      (exemption?.when ?? []).flatMap((each) => ('applies' in each ? (each.applies as string[]) : [])),
    );
    const [from, until] = [exemption?.from ?? '', exemption?.until ?? '9999-12-31'];
    const beside = duties
      .filter(({ periods = [] }) =>
        periods.some((each) => each.from <= until && (each.until ?? '9999-12-31') >= from),
      )
      .map((duty) => duty.id);
    expect(beside.filter((duty) => !named.has(duty))).toEqual(apart);
  });
});
