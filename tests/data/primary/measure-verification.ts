/** With which exports of the schedule each measure's headings were compared: what the page says of it is written from here. */
import { comparisonKindOf } from '../../../engine/data/build/list-comparisons.mjs';
import { listIds } from '../read-data.ts';
import { differingHeadings } from './heading-differences.ts';
import { headingPeriods, measures } from './measure-headings.ts';
import { exportedHeadings, exports } from './read-primary.ts';

/**
 * `exports`: heading, days and rate are those of the exports. `partly`: of some of its headings or periods only.
 * `column1`: the rate of every line is that of all exports. `later`: it begins after the last export. `absent`: no export has its heading. `none`: it has no heading.
 */
export type Verification = 'column1' | 'exports' | 'partly' | 'later' | 'absent' | 'none';

const last = exports.at(-1)?.from ?? '';
const exported = new Set(exportedHeadings.map(({ heading }) => heading));

function standingOf(heading: string, from: string): 'compared' | 'later' | 'absent' {
  const differs = differingHeadings.some((known) => known.heading === heading && known.from === from);
  if (from > last) return 'later';
  return exported.has(heading) && !differs ? 'compared' : 'absent';
}

function verificationOf({ id: measure, kind }: (typeof measures)[number]): Verification {
  if (kind === 'ordinaryDuty') return 'column1';
  const standings = new Set(
    headingPeriods()
      .filter((period) => period.measure === measure)
      .map(({ heading, from }) => standingOf(heading, from)),
  );
  const [only] = standings;
  if (only === undefined) return 'none';
  if (standings.size === 1) return only === 'compared' ? 'exports' : only;
  return standings.has('compared') ? 'partly' : 'absent';
}

export function verifications() {
  const { revision: first } = exports[0] ?? { revision: '' };
  return {
    first,
    last: exports.at(-1)?.revision ?? '',
    lastDay: last,
    measures: Object.fromEntries(
      measures
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map((measure): [string, Verification] => [measure.id, verificationOf(measure)]),
    ),
    lists: Object.fromEntries(
      listIds()
        .toSorted()
        .map((id) => [id, comparisonKindOf(id)]),
    ),
  };
}
