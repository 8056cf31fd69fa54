/** Annex III by category and by line, and the rule that would choose from it. */
import type { DesignateRule, DesignationValue, Scenario } from '../../../engine/index.ts';

/** Whole cents. */
export interface CategoryRow {
  readonly category: string;
  readonly lines: number;
  readonly customsValue: number;
  /** As the conditions of partly listed lines are answered: what is certain. */
  readonly certain: number;
  readonly inFull: number;
}

export const ANNEX_III = 'annex-iii';

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

/** The most duty first. */
export function categoryRows(values: readonly DesignationValue[]): readonly CategoryRow[] {
  const categories = [...new Set(values.map(({ category }) => category))];
  return categories
    .map((category) =>
      totalOf(
        values.filter((value) => value.category === category),
        category,
      ),
    )
    .toSorted((a, b) => b.inFull - a.inFull || (a.category < b.category ? -1 : 1));
}

export function totalOf(values: readonly DesignationValue[], category = ''): CategoryRow {
  const sum = (figure: (value: DesignationValue) => number): number =>
    values.reduce((total, value) => total + figure(value), 0);
  return {
    category,
    lines: values.length,
    customsValue: sum(({ customsValue }) => customsValue),
    certain: sum(({ duty }) => duty),
    inFull: sum(({ dutyInFull }) => dutyInFull),
  };
}

/** The most duty first. */
export function linesOf(
  values: readonly DesignationValue[],
  category: string | null,
): readonly DesignationValue[] {
  return values
    .filter((value) => category === null || value.category === category)
    .toSorted((a, b) => b.dutyInFull - a.dutyInFull || (a.code < b.code ? -1 : 1));
}
