/** A comparison as a BibTeX entry: who reads the citation can make the same figures again. */
import type { ComparisonReport } from './comparison-report.ts';

/** What BibTeX would read as a command or a group. */
function escaped(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}

export function bibtexEntry(comparison: ComparisonReport, edition: string, evidenceThrough: string): string {
  const { baseline, scenarios, content_hash, data_version, flows } = comparison;
  const names = [baseline, ...scenarios].map(({ label }) => label);
  const fields = [
    ['author', '{Tariff Scenarios: Viet Nam - United States}'],
    ['title', `{${escaped(names.join(' / '))}}`],
    ['year', evidenceThrough.slice(0, 4)],
    ['howpublished', '{Static duty comparison}'],
    [
      'note',
      `{${escaped(`Trade table ${flows}; data version ${data_version}; ${edition}; evidence to ${evidenceThrough}; content SHA-256 ${content_hash}`)}}`,
    ],
  ];
  return `@misc{tariff-scenarios-${content_hash.slice(0, 12)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}
