/** Many draws in chunks of some tens of milliseconds: progress between them, and an end when the caller says so. */
import {
  drawRange,
  fail,
  joinDraws,
  ok,
  summariseDraws,
  tornado,
  type DrawnSpreads,
  type DrawnTotal,
  type DrawnTotals,
  type Refusal,
  type ResponseHeadline,
  type Result,
  type Tornado,
  type UncertainRequest,
  type Uncertainty,
} from '../../../engine/index.ts';
import type { Rest } from './long-work.ts';
import type { ResponseFailure, UncertaintyView } from './response-protocol.ts';

const CHUNK = 20;
const MOST_DRAWS = 10_000;

export async function drawInChunks(
  { plan, demand }: UncertainRequest,
  uncertainty: Uncertainty,
  draws: number,
  headlineOf: (drawn: DrawnSpreads) => ResponseHeadline,
  rest: Rest,
): Promise<Result<UncertaintyView, ResponseFailure>> {
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS)
    return fail({ kind: 'badParameter', parameter: 'draws', value: String(draws) });
  const parts: DrawnTotals[] = [];
  if (!(await rest({ done: 0, total: draws }))) return fail({ kind: 'cancelled' });
  for (let from = 0; from < draws; from += CHUNK) {
    const to = Math.min(from + CHUNK, draws);
    const part = drawRange(plan, demand, uncertainty, from, to);
    if (!part.ok) return part;
    parts.push(part.value);
    if (!(await rest({ done: to, total: draws }))) return fail({ kind: 'cancelled' });
  }
  const spreads = summariseDraws(joinDraws(parts));
  if (!spreads.ok) return spreads;
  const bars = (total: DrawnTotal): Result<Tornado, Refusal> => tornado(plan, demand, uncertainty, total);
  const [imports, focusImports, revenue, consumerSurplus, welfare] = [
    bars('imports'),
    bars('focusImports'),
    bars('revenue'),
    bars('consumerSurplus'),
    bars('welfare'),
  ] as const;
  if (!imports.ok) return imports;
  if (!focusImports.ok) return focusImports;
  if (!revenue.ok) return revenue;
  if (!consumerSurplus.ok) return consumerSurplus;
  if (!welfare.ok) return welfare;
  return ok({
    draws,
    uncertainty,
    headline: headlineOf({ uncertainty, spreads: spreads.value }),
    spreads: spreads.value,
    tornadoes: {
      imports: imports.value,
      focusImports: focusImports.value,
      revenue: revenue.value,
      consumerSurplus: consumerSurplus.value,
      welfare: welfare.value,
    },
    refusedProducts: plan.refusals.length,
    refusedCustomsValue: plan.refusals.reduce((sum, { customsValue }) => sum + customsValue, 0),
  });
}
