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
      'Numbers split while a list named them. From 2026-07-01 the numbers that replaced 8413.91.90.10, .55, .60 and .96, 8479.89.95.99, 8479.90.95.96, 8707.10.00.40 and 8708.29.51.60 are on the lists that named those (automobile and truck parts, metals Annexes I-B and III); from 2026-02-01 to 2026-04-05 those that replaced 8415.90.80.25 and 9401.99.90.70 are on the list of aluminum derivatives. A split for statistics changes no law, and 90 FR 40326 carried 9401.99.90.81 over in this way; no text after these splits was at hand to confirm it.',
    laterNotes:
      'No primary text of U.S. notes 40, 41, 43 and 52 (pharmaceuticals, quartz, unmanned aircraft, forced labour) was at hand: they came after Revision 6 of HTS 2026, the last whose chapter 99 could be read. Their lists come from public transcriptions and were compared with no text of the law; Accuracy shows where a public model differs.',
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
      'Headings that can never apply to goods of Viet Nam: 9903.94.03, 9903.74.03, .06 and .10 (vehicles and parts of the USMCA), 9903.82.18 and .19 (steel and aluminium of the USMCA), 9903.08.23 and .24 (drones of allied countries). A claim of one is reported, never applied.',
    partnerHeadings:
      'Partner-country headings (European Union, Japan, Korea, Switzerland, Taiwan, United Kingdom, USMCA and others): no good of Viet Nam can claim them.',
    minimumPrices:
      'Minimum import prices of the polysilicon proclamation in tables of trade, which have no watts; the cap on parts of watch movements; the lists of drone parts that begin on 2027-02-09.',
    remedies:
      'Antidumping and countervailing rates: only that an order may apply. Refunds other than those of the IEEPA duties, drawback, foreign-trade zones, and admissibility rules such as forced-labour bans.',
    investigations: 'Proceedings without a rate: data/investigations.tsv.',
    afterEvidence:
      'Anything after 2026-10-10, the end of the evidence: the rulings pending then (Section 301 on forced labour, CIT 26-03555, argued on 2026-09-30; Section 122, CAFC 26-1804 and -1805; refunds of the IEEPA duties, V.O.S. Selections, CAFC 26-1895, -1897 and -1899), the state of the crane action after 2026-11-09, and any agreement between the two countries.',
    vietNamAbsolute:
      "Viet Nam's absolute duties on used vehicles, its tables of special consumption and environmental tax, and goods outside value added tax.",
  },
  /** Cases on which a source and this project differ, by the number of the case. */
  disagreements: {
    'AUTO-011':
      'Buses of 8702.10.31 were derivative articles of steel under U.S. note 16(n) from 2025-08-18 (inclusions of 90 FR 40326); the measure for buses, which would take precedence, began only on 2025-11-01 (Proclamation 10984). Where the value of the steel content is unknown, the duty is on the entire entered value (CSMS 64384423). The source leaves the list out.',
  },
};
