/** Made-up laws of a few measures, for examples in which every amount is found by hand. */
import type { Rulebook } from '../../engine/law/rulebook.ts';
import { decodedLaw } from '../arbitraries/decoded-law.ts';

const core = {
  authority: 'section232',
  scope: 'all',
  when: [],
  uncertain: null,
  lapse: null,
  endedBy: null,
  citations: ['law'],
};

export const ordinaryDuty = {
  ...core,
  id: 'column-1-general',
  kind: 'ordinaryDuty',
  from: '2025-01-01',
  until: null,
  citations: ['schedule'],
};

type Span = readonly [from: string, until: string | null, rate: string];

export const duty = (id: string, spans: readonly Span[], more: object = {}): object => ({
  ...core,
  id,
  kind: 'additionalDuty',
  group: null,
  periods: spans.map(([from, until, rate]) => ({ from, until, heading: '99030101', rate })),
  ...more,
});

export const exemption = (id: string, from: string, until: string | null, more: object = {}): object => ({
  ...core,
  id,
  kind: 'exemption',
  heading: '99030102',
  from,
  until,
  exceptionTo: ['base'],
  declared: 'always',
  ...more,
});

const HALF = {
  id: 'half',
  test: { kind: 'statement', fact: 'half' },
  shipmentDefault: '0',
  tradeDefault: '0.5',
  asked: true,
  assumption: 'A-00',
  citations: [],
};

/** `listed` holds these rows: code, from, until, condition, default, note. The one condition, `half`, holds for half of trade. */
export function smallLaw(measures: readonly object[], listed: readonly string[]): Rulebook {
  const table = ['code\tfrom\tuntil\tcondition\tdefault\tnote', ...listed].map((row) => `${row}\n`).join('');
  return decodedLaw(measures, [HALF], new Map([['listed', table]]));
}
