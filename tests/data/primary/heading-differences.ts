/** Headings of which the exports say something else than the law as committed, and headings that no measure has. */

/** Where the exports differ from a measure, with the reason that ours stands. */
export const differingHeadings: readonly {
  readonly heading: string;
  readonly from: string;
  readonly authority: string;
}[] = [];

/** Exported headings without a measure: for whom they are, or why they are left out. */
export const withoutMeasure: readonly { readonly heading: string; readonly reason: string }[] = [
  { heading: '99030307', reason: 'Canada (USMCA)' },
  { heading: '99030308', reason: 'Mexico (USMCA)' },
  { heading: '99030309', reason: 'textiles of CAFTA-DR' },
  { heading: '99037403', reason: 'USMCA vehicles' },
  { heading: '99037406', reason: 'USMCA vehicles and parts' },
  { heading: '99037410', reason: 'USMCA parts' },
  { heading: '99039403', reason: 'USMCA vehicles' },
  {
    heading: '99038193',
    reason: 'goods admitted to a foreign-trade zone before 2025-03-12; zones are not modelled',
  },
  { heading: '99038204', reason: 'the United Kingdom' },
  { heading: '99038205', reason: 'the United Kingdom' },
  { heading: '99038212', reason: 'countries of general note 3(b), column 2' },
  { heading: '99038214', reason: 'the Russian Federation' },
  { heading: '99038215', reason: 'the Russian Federation' },
  { heading: '99038216', reason: 'the Russian Federation' },
  { heading: '99038217', reason: 'the Russian Federation' },
  { heading: '99038218', reason: 'USMCA steel and aluminum' },
  { heading: '99038219', reason: 'USMCA steel and aluminum' },
  { heading: '99038220', reason: 'U.S. note 16(j): no text of the subdivision was at hand' },
  { heading: '99038221', reason: 'U.S. note 16(j): no text of the subdivision was at hand' },
  { heading: '99038222', reason: 'named partners' },
  { heading: '99038505', reason: 'aluminum of 2018 from named countries or zones; no text was at hand' },
  { heading: '99038506', reason: 'aluminum of 2018 from named countries or zones; no text was at hand' },
];
