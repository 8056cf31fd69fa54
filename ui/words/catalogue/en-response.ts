/** How trade responds to a duty: models, figures, their limits, and why there may be no result. */
import type { Notice, Refusal } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import { counted } from '../format/language.ts';

type About<Kind extends Notice['kind']> = Extract<Notice, { readonly kind: Kind }>;
type Why<Kind extends Refusal['kind']> = Extract<Refusal, { readonly kind: Kind }>;

const touched = ({ products, customsValue }: Notice, { count, money }: Figures): string =>
  `${count(products)} ${products === 1 ? 'product' : 'products'}, ${money.short(customsValue)} of imports`;

export const enResponse = {
  title: 'How trade would respond',
  lead: 'Partial equilibrium, product by product (HS6), on the imports of 2024 from Viet Nam and its rivals. A model, not a forecast.',
  open: 'Show the response of trade',
  waiting: 'Calculating…',
  model: 'Model',
  kinds: {
    static: 'No response',
    ces: 'CES nest of origins (Armington)',
    smart: 'Linear model SMART',
  },
  models: {
    static: 'Static',
    impact: 'On impact',
    shortRun: 'Short run (1 year)',
    longRun: 'Long run (7 to 10 years)',
    simonovskaWaugh: 'Simonovska and Waugh, 4',
    fajgelbaum: 'Fajgelbaum and others, 2.53 and 1.53',
    protee: 'Product elasticities, ProTEE',
    brodaWeinstein: 'Product elasticities, Broda and Weinstein',
    smart: 'SMART, as in WITS',
    own: 'Your own',
  },
  settings: {
    title: 'Parameters',
    horizon: 'Horizon of your own column',
    substitution: 'Substitution between origins (sigma)',
    ownNumber: 'A number of your own',
    outer: 'Demand for the product as a whole (eta)',
    passThrough: 'Pass-through at the border (beta)',
    domesticShare: 'Domestic share of the nest',
    others: 'The other origins',
    value: 'value',
    range: 'range',
    source: 'source',
    evidence: 'evidence',
    undated: 'no date known',
    published: 'Published figures',
  },
  others: {
    ownLaw: 'pay under US law for each origin',
    unchanged: 'keep paying the duty of 2024',
    sameChange: 'change by as many points as Viet Nam',
  },
  othersSentence: {
    ownLaw:
      'The other origins pay under US law for each origin on each side’s day, as far as it is known, in reduced detail.',
    unchanged:
      'The other origins pay their duty of 2024, before and after: later duties on them are not in these figures.',
    sameChange:
      'Every other origin’s rate changes from its duty of 2024 by as many points as Viet Nam’s, never below zero. Meant for laws that apply to all countries alike.',
  },
  quantities: {
    borderPassThrough: 'pass-through at the border',
    retailPassThrough: 'pass-through at retail',
    consumerPricePassThrough: 'pass-through to consumer prices',
    exporterShare: 'share borne by exporters',
    firmShare: 'share borne by importing firms',
    consumerShare: 'share borne by consumers',
    tradeElasticity: 'trade elasticity by origin',
    substitutionBetweenOrigins: 'substitution between origins',
    substitutionBetweenProducts: 'substitution between products',
    substitutionOfImportsAndDomestic: 'substitution of imports and domestic goods',
    importDemand: 'import demand',
    inverseExportSupply: 'inverse elasticity of export supply',
    importOverDomesticSubstitution:
      'ratio of substitution between origins to that of imports and domestic goods',
    optimalTariff: 'optimal tariff',
    statutoryRate: 'statutory rate',
    collectedRate: 'collected rate',
    averageMfnRate: 'average MFN rate',
  },
  evidence: {
    'read in the source': 'read in the source itself',
    secondary: 'as another source reports it',
    'general knowledge, not verified': 'from general knowledge, not verified',
    'by definition': 'true by definition',
  },
  figures: {
    importsVietNam: 'Imports from Viet Nam',
    importsAll: 'Imports from all named origins',
    creation: 'of which trade creation',
    diversion: 'of which trade diversion',
    priceEffect: 'of which exporters’ prices',
    revenue: 'Duty revenue',
    rateEffect: 'of which new rates on the old imports',
    baseErosion: 'of which imports that are lost or won',
    revenueVietNam: 'Duty on goods of Viet Nam',
    consumerSurplus: 'Buyers’ surplus',
    importerWelfare: 'Welfare of the United States',
    exporterLoss: 'Loss of the exporters',
    worldWelfare: 'Welfare of both',
    deadweightLoss: 'Deadweight loss',
    existingDutyLost: 'of which duty that was already there',
    rateBefore: 'Effective rate before, Viet Nam',
    rateStatic: 'Effective rate if nobody buys less',
    rateAfter: 'Effective rate after, Viet Nam',
    balance: 'Balance with Viet Nam',
    before: 'before',
    after: 'after',
    change: 'change',
    group: 'group',
    origin: 'origin',
    total: 'total',
    refused: 'no result',
    sumsTo: 'sums to',
  },
  columns: {
    imports: 'imports from Viet Nam',
    importsAfter: 'imports after',
    diversion: 'diverted',
    duty: 'duty before',
    dutyStatic: 'duty, nobody buys less',
    dutyAfter: 'duty after',
    surplus: 'buyers’ surplus',
    welfare: 'US welfare',
  },
  results: {
    title: 'Results',
    caption: 'Change against the baseline, US$ million a year, trade of 2024.',
    gainers: 'Which origins gain sales and which lose them',
    gainersCaption:
      'Change of US imports by origin under the model above. Partners that the data do not name are left out.',
    curve: 'Revenue against the rate',
    curveCaption:
      'Duty on the products whose rate the scenario changes, at an additional rate from 0 to 60% on Viet Nam alone. Dashed: nobody buys less.',
    curveSummary: (rate: string, money: string) => `Greatest at an additional rate of ${rate}: ${money}.`,
    ledger: 'The welfare ledger',
    ledgerBalance:
      'The welfare of the United States is buyers’ surplus plus revenue. The welfare of both is that less the exporters’ loss.',
    beside: 'What these figures do not show',
    leansOn: 'What they rest on',
    leftOut: (value: string) =>
      `Rows that no scenario models and that are in no figure: ${value} of imports from Viet Nam.`,
    tables: (products: number, value: string) =>
      products === 0
        ? 'Viet Nam’s value is that of the ten-digit lines; the table of partners has the same value.'
        : `Viet Nam’s value is that of the ten-digit lines; the table of partners differs on ${counted(products, 'product')}, by ${value} in all.`,
    elsewhere: (value: string) =>
      `Products that Viet Nam does not supply are not in any figure: ${value} of imports from others.`,
    held: (flows: string, value: string) =>
      `A rate that would have fallen below zero was set to zero: ${flows} flows, ${value}.`,
    refused: (products: string, value: string) =>
      `Without a result and in no total: ${counted(products, 'product')}, ${value} of imports from all origins.`,
  },
  uncertainty: {
    title: 'How certain',
    run: 'Draw again',
    cancel: 'Stop',
    progress: (done: string, total: string) => `${done} of ${total} draws`,
    cancelled: 'Stopped.',
    seed: 'Seed',
    draws: 'Draws',
    caption:
      'Mean and quantiles over draws of the parameters. The spread of the draws is a convention: no source states one.',
    passThroughDrawn:
      'The draws have a pass-through of their own, so their median can differ from the figure above.',
    totals: {
      imports: 'Imports from all, after',
      focusImports: 'Imports from Viet Nam, after',
      revenue: 'Change of revenue',
      consumerSurplus: 'Change of buyers’ surplus',
      welfare: 'Change of US welfare',
    },
    parameters: { sigma: 'sigma', eta: 'eta', passThrough: 'pass-through' },
    statistics: { mean: 'mean', p5: '5%', p25: '25%', p50: 'median', p75: '75%', p95: '95%' },
    tornado: 'Which parameter moves US welfare most',
    tornadoCaption: 'Each at its 5th and 95th percentile, the others at their medians.',
  },
  product: {
    title: 'One product, step by step',
    code: 'HS6 code',
    unfold: 'Show the calculation',
    none: (code: string) =>
      `No result for ${code}: Viet Nam did not supply it in 2024, or the model has no result for it.`,
    othersAsOne: (count: number) =>
      `${count} ${count === 1 ? 'origin whose rate stays' : 'origins whose rates stay'}, as one`,
    given: 'Given',
    shares: 'Shares of spending with duty',
    prices: 'Prices with duty',
    index: 'Price index',
    quantities: 'Quantities, after over before',
    border: 'Prices at the border',
    imports: 'Imports after',
    revenue: 'Revenue',
    surplus: 'Buyers’ surplus',
    welfare: 'Welfare of the United States',
    world: 'Exporters and deadweight loss',
    spending: 'spending with duty',
    readBack: 'The figure as the model computes it. You can work the formula above by hand.',
  },
  formula: {
    open: 'Open the formula of April 2025',
    title: 'The formula of 2 April 2025',
    trade: (year: string, imports: string, exports: string, derived: boolean) =>
      `${year}: imports ${imports}, exports ${exports}, in billions of dollars${derived ? ' (imports derived from the deficit)' : ''}`,
    deficit: 'deficit',
    ratio: 'deficit as a share of imports',
    full: 'divided by epsilon times phi',
    half: 'halved',
    rounded: 'rounded up',
    rate: 'rate',
    minimum: 'the minimum of 10% decides',
    solved: (parameter: string, value: string, target: string) =>
      `${parameter} of ${value} would give ${target}.`,
    variants: 'Other readings',
    variant: 'reading',
  },
  valueAdded: {
    title: 'Value added in Viet Nam at risk',
    share: 'stated share',
    before: 'value added before',
    after: 'value added after',
    cut: 'fall of exporters’ prices',
    holds: 'fall that would hold the landed price',
    risk: 'of a unit’s value added',
  },
  caveats: {
    partialEquilibrium:
      'Partial equilibrium: no wages, no exchange rate, no retaliation, no goods sent through other countries.',
    statutoryNotCollected: 'Rates are those of the law; the rates collected are lower.',
    baseYearTrade: 'The trade is that of 2024, in its quantities and products.',
    quotasNotModelled: 'Quotas are not modelled.',
    noBehaviour: 'Nobody buys less.',
    zerosCannotGrow: 'An origin that supplied nothing in 2024 supplies nothing after.',
    elasticitiesOfHs2007: 'The elasticities of ProTEE were estimated on HS 2007 and carried to HS 2022.',
    importOnlyNest: 'Imports only: US producers do not replace imports that are lost.',
    exporterLossApproximate:
      'The exporters’ loss is calculated with a straight supply curve, since only the pass-through is known.',
    linearModel:
      'A linear model, made for duty cuts; origins other than Viet Nam do not compete with each other.',
  },
  flags: {
    hs4Average: 'elasticity replaced by its authors with the average of the heading',
    chapterMedian: 'no elasticity of the product: the median of its chapter',
    hs4Mean: 'no elasticity of the product: the mean of its heading',
    severalOldCodes: 'elasticity merged from several older codes',
    olderNomenclature: 'elasticity estimated on an older edition, whose codes may cover other goods',
    winsorisedLow: 'elasticity raised to the 5th percentile of its table',
    winsorisedHigh: 'elasticity lowered to the 95th percentile of its table',
  },
  notices: {
    elasticityFlag: (notice: About<'elasticityFlag'>, figures: Figures) =>
      `${enResponse.flags[notice.flag]}: ${touched(notice, figures)}.`,
    outerCapped: (notice: About<'outerCapped'>, figures: Figures) =>
      `eta lowered to sigma, so that origins stay substitutes: ${touched(notice, figures)}.`,
    oneOrigin: (notice: About<'oneOrigin'>, figures: Figures) =>
      `one origin supplies all, so there is no other to divert to: ${touched(notice, figures)}.`,
    zeroFlows: (notice: About<'zeroFlows'>, figures: Figures) =>
      `an origin is listed without trade and still has none after: ${touched(notice, figures)}.`,
  },
  elasticityTables: { protee: 'ProTEE', 'broda-weinstein': 'Broda and Weinstein', own: 'Your own list' },
  refusals: {
    noTrade: () => 'Nobody supplied the product in 2024.',
    badValue: ({ origin, field, value }: Why<'badValue'>) => `${field} of origin ${origin} is "${value}".`,
    badParameter: ({ parameter, value }: Why<'badParameter'>) =>
      `The parameter ${parameter} cannot be "${value}".`,
    beyondNumbers: () => 'The figures are too large to be amounts of money.',
    smartBreakdown: ({ origin, cause }: Why<'smartBreakdown'>) =>
      `The linear model no longer holds: ${
        { diversion: 'diversion', creation: 'creation and diversion', price: 'the fall of its price' }[cause]
      } would take more than all that ${origin} supplies.`,
    noElasticity: ({ choice, product }: Why<'noElasticity'>) =>
      `${choice} has no elasticity for product ${product}.`,
    unknownParameter: ({ parameter }: Why<'unknownParameter'>) =>
      `There is no published parameter "${parameter}" with a value.`,
  },
};
