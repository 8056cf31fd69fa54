/** Words on the gap between law and collection, beside its figures. */
import type { GapReading } from '../../../engine/index.ts';

export const enGap = {
  certain: (low: string) => `at least ${low} of it has no other explanation`,
  /** Of a month that reaches beyond the evidence. */
  afterEvidence: (day: string) =>
    `The evidence ends on ${day}: later days of the month are priced under the law as it was then scheduled.`,
  unexplainedPoints: 'Not explained, points',
  /** Parts of the gap, where the months stand in rows. */
  columns: {
    composition: 'Different mix',
    electronics: 'Different mix, electronics',
    freeOther: 'Entered free, other chapters',
    inTransit: 'Loaded before, at most',
  },
  reading: 'What explains the rest',
  readings: {
    withinOnePoint: 'Within one percentage point.',
    loadingCanExplain: 'Goods loaded before a change could explain all of it. No table counts them.',
    rangesCanExplain:
      'Goods loaded before, metal content and use of the goods, each at its highest, could explain all but one point.',
    needsLines: 'Only the month’s own ten-digit data can show it.',
  } satisfies Readonly<Record<GapReading, string>>,
  sources: [
    'Sources: imports by month and industry (Census Bureau), by chapter with dutiable value to July 2025 (USITC DataWeb), lines of 2024. Which tariff codes are computers and electronics is our reading of the industry; they hold 98.6% of its value in 2024.',
    'The lists were corrected against 90 FR 40326 and the text of chapter 99. On the trade of 2024 this lowered the duty under the law by 85.1 million dollars a year from 18 August 2025, 0.06 points. None of it is left in the gap.',
    'What would settle the rest: the same imports by month and ten-digit number, with value and calculated duty. The terminal reads them: collected --lines.',
  ],
};
