/** The law of every other origin on two days, and on the day that its duty of the base year is measured from. */
import type { IsoDate } from '../basis/date.ts';
import { ok, type Result } from '../basis/result.ts';
import type { InSteps } from '../basis/steps.ts';
import type { Failure } from '../scenario/failure.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { OriginReference } from './origin-figure.ts';
import { ratesOnDay, type RatesOnDay } from './rates-on-day.ts';

/** The first day of the known law: what was collected in 2024 was collected under rates still in force then. */
export const LAW_OF_BASE_YEAR = '2025-01-01' as IsoDate;

export interface RivalLaw {
  readonly atBaseYear: RatesOnDay;
  readonly before: RatesOnDay;
  readonly after: RatesOnDay;
}

export interface RivalsByLaw {
  readonly before: IsoDate;
  readonly after: IsoDate;
  /** By the code of the Census Bureau. */
  readonly origins: ReadonlyMap<string, RivalLaw>;
}

/** Rates by origin and day, of one table; the caller owns it. */
export type RivalRates = Map<string, RatesOnDay>;

/** An origin with an agreement is assumed to claim it: its duty of 2024 is that of trade which mostly did. */
const stands = ({ origin, claim }: OriginReference): boolean =>
  claim === (origin.agreement === null ? 'notClaimed' : 'claimed');

export function* rivalsByLaw(
  {
    references,
    dataVersion,
  }: { readonly references: readonly OriginReference[]; readonly dataVersion: string },
  table: FlowTable,
  [before, after]: readonly [IsoDate, IsoDate],
  known: RivalRates,
): InSteps<Result<RivalsByLaw, Failure>> {
  const rivals = references.filter(stands);
  const origins = new Map<string, RivalLaw>();
  for (const [place, reference] of rivals.entries()) {
    const rates: RatesOnDay[] = [];
    for (const date of [LAW_OF_BASE_YEAR, before, after]) {
      const key = `${reference.origin.code} ${date}`;
      const found = known.get(key);
      const asked = found === undefined ? ratesOnDay(reference, dataVersion, table, date) : ok(found);
      if (!asked.ok) return asked;
      known.set(key, asked.value);
      rates.push(asked.value);
    }
    const [atBaseYear, first, second] = rates;
    if (atBaseYear !== undefined && first !== undefined && second !== undefined)
      origins.set(reference.origin.census, { atBaseYear, before: first, after: second });
    yield { done: place + 1, total: rivals.length };
  }
  return ok({ before, after, origins });
}
