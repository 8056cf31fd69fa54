/** What is missing from the data and the law, as the documents of the engine list it. */
export const enGaps = {
  holes: {
    chapterMonths:
      'The chapter table that its source names January to August 2025 holds January to July: value and duty equal those seven months to the dollar. It is named so here.',
    laterLines:
      'No imports from Viet Nam by HTS6 to HTS10 for 2023 or after 2024; no quantities beyond 141 lines.',
    evidenceEnds: 'Evidence ends on 2026-10-10 (HTS 2026 Revision 21). The rates are those of July 2026.',
    annexIII:
      'Annex III: categories are inferred, ten codes are unclassified, and the wording of its partial lines is not at hand. It was never in force for Viet Nam.',
    retiredNumbers:
      'Retired numbers with open membership. On 2026-07-01 USITC split 8413.91.90.10, .55, .60 and .96, 8479.89.95.99, 8479.90.95.96, 8707.10.00.40 and 8708.29.51.60. The lists that name them (automobile and truck parts, metals Annexes I-B and III) do not name the successors, so entries after that day under the new numbers are not matched. The same holds from 2026-02-01 to 2026-04-05 for 8415.90.80.25 and 8541.90.00.00 among the aluminum derivatives. The lists were not extended by guess; tests/data/list-code-exceptions.ts has every case.',
    pharmaRetired:
      'Nine codes of the first pharmaceutical list (2026-07-31 to 2026-09-28) had been retired before it began.',
    aircraftChapter98:
      'Chapter 98 codes in the civil aircraft lists (9802.00.40 to .80, 9818.00.05, .07) have no line in the rates table.',
    metalNotNamed: '8708.29.21 in metals Annex I-B (until 2026-06-07) names no metal.',
    unverified:
      "Unverified: polysilicon against HTS text, the start of the steel appliances (2025-06-23), the solar safeguard's last steps, some AD/CVD case numbers (marked), the informal fee of fiscal 2025.",
  },
  notModelled: {
    partialHeadings:
      "Headings for part of a vehicle's value or for uses whose texts were not at hand: 9903.94.02, .03; 9903.74.03, .05 to .07, .09 to .11; 9903.82.18, .19; 9903.08.23, .24. Claiming one is accepted and reported as unavailable, never applied.",
    partnerHeadings:
      'Partner-country headings (European Union, Japan, Korea, Switzerland, Taiwan, United Kingdom, USMCA and others): no good of Viet Nam can claim them.',
    minimumPrices:
      'Minimum import prices of the polysilicon proclamation; the cap on parts of watch movements; the lists of drone parts that begin on 2027-02-09.',
    remedies:
      'Antidumping and countervailing rates: only that an order may apply. Refunds, drawback, foreign-trade zones, and admissibility rules such as forced-labour bans.',
    investigations: 'Proceedings without a rate: data/investigations.tsv.',
    afterEvidence:
      'Anything after 2026-10-10, the end of the evidence: the rulings pending then, the state of the crane action after 2026-11-09, and any agreement between the two countries.',
    vietNamAbsolute:
      "Viet Nam's absolute duties on used vehicles, its tables of special consumption and environmental tax, and goods outside value added tax.",
  },
  /** Cases on which a source and this project differ, by the number of the case. */
  disagreements: {
    'AUTO-011':
      'Buses of 8702.10.31 were derivative articles of steel under U.S. note 16(n) from 2025-08-18 (inclusions of 90 FR 40326); the measure for buses, which would take precedence, began only on 2025-11-01 (Proclamation 10984). Where the value of the steel content is unknown, the duty is on the entire entered value (CSMS 64384423). The source leaves the list out.',
  },
};
