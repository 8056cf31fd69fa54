/** A comparison as one flat table: a row for each group of each scenario, and one for its total. */
import { sealedCsv } from './content-hash.ts';
import type { ComparisonReport } from './comparison-report.ts';
import { differenceText, groupsBeside } from './comparison-text.ts';
import { formatCsv } from './csv.ts';

const COLUMNS = [
  'scenario',
  'label',
  'law_as_of',
  'law_status',
  'by',
  'group',
  'customs_value',
  'duty',
  'effective_rate',
  'difference',
  'flows',
  'data_version',
  'content_hash',
];

/** The group of a total. */
const TOTAL = 'total';

export function comparisonCsv(comparison: ComparisonReport): string {
  const { baseline, scenarios, by, flows, data_version, content_hash } = comparison;
  const dutyBefore = new Map([
    ...baseline.groups.map(({ key, duty }) => [key, duty] as const),
    [TOTAL, baseline.totals.duty] as const,
  ]);
  const rows = [baseline, ...scenarios].flatMap((scenario) =>
    [...groupsBeside(scenario, baseline), { key: TOTAL, ...scenario.totals }].map((group) => [
      scenario.id,
      scenario.label,
      scenario.law_as_of,
      scenario.law_status,
      by,
      group.key,
      group.customs_value,
      group.duty,
      group.effective_rate ?? '',
      scenario === baseline ? '' : differenceText(group.duty, dutyBefore.get(group.key) ?? '0.00'),
      flows,
      data_version,
      content_hash,
    ]),
  );
  return sealedCsv(formatCsv(COLUMNS, rows));
}
