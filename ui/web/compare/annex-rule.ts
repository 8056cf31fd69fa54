/** The rule that would choose from Annex III, and the scenario that it is added to. */
import type { DesignateRule, Scenario } from '../../../engine/index.ts';

const ANNEX_III = 'annex-iii';

/** The general duty in force on the scenario's date, whatever it is then called. */
const COUNTRY_DUTY: DesignateRule['from'] = ['country-duty' as DesignateRule['from'][number]];

export function annexRule(id: string, choice: DesignateRule['choice']): DesignateRule {
  return {
    id: id as DesignateRule['id'],
    note: '',
    kind: 'designate',
    list: ANNEX_III as DesignateRule['list'],
    from: COUNTRY_DUTY,
    choice,
    partialLines: null,
  };
}

/** The scenario without what it already takes from the annex: else its products would be worth nothing. */
export function withoutAnnex(scenario: Scenario): Scenario {
  const reform = scenario.reform.filter((rule) => rule.kind !== 'designate' || rule.list !== ANNEX_III);
  return { ...scenario, reform };
}
