/** One product's arithmetic in words and numbers that a class can check by hand: amounts in US dollars. */
import {
  GREATEST_RATE_TRIED,
  type ModelMaximum,
  type ProductArithmetic,
  type TariffBenchmarks,
  type TradeResponse,
} from '../../engine/index.ts';
import { decimal, indexText, percentText, plainLedger, usd } from './respond-figures.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';

const plainMaximum = ({ rate, amount, isBeyond }: ModelMaximum) => ({
  rate: percentText(rate),
  amount: usd(amount),
  /** The amount rises up to this rate, the highest that was tried: the maximum is above it. */
  is_beyond: isBeyond,
});

function plainBenchmarks({
  elasticityOf,
  inModel,
  share,
  ownElasticity,
  revenue,
  inverseExportSupply,
  optimal,
}: TariffBenchmarks) {
  return {
    in_model:
      inModel === null
        ? null
        : {
            greatest_rate: percentText(inModel.greatestRate),
            revenue: plainMaximum(inModel.revenue),
            welfare: plainMaximum(inModel.welfare),
          },
    share: decimal(share),
    elasticity_of: elasticityOf,
    own_elasticity: decimal(ownElasticity),
    /** Null: revenue rises with every rise of the rate. */
    revenue_maximum: revenue.kind === 'rate' ? percentText(revenue.rate) : null,
    inverse_export_supply: inverseExportSupply === null ? null : decimal(inverseExportSupply),
    optimal: percentText(optimal),
  };
}

export function plainProduct(
  product: ProductArithmetic,
  benchmarks: TariffBenchmarks | null,
  nameOf: (origin: string) => string,
) {
  const { elasticity, others } = product;
  return {
    product: product.product,
    elasticity: elasticity === null ? null : { id: elasticity.id, value: decimal(elasticity.value) },
    eta: product.eta === null ? null : decimal(product.eta),
    spending: usd(product.spending),
    domestic_share: decimal(product.domesticShare),
    price_index: product.priceIndex === null ? null : indexText(product.priceIndex),
    origins: product.changed.map((each) => ({
      origin: each.origin,
      name: nameOf(each.origin),
      imports_before: usd(each.importsBefore),
      imports_after: usd(each.importsAfter),
      rate_before: percentText(each.rateBefore),
      rate_after: percentText(each.rateAfter),
      ratio: decimal(each.ratio),
      share: decimal(each.share),
      landed_price: decimal(each.landedPrice),
      border_price: decimal(each.borderPrice),
      quantity: decimal(each.quantity),
    })),
    others: {
      origins: others.origins,
      imports_before: usd(others.importsBefore),
      imports_after: usd(others.importsAfter),
      share: decimal(others.share),
      quantity: others.quantity === null ? null : decimal(others.quantity),
    },
    ledger: plainLedger(product.ledger),
    benchmarks: benchmarks === null ? null : plainBenchmarks(benchmarks),
  };
}

const MOST_ROWS = 6;

function rowsText(product: ProductArithmetic, nameOf: (origin: string) => string, speech: Speech): string {
  const { figures: words, product: told } = speech.response;
  const { changed, others } = product;
  const header = [words.origin, 'M0', 't0', 't1', 'g', 's', 'p', 'p*', 'q', 'M1'];
  const rows = changed
    .slice(0, MOST_ROWS)
    .map((each) => [
      nameOf(each.origin),
      usd(each.importsBefore),
      `${percentText(each.rateBefore)}%`,
      `${percentText(each.rateAfter)}%`,
      decimal(each.ratio),
      decimal(each.share),
      decimal(each.landedPrice),
      decimal(each.borderPrice),
      decimal(each.quantity),
      usd(each.importsAfter),
    ]);
  const hidden = changed.length > MOST_ROWS ? [['...', '', '', '', '', '', '', '', '', '']] : [];
  const rest =
    others.origins === 0
      ? []
      : [
          [
            told.othersAsOne(others.origins),
            usd(others.importsBefore),
            '',
            '',
            '1.0000',
            decimal(others.share),
            '',
            '',
            others.quantity === null ? '' : decimal(others.quantity),
            usd(others.importsAfter),
          ],
        ];
  return textTable([header, ...rows, ...hidden, ...rest]);
}

/** The nest's formulas with this product's numbers; other models have the table and the ledger alone. */
function formulas(product: ProductArithmetic, { model }: TradeResponse, speech: Speech): readonly string[] {
  const words = speech.response.product;
  const [first] = product.changed;
  const { elasticity, eta, priceIndex: index, domesticShare, others } = product;
  if (model.kind !== 'ces' || elasticity === null || eta === null || index === null || first === undefined)
    return [];
  const sigma = decimal(elasticity.value);
  const same = decimal(others.share + domesticShare);
  const alone = product.changed.length === 1 && model.supply.kind === 'passThrough';
  const p = decimal(first.landedPrice);
  return [
    `${words.given}: sigma = ${sigma} (${elasticity.id}), eta = ${decimal(eta)}, E0 = ${usd(product.spending)} (${words.spending})`,
    `${words.prices}: g = (1 + t1) / (1 + t0) = ${decimal(first.ratio)}; ${
      model.supply.kind === 'passThrough' ? `p = g^${model.supply.beta} = ${p}` : `p = ${p}`
    }; p* = p / g = ${decimal(first.borderPrice)}`,
    `${words.index}: P = (sum s p^(1 - sigma))^(1 / (1 - sigma))${
      alone ? ` = (${decimal(first.share)} x ${p}^(1 - ${sigma}) + ${same})^(1 / (1 - ${sigma}))` : ''
    } = ${indexText(index)}`,
    `${words.quantities}: q = p^-sigma P^(sigma - eta) = ${p}^-${sigma} x ${indexText(index)}^${decimal(
      elasticity.value - eta,
    )} = ${decimal(first.quantity)}`,
    `${words.imports}: M1 = M0 q p* = ${usd(first.importsBefore)} x ${decimal(first.quantity)} x ${decimal(
      first.borderPrice,
    )} = ${usd(first.importsAfter)}`,
  ];
}

const FORMULAS = { nest: 'sigma - s (sigma - eta)', smart: 'Em + Es (1 - s)' } as const;

function benchmarkLines(
  { elasticityOf, inModel, ownElasticity, revenue, optimal }: TariffBenchmarks,
  speech: Speech,
): readonly string[] {
  const words = speech.words.respond;
  const { curve } = speech.study;
  const beyond =
    (inModel?.greatestRate ?? 0) < GREATEST_RATE_TRIED ? curve.beyondAnswered : curve.beyondTried;
  const found = (name: string, { rate, amount, isBeyond }: ModelMaximum): string =>
    `${name}: ${isBeyond ? beyond(`${percentText(rate) ?? ''}%`) : `${percentText(rate) ?? ''}%`}; ${usd(amount)}`;
  const most =
    revenue.kind === 'rate'
      ? `1 / (${decimal(ownElasticity)} - 1) = ${percentText(revenue.rate) ?? ''}%`
      : words.noRevenueMaximum;
  const best = percentText(optimal);
  return [
    ...(inModel === null
      ? []
      : [
          found(words.modelRevenueMaximum, inModel.revenue),
          found(words.modelWelfareMaximum, inModel.welfare),
        ]),
    `${words.revenueMaximum}: e = ${FORMULAS[elasticityOf]} = ${decimal(ownElasticity)}; ${most}`,
    `${words.optimal}: w = ${best === null ? '-' : `${best}%`}`,
  ];
}

export function productText(
  product: ProductArithmetic,
  benchmarks: TariffBenchmarks | null,
  response: TradeResponse,
  nameOf: (origin: string) => string,
  speech: Speech,
): string {
  const words = speech.response.product;
  const { ledger, spending } = product;
  const eta = product.eta ?? NaN;
  const [surplus, gain] = [usd(ledger.consumerSurplus), usd(ledger.revenueAfter - ledger.revenueBefore)];
  const ofSurplus =
    product.priceIndex === null
      ? ''
      : Math.abs(eta - 1) < 1e-12
        ? `-E0 ln P = -${usd(spending)} x ln ${indexText(product.priceIndex)} = `
        : `-E0 (P^(1 - eta) - 1) / (1 - eta) = `;
  return [
    `${words.title}: ${product.product}`,
    rowsText(product, nameOf, speech),
    ...formulas(product, response, speech),
    `${words.revenue}: sum t1 M1 - sum t0 M0 = ${usd(ledger.revenueAfter)} - ${usd(ledger.revenueBefore)} = ${gain}`,
    `${words.surplus}: CS = ${ofSurplus}${surplus}`,
    `${words.welfare}: W = CS + R = ${surplus} + ${gain} = ${usd(ledger.importerWelfare)}`,
    `${words.world}: ${usd(ledger.exporterLoss)}; W - X = ${usd(ledger.worldWelfare)}`,
    ...(benchmarks === null ? [] : benchmarkLines(benchmarks, speech)),
  ].join('\n');
}
