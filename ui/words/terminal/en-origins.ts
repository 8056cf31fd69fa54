/** Words of the command that compares origins, in English. */
import { enOriginLayers } from '../catalogue/en-origin-layers.ts';

export interface OriginsMessages {
  /** The layers of a country, and the duties beside them. */
  readonly layers: string;
  readonly otherDuties: string;
  readonly reduced: string;
  /** What every origin's figure for the basket rests on. */
  readonly basketRests: string;
  readonly afterEvidence: (date: string) => string;
  readonly basketOf: (date: string) => string;
}

export const enOrigins: OriginsMessages = {
  layers: 'Layers of the country',
  otherDuties: 'Other duties',
  basketRests:
    'Column 1 comes from the rates of the schedule, not from the duty calculated in 2024, which also held Section 201 and 232 duties of that year. Vehicle parts and aircraft goods follow the assumptions for trade data; other assumptions change the figures of every origin.',
  reduced:
    'Other origins are calculated in reduced detail: product exclusions, quotas, described articles, metal shares and antidumping duties are left out. An unknown duty is unknown, never zero. Viet Nam’s own figure is that of the other commands.',
  afterEvidence: enOriginLayers.afterEvidence,
  basketOf: (date) =>
    `The products that came from Viet Nam in 2024, under the law of ${date}. Nobody buys less in it.`,
};
