/** Notices about an opened link or file, as a sentence or two. */
import type { Messages } from '../../words/catalogue/catalogue.ts';
import type { Figures } from '../../words/format/figures.ts';
import { unopenedSentence } from './unopened-sentence.ts';
import type { OpeningNotice } from '../state/opening-notice.ts';
import { scenarioTitle } from '../../words/sentences/scenario-title.ts';

export function openingNoticeSentence(
  openingNotice: OpeningNotice,
  reader: { readonly words: Messages; readonly figures: Figures },
): string {
  const words = reader.words.set.opened;
  if (openingNotice.kind === 'unopened')
    return `${words[openingNotice.from]} ${unopenedSentence(openingNotice.why, reader.words)}`;
  if (openingNotice.kind === 'altered') {
    const { otherData } = openingNotice;
    const more = otherData === null ? [] : [openingNoticeSentence(otherData, reader)];
    return [words.altered, ...more].join(' ');
  }
  const { madeOn, scenarios, changed } = openingNotice;
  const told = changed?.map(({ place, then, now }) => {
    const scenario = scenarios[place];
    const title = scenario === undefined ? '' : scenarioTitle(scenario, reader);
    return words.dutyChanged(title, reader.figures.money.cents(then), reader.figures.money.cents(now));
  });
  if (told === undefined) return words.otherData(madeOn);
  const changes = told.length === 0 ? [words.dutiesUnchanged] : told;
  return [words.remembered(madeOn), ...changes].join(' ');
}
