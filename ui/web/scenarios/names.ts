/** What a side of the comparison is called, and what it means. */
import { lookUp } from '../messages/look-up.ts';
import { dateOfLaw, type Side } from '../state/choice.ts';
import type { Reader } from '../state/reader.svelte.ts';

type Words = Pick<Reader, 'words' | 'figures'>;

/** Before the slider. */
export function scenarioTitle(name: string, { words, figures }: Words): string {
  const date = dateOfLaw(name);
  if (date !== null) return words.scenarios.law.title(figures.date(date));
  return lookUp(words.scenarios.presets, name)?.title ?? name;
}

export function sideTitle(side: Side, reader: Words): string {
  const title = scenarioTitle(side.name, reader);
  return side.rate === null
    ? title
    : reader.words.scenarios.withRate(title, reader.figures.rate.percent(side.rate));
}

export function scenarioStory(name: string, { words, figures }: Words): string {
  const date = dateOfLaw(name);
  if (date !== null) return words.scenarios.law.story(figures.date(date));
  return lookUp(words.scenarios.presets, name)?.story ?? '';
}
