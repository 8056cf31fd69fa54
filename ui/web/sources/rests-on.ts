/** What the figures rest on: the trade that an assumption touches under the law at the end of the evidence, and what it hides. */
import type { ConditionId, IsoDate, Issue, LawStatus, Scenario } from '../../../engine/index.ts';
import { scenarioNamed } from '../state/ready-made.ts';
import { lawName } from '../../words/sentences/scenario-name.ts';
import type { Answer, EngineClient } from '../worker/client.ts';
import type { ConditionRange, Opening } from '../worker/protocol.ts';
import type { LawBook } from '../worker/sources-protocol.ts';
import { isToldBy, type AssumptionId } from './assumption-places.ts';

export interface RestsOn {
  readonly on: IsoDate;
  /** Null: there is none of that day. */
  readonly law: Scenario | null;
  readonly status: LawStatus | null;
  readonly issues: readonly Issue[];
  readonly ranges: readonly ConditionRange[];
}

/** Some hundred milliseconds. */
export async function restsOn(client: EngineClient, opening: Opening): Answer<RestsOn> {
  const on = opening.evidenceThrough;
  const law = scenarioNamed(lawName(on), opening);
  if (law === null) return { ok: true, value: { on, law, status: null, issues: [], ranges: [] } };
  const comparison = await client.compare({ baseline: law, scenarios: [law] });
  if (!comparison.ok) return comparison;
  const ranges = await client.ranges(law);
  if (!ranges.ok) return ranges;
  const { issues, status } = comparison.value.baseline;
  return { ok: true, value: { on, law, status, issues, ranges: ranges.value } };
}

export interface TouchedByAssumption {
  readonly on: string;
  /** Whole cents; null where no trade of 2024 is touched, or where overlapping facts have no sum. */
  readonly customsValue: number | null;
  readonly conditions: readonly {
    readonly condition: ConditionId;
    readonly range: ConditionRange | null;
  }[];
}

export function touchedBy(id: AssumptionId, rests: RestsOn | null, book: LawBook): TouchedByAssumption {
  const conditions = book.conditions
    .filter(({ assumption }) => assumption === id)
    .map((condition) => ({
      condition: condition.id,
      range: rests?.ranges.find((range) => range.condition === condition.id) ?? null,
    }));
  const values = (rests?.issues ?? []).flatMap((issue) =>
    isToldBy(id, issue) && 'customsValue' in issue ? [issue.customsValue] : [],
  );
  return {
    on: rests?.on ?? book.evidenceThrough,
    customsValue: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
    conditions,
  };
}
