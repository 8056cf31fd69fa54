/** One row of a class: its ordinary duty by its own code, everything else by its class. */
import { Decimal } from '../basis/decimal.ts';
import { roundDutyToCents } from '../basis/money.ts';
import { applyRate, type Quantity } from '../schedule/apply-rate.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { UnitOfQuantity } from '../schedule/unit-of-quantity.ts';
import { outsideBrackets } from '../schedule/value-brackets.ts';
import type { ConditionId } from '../law/condition.ts';
import type { OrdinaryDutyFailure } from '../assess/ordinary-duty.ts';
import { isWithinGuards } from '../columnar/kernel.ts';
import type { CodeInBatch } from './goods-classes.ts';
import type { GoodsClass } from './goods-class.ts';
import { centsOf, sumOfDuties } from './linear-duty.ts';
import { priceRange } from './linear-range.ts';

type PricedCode = Pick<CodeInBatch<unknown>, 'code' | 'line' | 'ordinary'>;

/** The value and quantities of a row; `PlainRow` of the sheet reader is one. */
export interface GoodsInBatch {
  /** The customs value as a plain decimal of dollars, and in cents. */
  readonly value: string;
  readonly cents: number;
  /** Plain decimals, each in the unit at its place; a place without a unit gives none. */
  readonly quantities: readonly string[];
  readonly shared: { readonly units: readonly (UnitOfQuantity | null)[] };
}

export interface PricedGoods {
  readonly kind: 'priced';
  readonly ordinary: number;
  readonly duty: number;
  readonly low: number;
  readonly high: number;
  /** Conditions not answered, the greatest effect first; one array for each order of a class. */
  readonly missing: readonly ConditionId[];
  /** From the next change of the law on; null: the law has none ahead, or its duty cannot be calculated. */
  readonly next: number | null;
}

export type PricedRow = PricedGoods | { readonly kind: 'failed'; readonly failure: OrdinaryDutyFailure };

function quantitiesOf({ quantities, shared }: GoodsInBatch): readonly Quantity[] {
  return shared.units.flatMap((unit, place) =>
    unit === null ? [] : [{ amount: new Decimal(quantities[place] ?? ''), unit }],
  );
}

function isGiven({ shared: { units } }: GoodsInBatch): boolean {
  for (const unit of units) if (unit !== null) return true;
  return false;
}

/** The price for each unit contradicts the words of the line: this has to be reported. */
function isOutsideBrackets(schedule: TariffSchedule, { code, line }: PricedCode, row: GoodsInBatch): boolean {
  if (!isGiven(row) || !(schedule.brackets.has(line.code) || schedule.brackets.has(code))) return false;
  const found = outsideBrackets(schedule.brackets, code, new Decimal(row.value), quantitiesOf(row));
  return found.length > 0;
}

/** Rounded; a rate by quantity takes the way of exact decimals. Null: it turns on facts of the article. */
function ordinaryOf(
  { code, line, ordinary }: PricedCode,
  row: GoodsInBatch,
): number | OrdinaryDutyFailure | null {
  if (ordinary !== null) return centsOf(row.cents, ordinary);
  const applied = applyRate(line.general, new Decimal(row.value), quantitiesOf(row));
  switch (applied.kind) {
    case 'amount':
      return roundDutyToCents(applied.usd);
    case 'needsQuantity':
      return { kind: 'quantityNeeded', code, unit: applied.unit, given: applied.given };
    case 'unsupported':
      return null;
  }
}

/** Null: the explained path prices it. */
export function priceGoods(
  schedule: TariffSchedule,
  code: PricedCode,
  goods: GoodsClass<unknown>,
  row: GoodsInBatch,
): PricedRow | null {
  const { cents } = row;
  if (cents < goods.fromCents || !isWithinGuards(cents)) return null;
  if ((goods.withoutQuantity && isGiven(row)) || isOutsideBrackets(schedule, code, row)) return null;
  const ordinary = ordinaryOf(code, row);
  if (ordinary === null) return null;
  if (typeof ordinary !== 'number') return { kind: 'failed', failure: ordinary };
  const duty = ordinary + sumOfDuties(cents, goods.duties);
  // The duties of the class are those of its own range as the documented defaults have it.
  let { low, high, missing } = priceRange(goods.own, cents, ordinary, duty);
  if (goods.ranges.length > 1 || goods.ranges[0] !== goods.own) {
    [low, high] = [Infinity, -Infinity];
    for (const range of goods.ranges) {
      const priced = priceRange(range, cents, ordinary, ordinary + sumOfDuties(cents, range.expected));
      low = Math.min(low, priced.low);
      high = Math.max(high, priced.high);
    }
  }
  const next = goods.next === null ? null : ordinary + sumOfDuties(cents, goods.next);
  if (Number.isNaN(duty + low + high + (next ?? 0))) return null;
  return { kind: 'priced', ordinary, duty, low, high, missing, next };
}
