/** Numbered assumptions on the law, scenarios and trade, as ASSUMPTIONS.md has them. */
export const enAssumptionsLaw = {
  'A-20': {
    assumed:
      'The framework scenarios stand on the law of 2025-10-26, the day of the joint statement: 20% as collected, Annex II as it then stood.',
    ground: 'The statement kept the 20% and named Annex III as the list to choose from',
    unofficial: 'No Annex III item was ever put into force for Viet Nam',
  },
  'A-21': {
    assumed:
      'Law changes at the start of a day, US Eastern; the minute after midnight is not modelled. The 46% rate counts for entries of 2025-04-09 alone.',
    ground: "Instruments' 12:01 a.m.",
    unofficial: 'Entries have dates, not minutes',
  },
  'A-22': {
    assumed:
      'At most one Section 232 programme falls on a dollar of value, in this order: vehicles and parts, wood, semiconductors, pharmaceuticals, drones, polysilicon, metals.',
    ground:
      "Executive Order 14289 and the proclamations' own exclusions put vehicles before metals; the order of the rest matters only where lists overlap",
    unofficial: 'The notes do not rank every pair',
  },
  'A-23': {
    assumed: 'Drones pay the Section 301 duty beside Section 232.',
    ground: 'U.S. note 52(f) does not list the drone headings',
    unofficial: 'Public calculators disagree; shown as uncertain',
  },
  'A-24': {
    assumed:
      "A scenario prices one year's trade as if all of it entered on one day, with 2024's products and values unchanged.",
    ground: 'A static, first-round figure',
    unofficial: 'Behaviour belongs to the trade response, not to the duty',
  },
  'A-25': {
    assumed:
      'A ten-digit list entry is not matched to trade recorded under an older ten-digit number of the same line; the value concerned is reported as an issue.',
    ground: 'No concordance of statistical numbers before 2025 is at hand',
    unofficial: '',
  },
  'A-26': {
    assumed:
      'Sugar dutiable by degree, where nobody states the degree: 96 for raw sugar (1701.12 to 1701.14), 100 for other. Range: the statutory minimum to the rate at 100 degrees.',
    ground: '96 degrees is the basis on which raw sugar is traded',
    unofficial: 'A polariscope reading belongs to the shipment',
  },
  'A-27': {
    assumed:
      "Rates on parts of an article (watches, clocks, lead content, telescopic sights), where no part's value is stated: all of the value lies in the part named first. Where some are stated, the others are none. Range: none of the unstated value in a dutiable part, to all of it in the dearest.",
    ground: "The range is the law's; the point in it is a convention",
    unofficial: 'Invoices state the parts',
  },
  'A-28': {
    assumed:
      'Rates borrowed from another line (sets, ensembles, parts and accessories, embroidery), where nobody states which: the highest duty among the lines that could lend their rate. Range: their lowest to their highest. Lenders by quantity need their quantities. The cap of watch-movement parts at the duty of the movement is not applied.',
    ground: 'For sets the schedule itself takes the highest',
    unofficial: 'The article belongs to the shipment',
  },
  'A-29': {
    assumed:
      'Postal items of 2025-08-29 to 2026-02-23 pay 20% of the value; the flat $160 that carriers could choose instead is not computed.',
    ground: 'Executive Order 14324',
    unofficial: "The choice was the carrier's",
  },
  'A-30': {
    assumed:
      'A difference between two scenarios is shared among the changes by Shapley values, each rounded by itself, a half away from zero; the cents left over are shown as rounding.',
    ground:
      'The only shares that sum to the difference, treat like changes alike, give nothing to a change that moves nothing, and add up over parts (Shapley 1953)',
    unofficial: 'No law says which of two interacting rules caused a duty',
  },
  'A-31': {
    assumed:
      "Proposed changes of a rate apply one after the other to the exact amount of the measure's own rate, in the order of the rules, and are rounded once with the measure. A combined limit counts the ordinary duty after its own changes.",
    ground: 'A later rule speaks of what the earlier ones left',
    unofficial: "A proposal is the user's",
  },
  'A-32': {
    assumed:
      'A proposed quota of value is spread over all goods that the rule names, in proportion to their value; a quota of quantity needs the value of a unit. For one shipment nobody knows whether the quota is open: the rate over it stands, and the range reaches the rate within.',
    ground: "A year's quota is used by whoever comes first, and trade tables have no dates",
    unofficial: '',
  },
  'A-33': {
    assumed:
      'A budget designates the entries that free the most customs value for the duty given up; of a partly listed line, the part that the rule or its condition counts.',
    ground: 'The widest relief for the money; other aims give other sets',
    unofficial: 'No instrument says how products would be chosen',
  },
  'A-34': {
    assumed:
      'Product groups (garments, footwear, furniture) are plain names for prefixes, each product in one group.',
    ground: 'For reading and for rules; no legal classification',
    unofficial: '',
  },
  'A-35': {
    assumed:
      'A share that a scenario states for a year of trade (transshipment, quota, preference use) says nothing of one shipment: its own facts do, or the range shows both ends.',
    ground: 'A share is of all goods',
    unofficial: '',
  },
};
