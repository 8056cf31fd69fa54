/** Questions for students, each a pair of scenarios: answered by the engine, and opened as a comparison. */
import type { Result } from '../../../engine/index.ts';
import { writeFragment } from '../state/share.ts';
import { scenarioOfText, type Asking, type Unanswered } from './task-answers.ts';

export interface Question {
  readonly id: QuestionId;
  readonly baseline: string;
  readonly scenario: string;
  /** Where the slider stands, in percent; null: the scenario as it is. */
  readonly rate: number | null;
}

export const QUESTION_IDS = [
  'twentyBack',
  'annexIII',
  'fortySix',
  'today',
  'allIn15',
  'noAdditional',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

const question = (baseline: string, scenario: string, rate: number | null = null) => ({
  baseline,
  scenario,
  rate,
});
const ASKED: Readonly<Record<QuestionId, Omit<Question, 'id'>>> = {
  twentyBack: question('law:2026-10-10', 'forced-labour-12.5', 20),
  annexIII: question('framework-20', 'framework-20-annex3'),
  fortySix: question('law:2025-01-01', 'liberation-46'),
  today: question('law:2025-01-01', 'law:2026-10-10'),
  allIn15: question('law:2026-10-10', 'all-in-15'),
  noAdditional: question('law:2026-10-10', 'mfn-only'),
};

export const QUESTIONS: readonly Question[] = QUESTION_IDS.map((id) => ({ id, ...ASKED[id] }));

/** The comparison that it opens, with the `#`. */
export function comparisonOf({ baseline, scenario, rate }: Question): string {
  return writeFragment({ baseline: { name: baseline, rate: null }, scenario: { name: scenario, rate } });
}

/** Whole cents; rates as fractions. */
export interface QuestionFigures {
  readonly before: number;
  readonly after: number;
  readonly customsValue: number;
  /** Chapters whose duty differs most, the greatest difference first; at most six. */
  readonly foremost: readonly { readonly chapter: string; readonly difference: number }[];
}

const MOST_BARS = 6;

export async function questionFigures(
  { baseline, scenario, rate }: Omit<Question, 'id'>,
  asking: Asking,
): Promise<Result<QuestionFigures, Unanswered>> {
  const text = rate === null ? scenario : `${scenario}; set country-duty to ${rate}%`;
  const [from, to] = await Promise.all([scenarioOfText(baseline, asking), scenarioOfText(text, asking)]);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const answer = await asking.client.compare({ baseline: from.value, scenarios: [to.value] });
  if (!answer.ok) return { ok: false, failure: { kind: 'problem', problem: answer.failure } };
  const { chapters, baseline: first, scenarios } = answer.value;
  const [second] = scenarios;
  const [before, after] = [chapters.baseline, chapters.scenarios[0]];
  if (second === undefined || after === undefined) return { ok: false, failure: { kind: 'noAnswer' } };
  const foremost = chapters.keys
    .map((chapter, row) => ({ chapter, difference: (after[row] ?? 0) - (before[row] ?? 0) }))
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, MOST_BARS);
  const { customsValue, duty } = first.totals;
  return { ok: true, value: { before: duty, after: second.totals.duty, customsValue, foremost } };
}
