/**
 * The story of the trade: what happened when, who reports it, and the scenario that it made. Figures that others
 * published stand in the words beside their source; those of the engine are worked out when the page is opened.
 */
import type { MeasureId } from '../../../engine/index.ts';
import story from './story.json' with { type: 'json' };

export const EVENT_IDS = [
  'normalised',
  'tradeAgreement',
  'partnership',
  'hundred',
  'strategic',
  'lastYearBefore',
  'announced',
  'twenty',
  'framework',
  'asks',
  'struckDown',
  'todaysLaw',
] as const;
export type EventId = (typeof EVENT_IDS)[number];

export interface StoryEvent {
  /** A year, a month or a day. */
  readonly when: string;
  /** Who reports it, in their language; empty: the measure's own instruments. */
  readonly reported: string;
  /** The measure of the law that it is, whose page has its instruments. */
  readonly measure: MeasureId | null;
  /** Baseline and scenario by name; null: it made no duty. */
  readonly made: readonly [string, string] | null;
  /** The baseline is not what was paid before it. */
  readonly isFirst?: boolean;
}

type Told = Omit<StoryEvent, 'measure' | 'made'> & {
  readonly measure: string | null;
  readonly made: readonly string[] | null;
};

const eventOf = ({ measure, made, ...told }: Told): StoryEvent => ({
  ...told,
  measure: measure as MeasureId | null,
  made: made === null ? null : [made[0] ?? '', made[1] ?? ''],
});

const events: Readonly<Record<EventId, Told>> = story;

export const STORY: Readonly<Record<EventId, StoryEvent>> = Object.fromEntries(
  EVENT_IDS.map((id) => [id, eventOf(events[id])]),
) as Record<EventId, StoryEvent>;
