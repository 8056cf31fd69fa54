/**
 * The figures of an answer in short, beside the band of the draws. The parameters chosen may stand at an end of what
 * is drawn (complete pass-through is one): then they are no middle of it, their figures lie at the edge of the band or
 * outside, and the median of the draws stands for all of them.
 */
import type { ResponseModel } from '../trade/response-model.ts';
import type { DrawnTotal, Spread } from './draw-summary.ts';
import type { Uncertainty } from './parameter-draw.ts';
import type { ScenarioResponse } from './scenario-response.ts';

export const HEADLINE_FIGURES = ['imports', 'revenue', 'surplus', 'welfare'] as const;
export type HeadlineFigure = (typeof HEADLINE_FIGURES)[number];

export interface Headline {
  /** Cents at the parameters chosen, and what is shown. */
  readonly point: number;
  readonly shown: number;
  /** Of the draws, 5th to 95th percentile; null where nothing is drawn. */
  readonly band: { readonly low: number; readonly high: number } | null;
}

export interface ResponseHeadline {
  /** `median`: the parameters chosen are a corner of the draws, or some figure at them is outside its band. */
  readonly shows: 'parameters' | 'median';
  readonly figures: Readonly<Record<HeadlineFigure, Headline>>;
}

const DRAWN: Readonly<Record<HeadlineFigure, DrawnTotal>> = {
  imports: 'focusImports',
  revenue: 'revenue',
  surplus: 'consumerSurplus',
  welfare: 'welfare',
};

export interface DrawnSpreads {
  readonly uncertainty: Pick<Uncertainty, 'passThrough'>;
  readonly spreads: Readonly<Record<DrawnTotal, Spread>>;
}

/** The pass-through of the model is an end of the interval it is drawn from, or not in it. */
function isCorner(model: ResponseModel, { passThrough }: DrawnSpreads['uncertainty']): boolean {
  if (model.kind !== 'ces' || model.supply.kind !== 'passThrough') return false;
  const { beta } = model.supply;
  const [low, high] =
    passThrough.kind === 'fixed'
      ? [passThrough.value, passThrough.value]
      : [passThrough.low, passThrough.high];
  return low === high ? beta !== low : beta <= low || beta >= high;
}

type Answered = Pick<ScenarioResponse, 'focus'> & {
  readonly model: ResponseModel;
  readonly totals: Pick<
    ScenarioResponse['response']['totals'],
    'revenueBefore' | 'revenueAfter' | 'consumerSurplus' | 'importerWelfare'
  >;
};

/** Changes: imports from the origin in focus, duty of all origins, buyers' surplus, welfare. */
export function responseHeadline(
  { model, focus, totals }: Answered,
  drawing: DrawnSpreads | null,
): ResponseHeadline {
  const points: Readonly<Record<HeadlineFigure, number>> = {
    imports: focus.importsAfter - focus.importsBefore,
    revenue: totals.revenueAfter - totals.revenueBefore,
    surplus: totals.consumerSurplus,
    welfare: totals.importerWelfare,
  };
  // Imports are drawn as a level, the rest as changes. Whole cents, as they are shown.
  const drawn = (figure: HeadlineFigure, of: 'p5' | 'p50' | 'p95'): number | null =>
    drawing === null
      ? null
      : Math.round(drawing.spreads[DRAWN[figure]][of] - (figure === 'imports' ? focus.importsBefore : 0));
  const whole = (figure: HeadlineFigure): number => Math.round(points[figure]);
  const isOutside = (figure: HeadlineFigure): boolean =>
    whole(figure) < (drawn(figure, 'p5') ?? -Infinity) || whole(figure) > (drawn(figure, 'p95') ?? Infinity);
  const isAtEnd = drawing !== null && isCorner(model, drawing.uncertainty);
  const shows = isAtEnd || HEADLINE_FIGURES.some(isOutside) ? 'median' : 'parameters';
  const headline = (figure: HeadlineFigure): Headline => {
    const [low, middle, high] = [drawn(figure, 'p5'), drawn(figure, 'p50'), drawn(figure, 'p95')];
    return {
      point: whole(figure),
      shown: shows === 'median' && middle !== null ? middle : whole(figure),
      band: low === null || high === null ? null : { low, high },
    };
  };
  return {
    shows,
    figures: {
      imports: headline('imports'),
      revenue: headline('revenue'),
      surplus: headline('surplus'),
      welfare: headline('welfare'),
    },
  };
}
