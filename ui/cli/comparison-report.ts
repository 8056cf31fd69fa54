/** A comparison as JSON for programs: amounts are decimal strings of US dollars, effective rates percent. */
import {
  centsText,
  conditionRanges,
  effectiveRateText,
  type EvaluatedScenario,
  type GroupBy,
  type Reference,
  type Scenario,
  type ScenarioAttribution,
  type ScenarioResult,
} from '../../engine/index.ts';
import type { ToldLapse } from './told-lapse.ts';
import { sourceOf, type ToldSource } from './told-source.ts';

export interface Figures {
  readonly customs_value: string;
  readonly duty: string;
  /** Percent, four decimals; null where nothing was imported. */
  readonly effective_rate: string | null;
}

export interface RangeReport {
  readonly condition: string;
  readonly share: string;
  readonly customs_value: string;
  readonly duty_at_none: string;
  readonly duty_at_all: string;
}

export interface ShareReport {
  /** `law-date`, `answer:<condition>`, `rule:<id>`, `without:<id>`, `order`, `rounding`. */
  readonly key: string;
  readonly label: string;
  readonly duty: string;
}

export interface ShareDetail {
  readonly key: string;
  /** What the change does on its own, and what leaving it out of all the others undoes. */
  readonly alone: string;
  readonly last: string;
  /** Of `duty`; null where it is exact. */
  readonly standard_error: string | null;
}

export interface AttributionDetail {
  readonly method: 'exact' | 'sampled';
  readonly evaluations: number;
  readonly shares: readonly ShareDetail[];
  /** Shapley interaction indices, greatest first; null where the shares were sampled. */
  readonly interactions:
    readonly { readonly keys: readonly [string, string]; readonly duty: string }[] | null;
  readonly chapters: readonly {
    readonly chapter: string;
    readonly shares: readonly { readonly key: string; readonly duty: string }[];
  }[];
}

export interface ScenarioReport {
  readonly id: string;
  readonly label: string;
  readonly law_as_of: string;
  readonly law_status: 'in_force' | 'ended' | 'scheduled' | 'hypothetical';
  /** The earlier scenario of this comparison that says the same, if one does. */
  readonly same_as: string | null;
  /** The rules in words, in their order. */
  readonly rules: readonly string[];
  /** The places among the rules, from 1, of those that apply to no traded product; absent where there are none. */
  readonly untraded_rules?: readonly { readonly rule: number; readonly why: string }[];
  readonly totals: Figures;
  /** Where a rate is an average over several lines: the duty if all paid the lowest, and the highest. */
  readonly duty_range?: { readonly low: string; readonly high: string };
  readonly groups: readonly ({ readonly key: string } & Figures)[];
  /** Duties that may have ended by statute before the law's day, in words; absent where there are none. */
  readonly lapses?: readonly ToldLapse[];
  /** The instruments of what it proposes, and of the measures that make its duty. */
  readonly sources: readonly ToldSource[];
  /** The effect of the defaults of unrecorded facts: the total duty if each held for none, or all, of its value. */
  readonly ranges?: readonly RangeReport[];
  /** Sums to the difference from the baseline, to the cent. */
  readonly attribution?: readonly ShareReport[];
  readonly attribution_detail?: AttributionDetail;
}

export interface ComparisonReport {
  readonly data_version: string;
  /** SHA-256 of the canonical text of the scenarios, their table and the data version. */
  readonly content_hash: string;
  readonly flows: string;
  readonly by: GroupBy;
  readonly baseline: ScenarioReport;
  readonly scenarios: readonly ScenarioReport[];
}

const LAW_STATUS = {
  inForce: 'in_force',
  ended: 'ended',
  scheduled: 'scheduled',
  hypothetical: 'hypothetical',
} as const;

export interface Money {
  readonly customsValue: number;
  readonly duty: number;
}

export function figures({ customsValue, duty }: Money): Figures {
  return {
    customs_value: centsText(customsValue),
    duty: centsText(duty),
    effective_rate: effectiveRateText(duty, customsValue),
  };
}

export function scenarioReport(
  result: ScenarioResult,
  scenario: Scenario,
  groups: readonly ({ readonly key: string } & Money)[],
  totals: Money,
  title: string,
  rules: readonly string[],
): ScenarioReport {
  return {
    id: result.id,
    label: scenario.label === '' ? title : scenario.label,
    law_as_of: result.lawAsOf,
    law_status: LAW_STATUS[result.status.kind],
    same_as: result.sameAs,
    rules,
    totals: figures(totals),
    groups: groups.map((group) => ({ key: group.key, ...figures(group) })),
    sources: result.sources.map(sourceOf),
  };
}

export function rangesOf(reference: Reference, evaluated: EvaluatedScenario): readonly RangeReport[] {
  return conditionRanges(reference, evaluated).map((range) => ({
    condition: range.condition,
    share: range.share,
    customs_value: centsText(range.customsValue),
    duty_at_none: centsText(range.dutyAtNone),
    duty_at_all: centsText(range.dutyAtAll),
  }));
}

type Labelled = (change: ScenarioAttribution['changes'][number]['change']) => string;

export function attributionReport(
  { changes, attribution }: ScenarioAttribution,
  label: Labelled,
  roundingLabel: string,
): readonly ShareReport[] {
  const shares = changes.map(({ key, change }, player) => ({
    key,
    label: label(change),
    duty: centsText(attribution.shares[player]?.total ?? 0),
  }));
  const { total: rounding } = attribution.rounding;
  return rounding === 0
    ? shares
    : [...shares, { key: 'rounding', label: roundingLabel, duty: centsText(rounding) }];
}

export function attributionDetail({
  changes,
  chapters,
  attribution,
}: ScenarioAttribution): AttributionDetail {
  const keyOf = (player: number): string => changes[player]?.key ?? '';
  const { method, evaluations, shares, interactions } = attribution;
  return {
    method,
    evaluations,
    shares: shares.map((share) => ({
      key: keyOf(share.player),
      alone: centsText(share.alone),
      last: centsText(share.last),
      standard_error: share.standardError === null ? null : (share.standardError / 100).toFixed(2),
    })),
    interactions:
      interactions?.map(({ first, second, cents }) => ({
        keys: [keyOf(first), keyOf(second)],
        duty: centsText(cents),
      })) ?? null,
    chapters: chapters.flatMap((chapter, place) => {
      const told = shares
        .map(({ player, groups }) => ({ key: keyOf(player), duty: groups[place] ?? 0 }))
        .filter(({ duty }) => duty !== 0)
        .map(({ key, duty }) => ({ key, duty: centsText(duty) }));
      return told.length === 0 ? [] : [{ chapter, shares: told }];
    }),
  };
}
