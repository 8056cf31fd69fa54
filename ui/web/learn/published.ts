/**
 * Figures that others published, and ours for the same question: the change from the law of the first day to that of
 * the second, in the long run, with rivals under their own law. Theirs stand in the data beside their source; ours are
 * worked out when the page is opened.
 */
import type { Result } from '../../../engine/index.ts';
import type { Problem } from '../../words/sentences/problem-sentence.ts';
import { scenarioNamed } from '../state/ready-made.ts';
import type { ResponseView } from '../worker/response-protocol.ts';
import type { Asking } from './task-answers.ts';
import published from './published.json' with { type: 'json' };

export const PUBLISHED_IDS = [
  'undp',
  'undpWaivers',
  'fedYear',
  'fedNovember',
  'budgetLabStill',
  'budgetLabShifted',
  'alertBefore',
  'alertAfter',
] as const;
export type PublishedId = (typeof PUBLISHED_IDS)[number];

/** Percent, percent, percent of the duty, percent; and billions of US dollars for `importsBillion`. */
const FIGURES = ['importsShare', 'importsBillion', 'borne', 'allStill', 'allShifted', 'rate'] as const;
export type PublishedKind = (typeof FIGURES)[number];

/** `read`: seen on the page of the source itself; `reported`: as the page that is named reports it. */
export type Standing = 'read' | 'reported';

export interface Published {
  readonly id: PublishedId;
  readonly source: string;
  readonly address: string;
  readonly date: string;
  readonly standing: Standing;
  readonly published: number;
  readonly figure: PublishedKind;
  readonly pair: readonly [string, string];
}

export const PUBLISHED: readonly Published[] = published.flatMap((each) => {
  const id = PUBLISHED_IDS.find((known) => known === each.id);
  const figure = FIGURES.find((known) => known === each.figure);
  const [baseline, scenario] = each.pair;
  if (id === undefined || figure === undefined || baseline === undefined || scenario === undefined) return [];
  return [
    {
      ...each,
      id,
      figure,
      standing: each.standing === 'read' ? 'read' : 'reported',
      pair: [baseline, scenario],
    },
  ];
});

/** What was looked at of those who have no figure here; null where no page was found. */
export const LOOKED_AT = [
  {
    id: 'wharton2025April',
    address:
      'https://budgetmodel.wharton.upenn.edu/issues/2025/4/10/economic-effects-of-president-trumps-tariffs',
  },
  {
    id: 'wharton2025June',
    address:
      'https://budgetmodel.wharton.upenn.edu/estimates/2025/6/11/10-year-tariff-revenue-projection-as-of-june-10-2025',
  },
  {
    id: 'whartonSimulator',
    address: 'https://globalinvestorsnews.com/politics/vietnam-is-the-clear-winner-in-trumps-new-trade-deal',
  },
  { id: 'taxFoundation', address: null },
] as const;

const CENTS_IN_BILLION = 1e11;
const percent = (fraction: number | null): number | null => (fraction === null ? null : fraction * 100);

const OURS: Readonly<Record<PublishedKind, (view: ResponseView) => number | null>> = {
  importsShare: ({ focus }) => percent(focus.importsAfter / focus.importsBefore - 1),
  importsBillion: ({ focus }) => (focus.importsAfter - focus.importsBefore) / CENTS_IN_BILLION,
  borne: ({ exporter }) => percent(exporter.shareBorneByBuyers),
  allStill: ({ allRates }) => percent(allRates.static),
  allShifted: ({ allRates }) => percent(allRates.after),
  rate: ({ focusRates }) => percent(focusRates.static),
};

/** Ours for the same question; null where the model has none. */
export async function oursFor(
  { pair, figure }: Published,
  { client, opening }: Asking,
): Promise<Result<number | null, Problem>> {
  const [baseline, scenario] = pair.map((name) => scenarioNamed(name, opening));
  if (!baseline || !scenario) return { ok: true, value: null };
  const setting = await client.responseSetting();
  if (!setting.ok) return setting;
  const { nest, substitutions } = setting.value;
  const model = { ...nest, kind: 'ces', substitution: substitutions.longRun } as const;
  const others = 'ownLaw';
  const view = await client.respond({ baseline, scenario, others, model, by: 'group', valueAdded: [] });
  return view.ok ? { ok: true, value: OURS[figure](view.value) } : view;
}
