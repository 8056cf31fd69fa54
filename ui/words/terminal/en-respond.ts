/** Words of `respond` and `formula` that the app does not share, in English. */
import { enUnknown } from './en-row.ts';

export interface RespondMessages {
  readonly unknownName: (option: string, text: string, known: readonly string[]) => string;
  readonly notOfModel: (option: string, model: string) => string;
  readonly badProduct: (text: string) => string;
  readonly drawsNeedNest: string;
  readonly unknownGroups: (text: string, known: readonly string[]) => string;
  readonly law: (label: string, id: string, status: string, date: string) => string;
  readonly millions: string;
  readonly elasticity: (text: string) => string;
  readonly perHousehold: (count: string, surplus: string, welfare: string) => string;
  readonly balance: (change: string) => string;
  readonly bothDirections: (
    exports: string,
    importsBefore: string,
    importsAfter: string,
    before: string,
    after: string,
  ) => string;
  readonly exporters: (cut: string, cost: string, volume: string, share: string, borne: string) => string;
  readonly modelRevenueMaximum: string;
  readonly modelWelfareMaximum: string;
  readonly tradeShare: (percent: string, value: string) => string;
  readonly tooLittle: (percent: string, least: string) => string;
  readonly revenueMaximum: string;
  readonly noRevenueMaximum: string;
  readonly optimal: string;
  readonly badGroupElasticity: (text: string) => string;
  readonly drawn: (draws: number, seed: number) => string;
  readonly spreadOf: (sigma: string, common: string, eta: string, low: string, high: string) => string;
}

export const enRespond: RespondMessages = {
  unknownName: enUnknown,
  notOfModel: (option, model) => `${option} is not an option of ${model}.`,
  badProduct: (text) => `--product "${text}" is not a code of six digits.`,
  drawsNeedNest: '--draws and --tornado need --model ces with a pass-through, not --supply.',
  unknownGroups: (text, known) =>
    `--value-added "${text}" names no product group; known: ${known.join(', ')}.`,
  law: (label, id, status, date) => `${label} [${id}] - law: ${status} (${date})`,
  millions: 'US$ million',
  elasticity: (text) => `elasticity: ${text}`,
  perHousehold: (count, surplus, welfare) =>
    `Per household of ${count}: buyers’ surplus ${surplus}, welfare ${welfare} US dollars a year.`,
  balance: (change) =>
    `The goods balance with Viet Nam changes by ${change} million (exports to Viet Nam do not change).`,
  bothDirections: (exports, importsBefore, importsAfter, before, after) =>
    `Both directions, US$ million: exports ${exports}, imports ${importsBefore} before and ${importsAfter} after; balance ${before} before and ${after} after.`,
  exporters: (cut, cost, volume, share, borne) =>
    `For exporters: a price cut of ${cut} keeps the landed cost (${cost} million); volume at risk ${volume} million, ${share} of sales; buyers bear ${borne} of the change of duty. Below zero there is room to raise prices, or more is sold.`,
  modelRevenueMaximum: 'Rate with the most revenue in this model (all origins’ duty counted)',
  modelWelfareMaximum: 'Rate best for US welfare in this model (change against the rate before)',
  tradeShare: (percent, value) => `In these figures: ${percent}% of Viet Nam’s trade of 2024 (${value}).`,
  tooLittle: (percent, least) =>
    `The model has results for only ${percent}% of Viet Nam’s trade of 2024, less than ${least}%: the totals cover those products and do not represent the whole.`,
  revenueMaximum:
    'By the textbook: rate with the most revenue (small country, constant elasticity, no other origin pays duty)',
  noRevenueMaximum: 'none: with an elasticity of 1 or less, revenue rises with every rise',
  optimal: 'By the textbook: rate best for US welfare (no retaliation, supply of constant elasticity)',
  badGroupElasticity: (text) =>
    `--own "${text}" is not GROUP=NUMBER or CODE=NUMBER, a product group or the first 2, 4 or 6 digits.`,
  drawn: (draws, seed) => `${draws} draws, seed ${seed}`,
  spreadOf: (sigma, common, eta, low, high) =>
    `sigma lognormal ${sigma} (common share ${common}), eta lognormal ${eta}, pass-through uniform ${low} to ${high}`,
};
