/** Terms of the law and of economics that the page explains, each with the place where its meaning can be read. */
const CODE_OF_LAWS = 'United States Code';
const REGULATIONS = 'Code of Federal Regulations';
const HTS = 'Harmonized Tariff Schedule of the United States';

/** In their order on the page: goods, value and entry; ordinary duty; additional duties; after the entry; economics. */
export const TERM_SOURCES = {
  statisticalNumber: [HTS, 'General Statistical Notes'],
  customsValue: [CODE_OF_LAWS, '19 U.S.C. 1401a'],
  entryDate: [REGULATIONS, '19 CFR 141.68'],
  inTransit: [HTS, 'chapter 99, subchapter III'],
  informalEntry: [REGULATIONS, '19 CFR 143.21'],
  section321: [CODE_OF_LAWS, '19 U.S.C. 1321'],
  merchandiseProcessingFee: [REGULATIONS, '19 CFR 24.23'],
  harborMaintenanceFee: [REGULATIONS, '19 CFR 24.24'],
  columnOne: [HTS, 'General Note 3(a)'],
  columnTwo: [HTS, 'General Note 3(b)'],
  generalNote6: [HTS, 'General Note 6'],
  chapter99: [HTS, 'chapter 99'],
  additionalDuty: [HTS, 'chapter 99, subchapter III'],
  ieepa: [CODE_OF_LAWS, '50 U.S.C. 1701'],
  section122: [CODE_OF_LAWS, '19 U.S.C. 2132'],
  section201: [CODE_OF_LAWS, '19 U.S.C. 2251'],
  section232: [CODE_OF_LAWS, '19 U.S.C. 1862'],
  section301: [CODE_OF_LAWS, '19 U.S.C. 2411'],
  derivative: [HTS, 'chapter 99, subchapter III, U.S. note 16'],
  antidumping: [CODE_OF_LAWS, '19 U.S.C. 1673'],
  countervailing: [CODE_OF_LAWS, '19 U.S.C. 1671'],
  liquidation: [REGULATIONS, '19 CFR 159.1'],
  protest: [CODE_OF_LAWS, '19 U.S.C. 1514'],
  drawback: [CODE_OF_LAWS, '19 U.S.C. 1313'],
  effectiveRate: ['USITC DataWeb', 'calculated duties over customs value'],
  passThrough: [
    'AER: Insights 3(1), 2021',
    'Cavallo, Gopinath, Neiman and Tang, Tariff Pass-Through at the Border and at the Store',
  ],
  elasticity: [
    'IMF Staff Papers 16(1), 1969',
    'Armington, A Theory of Demand for Products Distinguished by Place of Production',
  ],
  nest: [
    'IMF Staff Papers 16(1), 1969',
    'Armington, A Theory of Demand for Products Distinguished by Place of Production',
  ],
  shapley: ['Contributions to the Theory of Games II, 1953', 'Shapley, A Value for n-Person Games'],
} as const satisfies Readonly<Record<string, readonly [instrument: string, reference: string]>>;

export type Term = keyof typeof TERM_SOURCES;

export const TERMS = Object.keys(TERM_SOURCES) as readonly Term[];

export interface TermWords {
  readonly name: string;
  /** Two or three plain sentences. */
  readonly meaning: string;
  /** As running text has it, longest first; matched without regard to capitals. */
  readonly spellings: readonly string[];
}
