/** The page's link to the result of the terminal, after the page's own address. */
import { scenarioNamed, type IsoDate, type Scenario } from '../../engine/index.ts';

/** Two ready-made scenarios, with the study of trade's answer where there is one; null where one has no name there. */
export function pageLink(
  scenarios: readonly Scenario[],
  evidenceThrough: IsoDate,
  study: string | null = null,
): string | null {
  const isReadyMade = (scenario: Scenario): boolean => {
    const named = scenarioNamed(scenario.id, evidenceThrough);
    return named.ok && JSON.stringify(named.value) === JSON.stringify(scenario);
  };
  const [baseline, scenario, ...more] = scenarios;
  if (baseline === undefined || scenario === undefined || more.length > 0) return null;
  if (!scenarios.every(isReadyMade)) return null;
  return `#v=1&base=${baseline.id}&with=${scenario.id}${study === null ? '' : `&study=${study}`}`;
}
