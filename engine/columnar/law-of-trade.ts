/**
 * The law as it can be applied to a year of trade: minimum prices are left out, since no table of trade has the quantity
 * in the unit of a price, and a duty per unit is no share of a value. What is left out is reported (`compare/issues.ts`).
 */
import type { LawOfDate } from '../law/rulebook.ts';
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';

type LeftOut = LawOfDate['duties'][number];

const hasMinimumPrice = ({ period }: LeftOut): boolean => period.rate.kind === 'minimumPrice';

const known = new WeakMap<LawOfDate, LawOfDate>();

export function lawOfTrade(law: LawOfDate): LawOfDate {
  if (!law.duties.some(hasMinimumPrice)) return law;
  const before = known.get(law);
  if (before !== undefined) return before;
  const left = new Set(law.duties.filter(hasMinimumPrice).map(({ measure }) => measure.id));
  const traded: LawOfDate = {
    ...law,
    duties: law.duties.filter((duty) => !hasMinimumPrice(duty)),
    exemptions: law.exemptions.filter(({ exceptionTo }) => !exceptionTo.every((id) => left.has(id))),
  };
  known.set(law, traded);
  return traded;
}

/** Whether a minimum price is due on goods of the code, or may be. */
export function hasMinimumPriceOn({ duties }: LawOfDate, code: HtsCode): boolean {
  return duties.some(
    ({ period: { rate } }) =>
      rate.kind === 'minimumPrice' && rate.prices.some(({ within }) => isWithin(code, within)),
  );
}
