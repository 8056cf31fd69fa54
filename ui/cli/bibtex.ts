/** A comparison as a BibTeX entry: who reads the citation can make the same figures again. */
import { scenarioNamed, type IsoDate, type Scenario } from '../../engine/index.ts';
import type { ComparisonReport } from './comparison-report.ts';

/** What BibTeX would read as a command or a group. */
function escaped(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}

/** The page's link to two ready-made scenarios, after its own address; null where one has no name there. */
export function pageLink(scenarios: readonly Scenario[], evidenceThrough: IsoDate): string | null {
  const isReadyMade = (scenario: Scenario): boolean => {
    const named = scenarioNamed(scenario.id, evidenceThrough);
    return named.ok && JSON.stringify(named.value) === JSON.stringify(scenario);
  };
  const [baseline, scenario, ...more] = scenarios;
  if (baseline === undefined || scenario === undefined || more.length > 0) return null;
  return scenarios.every(isReadyMade) ? `#v=1&base=${baseline.id}&with=${scenario.id}` : null;
}

export function bibtexEntry(
  comparison: ComparisonReport,
  link: string | null,
  edition: string,
  evidenceThrough: string,
): string {
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
    ...(link === null ? [] : [['url', `{${escaped(link)}}`]]),
  ];
  return `@misc{tariff-scenarios-${content_hash.slice(0, 12)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}
