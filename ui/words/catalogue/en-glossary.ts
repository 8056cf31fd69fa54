/** The terms of the glossary in English. */
import type { Term, TermWords } from './glossary-terms.ts';

const terms: Readonly<Record<Term, TermWords>> = {
  statisticalNumber: {
    name: 'Statistical number',
    meaning:
      'The ten-digit number under a tariff line of eight digits. The ordinary rate belongs to the line; many lists of additional duties name the ten digits.',
    spellings: ['statistical numbers', 'statistical number'],
  },
  customsValue: {
    name: 'Customs value',
    meaning:
      'The value of the goods for US customs, as a rule the price paid for them without the freight and insurance to the United States. Most duty is a share of it.',
    spellings: ['customs value'],
  },
  entryDate: {
    name: 'Entry date',
    meaning:
      'The day on which the goods are entered with US customs, as a rule after the ship has arrived. The law of this day decides the duty.',
    spellings: ['entry date', 'date of entry'],
  },
  inTransit: {
    name: 'In transit',
    meaning:
      'Goods that were on a vessel before an additional duty began are often free of it, if they are entered before a stated day. The date of loading decides.',
    spellings: ['in-transit', 'in transit'],
  },
  informalEntry: {
    name: 'Informal entry',
    meaning:
      'The short form of entry for shipments of small value, as a rule up to $2,500. It has no fee by value and needs no bond.',
    spellings: ['informal entry'],
  },
  section321: {
    name: 'Section 321 (low value)',
    meaning:
      'Section 321 of the Tariff Act of 1930: one person may bring in goods of up to $800 a day free of duty. It has been suspended for commercial goods; the entry date decides.',
    spellings: ['Section 321', 'de minimis'],
  },
  merchandiseProcessingFee: {
    name: 'Merchandise processing fee (MPF)',
    meaning:
      'What US customs charges for processing an entry: a small share of the value with a minimum and a maximum for each entry. It is a fee, not a duty.',
    spellings: ['merchandise processing fee', 'MPF'],
  },
  harborMaintenanceFee: {
    name: 'Harbor maintenance fee (HMF)',
    meaning: 'A share of the value, charged on goods that arrive by sea. It is a fee, not a duty.',
    spellings: ['harbor maintenance fee', 'HMF'],
  },
  columnOne: {
    name: 'Column 1 (ordinary duty)',
    meaning:
      'The ordinary rate of the US tariff schedule for nearly all countries, Viet Nam among them since 2001. Also called the most-favoured-nation (MFN) rate. Additional duties come on top.',
    spellings: ['column 1 general', 'column 1'],
  },
  columnTwo: {
    name: 'Column 2',
    meaning:
      'The rates for countries without normal trade relations, far above column 1. They applied to Viet Nam until 2001.',
    spellings: ['column 2'],
  },
  generalNote6: {
    name: 'General Note 6 (civil aircraft)',
    meaning:
      'A note of the tariff schedule that exempts articles for use in civil aircraft from ordinary duty, if the importer certifies that use. Several additional duties leave the same articles out.',
    spellings: ['General Note 6'],
  },
  chapter99: {
    name: 'Chapter 99',
    meaning:
      'The chapter of the tariff schedule with temporary changes: each additional duty and each exemption has a heading there, such as 9903.05.84. The entry declares that heading beside the number of the goods.',
    spellings: ['chapter 99'],
  },
  additionalDuty: {
    name: 'Additional duty',
    meaning:
      'A duty on top of the ordinary duty, made by the President or the Trade Representative under a statute: Section 122, 201, 232 or 301, or IEEPA. Whether two of them add up is decided by the instruments themselves.',
    spellings: ['additional duties', 'additional duty'],
  },
  ieepa: {
    name: 'Reciprocal tariff (IEEPA)',
    meaning:
      'Duties that the President based on the International Emergency Economic Powers Act in 2025: for Viet Nam 46% announced, 10% and then 20% collected. The Supreme Court held in February 2026 that the act does not allow them.',
    spellings: ['reciprocal tariff', 'IEEPA'],
  },
  section122: {
    name: 'Section 122',
    meaning:
      'Section 122 of the Trade Act of 1974: a surcharge of at most 15% for at most 150 days, to deal with a balance-of-payments problem.',
    spellings: ['Section 122'],
  },
  section201: {
    name: 'Section 201',
    meaning:
      'Sections 201 to 204 of the Trade Act of 1974: a safeguard for an industry that a rise of imports injures, for some years and falling from year to year.',
    spellings: ['Section 201'],
  },
  section232: {
    name: 'Section 232',
    meaning:
      'Section 232 of the Trade Expansion Act of 1962: duties on goods whose imports are found to threaten national security, such as steel, aluminum, copper, cars, lumber and furniture. They are the same for nearly all countries.',
    spellings: ['Section 232'],
  },
  section301: {
    name: 'Section 301',
    meaning:
      'Section 301 of the Trade Act of 1974: duties that answer an unreasonable act of a foreign government, after an investigation by the Trade Representative. Unless they are continued, they end after four years.',
    spellings: ['Section 301'],
  },
  derivative: {
    name: 'Derivative article',
    meaning:
      'An article made of steel, aluminum or copper that is listed because a duty on the metal alone could be avoided by importing the article. By date and list, the duty is on the whole value or on the value of the metal in it.',
    spellings: ['derivative articles', 'derivative article', 'derivatives'],
  },
  antidumping: {
    name: 'Antidumping duty (AD)',
    meaning:
      'A duty on goods of named exporters that are sold below their fair value, by an order of the Department of Commerce. A deposit is paid at entry; the final rate can be higher or lower.',
    spellings: ['antidumping duty', 'antidumping'],
  },
  countervailing: {
    name: 'Countervailing duty (CVD)',
    meaning:
      'A duty that offsets a subsidy of a foreign government, by an order of the Department of Commerce. A deposit is paid at entry; the final rate can be higher or lower.',
    spellings: ['countervailing duty', 'countervailing'],
  },
  liquidation: {
    name: 'Liquidation',
    meaning:
      'The final computation of the duty on an entry by US customs, often about ten months after the entry. An excess deposit is refunded; a shortfall is billed.',
    spellings: ['liquidation', 'liquidated'],
  },
  protest: {
    name: 'Protest',
    meaning:
      'The objection to a liquidation. It is filed with US customs within 180 days of the liquidation.',
    spellings: ['protest'],
  },
  drawback: {
    name: 'Drawback',
    meaning:
      'Duty paid back when the goods, or goods made with them, are exported again or destroyed. Some additional duties cannot be paid back in this way.',
    spellings: ['drawback'],
  },
  effectiveRate: {
    name: 'Effective tariff rate',
    meaning:
      'All duty divided by the customs value of all goods, those without duty included. It depends on what is imported as well as on the rates.',
    spellings: ['effective tariff rate', 'effective rate'],
  },
  passThrough: {
    name: 'Pass-through',
    meaning:
      'How much of a duty the buyer pays in a higher price. At 100% the exporter’s price stays as it was; at 80% the exporter gives up a fifth of the duty.',
    spellings: ['pass-through'],
  },
  elasticity: {
    name: 'Elasticity',
    meaning:
      'By how many percent a quantity changes when a price changes by 1%. An elasticity of substitution says how easily buyers turn to goods of another origin.',
    spellings: ['elasticities', 'elasticity'],
  },
  nest: {
    name: 'Nest of origins (CES, Armington)',
    meaning:
      'A model of choice: goods of each origin are close but not perfect substitutes, and buyers share their money among them by price. It has two elasticities: between the origins, and of the whole product.',
    spellings: ['CES nest of origins', 'nest of origins', 'Armington', 'nest'],
  },
  shapley: {
    name: 'Shapley value',
    meaning:
      'A way to share a total among causes that work together: each gets its average contribution over all orders in which they could be added. The shares sum to the total, and no order is preferred.',
    spellings: ['Shapley value', 'Shapley'],
  },
};

export const enGlossary = {
  title: 'Glossary',
  lead: 'Terms of the law and of economics in plain words, each with the place where it is defined. A dotted line under a word opens its meaning.',
  source: 'Source',
  all: 'All terms',
  terms,
};
