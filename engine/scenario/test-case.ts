/** A case that a reader reports as wrong: its input, our answer, the right answer and its source. */
import type { Estimate } from './estimate.ts';
import type { ScenarioSet } from './scenario-set.ts';

export const CASE_FORMAT = 'tariff-case/1';

export interface CaseAnswer {
  /** US dollars with two decimals: of the entry, or of each scenario in the order of the set; null: not said. */
  readonly duties: readonly (string | null)[];
}

export interface TestCase {
  readonly format: typeof CASE_FORMAT;
  /** Version of the data that our answer was made with. */
  readonly dataVersion: string;
  readonly asked: Estimate | ScenarioSet;
  readonly ours: CaseAnswer;
  readonly expected: CaseAnswer;
  /** Instrument and page, ruling or publication that states the expected answer. */
  readonly source: string;
}
