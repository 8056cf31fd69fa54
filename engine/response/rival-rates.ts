/**
 * What the other origins pay before and after, product by product: their duty of the base year, that duty moved by
 * Viet Nam's points, or moved by what their own law has added since. An unknown law moves nothing, and the
 * trade that it would fall on is counted.
 */
import type { OriginLayer } from '../law/origin-law.ts';
import type { OthersMove } from '../trade/response-model.ts';
import type { RivalLaw, RivalsByLaw } from '../origins/rivals-by-law.ts';

/** What they are asked to pay: the law of two days has to be brought along. */
export type Others = Exclude<OthersMove, 'ownLaw'> | RivalsByLaw;

export function moveOf(others: Others): OthersMove {
  return typeof others === 'string' ? others : 'ownLaw';
}

/** Rates of Viet Nam on one product. */
export interface FocusRates {
  readonly before: number;
  readonly after: number;
  readonly ofBaseYear: number;
}

export interface RivalRate {
  readonly before: number;
  readonly after: number;
  /** Its law of one of the days is not known, so that both are the duty of the base year. */
  readonly isUnknown: boolean;
}

function byLaw(law: RivalLaw | undefined, product: string, own: number): RivalRate {
  const ownRates = { before: own, after: own };
  if (law === undefined) return { ...ownRates, isUnknown: false };
  const [first, before, after] = [law.atBaseYear, law.before, law.after].map(
    ({ byProduct }) => byProduct.get(product) ?? null,
  );
  if (typeof first !== 'number' || typeof before !== 'number' || typeof after !== 'number')
    return { ...ownRates, isUnknown: true };
  return { before: own + (before - first), after: own + (after - first), isUnknown: false };
}

/** `own`: duty over value of the base year; what is given may fall below zero. */
export function rivalRate(
  others: Others,
  origin: string,
  product: string,
  own: number,
  focus: FocusRates,
): RivalRate {
  if (others === 'unchanged') return { before: own, after: own, isUnknown: false };
  if (others === 'sameChange') {
    const moved = (rate: number): number => own + (rate - focus.ofBaseYear);
    return { before: moved(focus.before), after: moved(focus.after), isUnknown: false };
  }
  return byLaw(others.origins.get(origin), product, own);
}

/** What one origin faces, in all products of the answer: nobody buys less in it. Cents. */
export interface OriginFace {
  readonly origin: string;
  readonly customsValue: number;
  readonly dutyBefore: number;
  readonly dutyAfter: number;
  /** Value at the duty of the base year because its law of one of the days is not known. */
  readonly unknownLaw: number;
  /** The layers of its country on both days; null where its law was not asked for or is not in the data. */
  readonly layers: { readonly before: readonly OriginLayer[]; readonly after: readonly OriginLayer[] } | null;
}

export function layersOf(others: Others, origin: string): OriginFace['layers'] {
  const law = typeof others === 'string' ? undefined : others.origins.get(origin);
  return law === undefined ? null : { before: law.before.layers, after: law.after.layers };
}
