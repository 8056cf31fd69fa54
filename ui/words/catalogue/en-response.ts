/** How trade answers a duty: models, figures, their limits, and why there may be no answer. */
import type { Notice, Refusal } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';

type About<Kind extends Notice['kind']> = Extract<Notice, { readonly kind: Kind }>;
type Why<Kind extends Refusal['kind']> = Extract<Refusal, { readonly kind: Kind }>;

const touched = ({ products, customsValue }: Notice, { count, money }: Figures): string =>
  `${count(products)} ${products === 1 ? 'product' : 'products'}, ${money.short(customsValue)} of imports`;

export const enResponse = {
  title: 'How trade would answer',
  lead: 'Partial equilibrium, product by product (HS6), on the imports of 2024 from Viet Nam and its rivals. A model, not a forecast.',
  open: 'Let trade answer',
  waiting: 'Calculating…',
  model: 'Model',
  kinds: {
    static: 'No behaviour',
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
    evidence: 'seen',
    undated: 'no date known',
    published: 'Published figures',
  },
  others: {
    ownLaw: 'face their own law',
    unchanged: 'keep paying the duty of 2024',
    sameChange: 'all move as Viet Nam does',
  },
  othersSentence: {
    ownLaw:
      'The other origins pay under their own law on each side’s day, as far as it is known, in reduced detail.',
    unchanged:
      'The other origins pay their duty of 2024, before and after: later duties on them are not in these figures.',
    sameChange:
      'Every other origin’s rate moves from its duty of 2024 by as many points as Viet Nam’s, never below zero: for laws that fall on all countries alike.',
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
    importOverDomesticSubstitution: 'origins over imports and domestic, ratio',
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
    creation: 'of it trade creation',
    diversion: 'of it trade diversion',
    priceEffect: 'of it exporters’ prices',
    revenue: 'Duty revenue',
    rateEffect: 'of it new rates on the old imports',
    baseErosion: 'of it imports that are lost or won',
    revenueVietNam: 'Duty on goods of Viet Nam',
    consumerSurplus: 'Buyers’ surplus',
    importerWelfare: 'Welfare of the United States',
    exporterLoss: 'Loss of the exporters',
    worldWelfare: 'Welfare of both',
    deadweightLoss: 'Deadweight loss',
    existingDutyLost: 'of it duty that was already there',
    rateBefore: 'Effective rate before, Viet Nam',
    rateStatic: 'Effective rate, nobody buys less',
    rateAfter: 'Effective rate after, Viet Nam',
    balance: 'Balance with Viet Nam',
    before: 'before',
    after: 'after',
    change: 'change',
    group: 'group',
    origin: 'origin',
    total: 'total',
    refused: 'no answer',
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
    gainers: 'Who gains and who gives way, by origin',
    gainersCaption:
      'Change of US imports by origin under the model above; partners that the data do not name are not here.',
    curve: 'Revenue against the rate',
    curveCaption:
      'Duty on the products that the scenario moves, at an additional rate from 0 to 60% on Viet Nam alone. Dashed: nobody buys less.',
    curveSummary: (rate: string, money: string) => `Greatest at an additional rate of ${rate}: ${money}.`,
    ledger: 'The welfare ledger',
    ledgerBalance:
      'Buyers’ surplus and revenue are the welfare of the United States; less the exporters’ loss, of both.',
    beside: 'What these figures are not',
    leansOn: 'What they rest on',
    leftOut: (value: string) =>
      `Rows that no scenario models, not in any figure: ${value} of imports from Viet Nam.`,
    tables: (products: number, value: string) =>
      products === 0
        ? 'Viet Nam’s value is that of the ten-digit lines; the table of partners has the same.'
        : `Viet Nam’s value is that of the ten-digit lines; the table of partners differs on ${products} products, by ${value} in all.`,
    elsewhere: (value: string) =>
      `Products that Viet Nam does not supply are not in any figure: ${value} of imports from others.`,
    held: (flows: string, value: string) =>
      `A rate that would have fallen below zero was set to zero: ${flows} flows, ${value}.`,
    refused: (products: string, value: string) =>
      `Without an answer, in no total: ${products} products, ${value} of imports from all origins.`,
  },
  uncertainty: {
    title: 'How sure',
    run: 'Draw again',
    cancel: 'Stop',
    progress: (done: string, total: string) => `${done} of ${total} draws`,
    cancelled: 'Stopped.',
    seed: 'Seed',
    draws: 'Draws',
    caption:
      'Mean and quantiles over draws of the parameters. The spread of the draws is a convention: no source states one.',
    passThroughDrawn:
      'The draws have a pass-through of their own, so their middle need not be the figure above.',
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
    title: 'One product by hand',
    code: 'HS6 code',
    unfold: 'Unfold',
    none: (code: string) =>
      `No answer for ${code}: Viet Nam did not supply it in 2024, or the model refuses it.`,
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
    readBack: 'As the model computes it. The formula above can be worked by hand.',
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
    statutoryNotCollected: 'Rates by law: what is collected falls short of them.',
    baseYearTrade: 'The trade of 2024, in its quantities and products.',
    quotasNotModelled: 'Quotas are not modelled.',
    noBehaviour: 'Nobody buys less.',
    zerosCannotGrow: 'An origin that supplied nothing in 2024 supplies nothing after.',
    elasticitiesOfHs2007: 'The elasticities of ProTEE were estimated on HS 2007 and carried to HS 2022.',
    importOnlyNest: 'Imports alone: no US producer takes up what they lose.',
    exporterLossApproximate:
      'The exporters’ loss is drawn with a straight supply curve, since only the pass-through is known.',
    linearModel:
      'Linear, made for cuts of a duty; origins other than Viet Nam do not compete among themselves.',
  },
  flags: {
    hs4Average: 'elasticity replaced by its authors with the average of the heading',
    chapterMedian: 'no elasticity of the product: the median of its chapter',
    hs4Mean: 'no elasticity of the product: the mean of its heading',
    severalOldCodes: 'elasticity merged from several older codes',
    olderNomenclature: 'elasticity estimated on an older edition, whose codes may name other goods',
    winsorisedLow: 'elasticity raised to the 5th percentile of its table',
    winsorisedHigh: 'elasticity lowered to the 95th percentile of its table',
  },
  notices: {
    elasticityFlag: (notice: About<'elasticityFlag'>, figures: Figures) =>
      `${enResponse.flags[notice.flag]}: ${touched(notice, figures)}.`,
    outerCapped: (notice: About<'outerCapped'>, figures: Figures) =>
      `eta lowered to sigma, so that origins stay substitutes: ${touched(notice, figures)}.`,
    oneOrigin: (notice: About<'oneOrigin'>, figures: Figures) =>
      `one origin supplies all, nothing to divert to: ${touched(notice, figures)}.`,
    zeroFlows: (notice: About<'zeroFlows'>, figures: Figures) =>
      `an origin is listed without trade and stays without: ${touched(notice, figures)}.`,
  },
  elasticityTables: { protee: 'ProTEE', 'broda-weinstein': 'Broda and Weinstein', own: 'Your own list' },
  refusals: {
    noTrade: () => 'Nobody supplied the product in 2024.',
    badValue: ({ origin, field, value }: Why<'badValue'>) => `${field} of origin ${origin} is "${value}".`,
    badParameter: ({ parameter, value }: Why<'badParameter'>) =>
      `The parameter ${parameter} cannot be "${value}".`,
    beyondNumbers: () => 'The figures are beyond any amount of money.',
    smartBreakdown: ({ origin, cause }: Why<'smartBreakdown'>) =>
      `The linear model ends here: ${
        { diversion: 'diversion', creation: 'creation and diversion', price: 'the fall of its price' }[cause]
      } would take more than all that ${origin} supplies.`,
    noElasticity: ({ choice, product }: Why<'noElasticity'>) =>
      `${choice} has no elasticity for product ${product}.`,
    unknownParameter: ({ parameter }: Why<'unknownParameter'>) =>
      `"${parameter}" is no published parameter with a value.`,
  },
};
