/** What goods of other origins pay under US law for each origin, in English. */
import { enOriginLayers, type OriginLayerMessages } from './en-origin-layers.ts';

export interface RivalWords {
  readonly layers: OriginLayerMessages['names'];
  readonly title: string;
  readonly caption: string;
  readonly origin: string;
  readonly before: string;
  readonly after: string;
  readonly layersAfter: string;
  readonly unknownLaw: string;
  readonly focusLaw: string;
  readonly noLayers: string;
  readonly baseYearDuty: string;
  /** One layer with its rate. */
  readonly adds: (layer: string, percent: string) => string;
  readonly floor: (layer: string, percent: string) => string;
  readonly noRate: (layer: string) => string;
  readonly onList: string;
  readonly onUnknown: string;
  readonly detail: string;
  readonly kept: (names: string, value: string) => string;
  readonly keptInPart: (names: string, value: string) => string;
  readonly notCompiled: (count: string, value: string) => string;
}

export const enRivals: RivalWords = {
  layers: enOriginLayers.names,
  title: 'What each origin pays',
  caption:
    'Duty over the customs value of 2024 in the products of these figures, before anybody buys more or less.',
  origin: 'origin',
  before: 'before',
  after: 'after',
  layersAfter: 'layers of the country, after',
  unknownLaw: 'value kept at its duty of 2024 because the law is unknown',
  focusLaw: 'the two scenarios themselves',
  noLayers: 'none',
  baseYearDuty: 'its duty of 2024',
  adds: (layer, percent) => `${layer} ${percent}`,
  floor: (layer, percent) => `${layer}, up to ${percent} with the ordinary duty`,
  noRate: (layer) => `${layer}, rate unknown`,
  onList: 'on listed goods',
  onUnknown: 'on goods of a list that the data do not have',
  detail:
    'The law of other origins is here in reduced detail: an origin’s duty of 2024 changes by the difference between US law for it on the day and on 1 January 2025, applied to the lines that Viet Nam sells. Goods of a partner with an agreement are assumed to claim it. Product exclusions, quotas and antidumping duties are left out. Rules of a scenario change only Viet Nam’s duty.',
  kept: (names, value) =>
    `At their duty of 2024, since a layer of duty on them has no known rate or list: ${names} (${value}).`,
  keptInPart: (names, value) =>
    `At their duty of 2024 for some products, since a duty on them has no known rate: ${names} (${value}).`,
  notCompiled: (count, value) =>
    `At their duty of 2024, since US law for them is not in the data: ${count} origins (${value}).`,
};
