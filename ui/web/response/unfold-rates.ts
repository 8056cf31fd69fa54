/** The steps of the revenue curve and of the tornado for one product. */
import { formatsOf, step, type UnfoldedFor } from './unfold-nest.ts';
import type { UnfoldedStep } from './unfolded-step.ts';

const OWN_ELASTICITY = { nest: 'e = sigma − s (sigma − eta)', smart: 'e = Em + Es (1 − s)' } as const;

/** For the curve: the product's own. */
export function curveSteps({ words, figures, depth }: UnfoldedFor): readonly UnfoldedStep[] {
  const { four, money, percent } = formatsOf(figures);
  const { curve, benchmarks } = depth;
  if (curve === null) return [];
  const best = curve.points.reduce((found, point) => (point.revenue > found.revenue ? point : found));
  return [
    ...curve.points
      .filter(({ rate }) => rate === 0 || rate === 0.2 || rate === 0.4)
      .map((point) =>
        step(
          `at-${point.rate}`,
          words.curveAt(percent(point.rate)),
          'R = sum t1 M1',
          '',
          point.revenue,
          money,
        ),
      ),
    step('best', words.curveBest, '', money(best.revenue), best.rate, percent),
    ...(benchmarks === null
      ? []
      : [
          step('own', words.own, OWN_ELASTICITY[benchmarks.elasticityOf], '', benchmarks.ownElasticity, four),
        ]),
    ...(benchmarks?.revenue.kind === 'rate'
      ? [
          step(
            'formula',
            words.best,
            't = 1 / (e − 1)',
            `1 / (${four(benchmarks.ownElasticity)} − 1)`,
            benchmarks.revenue.rate,
            percent,
          ),
        ]
      : []),
  ];
}

/** For the tornado: the product's own welfare at the ends of each parameter. */
export function tornadoSteps(
  { words, figures, depth }: UnfoldedFor,
  names: Readonly<Record<'sigma' | 'eta' | 'passThrough', string>>,
  /** Before it is held at sigma. */
  eta: number,
): readonly UnfoldedStep[] {
  const { four, money } = formatsOf(figures);
  const { tornado, arithmetic } = depth;
  if (tornado === null) return [];
  const sigma = arithmetic.elasticity?.value ?? 0;
  const told = (parameter: 'sigma' | 'eta' | 'passThrough', end: number): string =>
    ({
      sigma: `sigma = ${four(sigma)} × ${four(end)}`,
      eta: `eta = min(${four(eta)} × ${four(end)}, sigma)`,
      passThrough: `beta = ${four(end)}`,
    })[parameter];
  return [
    step('middle', words.tornadoMiddle, 'W = CS + R', '', tornado.atMedians, money),
    ...tornado.bars.flatMap(({ parameter, low, high, lowAt, highAt }) => {
      return [
        step(
          `${parameter}-low`,
          `${words.tornadoWelfare}: ${names[parameter]}`,
          told(parameter, lowAt),
          '',
          low,
          money,
        ),
        step(
          `${parameter}-high`,
          `${words.tornadoWelfare}: ${names[parameter]}`,
          told(parameter, highAt),
          '',
          high,
          money,
        ),
      ];
    }),
  ];
}
