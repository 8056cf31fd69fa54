/** Prices for each unit that the words of a line state, and what a line with another price contradicts. */
import { Decimal } from '../basis/decimal.ts';
import { dutyPerUnit, type Quantity } from './apply-rate.ts';
import { tariffLineOf, type HtsCode } from './hts-code.ts';
import type { UnitOfQuantity } from './unit-of-quantity.ts';

export interface ValueBracket {
  readonly code: HtsCode;
  /** Brackets of one group exclude one another. */
  readonly group: string;
  /** US dollars for each unit; null: no such bound. */
  readonly above: string | null;
  readonly atLeast: string | null;
  readonly below: string | null;
  readonly atMost: string | null;
  readonly unit: UnitOfQuantity;
  /** As the schedule prints it. */
  readonly text: string;
}

export interface OutsideBracket {
  readonly kind: 'outsideBracket';
  readonly text: string;
  /** US dollars for each unit, two decimals or as many as tell it from the bound. */
  readonly price: string;
  readonly unit: string;
  /** Codes of the same group whose bracket holds the price. */
  readonly fits: readonly HtsCode[];
}

const PLACES = 4;

/** Compared as products, so that no quotient is rounded: the value against the bound times the quantity. */
function holds(bracket: ValueBracket, value: Decimal, quantities: readonly Quantity[]): boolean | null {
  const at = (bound: string): Decimal | null => dutyPerUnit(quantities, bracket.unit, bound);
  if (at('1') === null) return null;
  const meets = (bound: string | null, test: (limit: Decimal) => boolean): boolean => {
    const limit = bound === null ? null : at(bound);
    return limit === null || test(limit);
  };
  return (
    meets(bracket.above, (limit) => value.greaterThan(limit)) &&
    meets(bracket.atLeast, (limit) => value.greaterThanOrEqualTo(limit)) &&
    meets(bracket.below, (limit) => value.lessThan(limit)) &&
    meets(bracket.atMost, (limit) => value.lessThanOrEqualTo(limit))
  );
}

/** Nothing where no quantity is given in a unit of the bracket: then the price is not known. */
export function outsideBrackets(
  brackets: ReadonlyMap<HtsCode, readonly ValueBracket[]>,
  code: HtsCode,
  value: Decimal,
  quantities: readonly Quantity[],
): readonly OutsideBracket[] {
  if (quantities.length === 0) return [];
  const line = tariffLineOf(code);
  const own = [...(brackets.get(line) ?? []), ...(code === line ? [] : (brackets.get(code) ?? []))];
  return own.flatMap((bracket): readonly OutsideBracket[] => {
    if (holds(bracket, value, quantities) !== false) return [];
    const units = dutyPerUnit(quantities, bracket.unit, '1') ?? new Decimal(1);
    const fits = [...brackets.values()]
      .flat()
      .filter((other) => other.group === bracket.group && holds(other, value, quantities) === true)
      .map((other) => other.code);
    const price = value.dividedBy(units).toDecimalPlaces(PLACES).toFixed();
    return [{ kind: 'outsideBracket', text: bracket.text, price, unit: bracket.unit.text, fits }];
  });
}
