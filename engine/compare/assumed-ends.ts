/**
 * How far the duty of one day's law could lie from its documented defaults, for each kind of fact that trade
 * data cannot show: the ends of a range over a whole table of trade, whole cents.
 */
import { ok, type Result } from '../basis/result.ts';
import type { Condition, ConditionId, Share } from '../law/condition.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import type { AssessedTable } from '../columnar/assess-all.ts';
import { isElectronics } from '../trade/electronics.ts';
import { totalsOf } from './aggregate.ts';
import type { Totals } from './comparison.ts';
import { conditionRanges } from './condition-ranges.ts';
import type { EvaluatedScenario, Reference } from './assess-scenario.ts';
import { evaluate } from './evaluate.ts';

export type AssumedFact =
  /** Loaded before the duty began, within the windows of the law. */
  | 'inTransit'
  /** Reliefs that an importer must claim: US content, donations, metal of US origin. */
  | 'claims'
  /** The metal in articles whose metal content is presumed in part (an assumption). */
  | 'metalContent'
  /** What listed goods are or are for: vehicle parts, described articles, safeguard articles. */
  | 'use';

export const ASSUMED_FACTS: readonly AssumedFact[] = ['inTransit', 'claims', 'metalContent', 'use'];

/** Duty at the ends, `low` at most the duty under the defaults and `high` at least. */
export interface DutyEnds {
  readonly low: number;
  readonly high: number;
}

export type AssumedEnds = Readonly<Record<AssumedFact, DutyEnds>>;

export interface EndsOfLaw {
  readonly ends: AssumedEnds;
  /** Duty on computers and electronics with every relief of loading and of claims that their lines could have. */
  readonly lowestOnElectronics: number;
}

/** Value and duty of the lines of computers and electronics, whole cents. */
export function electronicsOf({ compiled, duty }: AssessedTable): Totals {
  const sums = { customsValue: 0, duty: 0 };
  for (const { row } of compiled.rows) {
    if (!isElectronics(compiled.table.codes[row] ?? '')) continue;
    sums.customsValue += compiled.table.customsValue[row] ?? 0;
    sums.duty += duty[row] ?? 0;
  }
  return sums;
}

function factOf({ test, tradeDefault }: Condition): AssumedFact | 'settled' {
  if (test.kind === 'loadedBefore') return 'inTransit';
  if (test.kind !== 'metalContent') return 'use';
  // Articles of metal are metal in full by the proclamations; only a partial default is a guess.
  return tradeDefault === '1' ? 'settled' : 'metalContent';
}

/** The loading dates on which some measure of the day turns: none outside the law's windows. */
function loadingWindows({ duties, exemptions, rulebook }: LawOfDate): readonly Condition[] {
  const requirements = [
    ...duties.flatMap(({ measure, period }) => [...measure.when, ...period.when]),
    ...exemptions.flatMap(({ when }) => when),
  ];
  const ids = new Set(requirements.flatMap((needed) => ('condition' in needed ? [needed.condition] : [])));
  return [...ids]
    .flatMap((id) => rulebook.conditions.get(id) ?? [])
    .filter((condition) => factOf(condition) === 'inTransit');
}

/**
 * Reliefs in force that depend on a fact that is not asked for: the importer must claim them. A duty of zero that comes
 * before others of its group is a relief too.
 */
function claimable({ duties, exemptions, rulebook }: LawOfDate): readonly Condition[] {
  const isFree = ({ period: { rate } }: LawOfDate['duties'][number]): boolean =>
    rate.kind === 'additive' && rate.rate.kind === 'free';
  const reliefs = [
    ...exemptions.map(({ when }) => when),
    ...duties.filter(isFree).map(({ measure, period }) => [...measure.when, ...period.when]),
  ];
  const ids = reliefs.flatMap((when) =>
    when.flatMap((needed) => ('condition' in needed && needed.is ? [needed.condition] : [])),
  );
  return [...new Set(ids)].flatMap((id) => rulebook.conditions.get(id) ?? []).filter(({ asked }) => !asked);
}

function answersOf(conditions: readonly Condition[]): Readonly<Record<ConditionId, Share>> {
  return Object.fromEntries(conditions.map(({ id }) => [id, '1' as Share]));
}

/** Duty at the lowest, on all lines and on those of computers and electronics. */
interface Lowest {
  readonly all: number;
  readonly electronics: number;
}

/** Each condition moved to either end and the moves added up: an outer bound where they meet on one line. */
function endsOfConditions(
  reference: Reference,
  evaluated: EvaluatedScenario,
  duty: number,
): Pick<AssumedEnds, 'metalContent' | 'use'> {
  const ends = { metalContent: { low: duty, high: duty }, use: { low: duty, high: duty } };
  for (const { condition, dutyAtNone, dutyAtAll } of conditionRanges(reference, evaluated)) {
    const known = evaluated.law.rulebook.conditions.get(condition);
    const fact = known === undefined ? 'settled' : factOf(known);
    if (fact !== 'metalContent' && fact !== 'use') continue;
    const now = ends[fact];
    ends[fact] = {
      low: now.low + Math.min(0, dutyAtNone - duty, dutyAtAll - duty),
      high: now.high + Math.max(0, dutyAtNone - duty, dutyAtAll - duty),
    };
  }
  return ends;
}

/** The ends around a scenario that was evaluated over `table`. Four to ten times the work of the evaluation. */
export function assumedEnds(
  reference: Reference,
  table: FlowTable,
  evaluated: EvaluatedScenario,
): Result<EndsOfLaw, Failure> {
  const { duty } = totalsOf(evaluated.assessed);
  const onElectronics = electronicsOf(evaluated.assessed).duty;
  const lowestWhere = (conditions: readonly Condition[]): Result<Lowest, Failure> => {
    if (conditions.length === 0) return ok({ all: duty, electronics: onElectronics });
    const answers = { ...evaluated.scenario.answers, ...answersOf(conditions) };
    const held = evaluate(reference, table, { ...evaluated.scenario, answers }, new Map());
    if (!held.ok) return held;
    const { assessed } = held.value;
    return ok({
      all: Math.min(duty, totalsOf(assessed).duty),
      electronics: Math.min(onElectronics, electronicsOf(assessed).duty),
    });
  };
  const inTransit = lowestWhere(loadingWindows(evaluated.law));
  if (!inTransit.ok) return inTransit;
  const claims = lowestWhere(claimable(evaluated.law));
  if (!claims.ok) return claims;
  const reliefs = 2 * onElectronics - inTransit.value.electronics - claims.value.electronics;
  return ok({
    ends: {
      inTransit: { low: inTransit.value.all, high: duty },
      claims: { low: claims.value.all, high: duty },
      ...endsOfConditions(reference, evaluated, duty),
    },
    lowestOnElectronics: Math.max(0, onElectronics - reliefs),
  });
}
