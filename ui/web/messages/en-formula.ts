/** Beside a response of trade: the formula of April 2025, tariffs that seek the most, and the exporters' side. */
export const enFormula = {
  title: 'The formula of 2 April 2025',
  lead: 'Where the 46% announced for Viet Nam came from: the deficit in goods over imports, halved and rounded up. Move its parameters, or ask which would have given another rate.',
  spoken: 'Change of the rate: imports less exports, over epsilon times phi times imports',
  year: 'Trade of',
  trade: (year: string, imports: string, exports: string, derived: boolean) =>
    `${year}: imports ${imports}, exports ${exports}, in billions of dollars${derived ? ' (imports derived from the deficit)' : ''}`,
  parameters: {
    epsilon: 'epsilon, elasticity of imports',
    phi: 'phi, pass-through to import prices',
  },
  minimumPercent: 'Minimum, percent',
  halve: 'Halved',
  roundUp: 'Rounded up to a whole percent',
  reset: 'As published',
  deficit: 'deficit',
  ratio: 'deficit as a share of imports',
  full: 'divided by epsilon times phi',
  half: 'halved',
  whole: 'not halved',
  rounded: 'rounded up',
  unrounded: 'not rounded',
  rate: 'rate',
  atLeast: (percent: string) => `at least ${percent}`,
  minimum: (percent: string) => `the minimum of ${percent} decides`,
  target: 'Which parameter would give, percent',
  solved: (parameter: string, value: string, target: string) =>
    `${parameter} of ${value} would give ${target}.`,
  variants: 'Other readings',
  variant: 'reading',
  use: 'Use',
  useOf: (source: string) => `Use the parameters of: ${source}`,
  criticism:
    'The formula asks which tariff would bring a bilateral deficit to nothing, not what a country does to US goods. Its published note cites an elasticity of 2 and a pass-through near 1 at the border, but uses 4 and 0.25, which multiply to 1. That the half was rounded up is inferred from the rate of Viet Nam.',
};

export const enOptima = {
  title: 'Tariffs that seek the most',
  elasticity: 'Elasticity',
  rate: 'Rate',
  withoutLimit: 'no greatest rate',
  revenue: {
    title: 'The most revenue',
    conditions:
      'Rate 1 ÷ (e − 1), for an elasticity e above 1 that stays the same at every rate, prices abroad that stay, and no evasion. For one origin among several, e is the substitution between origins. With e of 1 or less, revenue rises with every rise of the rate.',
  },
  welfare: {
    title: 'The most for the importing country alone',
    conditions:
      'The rate equals the inverse elasticity of foreign export supply: zero for a country too small to move prices. Only with no retaliation and a supply of constant elasticity; the exporters lose more than it gains.',
  },
};

export const enExporter = {
  title: 'For those who sell',
  caption:
    'Goods of Viet Nam by product group under your own column; the sales that fall most come first. Volumes at the border prices of the base.',
  holds: 'price cut that holds the landed price',
  cut: 'price cut in the model',
  volume: 'volume lost',
  sales: 'sales, US$ million',
  share: 'Value added in Viet Nam, percent of the price (yours to state)',
  badShare: 'A share above 0 and up to 100 percent.',
  valueAdded: 'of a unit’s value added, if held',
  all: (count: string) => `All ${count} groups`,
  fewer: 'Fewer groups',
  meaning:
    'The cut that holds the landed price is one less (1 + old rate) over (1 + new rate), at the group’s average rates; a negative one is room to ask for more. Above 100% of the value added, holding the price costs more than is earned on a unit.',
};
