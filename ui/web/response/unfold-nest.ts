/** The steps of the nest and of SMART for one product, for each chart: the same numbers that the model computed. */
import type { Figures } from '../../words/format/figures.ts';
import type { StudyWords } from '../../words/catalogue/study-words.ts';
import type { ProductDepth } from '../worker/response-protocol.ts';
import type { UnfoldedStep } from './unfolded-step.ts';

export interface UnfoldedFor {
  readonly words: StudyWords['unfolded'];
  readonly figures: Figures;
  readonly depth: ProductDepth;
}

export function formatsOf({ money, decimal, rate }: Figures) {
  const places =
    (digits: number) =>
    (value: number): string =>
      decimal(Math.round(value * 10 ** digits) / 10 ** digits);
  return {
    four: places(4),
    six: places(6),
    money: (cents: number): string => money.dollars(Math.round(cents)),
    /** Within a sum: what has a sign stands in brackets. */
    term: (cents: number): string =>
      cents < 0 ? `(${money.dollars(Math.round(cents))})` : money.dollars(Math.round(cents)),
    percent: (fraction: number): string => rate.percent(Math.round(fraction * 1e6) / 1e4),
  };
}

export const step = (
  key: string,
  words: string,
  formula: string,
  numbers: string,
  value: number,
  text: (value: number) => string,
): UnfoldedStep => ({ key, words, formula, numbers, result: { value, text: text(value) } });

/** Prices, index and quantities: what every figure of the nest rests on. */
function nestSteps({ words, figures, depth: { arithmetic } }: UnfoldedFor): readonly UnfoldedStep[] {
  const { four, six, money, percent } = formatsOf(figures);
  const { changed, elasticity, eta, priceIndex, others } = arithmetic;
  const [ours] = changed;
  if (ours === undefined || elasticity === null || eta === null || priceIndex === null) return [];
  const sigma = elasticity.value;
  const isAlone = changed.length === 1;
  const known = `sigma = ${four(sigma)} (${elasticity.id}), eta = ${four(eta)}`;
  const [rateBefore, rateAfter] = [percent(ours.rateBefore), percent(ours.rateAfter)];
  const inner = isAlone
    ? `${four(ours.share)} × ${six(ours.landedPrice)}^(1 − ${four(sigma)}) + ${four(1 - ours.share)}`
    : 'sum s p^(1 − sigma)';
  const power = `${six(ours.landedPrice)}^−${four(sigma)} × ${six(priceIndex)}^(${four(sigma)} − ${four(eta)})`;
  return [
    step('given', words.spending, `${known}; E0 = sum M0 (1 + t0)`, '', arithmetic.spending, money),
    step(
      'share',
      words.share,
      's = M0 (1 + t0) / E0',
      `${money(ours.importsBefore)} × (1 + ${rateBefore}) / ${money(arithmetic.spending)}`,
      ours.share,
      four,
    ),
    step(
      'ratio',
      words.ratio,
      'g = (1 + t1) / (1 + t0)',
      `(1 + ${rateAfter}) / (1 + ${rateBefore})`,
      ours.ratio,
      six,
    ),
    step(
      'landed',
      words.landed,
      'p = g p*',
      `${six(ours.ratio)} × ${six(ours.borderPrice)}`,
      ours.landedPrice,
      six,
    ),
    step(
      'index',
      words.index,
      'P = (sum s p^(1 − sigma))^(1 / (1 − sigma))',
      sigma === 1 ? '' : `(${inner})^(1 / (1 − ${four(sigma)}))`,
      priceIndex,
      six,
    ),
    step('quantity', words.quantity, 'q = p^−sigma P^(sigma − eta)', power, ours.quantity, six),
    ...(others.quantity === null || !isAlone
      ? []
      : [
          step(
            'others',
            words.othersQuantity,
            'P^(sigma − eta)',
            `${six(priceIndex)}^(${four(sigma)} − ${four(eta)})`,
            others.quantity,
            six,
          ),
        ]),
  ];
}

function smartSteps(
  { words, figures, depth: { arithmetic } }: UnfoldedFor,
  substitution: number,
): readonly UnfoldedStep[] {
  const { four, six, money, percent } = formatsOf(figures);
  const { changed, elasticity } = arithmetic;
  const [ours] = changed;
  if (ours === undefined || elasticity === null) return [];
  const rise = `(${percent(ours.rateAfter)} − ${percent(ours.rateBefore)}) / (1 + ${percent(ours.rateBefore)})`;
  return [
    step(
      'ratio',
      words.ratio,
      'g = (1 + t1) / (1 + t0)',
      `(1 + ${percent(ours.rateAfter)}) / (1 + ${percent(ours.rateBefore)})`,
      ours.ratio,
      six,
    ),
    step(
      'creation',
      words.smartCreation,
      'TC = −M Em (t1 − t0) / (1 + t0) / (1 + Em / Ex)',
      `−${money(ours.importsBefore)} × ${four(elasticity.value)} × ${rise}`,
      ours.creation,
      money,
    ),
    ...(changed.length === 1
      ? [
          step(
            'pressure',
            words.smartPressure,
            'e = −Es (g − 1)',
            `−${four(substitution)} × (${six(ours.ratio)} − 1)`,
            -substitution * (ours.ratio - 1),
            six,
          ),
        ]
      : []),
    step('diversion', words.smartDiversion, 'TD = Mk MK e / (Mk + MK + Mk e)', '', ours.diversion, money),
  ];
}

/** For the chart of origins: who gains, and that diversion sums to nothing. */
export function originSteps(asked: UnfoldedFor, smartSubstitution: number | null): readonly UnfoldedStep[] {
  const { words, figures, depth } = asked;
  const { six, money, term } = formatsOf(figures);
  const { changed, others } = depth.arithmetic;
  const [ours] = changed;
  if (ours === undefined) return [];
  const imports = step(
    'imports',
    words.imports,
    'M1 = M0 q p*',
    `${money(ours.importsBefore)} × ${six(ours.quantity)} × ${six(ours.borderPrice)}`,
    ours.importsAfter,
    money,
  );
  const elsewhere = others.diversion + changed.slice(1).reduce((sum, { diversion }) => sum + diversion, 0);
  const together = [
    step('diversionOthers', words.diversionOthers, '', '', elsewhere, money),
    step(
      'sum',
      words.sumsToZero,
      '',
      `${money(ours.diversion)} + ${term(elsewhere)}`,
      ours.diversion + elsewhere,
      money,
    ),
  ];
  if (smartSubstitution !== null) return [...smartSteps(asked, smartSubstitution), imports, ...together];
  const ledger = depth.arithmetic.ledger;
  const total = (ledger.importsBefore + ledger.creation) / ledger.importsBefore;
  return [
    ...nestSteps(asked),
    imports,
    step(
      'creation',
      words.creation,
      'M0 (Q1 / Q0 − 1)',
      `${money(ours.importsBefore)} × (${six(total)} − 1)`,
      ours.creation,
      money,
    ),
    step(
      'diversion',
      words.diversion,
      'M0 (q − Q1 / Q0)',
      `${money(ours.importsBefore)} × (${six(ours.quantity)} − ${six(total)})`,
      ours.diversion,
      money,
    ),
    ...together,
  ];
}

/** For the ledger: revenue, surplus, welfare, exporters. */
export function ledgerSteps({ words, figures, depth }: UnfoldedFor): readonly UnfoldedStep[] {
  const { six, money, term } = formatsOf(figures);
  const { ledger, priceIndex, eta, spending } = depth.arithmetic;
  const revenue = ledger.revenueAfter - ledger.revenueBefore;
  const isLog = eta !== null && Math.abs(1 - eta) < 1e-12;
  const surplusFormula = isLog ? 'CS = −E0 ln P' : 'CS = −E0 (P^(1 − eta) − 1) / (1 − eta)';
  const surplusNumbers =
    priceIndex === null || eta === null
      ? ''
      : isLog
        ? `−${money(spending)} × ln ${six(priceIndex)}`
        : `−${money(spending)} × (${six(priceIndex)}^(1 − ${six(eta)}) − 1) / (1 − ${six(eta)})`;
  return [
    step(
      'revenue',
      words.revenue,
      'R = sum t1 M1 − sum t0 M0',
      `${money(ledger.revenueAfter)} − ${money(ledger.revenueBefore)}`,
      revenue,
      money,
    ),
    step(
      'surplus',
      words.surplus,
      priceIndex === null ? '' : surplusFormula,
      surplusNumbers,
      ledger.consumerSurplus,
      money,
    ),
    step(
      'welfare',
      words.welfare,
      'W = CS + R',
      `${money(ledger.consumerSurplus)} + ${term(revenue)}`,
      ledger.importerWelfare,
      money,
    ),
    step('exporters', words.exporters, 'X', '', ledger.exporterLoss, money),
    step(
      'world',
      words.world,
      'W − X',
      `${money(ledger.importerWelfare)} − ${term(ledger.exporterLoss)}`,
      ledger.worldWelfare,
      money,
    ),
    step('deadweight', words.deadweight, 'X − W', '', ledger.deadweightLoss, money),
  ];
}
