/** Words of the command that compares origins, in English. */
import type { OriginLayerName } from '../../../engine/index.ts';
import { enOriginLayers } from '../catalogue/en-origin-layers.ts';

export interface OriginsMessages {
  readonly columns: Readonly<
    Record<
      'origin' | 'claim' | 'ordinary' | 'layers' | 'section232' | 'duty' | 'rate' | 'confidence' | 'unknown',
      string
    >
  > &
    Readonly<Record<'customsValue' | 'unknownValue', string>>;
  readonly layers: Readonly<Record<OriginLayerName, string>>;
  readonly claimed: (symbol: string) => string;
  readonly notClaimed: (symbol: string) => string;
  readonly unknown: string;
  readonly safeguard: string;
  readonly special: (text: string) => string;
  readonly programme: (name: string) => string;
  /** Of a minimum price. */
  readonly quantity: string;
  readonly notAssessed: string;
  readonly own: string;
  readonly reduced: string;
  /** What every origin's figure for the basket rests on. */
  readonly basketRests: string;
  readonly afterEvidence: (date: string) => string;
  readonly basketOf: (date: string) => string;
}

export const enOrigins: OriginsMessages = {
  columns: {
    origin: 'origin',
    claim: 'agreement',
    ordinary: 'ordinary duty',
    layers: 'layers of the country',
    section232: 'other duties',
    duty: 'duty',
    rate: 'rate',
    confidence: 'confidence',
    unknown: 'unknown or left out',
    customsValue: 'customs value',
    unknownValue: 'value without a figure',
  },
  layers: enOriginLayers.names,
  claimed: enOriginLayers.claimed,
  notClaimed: enOriginLayers.notClaimed,
  unknown: enOriginLayers.unknown,
  safeguard: 'safeguard: whether the origin is left out was not compiled',
  special: (text) => `column 1 special refers to another place: ${text}`,
  programme: (name) => `${name}: the rate is not known`,
  quantity: 'a minimum price counts a quantity that was not given',
  notAssessed: 'the product cannot be assessed on this day',
  own: enOriginLayers.own,
  basketRests:
    'Column 1 comes from the rates of the schedule, not from the duty calculated in 2024, which also held Section 201 and 232 duties of that year. Vehicle parts and aircraft goods follow the assumptions for trade data; other assumptions change the figures of every origin.',
  reduced:
    'Other origins are calculated in reduced detail: product exclusions, quotas, described articles, metal shares and antidumping duties are left out. An unknown duty is unknown, never zero. Viet Nam’s own figure is that of the other commands.',
  afterEvidence: enOriginLayers.afterEvidence,
  basketOf: (date) =>
    `The products that came from Viet Nam in 2024, under the law of ${date}. Nobody buys less in it.`,
};
