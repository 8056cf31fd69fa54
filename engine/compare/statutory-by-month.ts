/**
 * The statutory duty of a month: what the law of its days takes from one fixed composition of trade, days
 * weighed equally, in exact proportion to whatever value the month had (an assumption).
 */
import { Decimal, ZERO } from '../basis/decimal.ts';
import type { IsoDate } from '../basis/date.ts';
import type { Month } from '../basis/month.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import { atOnce, type InSteps } from '../basis/steps.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { lawScenario } from '../scenario/scenario.ts';
import { totalsOf } from './aggregate.ts';
import { assumedEnds, electronicsOf, type AssumedEnds } from './assumed-ends.ts';
import type { Totals } from './comparison.ts';
import { dutiableChapters, type DutiableGroup } from './dutiable-value.ts';
import type { Reference } from './assess-scenario.ts';
import { evaluate } from './evaluate.ts';
import { lawsOfMonths, statutoryBasis, type StatutoryBasis } from './law-spans.ts';

/** The law of one day over the whole composition, whole cents. */
export interface LawOnComposition {
  readonly date: IsoDate;
  readonly totals: Totals;
  readonly chapters: readonly DutiableGroup[];
  readonly ends: AssumedEnds;
  /** The lines of computers and electronics; `lowest`: their duty with every relief of loading and of claims. */
  readonly electronics: Totals & { readonly lowest: number };
}

export interface StatutoryMonth {
  readonly month: Month;
  readonly basis: StatutoryBasis;
  /** The laws of its days; `days` add up to the days of the month. */
  readonly laws: readonly { readonly law: LawOnComposition; readonly days: number }[];
}

/**
 * Duty on a month's value at the mean rate of its days, in exact cents before rounding. `dutyOf` chooses which
 * duty of a law: the total, an end of a range, one chapter's; `baseOf` the value on which that duty fell.
 */
export function dutyOnValue(
  { laws }: StatutoryMonth,
  customsValue: number | Decimal,
  dutyOf: (law: LawOnComposition) => number,
  baseOf: (law: LawOnComposition) => number = ({ totals }) => totals.customsValue,
): Decimal {
  const [first] = laws;
  if (first === undefined) throw new Error('unreachable: a month has days');
  const days = laws.reduce((sum, each) => sum + each.days, 0);
  const duty = laws.reduce((sum, each) => sum.plus(new Decimal(dutyOf(each.law)).times(each.days)), ZERO);
  // Every law meets the same rows, so the base is the same for all of them.
  return duty.times(customsValue).dividedBy(new Decimal(baseOf(first.law)).times(days));
}

function lawOn(reference: Reference, table: FlowTable, date: IsoDate): Result<LawOnComposition, Failure> {
  const evaluated = evaluate(reference, table, lawScenario(date), new Map());
  if (!evaluated.ok) return evaluated;
  const totals = totalsOf(evaluated.value.assessed);
  if (totals.customsValue === 0)
    return fail({ kind: 'datasetCorrupt', dataset: table.id, detail: 'no value that a tariff can fall on' });
  const ends = assumedEnds(reference, table, evaluated.value);
  if (!ends.ok) return ends;
  const chapters = dutiableChapters(reference, table, evaluated.value);
  if (!chapters.ok) return chapters;
  return ok({
    date,
    totals,
    chapters: chapters.value,
    ends: ends.value.ends,
    electronics: { ...electronicsOf(evaluated.value.assessed), lowest: ends.value.lowestOnElectronics },
  });
}

/** Each law is evaluated once, however many months it governs. */
export function statutoryByMonth(
  reference: Reference,
  composition: FlowTable,
  months: readonly Month[],
): Result<readonly StatutoryMonth[], Failure> {
  return atOnce(statutoryInSteps(reference, composition, months));
}

/** Steps are laws. */
export function* statutoryInSteps(
  reference: Reference,
  composition: FlowTable,
  months: readonly Month[],
): InSteps<Result<readonly StatutoryMonth[], Failure>> {
  const lawsOf = lawsOfMonths(reference.rulebook);
  const governed = months.map((month) => ({ month, spans: lawsOf(month) }));
  const dates = new Set(governed.flatMap(({ spans }) => spans.map(({ lawOf }) => lawOf)));
  const laws = new Map<IsoDate, LawOnComposition>();
  for (const date of dates) {
    const law = lawOn(reference, composition, date);
    if (!law.ok) return law;
    laws.set(date, law.value);
    yield { done: laws.size, total: dates.size };
  }
  const found = governed.map(({ month, spans }) => ({
    month,
    basis: statutoryBasis(month),
    laws: spans.flatMap(({ lawOf, days }) => {
      const law = laws.get(lawOf);
      return law === undefined ? [] : [{ law, days }];
    }),
  }));
  return ok(found);
}
