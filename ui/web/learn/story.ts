/**
 * The story of the trade: what happened when, who reports it, and the scenario that it made. Figures that others
 * published stand in the words beside their source; those of the engine are worked out when the page is opened.
 */
import type { MeasureId } from '../../../engine/index.ts';

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

const press = 'Viet Nam’s press, July 2025';
const hanoiTimes2023 = 'The Hanoi Times, March 2023';
const hanoiTimes2026 = 'The Hanoi Times, January 2026';
const measure = (id: string): MeasureId => id as MeasureId;

export const STORY: Readonly<Record<EventId, StoryEvent>> = {
  normalised: { when: '1995', reported: press, measure: null, made: null },
  tradeAgreement: {
    when: '2001',
    reported: hanoiTimes2026,
    measure: measure('column-1-general'),
    made: ['law:2025-01-01', 'mfn-only'],
    isFirst: true,
  },
  partnership: { when: '2013-07-25', reported: hanoiTimes2023, measure: null, made: null },
  hundred: { when: '2022', reported: hanoiTimes2023, measure: null, made: null },
  strategic: { when: '2023-09', reported: press, measure: null, made: null },
  lastYearBefore: {
    when: '2024',
    reported: `${press}; US Census Bureau, Trade in Goods with Vietnam`,
    measure: null,
    made: ['mfn-only', 'law:2025-01-01'],
    isFirst: true,
  },
  announced: {
    when: '2025-04-02',
    reported: press,
    measure: measure('ieepa-vn-46'),
    made: ['law:2025-01-01', 'liberation-46'],
  },
  twenty: {
    when: '2025-08-07',
    reported: '',
    measure: measure('ieepa-vn-20'),
    made: ['law:2025-01-01', 'law:2025-08-07'],
  },
  framework: {
    when: '2025-10-26',
    reported: hanoiTimes2026,
    measure: null,
    made: ['framework-20', 'framework-20-annex3'],
  },
  asks: { when: '2026-01', reported: `${hanoiTimes2026}; VNA`, measure: null, made: null },
  struckDown: {
    when: '2026-02-24',
    reported: '',
    measure: measure('s122'),
    made: ['framework-20', 'section-122'],
  },
  todaysLaw: {
    when: '2026-07-24',
    reported: '',
    measure: measure('s301fl'),
    made: ['section-122', 'law:2026-10-10'],
  },
};
