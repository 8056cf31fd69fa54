/** What is stated of goods and entries, and what is wrong with it: page and terminal say the same. */

/** What an entry summary has beside its lines. */
export const enEntryFacts = {
  entryType: 'entry type',
  liquidated: 'liquidation date',
  flaggedForReconciliation: 'reconciliation flag',
  drawback: 'drawback',
  protestOpen: 'protest',
  remedyPending: 'AD/CVD pending',
};

/** What a fact can be, where form and file take the same. */
export const enExpectedFact = {
  percent: 'a percentage from 0 to 100',
  amount: 'an amount in US dollars',
  count: 'a number of pieces',
  quantity: 'a quantity above zero',
  code: 'an HTS code of 8 or 10 digits',
};

export const enBothClaimedAndDenied = (heading: string): string =>
  `Heading ${heading} is both claimed and denied.`;
