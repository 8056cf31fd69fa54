/** What a scenario is called, and what it means. */
import type { Scenario } from '../../../engine/index.ts';
import { lookUp } from '../catalogue/look-up.ts';
import type { Words } from '../words.ts';
import { dateOfLaw, nameBeforeSlider, sliderRate } from './scenario-name.ts';

type Named = Pick<Scenario, 'id' | 'label'>;

const TRANSSHIPMENT = /^transshipment-40:(\d{1,3})$/;
const EXCESS_CAPACITY = /^excess-capacity:(\d{1,3}(?:\.\d{1,4})?)$/;
const OWN = /^my-(\d+)$/;

/** Of a ready-made scenario by its name; the name itself where it is not ready-made. */
export function titleOfName(name: string, { words, figures }: Words): string {
  const date = dateOfLaw(name);
  if (date !== null) return words.scenarios.law.title(figures.date(date));
  const percent = TRANSSHIPMENT.exec(name)?.[1];
  if (percent !== undefined) return words.scenarios.transshipment(percent);
  const excess = EXCESS_CAPACITY.exec(name)?.[1];
  if (excess !== undefined) return words.scenarios.excessCapacity(figures.rate.percent(Number(excess)));
  const own = OWN.exec(name)?.[1];
  if (own !== undefined) return words.set.ownTitle(own);
  return lookUp(words.scenarios.presets, name)?.title ?? name;
}

/** The person's own title, else the catalogue's; where only the slider has changed it, with the rate. */
export function scenarioTitle(scenario: Named & Partial<Pick<Scenario, 'reform'>>, reader: Words): string {
  if (scenario.label !== '') return scenario.label;
  const name = nameBeforeSlider(scenario.id);
  const title = titleOfName(name, reader);
  if (name === scenario.id || scenario.reform === undefined) return title;
  const rate = sliderRate({ reform: scenario.reform });
  return rate === null ? title : reader.words.scenarios.withRate(title, reader.figures.rate.percent(rate));
}

/** `A`, `B`: how a scenario is marked wherever there is no room for its title. */
export function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

/** Empty for what is in no catalogue: its rules tell it. */
export function scenarioStory(id: string, { words, figures }: Words): string {
  const name = nameBeforeSlider(id);
  const date = dateOfLaw(name);
  if (date !== null) return words.scenarios.law.story(figures.date(date));
  const [preset = name] = TRANSSHIPMENT.test(name) || EXCESS_CAPACITY.test(name) ? name.split(':') : [name];
  return lookUp(words.scenarios.presets, preset)?.story ?? '';
}
